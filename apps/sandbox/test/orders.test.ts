import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../src/index.js";
import {
  advance,
  buy,
  type Client,
  newClient,
  newOrder,
  openSandbox,
  refusal,
  requestPayment,
} from "./support/shop.js";
import { flip } from "./support/signed.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let sandbox: Sandbox;
let client: Client;
beforeAll(async () => {
  sandbox = await openSandbox();
  client = newClient(sandbox);
});
afterAll(() => sandbox.close());

const place = (order: object) => client.v3.pay.transactions.jsapi.post(order);
const prepayIdOf = async (order: object): Promise<string> => (await place(order)).data.prepay_id;
const query = async (out_trade_no: string) =>
  (
    await client.v3.pay.transactions.outTradeNo.$out_trade_no$.get({
      params: { mchid: sandbox.merchant.mchId },
      out_trade_no,
    })
  ).data;
const close = (out_trade_no: string, mchid = sandbox.merchant.mchId) =>
  client.v3.pay.transactions.outTradeNo.$out_trade_no$.close.post({ mchid }, { out_trade_no });
const pay = (prepayId: string, changes: object = {}) =>
  sandbox.world.pay.payments.pay({ ...requestPayment(sandbox, prepayId), ...changes });

describe("placing an order", () => {
  test("gives a prepay id, the same one for the same request within two hours, then a new one", async () => {
    const order = newOrder(sandbox);
    const first = await prepayIdOf(order);
    expect(first).toMatch(/^wx\d{8}[0-9a-f]{26}$/);
    const reordered = Object.fromEntries(Object.entries(order).reverse());
    expect(await prepayIdOf(reordered)).toBe(first);
    advance(2 * HOUR);
    const second = await prepayIdOf(order);
    expect(second).not.toBe(first);
    expect((await pay(first)).errMsg).toContain("fail");
    expect(await pay(second)).toEqual({ errMsg: "requestPayment:ok" });
  });

  test("refuses the same number with other parameters", async () => {
    const order = newOrder(sandbox);
    await place(order);
    expect(await refusal(place({ ...order, amount: { total: 1, currency: "CNY" } }))).toMatchObject({
      status: 403,
      code: "OUT_TRADE_NO_USED",
    });
  });

  test("refuses a paid and a closed number", async () => {
    const paid = await buy(sandbox);
    expect(await refusal(place(paid))).toMatchObject({ status: 400, code: "ORDERPAID" });
    const closed = newOrder(sandbox);
    await place(closed);
    await close(closed.out_trade_no);
    expect(await refusal(place(closed))).toMatchObject({ status: 400, code: "ORDER_CLOSED" });
  });

  test("refuses an app and a merchant that are not its own, and an openid of nobody", async () => {
    expect(await refusal(place(newOrder(sandbox, { appid: "wx0000000000000000" })))).toMatchObject({
      status: 400,
      code: "APPID_MCHID_NOT_MATCH",
    });
    expect(await refusal(place(newOrder(sandbox, { payer: { openid: "oNobody" } })))).toMatchObject({
      status: 400,
      detail: { field: "/payer/openid" },
    });
    expect(await refusal(place(newOrder(sandbox, { mchid: "1900099999" })))).toMatchObject({
      status: 400,
      detail: { field: "/mchid" },
    });
  });

  test.each([
    ["an unknown field", { total_fee: 1 }, "/total_fee"],
    ["an unknown field inside", { amount: { total: 1, tax: 1 } }, "/amount/tax"],
    ["null", { attach: null }, "/attach"],
    ["no amount", { amount: {} }, "/amount/total"],
    ["nothing to pay", { amount: { total: 0 } }, "/amount/total"],
    ["a broken fen", { amount: { total: 1.5 } }, "/amount/total"],
    ["an amount as text", { amount: { total: "100" } }, "/amount/total"],
    ["another currency", { amount: { total: 1, currency: "USD" } }, "/amount/currency"],
    ["a short number", { out_trade_no: "A1234" }, "/out_trade_no"],
    ["a long number", { out_trade_no: "A".repeat(33) }, "/out_trade_no"],
    ["a number with a dot", { out_trade_no: "A.123456" }, "/out_trade_no"],
    ["a long description", { description: "好".repeat(128) }, "/description"],
    ["a long attach", { attach: "x".repeat(129) }, "/attach"],
    ["a plain http callback", { notify_url: "http://mall.example.com/n" }, "/notify_url"],
    ["a callback with a query", { notify_url: "https://mall.example.com/n?a=1" }, "/notify_url"],
    ["a time without offset", { time_expire: "2027-03-10T13:00:00" }, "/time_expire"],
    [
      "goods without quantity",
      { detail: { goods_detail: [{ merchant_goods_id: "1", unit_price: 1 }] } },
      "/detail/goods_detail/0/quantity",
    ],
  ])("refuses %s and says where", async (_name, changes, field) => {
    expect(await refusal(place(newOrder(sandbox, changes)))).toMatchObject({
      status: 400,
      code: "PARAM_ERROR",
      detail: { field, location: "body" },
    });
  });

  test("takes every documented field, and a callback to this machine", async () => {
    const order = newOrder(sandbox, {
      description: "好".repeat(127),
      notify_url: "http://localhost:3000/n",
      attach: "x".repeat(128),
      goods_tag: "WXG",
      support_fapiao: true,
      time_expire: "2027-03-11T13:00:00+08:00",
      detail: {
        cost_price: 1,
        invoice_id: "1",
        goods_detail: [{ merchant_goods_id: "1", quantity: 1, unit_price: 1 }],
      },
      scene_info: { payer_client_ip: "203.0.113.7", device_id: "1", store_info: { id: "1" } },
      settle_info: { profit_sharing: false },
    });
    expect((await place(order)).status).toBe(200);
  });
});

describe("the deadline of payment", () => {
  test("is at least a minute ahead, and then the phone refuses", async () => {
    const time_expire = "2027-03-01T00:00:00+08:00";
    const order = newOrder(sandbox, { time_expire });
    const prepayId = await prepayIdOf(order);
    advance(MINUTE + 1_000);
    expect(await pay(prepayId)).toMatchObject({ reason: "订单已超过支付截止时间" });
    expect(await refusal(place(order))).toMatchObject({ status: 400, code: "ORDER_CLOSED" });
    expect((await query(order.out_trade_no)).trade_state).toBe("NOTPAY");
  });

  test("is cut to 90 days, and seven days unless stated", async () => {
    const deadlineOf = async (changes: object) => {
      const order = newOrder(sandbox, changes);
      await place(order);
      return (sandbox.world.pay.orders.find(order.out_trade_no)?.payUntil ?? 0) - Date.now();
    };
    expect(await deadlineOf({ time_expire: "2030-01-01T00:00:00+08:00" })).toBe(90 * DAY);
    expect(await deadlineOf({})).toBe(7 * DAY);
  });

  test("an order unpaid for seven days closes by itself, a paid one does not", async () => {
    const [unpaid, paid] = [newOrder(sandbox), await buy(sandbox)];
    await place(unpaid);
    advance(7 * DAY - 1_000);
    await sandbox.tick();
    expect((await query(unpaid.out_trade_no)).trade_state).toBe("NOTPAY");
    advance(1_000);
    await sandbox.tick();
    expect((await query(unpaid.out_trade_no)).trade_state).toBe("CLOSED");
    expect((await query(paid.out_trade_no)).trade_state).toBe("SUCCESS");
  });
});

describe("the query", () => {
  test("finds a paid order by both numbers, and by the transaction id only when paid", async () => {
    const order = await buy(sandbox, { attach: "o=1" });
    const found = await query(order.out_trade_no);
    expect(found).toMatchObject({
      trade_state: "SUCCESS",
      trade_type: "JSAPI",
      attach: "o=1",
      payer: order.payer,
      amount: { total: 12_990, payer_total: 12_990, currency: "CNY", payer_currency: "CNY" },
    });
    expect(found.transaction_id).toMatch(/^4200\d{24}$/);
    const params = { mchid: sandbox.merchant.mchId };
    const { data } = await client.v3.pay.transactions.id.$transaction_id$.get({
      params,
      transaction_id: found.transaction_id,
    });
    expect(data).toEqual(found);
  });

  test("shows of an unpaid order only what is known", async () => {
    const order = newOrder(sandbox);
    await place(order);
    expect(Object.keys(await query(order.out_trade_no)).sort()).toEqual([
      "appid",
      "mchid",
      "out_trade_no",
      "trade_state",
      "trade_state_desc",
    ]);
  });

  test("refuses unknown numbers and a missing or foreign mchid", async () => {
    expect(await refusal(query("UNKNOWN1"))).toMatchObject({ status: 404, code: "ORDER_NOT_EXIST" });
    const call = client.v3.pay.transactions.outTradeNo.$out_trade_no$;
    for (const params of [{}, { mchid: "1900099999" }])
      expect(await refusal(call.get({ params, out_trade_no: "UNKNOWN1" }))).toMatchObject({
        status: 400,
        detail: { field: "mchid", location: "query" },
      });
  });
});

describe("closing", () => {
  test("is final and repeatable: 204 twice, and then nobody can pay", async () => {
    const order = newOrder(sandbox);
    const prepayId = await prepayIdOf(order);
    expect((await close(order.out_trade_no)).status).toBe(204);
    expect((await close(order.out_trade_no)).status).toBe(204);
    expect(await pay(prepayId)).toMatchObject({ reason: "订单已关闭" });
    expect((await query(order.out_trade_no)).trade_state).toBe("CLOSED");
  });

  test("refuses a paid order, which stays paid, and an unknown one", async () => {
    const order = await buy(sandbox);
    expect(await refusal(close(order.out_trade_no))).toMatchObject({ status: 400, code: "ORDER_PAID" });
    expect((await query(order.out_trade_no)).trade_state).toBe("SUCCESS");
    expect(await refusal(close("UNKNOWN1"))).toMatchObject({ status: 404, code: "ORDER_NOT_EXIST" });
    expect(await refusal(close(order.out_trade_no, "1900099999"))).toMatchObject({ code: "PARAM_ERROR" });
  });

  test("an encoded number in the path is the number itself", async () => {
    const order = newOrder(sandbox, { out_trade_no: "A|B*C-1_2" });
    await place(order);
    expect((await close(order.out_trade_no)).status).toBe(204);
    expect(sandbox.world.pay.orders.find("A|B*C-1_2")?.state).toBe("CLOSED");
  });
});

describe("the phone", () => {
  test.each([
    ["a changed byte of paySign", (args: Args) => ({ ...args, paySign: flip(args.paySign, 0) })],
    ["another nonce than was signed", (args: Args) => ({ ...args, nonceStr: "0" })],
    ["another time than was signed", (args: Args) => ({ ...args, timeStamp: "1700000000" })],
    ["another package than was signed", (args: Args) => ({ ...args, package: `${args.package}0` })],
    ["signType MD5", (args: Args) => ({ ...args, signType: "MD5" })],
    ["another app", (args: Args) => ({ ...args, appId: "wx0000000000000000" })],
  ])("refuses %s", async (_name, spoil) => {
    const order = newOrder(sandbox);
    const args = requestPayment(sandbox, await prepayIdOf(order));
    expect(await sandbox.world.pay.payments.pay(spoil(args))).toMatchObject({ reason: "支付验证签名失败" });
    expect((await query(order.out_trade_no)).trade_state).toBe("NOTPAY");
  });

  test("refuses another user than the one of the order, and a second payment", async () => {
    const prepayId = await prepayIdOf(newOrder(sandbox));
    expect(await pay(prepayId, { user: "wang" })).toMatchObject({ reason: "下单账号与支付账号不一致" });
    expect(await pay(prepayId)).toEqual({ errMsg: "requestPayment:ok" });
    expect(await pay(prepayId)).toMatchObject({ reason: "该订单已支付" });
  });

  test("cancel and fail leave the order unpaid", async () => {
    const order = newOrder(sandbox);
    const prepayId = await prepayIdOf(order);
    expect(await pay(prepayId, { outcome: "cancel" })).toEqual({ errMsg: "requestPayment:fail cancel" });
    expect((await pay(prepayId, { outcome: "fail" })).errMsg).toBe("requestPayment:fail");
    expect((await query(order.out_trade_no)).trade_state).toBe("NOTPAY");
  });
});

type Args = ReturnType<typeof requestPayment>;
