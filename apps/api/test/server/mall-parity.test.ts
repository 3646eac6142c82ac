import { execute, parse, validate } from "graphql";
import { beforeAll, expect, it } from "vitest";
import { type Actor, contextFor } from "#kernel/context";
import { newId } from "#kernel/id";
import { permissionsOf } from "#kernel/permissions";
import { aCase } from "../../src/modules/care/after-sales/fixtures.js";
import { aSku } from "../../src/modules/shop/catalog/fixtures.js";
import { type Buyer, granted } from "../../src/modules/shop/orders/fixtures.js";
import { aPaidOrder } from "../../src/modules/shop/payments/fixtures.js";
import { jitExecutor } from "../../src/server/jit-executor.js";
import { buildMallSchema } from "../../src/server/schema.js";
import { aMall, type Mall } from "../mall.js";

const schema = buildMallSchema();
const jit = jitExecutor(schema);
const anyone: Actor = { kind: "ANYONE" };
const desk: Actor = {
  kind: "STAFF",
  staffId: newId("stf"),
  sessionId: newId("sts"),
  roles: ["SERVICE_LEAD"],
  permissions: permissionsOf(["SERVICE_LEAD"]),
};

let mall: Mall;
let buyer: Buyer;
let ids: { order: string; case: string; product: string; unknown: string };
beforeAll(async () => {
  mall = await aMall();
  buyer = await mall.aBuyer();
  const sku = await aSku(mall.system, { stock: 50 });
  const order = await aPaidOrder(buyer, mall.phones, [sku]);
  const { id } = await aCase(buyer, granted(order), { reason: "LATE" });
  ids = { order: order.id, case: id, product: sku.productId, unknown: newId("ord") };
});

const facts =
  "id orderNumber status payableFen lines { id title paidFen } consignee { name phoneNumber regionNames street }";
const refusal = "... on Refusal { __typename code message }";

const operations: [who: "anyone" | "shopper" | "desk", document: string, variables?: () => object][] = [
  ["anyone", "{ categories { id name } operator { company } dataRecipients { __typename } viewer { id } }"],
  [
    "anyone",
    "{ products(first: 3, sort: PRICE_ASC) { nodes { id title minPriceFen } pageInfo { hasNextPage endCursor } } }",
  ],
  [
    "anyone",
    "query ($id: ID!) { product(id: $id) { id skus { id spec { name value } priceFen available } } }",
    () => ({ id: ids.product }),
  ],
  ["anyone", "{ privacyPolicy { version chapters { anchor clauses { number } } } }"],
  ["anyone", "{ me { id } }"],
  [
    "anyone",
    "mutation ($i: SignInStaffInput!) { signInStaff(input: $i) { __typename ... on InvalidInput { fields { path code message } } } }",
    () => ({ i: { email: "x", password: "", totp: "1" } }),
  ],
  [
    "shopper",
    "{ me { id nickname phoneNumber cart { items { id } } sharingRecords(first: 2) { nodes { __typename } } } }",
  ],
  [
    "shopper",
    `{ myOrders(first: 5) { nodes { ${facts} shipments { id } refunds { id } allowedActions { action allowed reason } } } }`,
  ],
  [
    "shopper",
    `query ($id: ID!) { order(id: $id) { __typename ... on OrderFacts { id status } ... on Order { ${facts} } ${refusal} } }`,
    () => ({ id: ids.order }),
  ],
  [
    "shopper",
    `query ($id: ID!) { order(id: $id) { __typename ... on Order { ${facts} } ${refusal} } }`,
    () => ({ id: ids.unknown }),
  ],
  [
    "shopper",
    `query ($id: ID!) { afterSalesCase(id: $id) { ... on AfterSalesFacts { caseNumber refundFen } ... on AfterSalesCase { description } ${refusal} } }`,
    () => ({ id: ids.case }),
  ],
  [
    "shopper",
    `mutation ($i: CancelOrderInput!) { cancelOrder(input: $i) { ... on Order { id } ${refusal} } }`,
    () => ({ i: { orderId: ids.unknown } }),
  ],
  [
    "shopper",
    `mutation ($i: CreateAddressInput!) { createAddress(input: $i) { ... on DeliveryAddress { id } ... on InvalidInput { fields { path code message } } ${refusal} } }`,
    () => ({ i: { name: "", phoneNumber: "1", regionCode: "0", street: "" } }),
  ],
  ["shopper", "{ staffOrders { nodes { id } } }"],
  ["shopper", 'query { order(id: "not-an-id") { __typename } }'],
  ["desk", `{ staffOrders(first: 3) { nodes { ${facts} history { action } deadline { __typename } } } }`],
  [
    "desk",
    `query ($id: ID!) { staffOrder(id: $id) { ... on StaffOrder { ${facts} remark waybill { name } } ${refusal} } }`,
    () => ({ id: ids.order }),
  ],
  [
    "desk",
    `query ($id: ID!) { staffAfterSalesCase(id: $id) { ... on StaffAfterSalesCase { id description allowedActions { action allowed reason } } ${refusal} } }`,
    () => ({ id: ids.case }),
  ],
  ["desk", "{ staffAfterSalesCases(first: 3) { nodes { id status lines { title refundFen } } } }"],
  ["desk", "{ sharingLedger { nodes { id } } }"],
];

it.each(operations)(
  "%s is answered by graphql-jit as by graphql-js: %s",
  async (who, source, variables = () => ({})) => {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const actor = { anyone, desk, shopper: buyer.ctx.actor }[who];
    const context = () => contextFor(mall.world, actor, "zh", "parity");
    const expected = await execute({ schema, document, variableValues: { ...variables() }, contextValue: context() });
    const answer = await jit({ document, request: { variables: variables() }, context: context() } as never);
    expect(plain(answer)).toEqual(plain(expected));
  },
);

const plain = (result: unknown) => {
  const { data, errors = [] } = JSON.parse(JSON.stringify(result)) as { data?: unknown; errors?: object[] };
  return { data: data ?? null, errors: errors.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))) };
};
