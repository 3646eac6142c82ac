import { Ctx, createUnionType, Field, InterfaceType, ObjectType } from "type-graphql";
import { type Locale, localized, type Text } from "./locale.js";

interface Listener {
  readonly locale: Locale;
}

/**
 * An expected "no". A use case returns it; `transact()` then undoes what was written, and the client reads it
 * as data beside the good answer. Thrown errors are for bugs and missing rights only.
 */
@InterfaceType({
  description: "An expected no, said as data. A client that knows nothing newer can still show `message`.",
  resolveType: (value: Refusal) => value.constructor.name,
})
export abstract class Refusal {
  abstract readonly code: string;

  /** In both languages; the request decides which one is spoken. */
  abstract readonly text: Text;

  @Field(() => String, { description: "For a person to read, in the language of the request." })
  message(@Ctx() { locale }: Listener): string {
    return localized(this.text, locale);
  }
}

// Called by hand: compilers differ on whether a decorator on an abstract member survives.
Field(() => String, { description: "Stable and machine-readable, SCREAMING_SNAKE." })(Refusal.prototype, "code");

@ObjectType({ description: "One field of the input that cannot be accepted, and what to do about it." })
export class FieldProblem {
  @Field(() => String, { description: "Dotted path in the input, e.g. `consignee.phoneNumber`." })
  readonly path: string;

  @Field(() => String)
  readonly code: string;

  constructor(
    path: string,
    code: string,
    readonly text: Text,
  ) {
    this.path = path;
    this.code = code;
  }

  @Field(() => String)
  message(@Ctx() { locale }: Listener): string {
    return localized(this.text, locale);
  }
}

@ObjectType({ implements: Refusal, description: "The form needs mending: one entry per field, nothing was stored." })
export class InvalidInput extends Refusal {
  readonly code = "INVALID_INPUT";
  readonly text = { zh: "请检查标出的内容后再提交。", en: "Please correct the marked fields and submit again." };

  @Field(() => [FieldProblem])
  readonly fields: FieldProblem[];

  constructor(fields: FieldProblem[]) {
    super();
    this.fields = fields;
  }
}

@ObjectType({
  implements: Refusal,
  description: "There is no such thing for you. The same answer whether it never existed or belongs to somebody else.",
})
export class NotFound extends Refusal {
  readonly code = "NOT_FOUND";
  readonly text = { zh: "未找到该内容。", en: "This could not be found." };
}

@ObjectType({ implements: Refusal, description: "Its state has changed meanwhile: read it again, then decide." })
export class StateConflict extends Refusal {
  readonly code = "STATE_CONFLICT";
  readonly text = { zh: "状态已变化，请刷新后重试。", en: "The state has changed. Refresh and try again." };
}

// biome-ignore lint/suspicious/noExplicitAny: a constructor of any shape names a GraphQL type
type Class = new (...args: any[]) => object;

/** Every answer a mutation can give, in one line: the good one first, then each refusal. */
export function resultOf<Good extends Class, No extends Class[]>(name: string, good: Good, ...refusals: No) {
  return createUnionType({
    name,
    types: () => [good, ...refusals] as const,
    // Drizzle rows are plain objects: whatever is not a refusal is the good answer.
    resolveType: (value) => (value instanceof Refusal ? value.constructor.name : good.name),
  });
}
