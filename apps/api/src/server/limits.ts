import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { pageSize } from "#kernel/page";

/** What one operation may ask for. Trusted documents pass under these as well: a slip of ours is caught here too. */
export const limits = {
  bodyBytes: 100_000,
  tokens: 1_500,
  depth: 12,
  /** A first page that asks each desk for its queues needs most of them; what they cost is counted beside. */
  aliases: 40,
  rootFields: 15,
  fragments: 30,
  /** Fields, each multiplied by the page sizes above it. */
  cost: 8_000,
} as const;

const LIST_SIZE_WITHOUT_ARGUMENT = 10;

/** Counts while validating, so that a refused document is refused once and never executed. */
export const limitRule: ValidationRule = (context) => {
  let aliases = 0;
  let fragments = 0;
  const visitor: ASTVisitor = {
    Field(node: FieldNode) {
      if (node.alias && ++aliases === limits.aliases + 1) refuse(context, `more than ${limits.aliases} aliases`);
    },
    FragmentDefinition() {
      if (++fragments === limits.fragments + 1) refuse(context, `more than ${limits.fragments} fragments`);
    },
    OperationDefinition(node) {
      if (node.selectionSet.selections.length > limits.rootFields)
        refuse(context, `more than ${limits.rootFields} root fields`);
      const root = context.getSchema().getRootType(node.operation);
      if (!root) return;
      const measure = new Measure(context);
      measure.walk(node.selectionSet, root, 1, 1);
      if (measure.tooDeep) refuse(context, `deeper than ${limits.depth} levels`);
      else if (measure.cost > limits.cost) refuse(context, `a cost above ${limits.cost}`);
    },
  };
  return visitor;
};

function refuse(context: ValidationContext, what: string) {
  context.reportError(new GraphQLError(`This operation asks for too much: ${what}.`));
}

class Measure {
  cost = 0;
  tooDeep = false;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(readonly context: ValidationContext) {
    this.#fragments = new Map(
      context
        .getDocument()
        .definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
    );
  }

  /** Stops at the limits: a document made to explode costs no more than one that just passes. */
  walk(set: SelectionSetNode, parent: unknown, depth: number, times: number): void {
    if (depth > limits.depth) this.tooDeep = true;
    if (this.tooDeep || this.cost > limits.cost) return;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) this.#field(selection, parent, depth, times);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        this.walk(
          selection.selectionSet,
          this.#typeNamed(selection.typeCondition?.name.value) ?? parent,
          depth + 0.25,
          times,
        );
      else {
        const fragment = this.#fragments.get(selection.name.value);
        // Spreads of nothing cost too: thirty fragments that name each other twice would be walked 2^30 times.
        if (!fragment) this.cost += 1;
        else
          this.walk(
            fragment.selectionSet,
            this.#typeNamed(fragment.typeCondition.name.value) ?? parent,
            depth + 0.25,
            times,
          );
      }
    }
  }

  #field(node: FieldNode, parent: unknown, depth: number, times: number): void {
    this.cost += times;
    if (!node.selectionSet) return;
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    this.walk(node.selectionSet, field ? getNamedType(field.type) : undefined, depth + 1, times * sizeOf(field, node));
  }

  #typeNamed = (name: string | undefined) => (name ? this.context.getSchema().getType(name) : undefined);
}

/** A page counts as long as its `first` says; variables count as the largest page. */
function sizeOf(field: GraphQLField<unknown, unknown> | undefined, node: FieldNode): number {
  if (!field) return 1;
  if (field.args.some((arg) => arg.name === "first")) {
    const given = node.arguments?.find((arg) => arg.name.value === "first")?.value;
    if (!given) return 20;
    // As the page will be, whatever was asked for: a negative number must not make the rest of a document free.
    return pageSize(given.kind === Kind.INT ? Number(given.value) : Number.POSITIVE_INFINITY);
  }
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  // The `nodes` of a page were counted by the field that took `first`.
  return isListType(type) && field.name !== "nodes" ? LIST_SIZE_WITHOUT_ARGUMENT : 1;
}
