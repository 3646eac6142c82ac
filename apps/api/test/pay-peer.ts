import { createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import { createWeChatPay, type WeChatPayError, type WeChatPaySettings } from "../src/gateways/wechat-pay/index.js";
import { type HttpPeer, type PeerAnswer, type PeerRequest, type Reaction, startPeer } from "./http-peer.js";
import { vectorConstants } from "./vectors.js";

const newPair = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });

export const failureOf = (call: Promise<unknown>): Promise<WeChatPayError | undefined> =>
  call.then(
    () => undefined,
    (error: unknown) => error as WeChatPayError,
  );

/** Both halves of a merchant and of WeChat Pay in public-key mode, made for this test run. */
export function payPeer(now: () => number) {
  const [merchant, wechatPay, attacker] = [newPair(), newPair(), newPair()];
  const { mchid, appid, apiv3_key, merchant_serial_no, wechatpay_public_key_id } = vectorConstants;

  const settings: Omit<WeChatPaySettings, "baseUrl"> = {
    mchId: mchid,
    appId: appid,
    merchantSerial: merchant_serial_no,
    merchantPrivateKeyPem: merchant.privateKey,
    apiV3Key: apiv3_key,
    publicKeyId: wechatpay_public_key_id,
    publicKeyPem: wechatPay.publicKey,
    now,
    timeoutMs: 2_000,
  };

  const signedHeaders = (body: string, by = wechatPay.privateKey, serial = wechatpay_public_key_id) => {
    const timestamp = Math.floor(now() / 1000).toString();
    const nonce = randomBytes(10).toString("hex");
    const signature = createSign("RSA-SHA256").update(`${timestamp}\n${nonce}\n${body}\n`).sign(by, "base64");
    return {
      "wechatpay-timestamp": timestamp,
      "wechatpay-nonce": nonce,
      "wechatpay-serial": serial,
      "wechatpay-signature": signature,
    };
  };

  const peers: HttpPeer[] = [];

  return {
    settings,
    /** A client and the server it speaks to, which answers as `react` says. */
    async payAgainst(react: (request: PeerRequest) => Reaction, changes: Partial<WeChatPaySettings> = {}) {
      const peer = await startPeer(react);
      peers.push(peer);
      return { peer, pay: createWeChatPay({ ...settings, baseUrl: peer.url, timeoutMs: 3_000, ...changes }) };
    },
    closeAll: async () => {
      await Promise.all(peers.splice(0).map((peer) => peer.close()));
    },
    signedHeaders,
    signedAnswer(json: object | undefined, status = 200): PeerAnswer {
      const body = json === undefined ? "" : JSON.stringify(json);
      return { status, headers: signedHeaders(body), body };
    },
    forgedAnswer(json: object): PeerAnswer {
      const body = JSON.stringify(json);
      return { headers: signedHeaders(body, attacker.privateKey), body };
    },
    refusal: (status: number, code: string, requestId?: string): PeerAnswer => ({
      status,
      headers: requestId ? { "request-id": requestId } : {},
      body: JSON.stringify({ code, message: "…" }),
    }),
  };
}
