import { createPrivateKey, createSign, createVerify, type KeyObject, randomBytes } from "node:crypto";

/** RSASSA-PKCS1-v1_5 with SHA-256, base64: the one signature of API v3. */
export const sign = (privateKey: KeyObject, message: string): string =>
  createSign("RSA-SHA256").update(message).sign(privateKey, "base64");

export const verify = (publicKey: KeyObject, message: Buffer, signature: string): boolean =>
  createVerify("RSA-SHA256").update(message).verify(publicKey, signature, "base64");

/** Every line, the last one too, ends with a line feed. */
const lines = (...parts: string[]): string => parts.map((part) => `${part}\n`).join("");

/** `url` is path and query as sent, `body` the exact text of the body or "". */
export const requestMessage = (method: string, url: string, timestamp: string, nonce: string, body: string): string =>
  lines(method, url, timestamp, nonce, body);

/** What WeChat Pay signs in answers and notifications; the body stays bytes, so nothing can be re-encoded. */
export const answerMessage = (timestamp: string, nonce: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(lines(timestamp, nonce)), body, Buffer.from("\n")]);

export const paySignMessage = (appId: string, timeStamp: string, nonceStr: string, packageText: string): string =>
  lines(appId, timeStamp, nonceStr, packageText);

type AuthorizationFields = Record<"mchid" | "nonce_str" | "signature" | "timestamp" | "serial_no", string>;

export function authorizationHeader(fields: AuthorizationFields): string {
  const pairs = Object.entries(fields).map(([name, value]) => `${name}="${value}"`);
  return `WECHATPAY2-SHA256-RSA2048 ${pairs.join(",")}`;
}

/** What `wx.requestPayment` takes; the app id is signed but not passed. */
export interface PaymentArguments {
  /** Seconds since epoch, as text. */
  timeStamp: string;
  nonceStr: string;
  package: string;
  signType: "RSA";
  paySign: string;
}

interface Moment {
  /** Milliseconds since epoch. */
  now: number;
  nonce?: string;
}

export interface MerchantSigner {
  /** The Authorization header for one request. */
  authorize(method: string, url: string, body: string, moment: Moment): string;
  paymentArguments(appId: string, prepayId: string, moment: Moment): PaymentArguments;
}

interface MerchantIdentity {
  mchId: string;
  /** Serial of the merchant certificate, 40 hex digits. */
  merchantSerial: string;
  merchantPrivateKeyPem: string;
}

/** @throws when the PEM holds no private key. */
export function createMerchantSigner({
  mchId,
  merchantSerial,
  merchantPrivateKeyPem,
}: MerchantIdentity): MerchantSigner {
  const privateKey = createPrivateKey(merchantPrivateKeyPem);
  return {
    authorize(method, url, body, { now, nonce = newNonce() }) {
      const timestamp = secondsOf(now);
      const signature = sign(privateKey, requestMessage(method, url, timestamp, nonce, body));
      return authorizationHeader({ mchid: mchId, nonce_str: nonce, signature, timestamp, serial_no: merchantSerial });
    },
    paymentArguments(appId, prepayId, { now, nonce = newNonce() }) {
      const timeStamp = secondsOf(now);
      const packageText = `prepay_id=${prepayId}`;
      const paySign = sign(privateKey, paySignMessage(appId, timeStamp, nonce, packageText));
      return { timeStamp, nonceStr: nonce, package: packageText, signType: "RSA", paySign };
    },
  };
}

const newNonce = (): string => randomBytes(16).toString("hex").toUpperCase();

const secondsOf = (now: number): string => Math.floor(now / 1000).toString();
