import { type PayOutcome, type Sandbox, startSandbox } from "@factory-to-home/sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type HttpPeer, startPeer } from "../../../test/http-peer.js";
import { failureOf } from "../../../test/pay-peer.js";
import { inContent, inSignature, type Tamper, tampering } from "../../../test/tampering.js";
import { createWeChatPay, type PayNotification, type WeChatPay, type WeChatPaySettings } from "./index.js";

const minute = 60_000;
const hour = 60 * minute;
let now = Date.parse("2026-11-22T02:00:00Z");
let sandbox: Sandbox;
let shop: HttpPeer;
let pay: WeChatPay;
let openid: string;
let lastNumber = 0;

const connect = (changes: Partial<WeChatPaySettings> = {}) => {
  const { merchant, url: baseUrl } = sandbox;
  const { mchId, appId, apiV3Key, publicKeyId, publicKeyPem } = merchant;
  const own = { merchantSerial: merchant.serial, merchantPrivateKeyPem: merchant.privateKeyPem };
  const identity = { mchId, appId, apiV3Key, publicKeyId, publicKeyPem, ...own };
  return createWeChatPay({ baseUrl, ...identity, now: () => now, timeoutMs: 2_000, ...changes });
};
const certificateMode = { publicKeyId: undefined, publicKeyPem: undefined };

const newNumber = (prefix = "SBX") => {
  lastNumber += 1;
  return `${prefix}${lastNumber.toString().padStart(8, "0")}`;
};
const orderOf = (outTradeNo: string, amountFen = 12990) => ({
  outTradeNo,
  description: "商城订单",
  amountFen,
  payerOpenid: openid,
  timeExpire: new Date(now + 30 * minute),
  notifyUrl: `${shop.url.replace("127.0.0.1", "localhost")}/notify`,
});
const payOnPhone = (prepayId: string, outcome: PayOutcome = "success", by = "buyer") =>
  sandbox.world.pay.payments.pay({ ...pay.paymentArguments(prepayId), user: by, outcome });
const buy = async (outTradeNo = newNumber(), amountFen?: number) => {
  const { prepayId } = await pay.createJsapiOrder(orderOf(outTradeNo, amountFen));
  expect(await payOnPhone(prepayId)).toEqual({ errMsg: "requestPayment:ok" });
  return outTradeNo;
};
const refundOf = (outTradeNo: string, outRefundNo: string, amountFen = 3000) => ({
  outTradeNo,
  outRefundNo,
  amountFen,
  totalFen: 12990,
  reason: "商城退款",
  notifyUrl: orderOf(outTradeNo).notifyUrl,
});
const inject = (path: string, kind: "accepted-500" | "accepted-drop" | "accepted-timeout" | "skew", ms?: number) =>
  sandbox.world.faults.add({ path, kind, ms });

const refused = { httpStatus: 401, code: "SIGN_ERROR" };

beforeAll(async () => {
  sandbox = await startSandbox({ clock: { now: () => now }, tickMs: 0 });
  openid = sandbox.world.wx.users.meet("buyer").openid;
  shop = await startPeer(() => ({ status: 204 }));
});
afterAll(async () => {
  await sandbox.close();
  await shop.close();
});
beforeEach(async () => {
  pay = connect();
  // What an earlier test set in motion is not this one's news.
  await listen();
});

/** Lets the sandbox send what is due: what the shop's notify URL understood of it, or why it refused. */
const listen = async (): Promise<(PayNotification | string)[]> => {
  await sandbox.tick();
  const arrived = shop.requests.splice(0).map(({ headers, body }) => pay.openNotification(headers, Buffer.from(body)));
  return Promise.all(arrived.map((news) => news.catch((error: { reason: string }) => error.reason)));
};

describe("a purchase against the sandbox [item 76]", () => {
  test("is ordered, paid with our signature, notified and found by query", async () => {
    const outTradeNo = newNumber();
    const { prepayId } = await pay.createJsapiOrder(orderOf(outTradeNo));
    expect(await pay.createJsapiOrder(orderOf(outTradeNo))).toEqual({ prepayId });
    expect(await pay.queryByOutTradeNo(outTradeNo)).toMatchObject({ kind: "UNPAID", tradeState: "NOTPAY" });
    expect(await payOnPhone(prepayId)).toEqual({ errMsg: "requestPayment:ok" });
    const state = await pay.queryByOutTradeNo(outTradeNo);
    expect(state).toMatchObject({ kind: "PAID", amountFen: 12990, payerOpenid: openid, paidAt: new Date(now) });
    expect(await listen()).toMatchObject([{ kind: "PAYMENT", payment: state }]);
    expect(await failureOf(pay.createJsapiOrder(orderOf(outTradeNo)))).toMatchObject({ code: "ORDER_PAID" });
  });

  test("under a used number with another amount is refused, and an unknown number does not exist", async () => {
    const outTradeNo = newNumber();
    await pay.createJsapiOrder(orderOf(outTradeNo));
    expect(await failureOf(pay.createJsapiOrder(orderOf(outTradeNo, 1)))).toMatchObject({ code: "OUT_TRADE_NO_USED" });
    expect(await pay.queryByOutTradeNo("SBX|2026*404")).toEqual({ kind: "NOT_EXIST", outTradeNo: "SBX|2026*404" });
  });

  test("one changed byte of the payment arguments, or another payer, pays nothing", async () => {
    const { prepayId } = await pay.createJsapiOrder(orderOf(newNumber()));
    const args = pay.paymentArguments(prepayId);
    const paySign = `${args.paySign.startsWith("A") ? "B" : "A"}${args.paySign.slice(1)}`;
    const timeStamp = (Number(args.timeStamp) + 1).toString();
    for (const spoiled of [
      { ...args, paySign },
      { ...args, timeStamp },
    ]) {
      const result = await sandbox.world.pay.payments.pay({ ...spoiled, user: "buyer" });
      expect(result.errMsg).toBe("requestPayment:fail 支付验证签名失败");
    }
    expect((await payOnPhone(prepayId, "success", "stranger")).errMsg).toContain("fail");
  });

  test("closes once and for all, but not when paid", async () => {
    const outTradeNo = newNumber();
    const { prepayId } = await pay.createJsapiOrder(orderOf(outTradeNo));
    expect([await pay.closeOrder(outTradeNo), await pay.closeOrder(outTradeNo)]).toEqual(["CLOSED", "CLOSED"]);
    expect((await payOnPhone(prepayId)).errMsg).toContain("订单已关闭");
    expect(await failureOf(pay.createJsapiOrder(orderOf(outTradeNo)))).toMatchObject({ code: "ORDER_CLOSED" });
    expect(await pay.closeOrder(await buy())).toBe("ALREADY_PAID");
    expect(await pay.closeOrder(newNumber())).toBe("NOT_EXIST");
  });

  test.each(["2026-12-31T15:50:00Z", "2028-02-28T15:50:00Z", "2028-02-29T15:50:00Z"])(
    "ordered at %s can be paid to the last second of its half hour and not after",
    async (start) => {
      now = Math.max(now, Date.parse(start));
      const [inTime, tooLate] = [
        await pay.createJsapiOrder(orderOf(newNumber())),
        await pay.createJsapiOrder(orderOf(newNumber())),
      ];
      now += 30 * minute;
      expect((await payOnPhone(inTime.prepayId)).errMsg).toBe("requestPayment:ok");
      now += 1000;
      expect((await payOnPhone(tooLate.prepayId)).errMsg).toContain("订单已超过支付截止时间");
    },
  );
});

describe("a refund against the sandbox", () => {
  test("is accepted, repeated harmlessly, settled, notified and found by query", async () => {
    const outTradeNo = await buy();
    await listen();
    const refund = refundOf(outTradeNo, newNumber("R"));
    const accepted = await pay.createRefund(refund);
    expect(accepted).toMatchObject({ status: "PROCESSING", amountFen: 3000 });
    expect(await pay.createRefund(refund)).toEqual(accepted);
    now += 10_000;
    expect(await listen()).toMatchObject([{ kind: "REFUND", refund: { status: "SUCCESS", amountFen: 3000 } }]);
    expect(await pay.queryRefund(refund.outRefundNo)).toMatchObject({
      status: "SUCCESS",
      succeededAt: expect.any(Date),
    });
    expect(await pay.queryByOutTradeNo(outTradeNo)).toMatchObject({ kind: "PAID", tradeState: "REFUND" });
  });

  test.each(["CLOSED", "ABNORMAL"] as const)("that ends %s is told so", async (ending) => {
    const outTradeNo = await buy();
    await listen();
    sandbox.world.pay.refunds.script(ending);
    const { outRefundNo } = await pay.createRefund(refundOf(outTradeNo, newNumber("R")));
    now += 10_000;
    expect(await listen()).toMatchObject([{ kind: "REFUND", refund: { outRefundNo, status: ending } }]);
  });

  test("by WeChat's own number works; of an unpaid order, too much, or too soon after another it is refused", async () => {
    const state = await pay.queryByOutTradeNo(await buy());
    if (state.kind !== "PAID") throw new Error("not paid");
    const { outTradeNo, ...rest } = refundOf(state.outTradeNo, newNumber("R"), 10_000);
    const refund = { ...rest, transactionId: state.transactionId };
    expect(await pay.createRefund(refund)).toMatchObject({ outTradeNo });
    const again = (amountFen: number) => failureOf(pay.createRefund(refundOf(outTradeNo, newNumber("R"), amountFen)));
    expect(await again(100)).toMatchObject({ code: "FREQUENCY_LIMITED", unknownOutcome: true });
    now += minute;
    expect(await again(3_000)).toMatchObject({ code: "INVALID_REQUEST", unknownOutcome: false });
    const unpaid = newNumber();
    await pay.createJsapiOrder(orderOf(unpaid));
    const failure = await failureOf(pay.createRefund(refundOf(unpaid, newNumber("R"))));
    expect(failure).toMatchObject({ code: "RESOURCE_NOT_EXISTS", httpStatus: 404 });
    expect(await pay.queryRefund(newNumber("R"))).toMatchObject({ kind: "NOT_EXIST" });
  });

  test.each(["accepted-500", "accepted-drop", "accepted-timeout"] as const)(
    "%s leaves an unknown outcome that the query clears up, and repeating refunds once",
    async (kind) => {
      const refund = refundOf(await buy(), newNumber("R"));
      inject("/v3/refund/domestic/refunds", kind);
      const impatient = connect({ timeoutMs: 300 });
      expect(await failureOf(impatient.createRefund(refund))).toMatchObject({ unknownOutcome: true, retryable: true });
      const found = await pay.queryRefund(refund.outRefundNo);
      expect(found).toMatchObject({ status: "PROCESSING" });
      expect(await pay.createRefund(refund)).toEqual(found);
    },
  );
});

describe("one wrong byte", () => {
  const operations: Record<string, (client: WeChatPay) => Promise<unknown>> = {
    createJsapiOrder: (client) => client.createJsapiOrder(orderOf(newNumber())),
    queryByOutTradeNo: (client) => client.queryByOutTradeNo("SBX00000001"),
    closeOrder: (client) => client.closeOrder("SBX00000001"),
    createRefund: (client) => client.createRefund(refundOf("SBX00000001", newNumber("R"))),
    queryRefund: (client) => client.queryRefund("R00000001"),
    tradeBill: (client) => client.tradeBill("2026-11-21"),
    downloadCertificates: (client) => client.downloadCertificates(),
  };
  test.each(Object.keys(operations))("of the request's signature, content or clock stops %s", async (name) => {
    const run = operations[name]!;
    expect(await failureOf(run(connect({ fetch: tampering(inSignature) })))).toMatchObject(refused);
    expect(await failureOf(run(connect({ fetch: tampering(inContent) })))).toMatchObject(refused);
    expect(await failureOf(run(connect({ now: () => now - 301_000 })))).toMatchObject(refused);
    expect(await failureOf(run(connect({ now: () => now + 301_000 })))).toMatchObject(refused);
    expect(await failureOf(run(pay))).not.toMatchObject(refused);
  });

  test.each(["body", "signature", "timestamp", "serial", "probe"] as const)(
    "of a notification's %s refuses it; untouched it is taken [item 76]",
    async (part) => {
      const outTradeNo = await buy();
      expect(await listen()).toHaveLength(1);
      const { id } = sandbox.world.pay.notifications.of(outTradeNo)[0]!;
      await sandbox.world.pay.notifications.sendAgain(id, part);
      const reason = { body: "BAD_SIGNATURE", signature: "BAD_SIGNATURE", timestamp: "STALE" }[part as "body"];
      const expected = part === "serial" ? "UNKNOWN_SERIAL" : (reason ?? "BAD_SIGNATURE");
      expect((await listen()).filter((news) => typeof news === "string")).toEqual([expected]);
      await sandbox.world.pay.notifications.sendAgain(id);
      expect(await listen()).toMatchObject([{ kind: "PAYMENT", id }]);
    },
  );

  test("in the clock of an answer leaves it unbelieved", async () => {
    inject("/v3/pay/transactions/jsapi", "skew", -301_000);
    const failure = await failureOf(pay.createJsapiOrder(orderOf(newNumber())));
    expect(failure).toMatchObject({ code: "UNVERIFIED_ANSWER", unknownOutcome: true });
  });
});

describe("keys against the sandbox", () => {
  test("certificate mode works from nothing, and through a rotation, by one download each", async () => {
    sandbox.world.pay.keyring.mode = { kind: "cert" };
    let downloads = 0;
    const egress = async (_: string, operation: string) => {
      if (operation === "CERTIFICATES") downloads += 1;
    };
    const client = connect({ ...certificateMode, egress });
    await client.createJsapiOrder(orderOf(newNumber()));
    await client.createJsapiOrder(orderOf(newNumber()));
    expect(downloads).toBe(1);
    now += hour;
    await sandbox.world.pay.certificates.rotate();
    await client.createJsapiOrder(orderOf(newNumber()));
    expect(downloads).toBe(2);
    expect((await client.downloadCertificates()).map(({ serial }) => serial)).toContain(
      sandbox.merchant.platformSerial,
    );
    sandbox.world.pay.keyring.mode = { kind: "pubkey" };
  });

  test("while WeChat Pay changes over, notifications of both keys are taken", async () => {
    sandbox.world.pay.keyring.mode = { kind: "gray", publicKeyPercent: 50 };
    for (let i = 0; i < 4; i += 1) await buy();
    await sandbox.tick();
    const serials = new Set(shop.requests.map(({ headers }) => headers["wechatpay-serial"]));
    expect(serials.size).toBe(2);
    const news = await listen();
    expect(news.filter((one) => typeof one === "string")).toEqual([]);
    sandbox.world.pay.keyring.mode = { kind: "pubkey" };
  });
});

describe("the bill against the sandbox", () => {
  test("of yesterday is written at ten and holds what was paid and given back", async () => {
    now = Date.parse("2028-05-01T02:00:00Z");
    const outTradeNo = await buy();
    const { outRefundNo } = await pay.createRefund(refundOf(outTradeNo, newNumber("R")));
    now = Date.parse("2028-05-02T01:59:00Z");
    expect(await pay.tradeBill("2028-05-01")).toBe("CREATING");
    expect(await pay.tradeBill("2028-04-30")).toBe("NO_STATEMENT");
    now += minute;
    const spoilDownload: Tamper = (url, init) =>
      url.includes("/v3/billdownload/") ? inSignature(url, init) : [url, init];
    const spoiled = connect({ fetch: tampering(spoilDownload) });
    expect(await failureOf(spoiled.tradeBill("2028-05-01"))).toMatchObject({ operation: "DOWNLOAD_BILL", ...refused });
    const bill = await pay.tradeBill("2028-05-01");
    expect(bill).toMatchObject({
      rows: [
        { kind: "SUCCESS", outTradeNo, orderAmountFen: 12990, refundAmountFen: 0 },
        { kind: "REFUND", outTradeNo, outRefundNo, orderAmountFen: 0, refundAmountFen: 3000 },
      ],
      summary: { trades: 2, orderAmountFen: 12990, refundAmountFen: 3000 },
    });
  });
});
