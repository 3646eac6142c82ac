import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from "graphql";
import { beforeAll, expect, it } from "vitest";
import type { Audience } from "#kernel/access";
import { staffRoles } from "#kernel/permissions";
import { aStaffMember } from "../../src/modules/platform/staff/fixtures.js";
import { aRememberedOrder, leaving, type RememberedOrder } from "../../src/modules/privacy/erasure/closing-fixtures.js";
import { buildMallSchema } from "../../src/server/schema.js";
import { aMall, type Mall } from "../mall.js";

const schema = buildMallSchema();
const lists = Object.values(schema.getQueryType()!.getFields()).filter(
  (field) => (field.extensions.audience as Audience).for === "STAFF",
);

/**
 * Registers that prove what was done, by the numbers of things. They show nothing of what these numbers stand for, and
 * are kept though the thing is out of every desk.
 */
const registers = new Set(["sharingLedger", "accessEntries", "consentLedger"]);

/** How far down things are looked at: a page and its rows, a single thing and what hangs on it. */
const depthOf = (args: readonly GraphQLArgument[]): number => (args.some(({ name }) => name === "id") ? 4 : 3);

/** The API answers no document that asks for more than it needs; words and ids are what tells a thing. */
const TELLING = new Set(["ID", "String"]);

function selectionOf(type: GraphQLOutputType, left: number, path: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const members = named.getTypes().filter((member) => !member.getInterfaces().some(({ name }) => name === "Refusal"));
    const parts = members.map((member) => `... on ${member.name} ${selectionOf(member, left, path)}`);
    return `{ __typename ${parts.join(" ")} ... on Refusal { code } }`;
  }
  if (!isObjectType(named) && !isInterfaceType(named)) return "";
  const fields = Object.values(named.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const told = fields.flatMap(({ name, type: of }) => {
    const inner = getNamedType(of);
    if (isLeafType(inner)) return TELLING.has(inner.name) || name === "hasNextPage" ? [name] : [];
    if (left <= 1 || [...path, named.name].includes(inner.name)) return [];
    return [`${name} ${selectionOf(of, left - 1, [...path, named.name])}`];
  });
  return `{ __typename ${told.join(" ")} }`;
}

type Named = Readonly<Record<string, readonly string[]>>;

/** Each thing that could be asked for by its id, its number or its owner, where an argument has a name like that. */
function variantsOf(args: readonly GraphQLArgument[], known: Named): Record<string, unknown>[] {
  const least: Record<string, unknown> = Object.fromEntries(
    args.filter(isRequiredArgument).map((arg) => [arg.name, some(arg.type)]),
  );
  const variants: Record<string, unknown>[] = [least];
  for (const arg of args) {
    for (const value of known[arg.name] ?? []) variants.push({ ...least, [arg.name]: value });
    const type = isNonNullType(arg.type) ? arg.type.ofType : arg.type;
    if (!isInputObjectType(type)) continue;
    const given = least[arg.name] as object | undefined;
    for (const field of Object.values(type.getFields())) {
      for (const value of known[field.name] ?? [])
        variants.push({ ...least, [arg.name]: { ...given, [field.name]: value } });
      const options = getNamedType(field.type);
      if (!isEnumType(options)) continue;
      for (const { name } of options.getValues()) {
        const chosen = isListType(isNonNullType(field.type) ? field.type.ofType : field.type) ? [name] : name;
        variants.push({ ...least, [arg.name]: { ...given, [field.name]: chosen } });
      }
    }
  }
  for (const arg of args) {
    const type = getNamedType(arg.type);
    if (isEnumType(type)) for (const { name } of type.getValues()) variants.push({ ...least, [arg.name]: name });
  }
  return variants;
}

function some(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return some(type.ofType);
  if (isListType(type)) return [some(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(fields.map((field) => [field.name, some(field.type)]));
  }
  const values: Readonly<Record<string, unknown>> = {
    Int: 2026,
    Float: 1,
    Boolean: false,
    DateTimeISO: "2026-11-26T02:00:00.000Z",
  };
  return values[type.name] ?? "something";
}

let mall: Mall;
let tokens: string[];
beforeAll(async () => {
  mall = await aMall();
  tokens = [];
  for (const role of staffRoles) tokens.push((await aStaffMember(mall.system, { roles: [role] })).token);
});

/** Asks every list and look-up of every desk, in every way in which it can be asked for this order. */
async function askAll({ askedBy, words }: RememberedOrder) {
  const shown: Record<string, string[]> = {};
  const answered = new Set<string>();
  const unanswered = new Set<string>();
  for (const list of lists) {
    const { name, args } = list;
    for (const variables of variantsOf(args, askedBy)) {
      for (const { data, errors } of await everyPage(list, variables)) {
        if (data) answered.add(name);
        else if (errors?.[0]?.extensions?.code !== "BAD_USER_INPUT")
          unanswered.add(`${name}: ${errors?.[0]?.extensions?.code} ${errors?.[0]?.message}`);
        // What was typed in may come back; a thing that is found has more words than the one it was found by.
        const [text, typed] = [JSON.stringify(data ?? {}), JSON.stringify(variables)];
        const met = Object.entries(words).filter(([, word]) => text.includes(word) && !typed.includes(word));
        if (met.length > 0) shown[name] = [...new Set([...(shown[name] ?? []), ...met.map(([what]) => what)])];
      }
    }
  }
  return { shown, answered, unanswered: [...unanswered] };
}

/** The other tests of this database fill the lists as well: what is looked for may stand on a later page. */
const MOST_PAGES = 40;

type Answer = Awaited<ReturnType<Mall["answer"]>>;

async function everyPage(list: (typeof lists)[number], variables: Record<string, unknown>): Promise<Answer[]> {
  const answers: Answer[] = [];
  let after: string | undefined;
  do {
    const answer = await askOnce(list, after ? { ...variables, after } : variables);
    answers.push(answer);
    const { pageInfo } = (answer.data?.[list.name] ?? {}) as { pageInfo?: PageInfo };
    after = pageInfo?.hasNextPage ? pageInfo.endCursor : undefined;
  } while (after && answers.length < MOST_PAGES);
  return answers;
}

type PageInfo = Readonly<{ hasNextPage: boolean; endCursor: string }>;

async function askOnce({ name, args, type }: (typeof lists)[number], variables: object): Promise<Answer> {
  const given = args.filter((arg) => arg.name in variables);
  const declared = given.map((arg) => `$${arg.name}: ${arg.type}`).join(", ");
  // Few rows, and said so in the document: the API prices it by what it could bring back.
  const few = args.some((arg) => arg.name === "first") ? ["first: 5"] : [];
  const handed = [...few, ...given.map((arg) => `${arg.name}: $${arg.name}`)].join(", ");
  const ask = (depth: number) =>
    askAsWhoMay(
      `query ${declared && `(${declared})`} { ${name}${handed && `(${handed})`} ${selectionOf(type, depth)} }`,
      variables,
    );
  const answer = await ask(depthOf(args));
  if (answer.errors?.[0]?.extensions?.code !== "GRAPHQL_VALIDATION_FAILED") return answer;
  // Priced too high: the things themselves, without what hangs on them.
  return ask(depthOf(args) - 1);
}

async function askAsWhoMay(document: string, variables: object) {
  let answer = await mall.answer(document, variables, { token: tokens[0]! });
  for (const token of tokens.slice(1)) {
    if (answer.errors?.[0]?.extensions?.code !== "FORBIDDEN") break;
    answer = await mall.answer(document, variables, { token });
  }
  return answer;
}

it("[C2] Policy 5.9.1: no list and no look-up of any desk shows an erased buyer's order, case or chat", async () => {
  const order = await aRememberedOrder(mall);
  const before = await askAll(order);
  expect(before.unanswered).toEqual([]);
  expect(before.answered.size).toBeGreaterThan(40);
  expect(before.shown).toMatchObject({
    staffOrder: expect.arrayContaining(["goods", "parcel"]),
    staffOrders: expect.arrayContaining(["order"]),
    staffAfterSalesCase: expect.arrayContaining(["caseNumber"]),
    staffAfterSalesCases: expect.arrayContaining(["case"]),
    staffConversations: expect.arrayContaining(["conversation"]),
  });
  const { row } = await leaving(mall).closed(order.buyer);
  expect(row.status).toBe("RESTRICTED");
  const { shown } = await askAll(order);
  expect(Object.keys(shown).filter((name) => !registers.has(name))).toEqual([]);
  for (const name of registers) expect(shown[name] ?? []).not.toContain("goods");
});
