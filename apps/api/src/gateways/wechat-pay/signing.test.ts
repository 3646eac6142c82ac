import { createHash, createPublicKey, generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { Formatter, Rsa } from "wechatpay-axios-plugin";
import { readVector, readVectorKey, vectorConstants } from "../../../test/vectors.js";
import { authorizationHeader, createMerchantSigner, paySignMessage, requestMessage, verify } from "./signing.js";

interface SignCase {
  name: string;
  method: string;
  url: string;
  timestamp: string;
  nonce_str: string;
  body: string;
  message: string;
  message_sha256: string;
  signature: string;
  authorization: string;
}

const { cases } = readVector<{ cases: SignCase[] }>("01-wxpay-request-sign.json");
const paySign = readVector<{ message: string; wx_requestPayment_args: Record<string, string> }>(
  "05-wxpay-paysign.json",
);
const merchantKey = createPublicKey(readVectorKey("merchant.pub.pem"));
const { mchid, appid, merchant_serial_no: merchantSerial } = vectorConstants;

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const privateKeyPem = pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const signer = createMerchantSigner({ mchId: mchid, merchantSerial, merchantPrivateKeyPem: privateKeyPem });

/** The five pairs may stand in any order. */
const pairsOf = (header: string) => header.split(/[ ,]/).sort();

describe.each(cases)("request $name", ({ method, url, timestamp, nonce_str, body, ...known }) => {
  test("signs exactly the known message", () => {
    const message = requestMessage(method, url, timestamp, nonce_str, body);
    expect(message).toBe(known.message);
    expect(createHash("sha256").update(message).digest("hex")).toBe(known.message_sha256);
    expect(verify(merchantKey, Buffer.from(message), known.signature)).toBe(true);
    expect(verify(merchantKey, Buffer.from(`${message} `), known.signature)).toBe(false);
  });

  test("carries exactly the known Authorization header", () => {
    const fields = { mchid, nonce_str, signature: known.signature, timestamp, serial_no: merchantSerial };
    expect(authorizationHeader(fields)).toBe(known.authorization);
  });

  test("is signed as an independent library signs it", () => {
    const ours = signer.authorize(method, url, body, { now: Number(timestamp) * 1000 + 999, nonce: nonce_str });
    const signature = Rsa.sign(Formatter.request(method, url, timestamp, nonce_str, body), privateKeyPem);
    const theirs = Formatter.authorization(mchid, nonce_str, signature, timestamp, merchantSerial);
    expect(pairsOf(ours)).toEqual(pairsOf(theirs));
  });
});

describe("wx.requestPayment arguments", () => {
  const known = paySign.wx_requestPayment_args;

  test("sign exactly the known message", () => {
    const message = paySignMessage(appid, known.timeStamp ?? "", known.nonceStr ?? "", known.package ?? "");
    expect(message).toBe(paySign.message);
    expect(verify(merchantKey, Buffer.from(message), known.paySign ?? "")).toBe(true);
  });

  test("verify with the merchant's key over app id, time, nonce and package", () => {
    const moment = { now: 1_795_334_410_500, nonce: known.nonceStr ?? "" };
    const { paySign: signature, ...rest } = signer.paymentArguments(
      appid,
      "wx22163000aabbccddeeff00112233440000",
      moment,
    );
    const { paySign: _, ...expected } = known;
    expect(rest).toEqual(expected);
    expect(verify(pair.publicKey, Buffer.from(paySign.message), signature)).toBe(true);
    expect(verify(pair.publicKey, Buffer.from(paySign.message.replace(appid, "wxother")), signature)).toBe(false);
  });

  test("never repeat a nonce", () => {
    const nonces = Array.from({ length: 50 }, () => signer.paymentArguments(appid, "p", { now: 0 }).nonceStr);
    expect(new Set(nonces).size).toBe(50);
    expect(nonces.every((nonce) => /^[0-9A-F]{32}$/.test(nonce))).toBe(true);
  });
});
