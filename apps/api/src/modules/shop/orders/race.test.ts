import { eq, inArray } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { auditStock, availabilityOf } from "#shop/stock";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSku, type TestSku } from "../catalog/fixtures.js";
import { cancelOrder } from "../payments/cancel-order.js";
import { anOrder, anOrderInput, type Buyer, granted } from "./fixtures.js";
import { placeOrder } from "./place-order.js";
import { orderLines, orders } from "./tables.js";

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

const buyers = (count: number): Promise<Buyer[]> => Promise.all(Array.from({ length: count }, () => mall.aBuyer()));

const soldOf = async ({ skuId }: TestSku): Promise<number> => {
  const rows = await mall.world.db
    .select({ quantity: orderLines.quantity })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .where(eq(orderLines.skuId, skuId));
  return rows.reduce((sum, row) => sum + row.quantity, 0);
};

test("[run 4] [peer vendure#3508] [peer medusa#16569] 64 buyers want one each of 50 pieces: exactly 50 are sold", async () => {
  const sku = await aSku(mall.system, { priceFen: 10_00, stock: 50 });
  const crowd = await buyers(64);
  const inputs = await Promise.all(crowd.map((who) => anOrderInput(who, [sku])));
  const answers = await Promise.all(crowd.map((who, i) => placeOrder(who.ctx, inputs[i]!)));
  const placed = answers.filter((answer) => "orderNumber" in answer);
  expect(placed).toHaveLength(50);
  expect(answers.filter((answer) => "code" in answer && answer.code === "OUT_OF_STOCK")).toHaveLength(14);
  expect((await availabilityOf(mall.world.db, [sku.skuId])).get(sku.skuId)).toBe(0);
  expect(await soldOf(sku)).toBe(50);
  expect(await auditStock(mall.world.db)).toEqual([]);
  expect(new Set(placed.map((order) => "orderNumber" in order && order.orderNumber)).size).toBe(50);
});

test("[peer medusa#16502] opposite orders of two SKUs, sixteen at once: no deadlock reaches a client, no piece is lost", async () => {
  const [a, b] = [await aSku(mall.system, { stock: 100 }), await aSku(mall.system, { stock: 100 })];
  const crowd = await buyers(16);
  const inputs = await Promise.all(crowd.map((who, i) => anOrderInput(who, i % 2 ? [a, b] : [b, a])));
  const answers = await Promise.all(crowd.map((who, i) => placeOrder(who.ctx, inputs[i]!)));
  expect(answers.every((answer) => "orderNumber" in answer)).toBe(true);
  expect([await soldOf(a), await soldOf(b)]).toEqual([16, 16]);
  expect(await auditStock(mall.world.db)).toEqual([]);
});

test("[peer hioshop] cancelling many orders while others are placed: every piece comes back once", async () => {
  const sku = await aSku(mall.system, { stock: 20 });
  const crowd = await buyers(10);
  const first = await Promise.all(crowd.map((who) => anOrder(who, [sku])));
  const inputs = await Promise.all(crowd.map((who) => anOrderInput(who, [sku])));
  const deeds = crowd.flatMap((who, i) => [
    cancelOrder(who.ctx, { orderId: first[i]!.id }),
    cancelOrder(who.ctx, { orderId: first[i]!.id }),
    placeOrder(who.ctx, inputs[i]!).then(granted),
  ]);
  await Promise.all(deeds);
  expect((await availabilityOf(mall.world.db, [sku.skuId])).get(sku.skuId)).toBe(10);
  const stored = await mall.world.db
    .select()
    .from(orders)
    .where(
      inArray(
        orders.id,
        first.map(({ id }) => id),
      ),
    );
  expect(stored.every(({ status }) => status === "CANCELLED")).toBe(true);
  expect(await auditStock(mall.world.db)).toEqual([]);
  expect(mall.unexpected).toEqual([]);
});
