import { beforeAll, expect, test } from "vitest";
import type { AllowedAction } from "#kernel/allowed-action";
import { newId } from "#kernel/id";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStaffMember } from "../../platform/staff/fixtures.js";
import { aSku, type TestSku } from "../catalog/fixtures.js";
import { aPaidOrder } from "../payments/fixtures.js";
import { anOrder, type Buyer } from "./fixtures.js";
import type { OrderRow } from "./tables.js";

let mall: Mall;
let buyer: Buyer;
let sku: TestSku;
let placed: OrderRow[];
beforeAll(async () => {
  mall = await aMall();
  buyer = await mall.aBuyer();
  sku = await aSku(mall.system, { stock: 100 });
  placed = [];
  for (let i = 0; i < 5; i++) placed.push(await anOrder(buyer, [sku], { remark: i === 0 ? "请放门口" : undefined }));
});

const MINE = /* GraphQL */ `
  query ($first: Int!, $after: String, $status: OrderStatus) {
    myOrders(first: $first, after: $after, status: $status) {
      nodes { id orderNumber status paymentStatus consignee { name phoneNumber street } lines { title quantity } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;
const ONE = /* GraphQL */ `query ($id: ID!) { order(id: $id) { __typename ... on Order { id } ... on Refusal { code message } } }`;
const DESK = /* GraphQL */ `
  query ($filter: StaffOrderFilter) {
    staffOrders(first: 5, filter: $filter) {
      nodes { id orderNumber status remark consignee { name phoneNumber street regionNames } paymentStatus }
    }
  }
`;
const AT_DESK = /* GraphQL */ `
  query ($id: ID!) {
    staffOrder(id: $id) {
      __typename
      ... on StaffOrder { history { action actorKind fromStatus toStatus } allowedActions { action allowed reason } payments { use } }
      ... on Refusal { code }
    }
  }
`;

test("the shopper's history comes in pages, newest first, with lines and consignee", async () => {
  const first = await mall.ask(MINE, { first: 3 }, buyer);
  const rest = await mall.ask(MINE, { first: 3, after: first.pageInfo.endCursor }, buyer);
  const ids = [...first.nodes, ...rest.nodes].map((node: { id: string }) => node.id);
  expect(ids).toEqual(placed.map(({ id }) => id).reverse());
  expect(first.nodes[0]).toMatchObject({
    consignee: { name: "张小满" },
    lines: [{ quantity: 1 }],
    paymentStatus: "UNPAID",
  });
  expect(rest.pageInfo.hasNextPage).toBe(false);
  expect((await mall.ask(MINE, { first: 3, status: "PAID" }, buyer)).nodes).toEqual([]);
});

test("[peer vendure#1506] a page of orders with their lines is two statements, however long it is", async () => {
  const count = await statementsOf(() =>
    mall.ask(`{ myOrders(first: 50) { nodes { id consignee { name } lines { title } } } }`, {}, buyer),
  );
  const justTheSession = await statementsOf(() => mall.ask("{ __typename }", {}, buyer));
  expect(count - justTheSession).toBe(2);
});

test("another shopper's order and one that never was are the same answer", async () => {
  const other = await mall.aBuyer();
  const stranger = await mall.ask(ONE, { id: placed[0]!.id }, other);
  expect(stranger).toEqual(await mall.ask(ONE, { id: newId("ord") }, other));
  expect(stranger).toMatchObject({ __typename: "NotFound" });
  expect(await mall.ask(ONE, { id: placed[0]!.id }, buyer)).toEqual({ __typename: "Order", id: placed[0]!.id });
});

test("[item 156] the desk finds an order by its number and sees the consignee masked", async () => {
  const agent = await aStaffMember(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
  const { nodes } = await mall.ask(DESK, { filter: { orderNumber: placed[0]!.orderNumber } }, agent);
  expect(nodes).toMatchObject([
    { id: placed[0]!.id, remark: "****", consignee: { name: "张*", phoneNumber: "199****0001", street: "****" } },
  ]);
  expect(nodes[0].consignee.regionNames).toHaveLength(3);
  const byStatus = await mall.ask(DESK, { filter: { status: "PENDING_PAYMENT" } }, agent);
  expect(byStatus.nodes.every((node: OrderRow) => node.status === "PENDING_PAYMENT")).toBe(true);
});

test("roles without order rights get nothing, and neither does anybody unknown", async () => {
  const moderator = await aStaffMember(mall.system, { roles: ["MODERATOR"] });
  const { errors } = await mall.answer(DESK, {}, { token: moderator.token });
  expect(errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
  expect((await mall.answer(DESK, {})).errors?.[0]?.extensions?.code).toBe("UNAUTHENTICATED");
  expect((await mall.answer(DESK, {}, { token: buyer.token })).errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
});

test("[peer vendure#3199] the desk reads an order's story and what may be done, with the reason why not", async () => {
  const order = await aPaidOrder(buyer, mall.phones, [sku]);
  const agent = await aStaffMember(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT", "WAREHOUSE"] });
  const seen = await mall.ask(AT_DESK, { id: order.id }, agent);
  expect(seen.history.map((event: { action: string }) => event.action)).toContain("shop/orders.markPaid");
  expect(seen.history[0]).toMatchObject({ action: "shop/orders.placeOrder", actorKind: "SHOPPER" });
  expect(seen.history.at(-1)).toMatchObject({ fromStatus: "PENDING_PAYMENT", toStatus: "PAID" });
  const actions = new Map(seen.allowedActions.map((one: AllowedAction) => [one.action, one]));
  expect(actions.get("cancelOrderForShopper")).toMatchObject({ allowed: false, reason: "订单已不在待付款状态。" });
  expect(actions.get("shipOrder")).toMatchObject({ allowed: true, reason: null });
  expect(seen.payments).toEqual([{ use: "APPLIED" }]);
  expect(await mall.ask(AT_DESK, { id: newId("ord") }, agent)).toMatchObject({ code: "NOT_FOUND" });
  expect(mall.unexpected).toEqual([]);
});

/** Outside transactions every statement takes a connection from the pool, so the pool counts them. */
async function statementsOf(deed: () => Promise<unknown>): Promise<number> {
  let statements = 0;
  const count = () => {
    statements++;
  };
  const { pool } = mall.databases.mall;
  pool.on("acquire", count);
  await deed();
  pool.off("acquire", count);
  return statements;
}
