import { describe, expect, test } from "vitest";
import { readVector, vectorConstants } from "../../../test/vectors.js";
import { fieldPathsOf } from "../egress.js";
import { chinaTime, instantOf } from "./china-time.js";
import {
  type JsapiOrder,
  orderRequestBody,
  payRequest,
  type Refund,
  refundRequestBody,
  WECHAT_PAY_ORDER_FIELDS,
  WECHAT_PAY_REFUND_FIELDS,
} from "./requests.js";

const { cases } = readVector<{ cases: { name: string; url: string; body: string }[] }>("01-wxpay-request-sign.json");
const known = (name: string) => cases.find((one) => one.name === name)!;
const merchant = { mchId: vectorConstants.mchid, appId: vectorConstants.appid };

const order: JsapiOrder = {
  outTradeNo: "SBX202611220001",
  description: "晚风商城-帆布包",
  amountFen: 12990,
  payerOpenid: vectorConstants.openid,
  timeExpire: new Date("2026-11-22T10:30:00Z"),
  notifyUrl: "https://mall.example.com/pay/wechat/notify",
  attach: "o=10001",
};

const refund: Refund = {
  outTradeNo: "SBX202611220001",
  outRefundNo: "RSBX2026112200010001",
  amountFen: 3000,
  totalFen: 12990,
  reason: "退款",
  notifyUrl: "https://mall.example.com/pay/wechat/notify",
};

describe("an order", () => {
  test("is written byte for byte as the known one", () => {
    expect(JSON.stringify(orderRequestBody(merchant, order))).toBe(known("jsapi-prepay").body);
  });

  test("tells WeChat Pay the allowed fields and not one more [item 75] Policy 2.2.1-1", () => {
    expect(fieldPathsOf(orderRequestBody(merchant, order))).toEqual([...WECHAT_PAY_ORDER_FIELDS]);
    const { attach: _, ...plain } = order;
    const fields = fieldPathsOf(orderRequestBody(merchant, plain));
    expect(fields).toEqual(WECHAT_PAY_ORDER_FIELDS.filter((field) => field !== "attach"));
    expect(JSON.stringify(orderRequestBody(merchant, plain))).not.toContain("null");
  });

  test("keeps out what a careless caller adds to it [item 75]", () => {
    const careless = { ...order, consignee: "张三", phone: "13800000000" };
    expect(JSON.stringify(orderRequestBody(merchant, careless))).not.toMatch(/张三|13800000000/);
  });

  test.each<[string, Partial<JsapiOrder>]>([
    ["a number of five characters", { outTradeNo: "A1234" }],
    ["a number of 33 characters", { outTradeNo: "A".repeat(33) }],
    ["a number with a slash", { outTradeNo: "ORDER/2026" }],
    ["nothing to pay", { amountFen: 0 }],
    ["half a fen", { amountFen: 0.5 }],
    ["a description of 128 characters", { description: "字".repeat(128) }],
    ["no description", { description: "" }],
    ["an attach of 129 characters", { attach: "a".repeat(129) }],
    ["a notify URL with a query", { notifyUrl: "https://mall.example.com/notify?x=1" }],
  ])("with %s is not sent", (_, change) => {
    expect(() => orderRequestBody(merchant, { ...order, ...change })).toThrow(RangeError);
  });
});

describe("a refund", () => {
  test("names the payment by our number or by WeChat's, and always says where to call back", () => {
    const { outTradeNo: _, ...rest } = refund;
    const byTransaction = refundRequestBody({ ...rest, transactionId: "4200009999202611220000000001" });
    const both = new Set([...fieldPathsOf(refundRequestBody(refund)), ...fieldPathsOf(byTransaction)]);
    expect([...both].sort()).toEqual([...WECHAT_PAY_REFUND_FIELDS].sort());
    expect(byTransaction).toMatchObject({ notify_url: refund.notifyUrl, amount: { refund: 3000, total: 12990 } });
  });

  test.each<[string, Partial<Refund>]>([
    ["more than the order's total", { amountFen: 12991 }],
    ["a reason of 81 bytes", { reason: "退".repeat(27) }],
    ["no number", { outRefundNo: "" }],
  ])("with %s is not sent", (_, change) => {
    expect(() => refundRequestBody({ ...refund, ...change } as Refund)).toThrow(RangeError);
  });
});

test("a number with a bar is signed and sent percent-encoded, as known", () => {
  const request = payRequest({
    operation: "QUERY_ORDER",
    method: "GET",
    path: "/v3/pay/transactions/out-trade-no/{out_trade_no}",
    parameters: { out_trade_no: "SBX|2026*1" },
    query: { mchid: merchant.mchId },
  });
  expect(request.url).toBe(known("query-pipe-encoded").url);
  expect(request.fields).toEqual(["out_trade_no", "mchid"]);
});

describe("time in Shanghai", () => {
  test.each([
    ["2026-11-22T10:30:00.999Z", "2026-11-22T18:30:00+08:00"],
    ["2028-02-28T16:00:00Z", "2028-02-29T00:00:00+08:00"],
    ["2028-02-29T15:59:59Z", "2028-02-29T23:59:59+08:00"],
    ["2028-02-29T16:00:00Z", "2028-03-01T00:00:00+08:00"],
    ["2027-02-28T16:00:00Z", "2027-03-01T00:00:00+08:00"],
    ["2026-12-31T15:59:59Z", "2026-12-31T23:59:59+08:00"],
    ["2026-12-31T16:00:00Z", "2027-01-01T00:00:00+08:00"],
  ])("%s is written %s and read back to the second", (utc, china) => {
    expect(chinaTime(new Date(utc))).toBe(china);
    expect(instantOf(china)).toEqual(new Date(`${utc.slice(0, 19)}Z`));
  });

  test.each(["", "2026-11-22", "2026-11-22T18:30:00", "2026-13-01T00:00:00+08:00", 1795334400, undefined])(
    "%j is no instant",
    (text) => {
      expect(instantOf(text)).toBeUndefined();
    },
  );
});
