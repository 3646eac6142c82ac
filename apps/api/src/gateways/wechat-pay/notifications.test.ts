import { createCipheriv, createPublicKey, createSign, generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readVector, readVectorKey, vectorConstants } from "../../../test/vectors.js";
import { apiV3KeyOf } from "./aead.js";
import { NotificationRefused, type NotificationRules, readNotification } from "./notifications.js";

interface NotifyCase {
  name: string;
  headers: Record<string, string>;
  body: string;
  decrypted_plaintext: string;
}

const { cases } = readVector<{ cases: NotifyCase[] }>("03-wxpay-notify.json");
const { mchid: mchId, appid: appId, apiv3_key, wechatpay_public_key_id, platform_cert_serial_no } = vectorConstants;

const own = generateKeyPairSync("rsa", { modulusLength: 2048 });
const keys = new Map([
  [platform_cert_serial_no, createPublicKey(readVectorKey("platform.cert.pem"))],
  [wechatpay_public_key_id, createPublicKey(readVectorKey("wxpub.pub.pem"))],
  ["PUB_KEY_ID_OWN", own.publicKey],
]);

const rulesAt = (now: number): NotificationRules => ({
  merchant: { mchId, appId },
  apiV3Key: apiV3KeyOf(apiv3_key),
  keyFor: async (serial) => keys.get(serial),
  now,
});

const timeOf = ({ headers }: NotifyCase) => Number(headers["Wechatpay-Timestamp"]) * 1000;
const read = (one: NotifyCase, rules: Partial<NotificationRules> = {}) =>
  readNotification(one.headers, Buffer.from(one.body), { ...rulesAt(timeOf(one)), ...rules });

const reasonOf = (reading: Promise<unknown>) =>
  reading.then(
    () => "accepted",
    (error: unknown) => (error instanceof NotificationRefused ? error.reason : error),
  );

/** A callback signed and sealed with keys of this test run, to enclose what WeChat Pay would not. */
function ownCallback(eventType: string, resource: object, changes: object = {}): NotifyCase {
  const nonce = "ownNonce0001";
  const cipher = createCipheriv("aes-256-gcm", apiv3_key, nonce).setAAD(Buffer.from("transaction"));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(resource)), cipher.final(), cipher.getAuthTag()]);
  const ciphertext = sealed.toString("base64");
  const body = JSON.stringify({
    id: "EV-1",
    create_time: "2026-11-22T16:05:32+08:00",
    event_type: eventType,
    resource: { algorithm: "AEAD_AES_256_GCM", ciphertext, nonce, associated_data: "transaction" },
    ...changes,
  });
  const signature = createSign("RSA-SHA256").update(`1795334732\nn\n${body}\n`).sign(own.privateKey, "base64");
  const headers = {
    "Wechatpay-Timestamp": "1795334732",
    "Wechatpay-Nonce": "n",
    "Wechatpay-Serial": "PUB_KEY_ID_OWN",
    "Wechatpay-Signature": signature,
  };
  return { name: eventType, headers, body, decrypted_plaintext: JSON.stringify(resource) };
}

const paid = JSON.parse(cases[0]!.decrypted_plaintext) as Record<string, unknown>;
const refunded = JSON.parse(cases[2]!.decrypted_plaintext) as Record<string, unknown>;

describe("known callbacks", () => {
  test.each(cases.slice(0, 2))("$name opens to the payment [item 76]", async (one) => {
    const { id } = JSON.parse(one.body) as { id: string };
    expect(await read(one)).toEqual({
      kind: "PAYMENT",
      id,
      createdAt: new Date("2026-11-22T08:05:32Z"),
      payment: {
        kind: "PAID",
        tradeState: "SUCCESS",
        outTradeNo: "SBX202611220001",
        transactionId: "4200009999202611220000000001",
        amountFen: 12990,
        payerPaidFen: 12990,
        currency: "CNY",
        payerOpenid: vectorConstants.openid,
        paidAt: new Date("2026-11-22T08:05:31Z"),
        attach: "o=10001",
      },
    });
  });

  test.each(cases.slice(2))("$name opens to the refund [item 76]", async (one) => {
    const plain = JSON.parse(one.decrypted_plaintext) as { refund_status: string; out_refund_no: string };
    const news = await read(one);
    expect(news).toMatchObject({
      kind: "REFUND",
      refund: { status: plain.refund_status, outRefundNo: plain.out_refund_no, amountFen: 3000, totalFen: 12990 },
    });
    expect(JSON.stringify(news)).not.toContain("user_received");
  });

  test("any one changed byte refuses them before anything is decrypted", async () => {
    const one = cases[0]!;
    expect(await reasonOf(read({ ...one, body: one.body.replace("EV-", "EW-") }))).toBe("BAD_SIGNATURE");
    expect(await reasonOf(read(one, { now: timeOf(one) + 301_000 }))).toBe("STALE");
    expect(await reasonOf(read(one, { keyFor: async () => undefined }))).toBe("UNKNOWN_SERIAL");
  });

  test("a probe of WeChat Pay gets no special answer", async () => {
    const one = cases[0]!;
    const signature = `WECHATPAY/SIGNTEST/${one.headers["Wechatpay-Signature"]}`;
    const probe = { ...one, headers: { ...one.headers, "Wechatpay-Signature": signature } };
    expect(await reasonOf(read(probe))).toBe("BAD_SIGNATURE");
  });

  test("another APIv3 key, app or merchant refuses them", async () => {
    const one = cases[0]!;
    const otherKey = apiV3KeyOf("another-apiv3-key-32-bytes-00001");
    expect(await reasonOf(read(one, { apiV3Key: otherKey }))).toBe("UNDECIPHERABLE");
    expect(await reasonOf(read(one, { merchant: { mchId, appId: "wxother" } }))).toBe("OTHER_MERCHANT");
    expect(await reasonOf(read(one, { merchant: { mchId: "1", appId } }))).toBe("OTHER_MERCHANT");
    expect(await reasonOf(read(cases[2]!, { merchant: { mchId: "1", appId } }))).toBe("OTHER_MERCHANT");
  });
});

describe("well signed, but not to be believed", () => {
  const now = 1_795_334_732_000;
  const reasonFor = (one: NotifyCase) => reasonOf(read(one, rulesAt(now)));

  test("a genuine one of these test keys is accepted, so that the refusals below prove something", async () => {
    expect(await reasonFor(ownCallback("TRANSACTION.SUCCESS", paid))).toBe("accepted");
    expect(await reasonFor(ownCallback("REFUND.SUCCESS", refunded))).toBe("accepted");
  });

  test.each<[string, NotifyCase]>([
    ["an unpaid transaction", ownCallback("TRANSACTION.SUCCESS", { ...paid, trade_state: "NOTPAY" })],
    ["a payment without amount", ownCallback("TRANSACTION.SUCCESS", { ...paid, amount: {} })],
    [
      "an amount that is no whole number of fen",
      ownCallback("TRANSACTION.SUCCESS", { ...paid, amount: { total: 129.9 } }),
    ],
    ["a payment without payer", ownCallback("TRANSACTION.SUCCESS", { ...paid, payer: undefined })],
    ["a refund whose event and status differ", ownCallback("REFUND.CLOSED", refunded)],
    ["an unknown event", ownCallback("TRANSACTION.MAYBE", paid)],
    ["a payment announced as refund", ownCallback("REFUND.SUCCESS", paid)],
    ["an envelope without id", ownCallback("TRANSACTION.SUCCESS", paid, { id: undefined })],
    ["an envelope without resource", ownCallback("TRANSACTION.SUCCESS", paid, { resource: undefined })],
  ])("%s is malformed", async (_, one) => {
    expect(await reasonFor(one)).toBe("MALFORMED");
  });

  test("the XML of API v2 is refused by name", async () => {
    expect(await reasonOf(readNotification({}, Buffer.from("<xml></xml>"), rulesAt(now)))).toBe("V2_XML");
    expect(await reasonOf(readNotification({}, Buffer.alloc(0), rulesAt(now)))).toBe("HEADERS_MISSING");
  });
});
