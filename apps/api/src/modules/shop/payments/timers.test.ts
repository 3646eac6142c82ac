import { beforeAll, expect, test } from "vitest";
import { after, MINUTE, SECOND } from "#kernel/clock";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aStaffMember } from "../../platform/staff/fixtures.js";
import { aSku } from "../catalog/fixtures.js";
import { anOrder, granted } from "../orders/fixtures.js";
import { orderOf } from "../orders/index.js";
import { attemptsOf } from "./queries.js";
import { startPayment } from "./start-payment.js";

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

for (const [name, instant] of [
  ["into 29 February", "2028-02-28T23:45:00.000+08:00"],
  ["out of 29 February", "2028-02-29T23:45:00.000+08:00"],
  ["over the year's end in Shanghai", "2027-12-31T23:45:00.000+08:00"],
  ["over the year's end in UTC", "2028-01-01T07:45:00.000+08:00"],
] as const) {
  test(`[item 77] thirty minutes are thirty minutes ${name}, here and at WeChat Pay`, async () => {
    const start = new Date(instant);
    mall.clock.moveTo(start);
    const buyer = await mall.aBuyer();
    const order = await anOrder(buyer, [await aSku(mall.system)]);
    expect(order.expiresAt).toEqual(after(order.createdAt, 30 * MINUTE));
    granted(await startPayment(buyer.ctx, { orderId: order.id }));
    const [attempt] = await attemptsOf(mall.world.db, order.id);
    const atProvider = mall.sandbox.world.pay.orders.find(attempt!.outTradeNo);
    // The wire has whole seconds.
    expect(atProvider?.payUntil).toBe(Math.floor(order.expiresAt.getTime() / SECOND) * SECOND);

    mall.clock.moveTo(after(order.expiresAt, -SECOND));
    await mall.sweep("shop/payments.closeExpiredOrders");
    expect((await orderOf(mall.world.db, order.id))?.status).toBe("PENDING_PAYMENT");
    mall.clock.moveTo(after(order.expiresAt, 1));
    expect(await startPayment(buyer.ctx, { orderId: order.id })).toMatchObject({ code: "ORDER_NOT_PAYABLE" });
    await mall.sweep("shop/payments.closeExpiredOrders");
    expect(await orderOf(mall.world.db, order.id)).toMatchObject({ status: "CANCELLED", cancelReason: "TIMEOUT" });
  });
}

test("customer service cancels an unpaid order with a reason that stays in its history; a paid one it cannot", async () => {
  const buyer = await mall.aBuyer();
  const agent = await aStaffMember(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] });
  const order = await anOrder(buyer, [await aSku(mall.system)]);
  const cancel = () =>
    mall.ask(
      `mutation ($input: CancelOrderForShopperInput!) {
        cancelOrderForShopper(input: $input) {
          __typename
          ... on StaffOrder { status cancelReason history { action } }
          ... on Refusal { code }
        }
      }`,
      { input: { orderId: order.id, reason: "SHOPPER_ASKED" } },
      agent,
    );
  const cancelled = await cancel();
  expect(cancelled).toMatchObject({ __typename: "StaffOrder", status: "CANCELLED", cancelReason: "STAFF" });
  expect(cancelled.history.map(({ action }: { action: string }) => action)).toEqual([
    "shop/orders.placeOrder",
    "shop/payments.cancelOrderForShopper",
    "shop/orders.markCancelled",
  ]);
  expect(await cancel()).toEqual({ __typename: "StateConflict", code: "STATE_CONFLICT" });
  expect(mall.unexpected).toEqual([]);
});
