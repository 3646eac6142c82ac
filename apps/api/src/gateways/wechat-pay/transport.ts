import type { Egress } from "../egress.js";
import { exchange, type HttpAnswer, TransportFailure } from "../http.js";
import { type JsonObject, parseObject } from "../json.js";
import { errorOfAccepted, errorOfAnswer, errorOfDoubt, errorOfTransport } from "./errors.js";
import type { PayRequest } from "./requests.js";
import { type KeyFor, refusalOfSignature } from "./signed-message.js";
import type { MerchantSigner } from "./signing.js";

export interface PayTransportSettings {
  /** Origin, such as https://api.mch.weixin.qq.com. */
  baseUrl: string;
  /** Second origin, such as https://api2.mch.weixin.qq.com, for when the first cannot be reached. */
  fallbackBaseUrl?: string | undefined;
  /** Named in every request when set, so that answers are signed with it. */
  publicKeyId?: string | undefined;
  now: () => number;
  timeoutMs: number;
  fetch?: typeof fetch | undefined;
  egress?: Egress | undefined;
}

/** Signs and sends. @throws WeChatPayError unless the answer is 200 or 204; the answer's signature is not looked at. */
export type Reach = (request: PayRequest, purposeRef?: string, maxBytes?: number) => Promise<HttpAnswer>;

export function createReach(settings: PayTransportSettings, signer: MerchantSigner): Reach {
  const sendTo = async (baseUrl: string, request: PayRequest, purposeRef?: string, maxBytes?: number) => {
    await settings.egress?.("WECHAT_PAY", request.operation, [...request.fields], purposeRef);
    const body = request.body === undefined ? "" : JSON.stringify(request.body);
    const authorization = signer.authorize(request.method, request.url, body, { now: settings.now() });
    return exchange(
      {
        method: request.method,
        url: new URL(request.url, baseUrl).href,
        headers: headersOf(authorization, body, settings.publicKeyId),
        body,
      },
      { timeoutMs: settings.timeoutMs, fetch: settings.fetch, maxBytes },
    );
  };

  return async (request, purposeRef, maxBytes) => {
    const { fallbackBaseUrl } = settings;
    const answer = await sendTo(settings.baseUrl, request, purposeRef, maxBytes)
      .catch((error: unknown) => {
        if (fallbackBaseUrl === undefined || !mayGoElsewhere(error, request)) throw error;
        return sendTo(fallbackBaseUrl, request, purposeRef, maxBytes);
      })
      .catch((error: unknown) => {
        throw error instanceof TransportFailure ? errorOfTransport(request.operation, error.reason) : error;
      });
    if (answer.status === 202) throw errorOfAccepted(request.operation);
    if (answer.status !== 200 && answer.status !== 204) throw errorOfAnswer(request.operation, answer);
    return answer;
  };
}

/** A deed goes to the second host only if the first certainly saw nothing; the caller repeats it otherwise. */
const mayGoElsewhere = (error: unknown, request: PayRequest): boolean =>
  error instanceof TransportFailure && (error.reason === "NO_CONNECTION" || request.method === "GET");

const headersOf = (authorization: string, body: string, publicKeyId: string | undefined) => ({
  authorization,
  accept: "application/json",
  "accept-language": "zh-CN",
  "user-agent": "factory-to-home (Node.js)",
  ...(body && { "content-type": "application/json" }),
  ...(publicKeyId && { "wechatpay-serial": publicKeyId }),
});

/** One exchange whose answer is proved to be WeChat Pay's; an empty object for 204. */
export type Call = (request: PayRequest, purposeRef?: string) => Promise<JsonObject>;

export function createCall(reach: Reach, keyFor: KeyFor, now: () => number): Call {
  return async (request, purposeRef) => {
    const answer = await reach(request, purposeRef);
    const refusal = await refusalOfSignature(Object.fromEntries(answer.headers), answer.body, keyFor, now());
    if (refusal !== undefined) throw errorOfDoubt(request.operation, "UNVERIFIED_ANSWER", answer.status);
    if (answer.status === 204) return {};
    const json = parseObject(answer.body.toString("utf8"));
    if (json === undefined) throw errorOfDoubt(request.operation, "MALFORMED_ANSWER");
    return json;
  };
}
