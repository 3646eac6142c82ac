import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { PaidPayment } from "#gateways/wechat-pay";
import { historyOf } from "#platform/audit";
import { openidOf } from "#shop/accounts";
import { availabilityOf } from "#shop/stock";
import { cashDesk } from "../../../../test/cash-desk.js";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSku } from "../catalog/fixtures.js";
import { anOrder, type Buyer, granted } from "../orders/fixtures.js";
import { cancelOrder } from "./cancel-order.js";
import { paid } from "./fixtures.js";
import { settlePayment } from "./settle-payment.js";
import { paymentAttempts } from "./tables.js";

let mall: Mall;
let desk: ReturnType<typeof cashDesk>;
let buyer: Buyer;
beforeAll(async () => {
  mall = await aMall();
  desk = cashDesk(mall);
  buyer = await mall.aBuyer();
});

const aCheapOrder = async () => anOrder(buyer, [await aSku(mall.system, { priceFen: 100_00 })]);

test("[run 5] [peer pinelab#620] one notification five times at once: one payment; once more after closing: nothing", async () => {
  const order = await aCheapOrder();
  await desk.tap(buyer, await desk.start(buyer, order.id), "success-without-callback");
  expect(await desk.notifyAgain(order.id, 5)).toEqual([204, 204, 204, 204, 204]);
  expect(await desk.paymentsFor(order.id)).toHaveLength(1);
  expect(await desk.statusOf(order.id)).toBe("PAID");
  expect(await desk.notifyAgain(order.id, 1)).toEqual([204]);
  expect(await desk.paymentsFor(order.id)).toHaveLength(1);
  expect(await desk.refundsFor(order.id)).toEqual([]);
});

test("[run 5] [peer litemall] money that comes after the order was closed is recorded once, goes back once, and revives nothing", async () => {
  const sku = await aSku(mall.system, { priceFen: 100_00, stock: 1 });
  const order = await anOrder(buyer, [sku]);
  const request = await desk.start(buyer, order.id);
  // The provider accepts money although we believe the cashier closed: the close never reached it.
  await mall.system.db.transact((tx) =>
    tx.update(paymentAttempts).set({ status: "CLOSED", nextPollAt: null }).where(eq(paymentAttempts.orderId, order.id)),
  );
  granted(await cancelOrder(buyer.ctx, { orderId: order.id }));
  await desk.tap(buyer, request, "success-without-callback");
  expect(await desk.notifyAgain(order.id, 5)).toEqual([204, 204, 204, 204, 204]);
  await mall.drain();
  expect(await desk.statusOf(order.id)).toBe("CANCELLED");
  expect(await desk.paymentsFor(order.id)).toMatchObject([{ use: "LATE" }]);
  expect(await desk.refundsFor(order.id)).toMatchObject([{ reason: "LATE_PAYMENT", amountFen: order.payableFen }]);
  expect((await availabilityOf(mall.world.db, [sku.skuId])).get(sku.skuId)).toBe(1);
});

test("[peer vendure#2620] a second payment of a paid order goes back by itself", async () => {
  const order = await aCheapOrder();
  const first = await desk.start(buyer, order.id);
  await mall.system.db.transact((tx) =>
    tx.update(paymentAttempts).set({ status: "FAILED", nextPollAt: null }).where(eq(paymentAttempts.orderId, order.id)),
  );
  const second = await desk.start(buyer, order.id);
  for (const request of [first, second]) await desk.tap(buyer, request);
  await mall.sandbox.tick();
  await mall.drain();
  expect(await desk.statusOf(order.id)).toBe("PAID");
  expect((await desk.paymentsFor(order.id)).map((payment) => payment.use).sort()).toEqual(["APPLIED", "DUPLICATE"]);
  expect(await desk.refundsFor(order.id)).toMatchObject([{ reason: "DUPLICATE_PAYMENT", amountFen: order.payableFen }]);
  expect(await desk.confirm(buyer, order.id)).toMatchObject({ paymentStatus: "PAID" });
});

test("[peer hioshop] a payment of another amount never makes an order PAID: it is recorded and goes back", async () => {
  const order = await aCheapOrder();
  await desk.start(buyer, order.id);
  await mall.system.db.transact((tx) =>
    tx.update(paymentAttempts).set({ amountFen: 1_00 }).where(eq(paymentAttempts.orderId, order.id)),
  );
  const request = await desk.start(buyer, order.id);
  await desk.tap(buyer, request);
  await mall.sandbox.tick();
  expect(await desk.statusOf(order.id)).toBe("PENDING_PAYMENT");
  expect(await desk.paymentsFor(order.id)).toMatchObject([{ use: "MISMATCH" }]);
  expect(await desk.refundsFor(order.id)).toMatchObject([{ reason: "PAYMENT_MISMATCH" }]);
  const [entry] = (await historyOf(mall.world.db, order.id)).filter(({ toStatus }) => toStatus === "MISMATCH");
  expect(entry?.detail).toMatchObject({ mismatches: ["AMOUNT"] });
});

for (const [what, change] of [
  ["PAYER", { payerOpenid: "o-somebody-else" }],
  ["CURRENCY", { currency: "USD" }],
  ["AMOUNT", { amountFen: 99_99 }],
] as const) {
  test(`[item 76] a payment whose ${what.toLowerCase()} is not as asked for goes back, and the order still waits`, async () => {
    const order = await aCheapOrder();
    await desk.start(buyer, order.id);
    const news: PaidPayment = {
      kind: "PAID",
      tradeState: "SUCCESS",
      outTradeNo: await desk.numberOf(order.id),
      transactionId: `4200${order.orderNumber}${what}`,
      amountFen: order.payableFen,
      payerPaidFen: order.payableFen,
      currency: "CNY",
      payerOpenid: await openidOf(buyer.ctx, buyer.accountId),
      paidAt: mall.clock.now(),
      ...change,
    };
    expect(await settlePayment(mall.system, news)).toBe("MISMATCH");
    expect(await settlePayment(mall.system, news)).toBe("ALREADY_RECORDED");
    expect(await desk.statusOf(order.id)).toBe("PENDING_PAYMENT");
    expect(await desk.refundsFor(order.id)).toMatchObject([{ reason: "PAYMENT_MISMATCH", amountFen: news.amountFen }]);
  });
}

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
  const { id } = notifications.of(await desk.numberOf(order.id)).at(-1)!;
  expect(await notifications.sendAgain(id, "signature")).toBe(400);
});
