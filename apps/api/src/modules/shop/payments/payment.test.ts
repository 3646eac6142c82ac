import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { MINUTE } from "#kernel/clock";
import type { Id } from "#kernel/id";
import { historyOf } from "#platform/audit";
import { auditStock, availabilityOf } from "#shop/stock";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSku } from "../catalog/fixtures.js";
import { anOrder, type Buyer, granted } from "../orders/fixtures.js";
import { orderOf } from "../orders/index.js";
import { cancelOrder } from "./cancel-order.js";
import { confirmPayment } from "./confirm-payment.js";
import { paid } from "./fixtures.js";
import { attemptsOf } from "./queries.js";
import { startPayment } from "./start-payment.js";
import { paymentAttempts, payments, refunds } from "./tables.js";

let mall: Mall;
let buyer: Buyer;
beforeAll(async () => {
  mall = await aMall();
  buyer = await mall.aBuyer();
});

const START = /* GraphQL */ `
  mutation ($input: StartPaymentInput!) {
    startPayment(input: $input) {
      __typename
      ... on PaymentRequest { timeStamp nonceStr package signType paySign }
      ... on Refusal { code }
    }
  }
`;
const CONFIRM = /* GraphQL */ `
  mutation ($input: ConfirmPaymentInput!) {
    confirmPayment(input: $input) {
      __typename
      ... on Order { id status paidAt paymentStatus refunds { status reason amountFen } }
      ... on Refusal { code }
    }
  }
`;

const start = (who: Buyer, orderId: string) => mall.ask(START, { input: { orderId } }, who);
const confirm = (who: Buyer, orderId: string) => mall.ask(CONFIRM, { input: { orderId } }, who);
const aCheapOrder = async (who = buyer, stock = 10) =>
  anOrder(who, [await aSku(mall.system, { priceFen: 100_00, stock })]);
const statusOf = async (orderId: Id<"ord">) => (await orderOf(mall.world.db, orderId))?.status;
const paymentsFor = (orderId: Id<"ord">) => mall.world.db.select().from(payments).where(eq(payments.orderId, orderId));
const refundsFor = (orderId: Id<"ord">) => mall.world.db.select().from(refunds).where(eq(refunds.orderId, orderId));
const numberOf = async (orderId: Id<"ord">) => (await attemptsOf(mall.world.db, orderId)).at(-1)!.outTradeNo;

/** The buyer taps "pay" at the cashier that a `PaymentRequest` opens. */
const tap = (who: Buyer, { __typename: _, ...request }: Record<string, string>, outcome = "success") =>
  mall.phones.pay(who.user, { ...request, outcome });

/** The newest notification of an order, sent again `times` at once; answers the statuses we gave. */
async function notifyAgain(outTradeNo: string, times: number): Promise<number[]> {
  const { notifications } = mall.sandbox.world.pay;
  const { id } = notifications.of(outTradeNo).at(-1)!;
  return Promise.all(Array.from({ length: times }, () => notifications.sendAgain(id)));
}

test("a buyer pays: the notification alone makes the order PAID and the stock sold [item 76]", async () => {
  const sku = await aSku(mall.system, { priceFen: 100_00, stock: 5 });
  const order = await anOrder(buyer, [sku]);
  const request = await start(buyer, order.id);
  expect(request).toMatchObject({ __typename: "PaymentRequest", signType: "RSA" });
  await tap(buyer, request);
  await mall.sandbox.tick();
  expect(await confirm(buyer, order.id)).toMatchObject({ status: "PAID", paymentStatus: "PAID", refunds: [] });
  expect((await availabilityOf(mall.world.db, [sku.skuId])).get(sku.skuId)).toBe(4);
  expect(await paymentsFor(order.id)).toMatchObject([{ use: "APPLIED", amountFen: 100_00 }]);
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
    orders.map(async ({ id }) => mall.sandbox.world.pay.orders.find(await numberOf(id))!),
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

test("[item 77] the cashier can be opened again: the same attempt, the same prepay id, until the order's time is over", async () => {
  const order = await aCheapOrder();
  const [first, second] = [await start(buyer, order.id), await start(buyer, order.id)];
  expect(second.package).toBe(first.package);
  expect(await attemptsOf(mall.world.db, order.id)).toMatchObject([{ status: "PREPAID", timeExpire: order.expiresAt }]);
  await tap(buyer, first, "cancel");
  expect(await confirm(buyer, order.id)).toMatchObject({ status: "PENDING_PAYMENT", paymentStatus: "UNPAID" });
});

test("three taps at once open one cashier", async () => {
  const order = await aCheapOrder();
  const requests = await Promise.all([1, 2, 3].map(() => start(buyer, order.id)));
  expect(new Set(requests.map((request) => request.package)).size).toBe(1);
  expect(await attemptsOf(mall.world.db, order.id)).toHaveLength(1);
});

test("an unknown outcome of the prepay call is asked for under the same number", async () => {
  const order = await aCheapOrder();
  mall.sandbox.world.faults.add({ kind: "accepted-drop", path: "/v3/pay/transactions/jsapi", times: 2 });
  expect(await start(buyer, order.id)).toMatchObject({ code: "PAYMENT_UNAVAILABLE" });
  expect(await attemptsOf(mall.world.db, order.id)).toMatchObject([{ status: "UNKNOWN", seq: 1 }]);
  expect(await start(buyer, order.id)).toMatchObject({ __typename: "PaymentRequest" });
  expect(await attemptsOf(mall.world.db, order.id)).toMatchObject([{ status: "PREPAID", seq: 1 }]);
});

test("[run 5] [peer pinelab#620] one notification five times at once: one payment; once more after closing: nothing", async () => {
  const order = await aCheapOrder();
  await tap(buyer, await start(buyer, order.id), "success-without-callback");
  expect(await notifyAgain(await numberOf(order.id), 5)).toEqual([204, 204, 204, 204, 204]);
  expect(await paymentsFor(order.id)).toHaveLength(1);
  expect(await statusOf(order.id)).toBe("PAID");
  expect(await notifyAgain(await numberOf(order.id), 1)).toEqual([204]);
  expect(await paymentsFor(order.id)).toHaveLength(1);
  expect(await refundsFor(order.id)).toEqual([]);
});

test("[run 5] [peer litemall] money that comes after the order was closed is recorded once, goes back once, and revives nothing", async () => {
  const sku = await aSku(mall.system, { priceFen: 100_00, stock: 1 });
  const order = await anOrder(buyer, [sku]);
  const request = await start(buyer, order.id);
  // The provider accepts money although we believe the cashier closed: the close never reached it.
  await mall.system.db.transact((tx) =>
    tx.update(paymentAttempts).set({ status: "CLOSED", nextPollAt: null }).where(eq(paymentAttempts.orderId, order.id)),
  );
  granted(await cancelOrder(buyer.ctx, { orderId: order.id }));
  await tap(buyer, request, "success-without-callback");
  expect(await notifyAgain(await numberOf(order.id), 5)).toEqual([204, 204, 204, 204, 204]);
  await mall.drain();
  expect(await statusOf(order.id)).toBe("CANCELLED");
  expect(await paymentsFor(order.id)).toMatchObject([{ use: "LATE" }]);
  expect(await refundsFor(order.id)).toMatchObject([{ reason: "LATE_PAYMENT", amountFen: order.payableFen }]);
  expect((await availabilityOf(mall.world.db, [sku.skuId])).get(sku.skuId)).toBe(1);
});

test("[peer vendure#2620] a second payment of a paid order goes back by itself", async () => {
  const order = await aCheapOrder();
  const first = await start(buyer, order.id);
  await mall.system.db.transact((tx) =>
    tx.update(paymentAttempts).set({ status: "FAILED", nextPollAt: null }).where(eq(paymentAttempts.orderId, order.id)),
  );
  const second = await start(buyer, order.id);
  for (const request of [first, second]) await tap(buyer, request);
  await mall.sandbox.tick();
  await mall.drain();
  expect(await statusOf(order.id)).toBe("PAID");
  expect((await paymentsFor(order.id)).map((payment) => payment.use).sort()).toEqual(["APPLIED", "DUPLICATE"]);
  expect(await refundsFor(order.id)).toMatchObject([{ reason: "DUPLICATE_PAYMENT", amountFen: order.payableFen }]);
  expect(await confirm(buyer, order.id)).toMatchObject({ paymentStatus: "PAID" });
});

test("[peer hioshop] a payment of another amount never makes an order PAID: it is recorded and goes back", async () => {
  const order = await aCheapOrder();
  await start(buyer, order.id);
  await mall.system.db.transact((tx) =>
    tx.update(paymentAttempts).set({ amountFen: 1_00 }).where(eq(paymentAttempts.orderId, order.id)),
  );
  const request = await start(buyer, order.id);
  await tap(buyer, request);
  await mall.sandbox.tick();
  expect(await statusOf(order.id)).toBe("PENDING_PAYMENT");
  expect(await paymentsFor(order.id)).toMatchObject([{ use: "MISMATCH" }]);
  expect(await refundsFor(order.id)).toMatchObject([{ reason: "PAYMENT_MISMATCH" }]);
  const [entry] = (await historyOf(mall.world.db, order.id)).filter(({ toStatus }) => toStatus === "MISMATCH");
  expect(entry?.detail).toMatchObject({ mismatches: ["AMOUNT"] });
});

test("[peer saleor#14352] half an hour after ordering the sweep closes at the provider first, then the order, then frees the goods", async () => {
  const sku = await aSku(mall.system, { priceFen: 100_00, stock: 2 });
  const order = await anOrder(buyer, [sku]);
  await start(buyer, order.id);
  mall.clock.advance(30 * MINUTE);
  await mall.sweep("shop/payments.closeExpiredOrders");
  expect(await orderOf(mall.world.db, order.id)).toMatchObject({ status: "CANCELLED", cancelReason: "TIMEOUT" });
  expect(mall.sandbox.world.pay.orders.find(await numberOf(order.id))).toMatchObject({ state: "CLOSED" });
  expect((await availabilityOf(mall.world.db, [sku.skuId])).get(sku.skuId)).toBe(2);
  buyer = await mall.aBuyer();
});

test("[peer saleor#14128] an order that was paid in its last second is settled by the sweep, not closed", async () => {
  const order = await aCheapOrder();
  await tap(buyer, await start(buyer, order.id), "success-without-callback");
  mall.clock.advance(30 * MINUTE);
  await mall.sweep("shop/payments.closeExpiredOrders");
  expect(await statusOf(order.id)).toBe("PAID");
  buyer = await mall.aBuyer();
});

test("when notifications stay away the poll finds the payment", async () => {
  const order = await aCheapOrder();
  await tap(buyer, await start(buyer, order.id), "success-without-callback");
  mall.clock.advance(6_000);
  await mall.sweep("shop/payments.pollPayments");
  expect(await statusOf(order.id)).toBe("PAID");
});

test("the provider down at closing time: nothing is cancelled, nothing freed, and the next run does it", async () => {
  const order = await aCheapOrder();
  await start(buyer, order.id);
  mall.clock.advance(30 * MINUTE);
  mall.sandbox.world.faults.add({ kind: "status", status: 502, path: "/v3/pay/transactions/out-trade-no", times: 50 });
  await expect(mall.sweep("shop/payments.closeExpiredOrders")).rejects.toThrow();
  expect(await statusOf(order.id)).toBe("PENDING_PAYMENT");
  mall.sandbox.world.faults.clear();
  await mall.sweep("shop/payments.closeExpiredOrders");
  expect(await statusOf(order.id)).toBe("CANCELLED");
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
    const status = await statusOf(order.id);
    const uses = (await paymentsFor(order.id)).map((payment) => payment.use);
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
  expect(await start(other, order.id)).toEqual({ __typename: "NotFound", code: "NOT_FOUND" });
  expect(await confirm(other, order.id)).toEqual({ __typename: "NotFound", code: "NOT_FOUND" });
  expect(await cancelOrder(other.ctx, { orderId: order.id })).toMatchObject({ code: "NOT_FOUND" });
  expect(await statusOf(order.id)).toBe("PENDING_PAYMENT");
});

test("a notification with a wrong signature is refused, and a body that is none as well", async () => {
  const forged = await mall.app.inject({
    method: "POST",
    url: "/wechat-pay/notify",
    headers: { "content-type": "application/json" },
    payload: "{}",
  });
  expect([forged.statusCode, forged.json().code]).toEqual([400, "FAIL"]);
  const order = await aCheapOrder();
  await paid(buyer, mall.phones, order);
  const { notifications } = mall.sandbox.world.pay;
  const { id } = notifications.of(await numberOf(order.id)).at(-1)!;
  expect(await notifications.sendAgain(id, "signature")).toBe(400);
});
