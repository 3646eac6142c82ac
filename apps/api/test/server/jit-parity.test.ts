import { execute, parse, validate } from "graphql";
import { expect, it } from "vitest";
import { jitExecutor } from "../../src/server/jit-executor.js";
import { shapesSchema } from "./shapes-schema.js";

const operations: [string, object?][] = [
  ["{ pet(dog: true) { __typename ... on Dog { name good } } }"],
  ["{ pet(dog: false) { __typename ... on Dog { good } ... on Cat { lives } } }"],
  ["{ pet(dog: true) { ... on Animal { name } } }"],
  ["{ pets { __typename ... on Animal { name } ... on Cat { lives } } }"],
  ["query ($n: Int!) { pets(first: $n) { __typename } }", { n: 3 }],
  ["query ($n: Int) { pets(first: $n) { __typename } }", {}],
  ["query ($n: Int = 1) { pets(first: $n) { __typename } }", {}],
  ["query ($n: Int! = 1) { pets(first: $n) { __typename } }", {}],
  ["query ($n: Int! = 1) { pets(first: $n) { __typename } }", { n: 2 }],
  ["query ($m: Mood! = WILD) { mood(of: $m) }", {}],
  ["{ animal { name __typename ... on Dog { good owner { name } } } }"],
  ["{ animals { name ... on Cat { lives } } }"],
  ["{ owner { name pets { name ... on Dog { owner { pets { name } } } } } }"],
  ["{ nothing }"],
  ["{ never }"],
  ["{ fails nothing }"],
  ["{ failsHard nothing }"],
  ["{ failsLater list }"],
  ["{ owner { name broken } }"],
  ["{ animal { ... on Dog { owner { broken } } } }"],
  ["{ pets { ... on Dog { owner { broken } } } }"],
  ["{ list listWithHole matrix }"],
  ["{ echo }"],
  ["{ echo(filter: {}) }"],
  ['{ echo(filter: { mood: WILD, names: ["a"], deep: { names: [] } }) }'],
  ["query ($f: Filter) { echo(filter: $f) }", { f: { names: ["一"], deep: { mood: "CALM" } } }],
  ["query ($f: Filter) { echo(filter: $f) }", { f: { names: [null] } }],
  ["query ($f: Filter) { echo(filter: $f) }", { f: { unknown: 1 } }],
  ["query ($f: Filter) { echo(filter: $f) }", { f: null }],
  ["query ($f: Filter) { echo(filter: $f) }", {}],
  ["query ($n: [String!]) { echo(filter: { names: $n }) }", { n: "single" }],
  ["query ($w: Wish!) { wish(input: $w) }", { w: {} }],
  ["query ($w: Wish!) { wish(input: $w) }", { w: { note: "好", count: 3, mood: "WILD", tags: ["a"], id: 7 } }],
  ["query ($w: Wish!) { wish(input: $w) }", { w: { more: [{ sku: "a" }, { sku: "b", quantity: 2 }] } }],
  ["query ($w: Wish!) { wish(input: $w) }", { w: { note: null } }],
  ["query ($w: Wish!) { wish(input: $w) }", { w: { more: [{}], count: "three" } }],
  ["query ($w: Wish!) { wish(input: $w) }", {}],
  ["query ($m: Mood) { mood(of: $m) }", { m: "WILD" }],
  ["query ($m: Mood) { mood(of: $m) }", { m: "SLEEPY" }],
  ["query ($m: Mood!) { mood(of: $m) }", {}],
  ["{ mood }"],
  ["query ($yes: Boolean!) { nothing @include(if: $yes) list @skip(if: $yes) }", { yes: true }],
  ["query ($yes: Boolean!) { nothing @include(if: $yes) list @skip(if: $yes) }", { yes: false }],
  ["query ($yes: Boolean!) { animal { ... @include(if: $yes) { name } __typename } }", { yes: false }],
  ["query ($a: Boolean!, $b: Boolean!) { list @include(if: $a) @skip(if: $b) }", { a: true, b: true }],
  ["query ($yes: Boolean!) { ...F @include(if: $yes) } fragment F on Query { list }", { yes: true }],
  ["{ ...F } fragment F on Query { animal { ...G } } fragment G on Animal { name ... on Dog { good } }"],
  ["{ a: list b: list c: pet(dog: true) { n: ... on Dog { name } } }".replace("n: ", "")],
  ["{ a: animal { x: name y: name } }"],
  ["mutation { first second third }"],
  ["mutation { first third(fail: true) second }"],
  ["mutation M { a: first b: first }"],
  ["{ __typename animal { __typename } }"],
  ["{ __schema { queryType { name } } }"],
  ['{ __type(name: "Pet") { kind possibleTypes { name } } }'],
];

const jit = jitExecutor(shapesSchema);

it("there are at least 40 operations to agree on", () => {
  expect(operations.length).toBeGreaterThanOrEqual(40);
});

it.each(operations)("graphql-jit answers as graphql-js does: %s %j", async (source, variables = {}) => {
  const document = parse(source);
  expect(validate(shapesSchema, document)).toEqual([]);
  const expected = await execute({ schema: shapesSchema, document, variableValues: variables as never });
  const answer = await jit({ document, request: { variables }, context: {} } as never);
  expect(plain(answer)).toEqual(plain(expected));
});

it("an error keeps the one it came from, so that the log says what happened and not only that something did", async () => {
  const document = parse("{ fails failsLater }");
  const { errors } = await jit({ document, request: { variables: {} }, context: {} } as never);
  expect(errors!.map((error) => error.originalError?.message).sort()).toEqual(["later", "on purpose"]);
});

/** What goes over the wire; errors of one answer in a fixed order, since siblings may fail in any. */
function plain(result: unknown) {
  const { data, errors = [] } = JSON.parse(JSON.stringify(result)) as { data?: unknown; errors?: { path?: unknown }[] };
  return { data: data ?? null, errors: errors.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))) };
}
