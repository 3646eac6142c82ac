import { createPublicKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readVector, readVectorKey, vectorConstants } from "../../../test/vectors.js";
import { WeChatPayError } from "./errors.js";
import { type KeyFor, refusalOfSignature, type SignatureRefusal } from "./signed-message.js";

interface VerifyCase {
  name: string;
  headers: Record<string, string>;
  body: string;
  expect_valid: boolean;
  now?: number;
}

const { cases } = readVector<{ cases: VerifyCase[] }>("02-wxpay-response-verify.json");
const keys = new Map([
  [vectorConstants.platform_cert_serial_no, createPublicKey(readVectorKey("platform.cert.pem"))],
  [vectorConstants.wechatpay_public_key_id, createPublicKey(readVectorKey("wxpub.pub.pem"))],
]);
const keyFor: KeyFor = async (serial) => keys.get(serial);
const genuine = cases[0]!;
const signedAt = Number(genuine.headers["Wechatpay-Timestamp"]) * 1000;

const refusalOf = (changes: Partial<Pick<VerifyCase, "headers" | "body">> = {}, now = signedAt, keysOf = keyFor) =>
  refusalOfSignature(
    { ...genuine.headers, ...changes.headers },
    Buffer.from(changes.body ?? genuine.body),
    keysOf,
    now,
  );

test.each(cases)("known answer: $name [item 76]", async ({ headers, body, expect_valid, now }) => {
  const at = (now ?? Number(headers["Wechatpay-Timestamp"])) * 1000;
  const refusal = await refusalOfSignature(headers, Buffer.from(body), keyFor, at);
  expect(refusal === undefined).toBe(expect_valid);
});

describe("a genuine message", () => {
  test("is fresh for 300 s both ways and stale one second later", async () => {
    expect(await refusalOf({}, signedAt + 300_000)).toBeUndefined();
    expect(await refusalOf({}, signedAt + 301_000)).toBe<SignatureRefusal>("STALE");
    expect(await refusalOf({}, signedAt - 301_000)).toBe<SignatureRefusal>("STALE");
  });

  test("with any one byte of body, nonce, time or signature changed is refused", async () => {
    const signature = genuine.headers["Wechatpay-Signature"]!;
    const flipped = `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
    const later = (signedAt / 1000 + 1).toString();
    expect(await refusalOf({ body: `${genuine.body}\n` })).toBe("BAD_SIGNATURE");
    expect(await refusalOf({ headers: { "Wechatpay-Nonce": "r1HqM0kX7sZp3vYb9cQe" } })).toBe("BAD_SIGNATURE");
    expect(await refusalOf({ headers: { "Wechatpay-Timestamp": later } })).toBe("BAD_SIGNATURE");
    expect(await refusalOf({ headers: { "Wechatpay-Signature": flipped } })).toBe("BAD_SIGNATURE");
  });

  test.each(["Timestamp", "Nonce", "Serial", "Signature"])("without its %s header is refused", async (name) => {
    expect(await refusalOf({ headers: { [`Wechatpay-${name}`]: "" } })).toBe("HEADERS_MISSING");
  });

  test("of an unknown serial, or while keys cannot be had, is refused for that reason", async () => {
    expect(await refusalOf({ headers: { "Wechatpay-Serial": "PUB_KEY_ID_other" } })).toBe("UNKNOWN_SERIAL");
    const unavailable: KeyFor = () =>
      Promise.reject(new WeChatPayError("CERTIFICATES", { code: "TIMEOUT", retryable: true, unknownOutcome: false }));
    expect(await refusalOf({}, signedAt, unavailable)).toBe("KEYS_UNAVAILABLE");
  });

  test("is read with header names in any case, and refused when one is sent twice", async () => {
    const lower = Object.entries(genuine.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
    const body = Buffer.from(genuine.body);
    expect(await refusalOfSignature(Object.fromEntries(lower), body, keyFor, signedAt)).toBeUndefined();
    const doubled = { ...genuine.headers, "Wechatpay-Serial": [vectorConstants.wechatpay_public_key_id, "x"] };
    expect(await refusalOfSignature(doubled, body, keyFor, signedAt)).toBe("HEADERS_MISSING");
  });
});
