import { randomUUID } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import type { RowDataPacket } from "mysql2/promise";
import { beforeAll, expect, test } from "vitest";
import type { AllowedAction } from "#kernel/allowed-action";
import { availabilityOf } from "#shop/stock";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSku, reprice, setStatus } from "../catalog/fixtures.js";
import { anOrder, anOrderInput, type Buyer } from "./fixtures.js";
import { orderLinesOf } from "./queries.js";
import { orders } from "./tables.js";

let mall: Mall;
let buyer: Buyer;
beforeAll(async () => {
  mall = await aMall();
  buyer = await mall.aBuyer();
});

const PLACE = /* GraphQL */ `
  mutation ($input: PlaceOrderInput!) {
    placeOrder(input: $input) {
      __typename
      ... on Order {
        id orderNumber status goodsFen freightFen payableFen expiresAt createdAt remark
        consignee { name phoneNumber regionNames street }
        lines { skuId title quantity unitPriceFen discountFen paidFen noReturnConfirmedAt }
        allowedActions { action allowed reason }
      }
      ... on Refusal { code message }
      ... on OutOfStock { skuId available }
      ... on PriceChanged { quote { payableFen hash } }
      ... on NoReturnConfirmationRequired { skuIds }
      ... on InvalidInput { fields { path code } }
    }
  }
`;

const place = (who: Buyer, input: object) => mall.ask(PLACE, { input }, who);
const available = async (skuId: `sku_${string}`) => (await availabilityOf(mall.world.db, [skuId])).get(skuId);
const ordersOf = (who: Buyer) => mall.world.db.select().from(orders).where(eq(orders.accountId, who.accountId));

test("an order is placed: number, amounts, snapshot, consignee, 30 minutes to pay, goods reserved [item 62] [item 63]", async () => {
  const { skuId } = await aSku(mall.system, { priceFen: 45_00, stock: 5 });
  const order = await place(buyer, await anOrderInput(buyer, [{ skuId, quantity: 2 }], { remark: "请放门口" }));
  expect(order).toMatchObject({
    __typename: "Order",
    status: "PENDING_PAYMENT",
    goodsFen: 90_00,
    freightFen: 8_00,
    payableFen: 98_00,
    remark: "请放门口",
    consignee: { name: "张小满", phoneNumber: "+8619900000001", street: "麓山南路 12 号" },
    lines: [{ skuId, quantity: 2, unitPriceFen: 45_00, discountFen: 0, paidFen: 90_00 }],
  });
  expect(order.consignee.regionNames).toHaveLength(3);
  expect(order.orderNumber).toMatch(/^\d{18}$/);
  expect(Date.parse(order.expiresAt) - Date.parse(order.createdAt)).toBe(30 * 60_000);
  expect(await available(skuId)).toBe(3);
  const actions = Object.fromEntries(order.allowedActions.map((one: AllowedAction) => [one.action, one.allowed]));
  expect(actions).toEqual({ startPayment: true, cancelOrder: true, confirmReceipt: false });
});

test("[item 69] the snapshot does not follow the catalog", async () => {
  const sku = await aSku(mall.system, { priceFen: 120_00 });
  const order = await anOrder(buyer, [{ skuId: sku.skuId }]);
  await reprice(mall.system, sku, 1_00);
  const [line] = await orderLinesOf(mall.world.db, order.id);
  expect(line).toMatchObject({ unitPriceFen: 120_00, paidFen: 120_00 });
});

test("[item 72] a price that changed after the quote stores nothing and shows the new one", async () => {
  const who = await mall.aBuyer();
  const sku = await aSku(mall.system, { priceFen: 100_00, stock: 5 });
  const input = await anOrderInput(who, [{ skuId: sku.skuId }]);
  await reprice(mall.system, sku, 110_00);
  const refused = await place(who, input);
  expect(refused).toMatchObject({ __typename: "PriceChanged", quote: { payableFen: 110_00 } });
  expect(await ordersOf(who)).toEqual([]);
  expect(await available(sku.skuId)).toBe(5);
  const accepted = await place(who, { ...input, quoteHash: refused.quote.hash, idempotencyKey: randomUUID() });
  expect(accepted).toMatchObject({ __typename: "Order", payableFen: 110_00 });
});

test("[peer medusa#13301] ten identical requests at once are one order", async () => {
  const who = await mall.aBuyer();
  const { skuId } = await aSku(mall.system, { stock: 20 });
  const input = await anOrderInput(who, [{ skuId }]);
  const answers = await Promise.all(Array.from({ length: 10 }, () => place(who, input)));
  expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
  expect(answers.every((answer) => answer.__typename === "Order")).toBe(true);
  expect(await ordersOf(who)).toHaveLength(1);
  expect(await available(skuId)).toBe(19);
});

test("one key with different goods at once is one order all the same", async () => {
  const who = await mall.aBuyer();
  const [a, b] = [await aSku(mall.system), await aSku(mall.system)];
  const idempotencyKey = randomUUID();
  const inputs = [await anOrderInput(who, [a], { idempotencyKey }), await anOrderInput(who, [b], { idempotencyKey })];
  const answers = await Promise.all(inputs.map((input) => place(who, input)));
  expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
  expect((await available(a.skuId))! + (await available(b.skuId))!).toBe(19);
});

test("[item 67] [run 3] ordering for somebody else needs the declaration, and keeps it with its wording and time", async () => {
  const { skuId } = await aSku(mall.system);
  const input = await anOrderInput(buyer, [{ skuId }], { recipientIsOther: true });
  expect(await place(buyer, input)).toMatchObject({ __typename: "RecipientConsentRequired" });
  const order = await place(buyer, { ...input, recipientConsentDeclared: true });
  const [row] = await mall.world.db.select().from(orders).where(eq(orders.id, order.id));
  expect(row).toMatchObject({ recipientIsOther: true, recipientConsentText: "1" });
  expect(row?.recipientConsentAt).toEqual(row?.createdAt);
});

test("goods without return need the buyer's confirmation of each of them", async () => {
  const { skuId } = await aSku(mall.system, { noReasonReturn: "NO_WITH_CONFIRM" });
  const input = await anOrderInput(buyer, [{ skuId }]);
  expect(await place(buyer, input)).toMatchObject({ __typename: "NoReturnConfirmationRequired", skuIds: [skuId] });
  const order = await place(buyer, { ...input, noReturnConfirmedSkuIds: [skuId] });
  expect(order.lines[0].noReturnConfirmedAt).toBe(order.createdAt);
});

test("without a phone nobody orders, and nothing is asked before", async () => {
  const who = await mall.aBuyer({ withPhone: false });
  const { skuId } = await aSku(mall.system);
  expect(await place(who, await anOrderInput(who, [{ skuId }]))).toMatchObject({ __typename: "PhoneRequired" });
});

test("a risky remark is refused before anything is stored; a harmless one passes", async () => {
  const who = await mall.aBuyer();
  const { skuId } = await aSku(mall.system);
  const input = await anOrderInput(who, [{ skuId }], { remark: "[risky]" });
  expect(await place(who, input)).toMatchObject({ __typename: "RiskyText", code: "RISKY_TEXT" });
  expect(await ordersOf(who)).toEqual([]);
});

test("somebody else's address and somebody else's cart answer as if they did not exist", async () => {
  const other = await mall.aBuyer();
  const { skuId } = await aSku(mall.system);
  const input = await anOrderInput(buyer, [{ skuId }]);
  expect(await place(buyer, { ...input, addressId: other.addressId })).toMatchObject({ __typename: "NotFound" });
  expect(await place(other, { ...input, addressId: other.addressId })).toMatchObject({ __typename: "EmptyCart" });
});

test("goods that left the shelf are named", async () => {
  const { skuId, productId } = await aSku(mall.system);
  const input = await anOrderInput(buyer, [{ skuId }]);
  await setStatus(mall.system, productId, "OFF_SALE");
  expect(await place(buyer, input)).toMatchObject({ __typename: "NotOnSale" });
});

test("[run 4] two race for the last unit: one wins, the other is told so and nothing of theirs stays", async () => {
  const { skuId } = await aSku(mall.system, { stock: 1 });
  const rivals = [await mall.aBuyer(), await mall.aBuyer()];
  const inputs = await Promise.all(rivals.map((who) => anOrderInput(who, [{ skuId }])));
  const answers = await Promise.all(rivals.map((who, i) => place(who, inputs[i]!)));
  expect(answers.map((answer) => answer.__typename).sort()).toEqual(["Order", "OutOfStock"]);
  expect(answers.find((answer) => answer.__typename === "OutOfStock")).toMatchObject({ skuId, available: 0 });
  expect(await available(skuId)).toBe(0);
  const stored = await mall.world.db
    .select()
    .from(orders)
    .where(
      inArray(
        orders.accountId,
        rivals.map((who) => who.accountId),
      ),
    );
  expect(stored).toHaveLength(1);
});

test("names, phones and streets lie sealed in the order's row", async () => {
  const order = await anOrder(buyer, [{ skuId: (await aSku(mall.system)).skuId }], { remark: "加急发货" });
  const connection = mall.databases.mall.pool.promise();
  const [[row]] = await connection.query<RowDataPacket[]>("SELECT * FROM orders WHERE order_number = ?", [
    order.orderNumber,
  ]);
  const dump = Buffer.concat(
    Object.values(row ?? {}).map((cell) => (Buffer.isBuffer(cell) ? cell : Buffer.from(String(cell)))),
  );
  for (const secret of ["张小满", "19900000001", "麓山南路", "岳麓", "加急发货"])
    expect(dump.includes(secret)).toBe(false);
  expect(mall.unexpected).toEqual([]);
});
