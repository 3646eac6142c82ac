import { afterEach, describe, expect, test } from "vitest";
import { deadUrl, type Reaction } from "../../../test/http-peer.js";
import { failureOf, payPeer } from "../../../test/pay-peer.js";
import { vectorConstants } from "../../../test/vectors.js";
import { WECHAT_PAY_FIELDS, type WeChatPayError, type WeChatPaySettings } from "./index.js";

let clock = 1_795_334_400_000;
const other = payPeer(() => clock);
const { payAgainst } = other;
const { mchid, appid, openid } = vectorConstants;

afterEach(other.closeAll);

const order = {
  outTradeNo: "SBX202611220001",
  description: "商城订单",
  amountFen: 12990,
  payerOpenid: openid,
  timeExpire: new Date(clock + 1_800_000),
  notifyUrl: "https://mall.example.com/pay/wechat/notify",
};
const refund = {
  outTradeNo: order.outTradeNo,
  outRefundNo: "RSBX2026112200010001",
  amountFen: 3000,
  totalFen: 12990,
  reason: "退款",
  notifyUrl: order.notifyUrl,
};
const transaction = {
  appid,
  mchid,
  out_trade_no: order.outTradeNo,
  transaction_id: "4200009999202611220000000001",
  trade_state: "SUCCESS",
  success_time: "2026-11-22T16:05:31+08:00",
  payer: { openid },
  amount: { total: 12990, payer_total: 12000, currency: "CNY" },
};
const refunded = {
  refund_id: "50300009992026112200000000001",
  out_refund_no: refund.outRefundNo,
  transaction_id: transaction.transaction_id,
  out_trade_no: order.outTradeNo,
  status: "PROCESSING",
  user_received_account: "支付用户零钱",
  amount: { total: 12990, refund: 3000, payer_refund: 3000, currency: "CNY" },
};
const prepaid = () => other.signedAnswer({ prepay_id: "wx22163000aabbccddeeff00112233440000" });

describe("an order", () => {
  test("gives a prepay id, announced and signed as WeChat Pay wants it", async () => {
    const { pay, peer } = await payAgainst(prepaid);
    expect(await pay.createJsapiOrder(order)).toEqual({ prepayId: "wx22163000aabbccddeeff00112233440000" });
    const { headers, url } = peer.requests[0]!;
    expect(url).toBe("/v3/pay/transactions/jsapi");
    expect(headers).toMatchObject({
      accept: "application/json",
      "content-type": "application/json",
      "wechatpay-serial": vectorConstants.wechatpay_public_key_id,
    });
    expect(headers.authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="[0-9A-F]{32}",/);
    expect(headers["user-agent"]).toBeTruthy();
  });

  test.each<[string, () => Reaction]>([
    ["forged", () => other.forgedAnswer({ prepay_id: "wx-forged" })],
    ["unsigned", () => ({ body: JSON.stringify({ prepay_id: "wx-unsigned" }) })],
  ])("a %s answer is not believed, and its outcome is unknown [item 76]", async (_, react) => {
    const { pay } = await payAgainst(react);
    const failure = await failureOf(pay.createJsapiOrder(order));
    expect(failure).toMatchObject({
      code: "UNVERIFIED_ANSWER",
      httpStatus: 200,
      unknownOutcome: true,
      retryable: false,
    });
  });

  test("an answer signed five minutes ago is not believed", async () => {
    const old = prepaid();
    clock += 301_000;
    const { pay } = await payAgainst(() => old);
    expect(await failureOf(pay.createJsapiOrder(order))).toMatchObject({ code: "UNVERIFIED_ANSWER" });
  });

  test("a signed answer without prepay id is malformed", async () => {
    const { pay } = await payAgainst(() => other.signedAnswer({}));
    expect(await failureOf(pay.createJsapiOrder(order))).toMatchObject({
      code: "MALFORMED_ANSWER",
      unknownOutcome: true,
    });
  });

  test("a refusal needs no signature and keeps its code", async () => {
    const { pay } = await payAgainst(() => other.refusal(403, "OUT_TRADE_NO_USED"));
    const failure = await failureOf(pay.createJsapiOrder(order));
    expect(failure).toMatchObject({
      code: "OUT_TRADE_NO_USED",
      httpStatus: 403,
      retryable: false,
      unknownOutcome: false,
    });
  });

  test("202 asks for the same again", async () => {
    const { pay } = await payAgainst(() => other.signedAnswer({ code: "USERPAYING" }, 202));
    expect(await failureOf(pay.createJsapiOrder(order))).toMatchObject({ code: "USERPAYING", retryable: true });
  });

  test("silence and a cut line leave the outcome unknown", async () => {
    const silent = await payAgainst(() => "HANG", { timeoutMs: 60 });
    expect(await failureOf(silent.pay.createJsapiOrder(order))).toMatchObject({
      code: "TIMEOUT",
      unknownOutcome: true,
    });
    const cut = await payAgainst(() => "DROP");
    expect(await failureOf(cut.pay.createRefund(refund))).toMatchObject({
      code: "CONNECTION_LOST",
      unknownOutcome: true,
    });
  });
});

describe("the second host", () => {
  test("takes over when nobody listens at the first", async () => {
    const second = await payAgainst(prepaid);
    const settings = { baseUrl: await deadUrl(), fallbackBaseUrl: second.peer.url };
    const { pay } = await payAgainst(() => "DROP", settings);
    expect(await pay.createJsapiOrder(order)).toMatchObject({ prepayId: expect.any(String) });
    expect(second.peer.requests).toHaveLength(1);
  });

  test("is asked again for a reading, never for a deed that may have arrived", async () => {
    const second = await payAgainst((r) => (r.method === "GET" ? other.signedAnswer(transaction) : prepaid()));
    const { pay } = await payAgainst(() => "DROP", { fallbackBaseUrl: second.peer.url });
    expect(await pay.queryByOutTradeNo(order.outTradeNo)).toMatchObject({ kind: "PAID" });
    expect(await failureOf(pay.createJsapiOrder(order))).toMatchObject({ code: "CONNECTION_LOST" });
    expect(second.peer.requests.map(({ method }) => method)).toEqual(["GET"]);
  });
});

describe("a query", () => {
  test("tells paid, unpaid and unknown apart; a refund does not make it unpaid", async () => {
    let answer: Reaction = other.signedAnswer(transaction);
    const { pay } = await payAgainst(() => answer);
    expect(await pay.queryByOutTradeNo(order.outTradeNo)).toMatchObject({
      kind: "PAID",
      amountFen: 12990,
      payerPaidFen: 12000,
      paidAt: new Date("2026-11-22T08:05:31Z"),
    });
    answer = other.signedAnswer({ ...transaction, trade_state: "REFUND" });
    expect(await pay.queryByOutTradeNo(order.outTradeNo)).toMatchObject({ kind: "PAID", tradeState: "REFUND" });
    answer = other.signedAnswer({ appid, mchid, out_trade_no: order.outTradeNo, trade_state: "NOTPAY" });
    expect(await pay.queryByOutTradeNo(order.outTradeNo)).toEqual({
      kind: "UNPAID",
      tradeState: "NOTPAY",
      outTradeNo: order.outTradeNo,
    });
    answer = other.refusal(404, "ORDERNOTEXIST");
    expect(await pay.queryByOutTradeNo(order.outTradeNo)).toMatchObject({ kind: "NOT_EXIST" });
  });

  test.each<[string, object]>([
    ["another order", { out_trade_no: "SBX202611220002" }],
    ["another merchant", { mchid: "1900000002" }],
    ["another app", { appid: "wxffffffffffffffff" }],
    ["a paid order without amount", { amount: undefined }],
    ["an unknown state", { trade_state: "MAYBE" }],
  ])("answered with %s is refused although signed", async (_, change) => {
    const { pay } = await payAgainst(() => other.signedAnswer({ ...transaction, ...change }));
    expect(await failureOf(pay.queryByOutTradeNo(order.outTradeNo))).toMatchObject({ code: "MALFORMED_ANSWER" });
  });

  test("a 404 without body is a wrong address, not a missing order", async () => {
    const { pay } = await payAgainst(() => ({ status: 404 }));
    expect(await failureOf(pay.queryByOutTradeNo(order.outTradeNo))).toMatchObject({ code: "UNEXPECTED_STATUS" });
    expect(await failureOf(pay.queryRefund(refund.outRefundNo))).toMatchObject({ code: "UNEXPECTED_STATUS" });
  });
});

describe("closing", () => {
  const closing = async (refusal: Reaction, state?: Reaction) => {
    const { pay, peer } = await payAgainst((r) => (r.method === "GET" ? (state ?? { status: 500 }) : refusal));
    const outcome = await pay.closeOrder(order.outTradeNo).catch((error: WeChatPayError) => error.code);
    return [outcome, peer.requests.length];
  };
  const unpaid = (trade_state: string) =>
    other.signedAnswer({ appid, mchid, out_trade_no: order.outTradeNo, trade_state });

  test("204 with its signature closes; without, it proves nothing", async () => {
    expect(await closing(other.signedAnswer(undefined, 204))).toEqual(["CLOSED", 1]);
    expect(await closing({ status: 204 })).toEqual(["UNVERIFIED_ANSWER", 1]);
  });

  test.each(["ORDERPAID", "ORDER_PAID"])("%s is a paid order, at whatever status", async (code) => {
    expect(await closing(other.refusal(400, code))).toEqual(["ALREADY_PAID", 1]);
    expect(await closing(other.refusal(403, code))).toEqual(["ALREADY_PAID", 1]);
  });

  test("an unknown order does not exist, a closed one is closed", async () => {
    expect(await closing(other.refusal(404, "ORDER_NOT_EXIST"))).toEqual(["NOT_EXIST", 1]);
    expect(await closing(other.refusal(400, "ORDER_CLOSED"))).toEqual(["CLOSED", 1]);
  });

  test.each(["INVALID_REQUEST", "TRADE_ERROR"])("%s is explained by a query", async (code) => {
    const refusal = other.refusal(400, code);
    expect(await closing(refusal, other.signedAnswer(transaction))).toEqual(["ALREADY_PAID", 2]);
    expect(await closing(refusal, unpaid("CLOSED"))).toEqual(["CLOSED", 2]);
    expect(await closing(refusal, unpaid("NOTPAY"))).toEqual([code, 2]);
    expect(await closing(refusal, other.refusal(404, "ORDER_NOT_EXIST"))).toEqual(["NOT_EXIST", 2]);
  });

  test("a failing WeChat Pay closes nothing", async () => {
    expect(await closing({ status: 502 })).toEqual(["SERVICE_UNAVAILABLE", 1]);
  });
});

describe("a refund", () => {
  test("is accepted, not done, and the account it goes to stays outside", async () => {
    const { pay } = await payAgainst(() => other.signedAnswer(refunded));
    const state = await pay.createRefund(refund);
    expect(state).toMatchObject({ status: "PROCESSING", amountFen: 3000, totalFen: 12990, payerRefundFen: 3000 });
    expect(JSON.stringify(state)).not.toContain("零钱");
    expect(await pay.queryRefund(refund.outRefundNo)).toEqual(state);
  });

  test("of another number in the answer is not ours", async () => {
    const { pay } = await payAgainst(() => other.signedAnswer({ ...refunded, out_refund_no: "other" }));
    expect(await failureOf(pay.createRefund(refund))).toMatchObject({ code: "MALFORMED_ANSWER", unknownOutcome: true });
    expect(await failureOf(pay.queryRefund(refund.outRefundNo))).toMatchObject({ code: "MALFORMED_ANSWER" });
  });

  test("that WeChat Pay does not know can be sent again; a limited one must be asked for first", async () => {
    const missing = await payAgainst(() => other.refusal(404, "RESOURCE_NOT_EXISTS"));
    expect(await missing.pay.queryRefund(refund.outRefundNo)).toMatchObject({ kind: "NOT_EXIST" });
    const limited = await payAgainst(() => other.refusal(429, "RATELIMIT_EXCEEDED"));
    const failure = await failureOf(limited.pay.createRefund(refund));
    expect(failure).toMatchObject({ code: "FREQUENCY_LIMITED", unknownOutcome: true, retryable: true });
  });
});

describe("egress", () => {
  test("every send announces allowed field names only, with the caller's reference [item 75] [item 138]", async () => {
    const announced: [string, string[], string | undefined][] = [];
    const egress: WeChatPaySettings["egress"] = async (_, operation, fields, ref) => {
      announced.push([operation, fields, ref]);
    };
    const { pay } = await payAgainst(() => ({ status: 500 }), { egress });
    const calls = [
      pay.createJsapiOrder({ ...order, attach: "a" }, "ord_1"),
      pay.queryByOutTradeNo(order.outTradeNo, "ord_1"),
      pay.closeOrder(order.outTradeNo, "ord_1"),
      pay.createRefund(refund, "ord_1"),
      pay.queryRefund(refund.outRefundNo, "ord_1"),
      pay.tradeBill("2026-11-22"),
      pay.downloadCertificates(),
    ];
    await Promise.allSettled(calls);
    expect(announced).toHaveLength(calls.length);
    for (const [operation, fields, ref] of announced) {
      const allowed: readonly string[] = WECHAT_PAY_FIELDS[operation as keyof typeof WECHAT_PAY_FIELDS];
      expect(fields.filter((field) => !allowed.includes(field))).toEqual([]);
      expect(ref).toBe(["TRADE_BILL", "CERTIFICATES"].includes(operation) ? undefined : "ord_1");
    }
    expect(announced.find(([operation]) => operation === "CREATE_ORDER")?.[1]).toEqual([
      ...WECHAT_PAY_FIELDS.CREATE_ORDER,
    ]);
  });

  test("a gate that says no lets nothing out, at neither host [item 138]", async () => {
    const egress = () => Promise.reject(new Error("contract expired"));
    const { pay, peer } = await payAgainst(prepaid, { egress, fallbackBaseUrl: await deadUrl() });
    await expect(pay.createJsapiOrder(order)).rejects.toThrow("contract expired");
    expect(peer.requests).toHaveLength(0);
  });
});
