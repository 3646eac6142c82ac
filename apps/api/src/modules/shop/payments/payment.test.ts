import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { MINUTE } from "#kernel/clock";
import { historyOf } from "#platform/audit";
import { auditStock, availabilityOf } from "#shop/stock";
import { cashDesk } from "../../../../test/cash-desk.js";
import { aMall, type Mall } from "../../../../test/mall.js";
import { sharingRecords } from "../../privacy/sharing/tables.js";
import { aSku } from "../catalog/fixtures.js";
import { anOrder, type Buyer, granted } from "../orders/fixtures.js";
import { orderOf } from "../orders/index.js";
import { cancelOrder } from "./cancel-order.js";
import { confirmPayment } from "./confirm-payment.js";
import { attemptsOf } from "./queries.js";
import { startPayment } from "./start-payment.js";

let mall: Mall;
let desk: ReturnType<typeof cashDesk>;
let buyer: Buyer;
beforeAll(async () => {
  mall = await aMall();
  desk = cashDesk(mall);
  buyer = await mall.aBuyer();
});

const aCheapOrder = async () => anOrder(buyer, [await aSku(mall.system, { priceFen: 100_00 })]);

test("a buyer pays: the notification alone makes the order PAID and the stock sold [item 76]", async () => {
  const sku = await aSku(mall.system, { priceFen: 100_00, stock: 5 });
  const order = await anOrder(buyer, [sku]);
  const request = await desk.start(buyer, order.id);
  expect(request).toMatchObject({ __typename: "PaymentRequest", signType: "RSA" });
  await desk.tap(buyer, request);
  await mall.sandbox.tick();
  expect(await desk.confirm(buyer, order.id)).toMatchObject({ status: "PAID", paymentStatus: "PAID", refunds: [] });
  expect((await availabilityOf(mall.world.db, [sku.skuId])).get(sku.skuId)).toBe(4);
  expect(await desk.paymentsFor(order.id)).toMatchObject([{ use: "APPLIED", amountFen: 100_00 }]);
  const deeds = (await historyOf(mall.world.db, order.id)).map((entry) => entry.action);
  expect(deeds).toEqual([
    "shop/orders.placeOrder",
    "shop/payments.startPayment",
    "shop/payments.settlePayment",
    "shop/orders.markPaid",
  ]);
});

test("[run 6] [item 74] [item 75] WeChat Pay hears number, amount and payer, and a description that is always the same", async () => {
  const orders = [await aCheapOrder(), await anOrder(buyer, [await aSku(mall.system, { title: "景德镇手绘茶具" })])];
  for (const { id } of orders) granted(await startPayment(buyer.ctx, { orderId: id }));
  const heard = await Promise.all(
    orders.map(async ({ id }) => mall.sandbox.world.pay.orders.find(await desk.numberOf(id))!),
  );
  for (const [i, order] of heard.entries()) {
    expect(order).toMatchObject({ totalFen: orders[i]!.payableFen, outTradeNo: `${orders[i]!.orderNumber}-1` });
    expect(Object.keys(JSON.parse(order.fingerprint)).sort()).toEqual([
      "amount",
      "appid",
      "description",
      "mchid",
      "notify_url",
      "out_trade_no",
      "payer",
      "time_expire",
    ]);
    expect(order.fingerprint).not.toMatch(/张小满|19900000001|麓山南路|茶/);
  }
  expect(heard[0]!.description).toBe(heard[1]!.description);
});

test("[run 6] [item 75] [item 138] the ledger shows the buyer what the payment institution was told, and when", async () => {
  const order = await aCheapOrder();
  granted(await startPayment(buyer.ctx, { orderId: order.id }));
  const rows = await mall.world.db.select().from(sharingRecords).where(eq(sharingRecords.orderRef, order.id));
  expect(rows).toMatchObject([
    { recipient: "WECHAT_PAY", operation: "CREATE_ORDER", accountId: buyer.accountId, result: "PASSED" },
  ]);
  expect([...rows[0]!.fields].sort()).toEqual([
    "amount.currency",
    "amount.total",
    "appid",
    "description",
    "mchid",
    "notify_url",
    "out_trade_no",
    "payer.openid",
    "time_expire",
  ]);
});

test("[item 77] the cashier can be opened again: the same attempt, the same prepay id, until the order's time is over", async () => {
  const order = await aCheapOrder();
  const [first, second] = [await desk.start(buyer, order.id), await desk.start(buyer, order.id)];
  expect(second.package).toBe(first.package);
  expect(await attemptsOf(mall.world.db, order.id)).toMatchObject([{ status: "PREPAID", timeExpire: order.expiresAt }]);
  await desk.tap(buyer, first, "cancel");
  expect(await desk.confirm(buyer, order.id)).toMatchObject({ status: "PENDING_PAYMENT", paymentStatus: "UNPAID" });
});

test("three taps at once open one cashier", async () => {
  const order = await aCheapOrder();
  const requests = await Promise.all([1, 2, 3].map(() => desk.start(buyer, order.id)));
  expect(new Set(requests.map((request) => request.package)).size).toBe(1);
  expect(await attemptsOf(mall.world.db, order.id)).toHaveLength(1);
});

test("an unknown outcome of the prepay call is asked for under the same number", async () => {
  const order = await aCheapOrder();
  mall.sandbox.world.faults.add({ kind: "accepted-drop", path: "/v3/pay/transactions/jsapi", times: 2 });
  expect(await desk.start(buyer, order.id)).toMatchObject({ code: "PAYMENT_UNAVAILABLE" });
  expect(await attemptsOf(mall.world.db, order.id)).toMatchObject([{ status: "UNKNOWN", seq: 1 }]);
  expect(await desk.start(buyer, order.id)).toMatchObject({ __typename: "PaymentRequest" });
  expect(await attemptsOf(mall.world.db, order.id)).toMatchObject([{ status: "PREPAID", seq: 1 }]);
});

test("[peer saleor#14352] half an hour after ordering the sweep closes at the provider first, then the order, then frees the goods", async () => {
  const sku = await aSku(mall.system, { priceFen: 100_00, stock: 2 });
  const order = await anOrder(buyer, [sku]);
  await desk.start(buyer, order.id);
  mall.clock.advance(30 * MINUTE);
  await mall.sweep("shop/payments.closeExpiredOrders");
  expect(await orderOf(mall.world.db, order.id)).toMatchObject({ status: "CANCELLED", cancelReason: "TIMEOUT" });
  expect(mall.sandbox.world.pay.orders.find(await desk.numberOf(order.id))).toMatchObject({ state: "CLOSED" });
  expect((await availabilityOf(mall.world.db, [sku.skuId])).get(sku.skuId)).toBe(2);
  buyer = await mall.aBuyer();
});

test("[peer saleor#14128] an order that was paid in its last second is settled by the sweep, not closed", async () => {
  const order = await aCheapOrder();
  await desk.tap(buyer, await desk.start(buyer, order.id), "success-without-callback");
  mall.clock.advance(30 * MINUTE);
  await mall.sweep("shop/payments.closeExpiredOrders");
  expect(await desk.statusOf(order.id)).toBe("PAID");
  buyer = await mall.aBuyer();
});

test("when notifications stay away the poll finds the payment", async () => {
  const order = await aCheapOrder();
  await desk.tap(buyer, await desk.start(buyer, order.id), "success-without-callback");
  mall.clock.advance(6_000);
  await mall.sweep("shop/payments.pollPayments");
  expect(await desk.statusOf(order.id)).toBe("PAID");
});

test("the provider down at closing time: nothing is cancelled, nothing freed, and the next run does it", async () => {
  const order = await aCheapOrder();
  await desk.start(buyer, order.id);
  mall.clock.advance(30 * MINUTE);
  mall.sandbox.world.faults.add({ kind: "status", status: 502, path: "/v3/pay/transactions/out-trade-no", times: 50 });
  await expect(mall.sweep("shop/payments.closeExpiredOrders")).rejects.toThrow();
  expect(await desk.statusOf(order.id)).toBe("PENDING_PAYMENT");
  mall.sandbox.world.faults.clear();
  await mall.sweep("shop/payments.closeExpiredOrders");
  expect(await desk.statusOf(order.id)).toBe("CANCELLED");
  buyer = await mall.aBuyer();
});

test("cancel against pay, ten times over: either paid or cancelled, the goods and the money agree, nobody sees a deadlock", async () => {
  const sku = await aSku(mall.system, { priceFen: 100_00, stock: 10 });
  for (let round = 0; round < 10; round++) {
    const order = await anOrder(buyer, [sku]);
    const request = granted(await startPayment(buyer.ctx, { orderId: order.id }));
    await Promise.all([
      mall.phones.pay(buyer.user, request).then(() => mall.sandbox.tick()),
      cancelOrder(buyer.ctx, { orderId: order.id }),
      confirmPayment(buyer.ctx, { orderId: order.id }),
    ]);
    await mall.sandbox.tick();
    const status = await desk.statusOf(order.id);
    const uses = (await desk.paymentsFor(order.id)).map((payment) => payment.use);
    expect([
      ["PAID", ["APPLIED"]],
      ["CANCELLED", []],
    ]).toContainEqual([status, uses]);
  }
  expect(await auditStock(mall.world.db)).toEqual([]);
  expect(mall.unexpected).toEqual([]);
});

test("another shopper's order cannot be paid, confirmed or cancelled: the same answer as for one that never was", async () => {
  const order = await aCheapOrder();
  const other = await mall.aBuyer();
  expect(await desk.start(other, order.id)).toEqual({ __typename: "NotFound", code: "NOT_FOUND" });
  expect(await desk.confirm(other, order.id)).toEqual({ __typename: "NotFound", code: "NOT_FOUND" });
  expect(await cancelOrder(other.ctx, { orderId: order.id })).toMatchObject({ code: "NOT_FOUND" });
  expect(await desk.statusOf(order.id)).toBe("PENDING_PAYMENT");
});
