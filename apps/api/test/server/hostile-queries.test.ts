import { connect } from "node:net";
import { beforeAll, expect, it } from "vitest";
import { createHttp } from "../../src/server/http.js";
import { buildMallSchema } from "../../src/server/schema.js";
import { documentId } from "../../src/server/trusted-documents.js";
import { aWorld, type TestWorld } from "../world.js";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

const repeat = (n: number, part: (i: number) => string) => Array.from({ length: n }, (_, i) => part(i)).join(" ");
const nested = (depth: number) =>
  `{ __schema ${"{ types { fields { type ".repeat(depth)} { name } ${"} } }".repeat(depth)} }`;
const doubling = (levels: number) =>
  `{ ...F0 } ${repeat(levels, (i) => `fragment F${i} on Query { __typename ...F${i + 1} ...F${i + 1} }`)} fragment F${levels} on Query { __typename }`;

const doublingIntoNothing = (levels: number) =>
  `{ ...F0 } ${repeat(levels, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)}`;
const everyCase =
  "nodes { lines { id title spec } afterSalesCases { id lines { skuId title spec quantity refundFen } } }";

const tooMuch = /asks for too much/;
const hostile: [string, string, RegExp][] = [
  ["a query deeper than any page needs", nested(40), tooMuch],
  ["two hundred aliases", `{ ${repeat(200, (i) => `a${i}: __typename`)} }`, tooMuch],
  ["twenty root fields", `{ ${repeat(20, (i) => `a${i}: viewer { id }`)} }`, tooMuch],
  [
    "a page of costly pages",
    `{ ${repeat(14, (i) => `p${i}: products(first: 50) { nodes { ${repeat(15, (j) => `f${i}_${j}: id`)} } }`)} }`,
    tooMuch,
  ],
  ["fragments that double at every level", doubling(40), tooMuch],
  ["fragments that double and end in one that is not there", doublingIntoNothing(28), tooMuch],
  [
    "a costly page beside one of negative size",
    `{ less: myOrders(first: -2000) { ${everyCase} } more: myOrders(first: 50) { ${everyCase} } }`,
    tooMuch,
  ],
  ["fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", /itself/],
  ["a flood of tokens", `{ ${"__typename ".repeat(5_000)} }`, /tokens/],
  ["three thousand brackets", `{ a(x: ${"[".repeat(3_000)}${"]".repeat(3_000)}) }`, /tokens/],
];

it.each(hostile)("Policy 5.1: %s is refused before anything runs", async (_name, query, reason) => {
  const { errors, data } = await mall.answer(query);
  expect(data ?? undefined).toBeUndefined();
  expect(errors!.map((error) => error.message).join(" ")).toMatch(reason);
});

it("Policy 5.1: a batch of operations is refused as a whole", async () => {
  const response = await mall.app.inject({
    method: "POST",
    url: "/graphql",
    payload: [{ query: "{ __typename }" }, { query: "{ __typename }" }],
  });
  expect(response.statusCode).toBe(400);
});

it("Policy 5.1: a body of 10 MB is turned away by its size, and the server goes on answering", async () => {
  const response = await mall.app.inject({
    method: "POST",
    url: "/graphql",
    payload: { query: "{ __typename }", junk: "x".repeat(10_000_000) },
  });
  expect(response.statusCode).toBe(413);
  expect((await mall.answer("{ __typename }")).data).toEqual({ __typename: "Query" });
});

it("Policy 5.1: while one body trickles in, others are served", async () => {
  const { port } = new URL(mall.world.settings.notifyBaseUrl);
  const slow = connect(Number(port), "127.0.0.1");
  slow.on("error", () => {});
  slow.write(
    "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{",
  );
  expect((await mall.answer("{ __typename }")).data).toEqual({ __typename: "Query" });
  slow.destroy();
});

it("Policy 5.4: production executes only documents it was built with, by id or in full, and hides the schema", async () => {
  const known = "query Known { __typename }";
  const app = await createHttp({
    world: { ...mall.world, settings: { ...mall.world.settings, mode: "production" } },
    schema: buildMallSchema(),
    trustedDocuments: new Map([[documentId(known), known]]),
    onUnexpected: () => {},
    readiness: async () => [],
  });
  const ask = async (payload: object) => (await app.inject({ method: "POST", url: "/graphql", payload })).json();
  expect(await ask({ documentId: documentId(known) })).toMatchObject({ data: { __typename: "Query" } });
  expect(await ask({ query: known })).toMatchObject({ data: { __typename: "Query" } });
  for (const query of ["{ __typename }", "{ __schema { types { name } } }", ...hostile.map(([, text]) => text)]) {
    expect(await ask({ query })).toMatchObject({ errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }] });
  }
  await app.close();
});

it("an unexpected error gives a request id and leaks nothing", async () => {
  const response = await mall.app.inject({
    method: "POST",
    url: "/graphql",
    headers: { "x-request-id": "abcdef-123456" },
    payload: { query: "{ __typename }" },
  });
  expect(response.headers["x-request-id"]).toBe("abcdef-123456");
  const unsafe = await mall.app.inject({
    method: "POST",
    url: "/graphql",
    headers: { "x-request-id": "<script>" },
    payload: { query: "{ __typename }" },
  });
  expect(unsafe.headers["x-request-id"]).toMatch(/^[0-9a-f]{24}$/);
});
