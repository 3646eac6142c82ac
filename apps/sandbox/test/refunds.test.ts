import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Aes } from "wechatpay-axios-plugin";
import type { Sandbox } from "../src/index.js";
import {
  advance,
  buy,
  type Client,
  newClient,
  newOrder,
  type Order,
  openListener,
  openSandbox,
  post,
  refusal,
} from "./support/shop.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const TOTAL = 12_990;

let sandbox: Sandbox;
let client: Client;
beforeEach(async () => {
  sandbox = await openSandbox();
  client = newClient(sandbox);
});
afterEach(() => sandbox.close());

let count = 0;
function refundOf(order: Order, refund: number, changes: object = {}) {
  count += 1;
  const amount = { refund, total: order.amount.total, currency: "CNY" };
  return { out_trade_no: order.out_trade_no, out_refund_no: `R${count}`, amount, ...changes };
}
const ask = (request: object) => client.v3.refund.domestic.refunds.post(request);
const show = async (out_refund_no: string) =>
  (await client.v3.refund.domestic.refunds.$out_refund_no$.get({ out_refund_no })).data;
const stateOf = async ({ out_trade_no, mchid }: Order) =>
  (await client.v3.pay.transactions.outTradeNo.$out_trade_no$.get({ params: { mchid }, out_trade_no })).data
    .trade_state;
async function settle(): Promise<void> {
  advance(5_000);
  await sandbox.tick();
}

describe("a refund", () => {
  test("is accepted first and done later; the order says REFUND from acceptance on", async () => {
    const order = await buy(sandbox);
    const request = refundOf(order, 3_000);
    const { data } = await ask(request);
    expect(data).toMatchObject({
      status: "PROCESSING",
      out_refund_no: request.out_refund_no,
      out_trade_no: order.out_trade_no,
      channel: "ORIGINAL",
      amount: { refund: 3_000, total: TOTAL, payer_refund: 3_000, currency: "CNY" },
    });
    expect(data).not.toHaveProperty("success_time");
    expect(await stateOf(order)).toBe("REFUND");
    await settle();
    expect(await show(request.out_refund_no)).toMatchObject({
      status: "SUCCESS",
      success_time: "2027-03-10T12:00:05+08:00",
    });
  });

  test("is the same refund under the same number, even when nothing is left to refund", async () => {
    const order = await buy(sandbox);
    const request = refundOf(order, TOTAL);
    const [first, second] = [await ask(request), await ask(request)];
    expect(second.data).toEqual(first.data);
    expect(sandbox.world.pay.refunds.all()).toHaveLength(1);
  });

  test("refuses the same number with another amount or for another order", async () => {
    const [order, other] = [await buy(sandbox), await buy(sandbox)];
    const request = refundOf(order, 100);
    await ask(request);
    const amount = { ...request.amount, refund: 101 };
    for (const changed of [
      { ...request, amount },
      { ...request, out_trade_no: other.out_trade_no },
    ])
      expect(await refusal(ask(changed))).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
  });

  test("works by transaction id, and refuses two ids that disagree or none at all", async () => {
    const [order, other] = [await buy(sandbox), await buy(sandbox)];
    const { transactionId } = sandbox.world.pay.orders.find(order.out_trade_no)!;
    const { out_trade_no: _, ...request } = refundOf(order, 100);
    expect(await refusal(ask(request))).toMatchObject({ status: 400, code: "PARAM_ERROR" });
    const crossed = { ...request, transaction_id: transactionId, out_trade_no: other.out_trade_no };
    expect(await refusal(ask(crossed))).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
    expect((await ask({ ...request, transaction_id: transactionId })).data.out_trade_no).toBe(order.out_trade_no);
  });

  test("refuses unknown and unpaid orders, and unknown refunds, as not existing", async () => {
    const unpaid = newOrder(sandbox);
    await client.v3.pay.transactions.jsapi.post(unpaid);
    for (const order of [unpaid, newOrder(sandbox)])
      expect(await refusal(ask(refundOf(order, 1)))).toMatchObject({ status: 404, code: "RESOURCE_NOT_EXISTS" });
    expect(await refusal(show("RNONE"))).toMatchObject({ status: 404, code: "RESOURCE_NOT_EXISTS" });
  });

  test.each([
    ["an unknown field", { memo: "x" }, "/memo"],
    ["a reason of 81 bytes", { reason: "退".repeat(27) }, "/reason"],
    ["a long number", { out_refund_no: "R".repeat(65) }, "/out_refund_no"],
    ["no currency", { amount: { refund: 1, total: TOTAL } }, "/amount/currency"],
    ["nothing to refund", { amount: { refund: 0, total: TOTAL, currency: "CNY" } }, "/amount/refund"],
    ["a callback with a query", { notify_url: "https://mall.example.com/n?x" }, "/notify_url"],
  ])("refuses %s", async (_name, changes, field) => {
    const order = await buy(sandbox);
    expect(await refusal(ask(refundOf(order, 1, changes)))).toMatchObject({
      status: 400,
      code: "PARAM_ERROR",
      detail: { field },
    });
  });
});

describe("caps", () => {
  test("the sum of refunds never exceeds what was paid", async () => {
    const order = await buy(sandbox);
    await ask(refundOf(order, 10_000));
    advance(MINUTE);
    expect(await refusal(ask(refundOf(order, 2_991)))).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
    expect((await ask(refundOf(order, 2_990))).status).toBe(200);
    advance(MINUTE);
    expect(await refusal(ask(refundOf(order, 1)))).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
  });

  test("the stated total must be the order's", async () => {
    const order = await buy(sandbox);
    const amount = { refund: 1, total: TOTAL + 1, currency: "CNY" };
    expect(await refusal(ask(refundOf(order, 1, { amount })))).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
  });

  test("parts are at least a minute apart and at most fifty", async () => {
    const order = await buy(sandbox);
    for (let part = 1; part <= 50; part += 1) {
      await ask(refundOf(order, 1));
      if (part === 1) {
        advance(MINUTE - 1);
        expect(await refusal(ask(refundOf(order, 1)))).toMatchObject({ status: 429, code: "FREQUENCY_LIMITED" });
      }
      advance(MINUTE);
    }
    expect(await refusal(ask(refundOf(order, 1)))).toMatchObject({ status: 400, code: "INVALID_REQUEST" });
  });

  test("a payment can be refunded for 365 days", async () => {
    const [early, late] = [await buy(sandbox), await buy(sandbox)];
    advance(365 * DAY);
    expect((await ask(refundOf(early, 1))).status).toBe(200);
    advance(1_000);
    expect(await refusal(ask(refundOf(late, 1)))).toMatchObject({ status: 400, code: "TRADE_OVERDUE" });
  });

  test("the merchant's balance must cover it; after a top-up the same number passes", async () => {
    const order = await buy(sandbox);
    await post(sandbox, "/__sandbox/wxpay/balance", { moveFen: -1 });
    const request = refundOf(order, TOTAL);
    expect(await refusal(ask(request))).toMatchObject({ status: 403, code: "NOT_ENOUGH" });
    expect(await stateOf(order)).toBe("SUCCESS");
    await post(sandbox, "/__sandbox/wxpay/balance", { moveFen: 1 });
    expect((await ask(request)).status).toBe(200);
    expect(sandbox.world.pay.balance.fen).toBe(0);
  });
});

describe("endings", () => {
  const order = (outcome: string, outRefundNo?: string) =>
    post(sandbox, "/__sandbox/wxpay/refund-outcome", { outcome, outRefundNo });

  test("a closed refund gives the amount back to be refunded under a new number", async () => {
    const bought = await buy(sandbox);
    await order("CLOSED");
    const request = refundOf(bought, TOTAL);
    await ask(request);
    await settle();
    expect(await show(request.out_refund_no)).toMatchObject({ status: "CLOSED" });
    const again = refundOf(bought, TOTAL);
    await ask(again);
    await settle();
    expect(await show(again.out_refund_no)).toMatchObject({ status: "SUCCESS" });
  });

  test("a held refund stays PROCESSING until it is ended; NOT_ENOUGH refuses the next one only", async () => {
    const bought = await buy(sandbox);
    await order("NOT_ENOUGH");
    await order("HOLD");
    const request = refundOf(bought, 100);
    expect(await refusal(ask(request))).toMatchObject({ status: 403, code: "NOT_ENOUGH" });
    await ask(request);
    advance(30 * DAY);
    await sandbox.tick();
    expect(await show(request.out_refund_no)).toMatchObject({ status: "PROCESSING" });
    await order("ABNORMAL", request.out_refund_no);
    expect(await show(request.out_refund_no)).toMatchObject({ status: "ABNORMAL" });
    expect((await order("SUCCESS", request.out_refund_no)).status).toBe(400);
  });

  test.each(["SUCCESS", "CLOSED", "ABNORMAL"])("%s is notified, with refund_status", async (ending) => {
    const listener = await openListener(() => 204);
    const bought = await buy(sandbox);
    await order(ending);
    const request = refundOf(bought, 100, { notify_url: listener.url });
    await ask(request);
    await settle();
    listener.close();
    expect(listener.received).toHaveLength(1);
    const event = JSON.parse(listener.received[0]?.body ?? "");
    const { ciphertext, nonce, associated_data } = event.resource;
    const plain = JSON.parse(Aes.AesGcm.decrypt(ciphertext, sandbox.merchant.apiV3Key, nonce, associated_data));
    expect(event).toMatchObject({ event_type: `REFUND.${ending}`, resource: { original_type: "refund" } });
    expect(plain).toMatchObject({
      refund_status: ending,
      out_refund_no: request.out_refund_no,
      amount: { total: TOTAL, refund: 100 },
    });
    expect(plain).not.toHaveProperty("status");
    expect(Object.hasOwn(plain, "success_time")).toBe(ending === "SUCCESS");
  });

  test("without an address nobody is notified", async () => {
    await ask(refundOf(await buy(sandbox), 100));
    await settle();
    expect(sandbox.world.pay.notifications.all().filter(({ eventType }) => eventType.startsWith("REFUND"))).toEqual([]);
  });
});
