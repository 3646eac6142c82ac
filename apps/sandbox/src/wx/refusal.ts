import type { Answer } from "../kernel/answer.js";
import type { Clock } from "../kernel/clock.js";
import { randomHex } from "../kernel/random.js";

const TEXTS = {
  [-1]: "system error",
  40001: "invalid credential, access_token is invalid or not latest",
  40002: "invalid grant_type",
  40003: "invalid openid",
  40013: "invalid appid",
  40029: "invalid code",
  40125: "invalid appsecret",
  40129: "invalid scene",
  40163: "code been used",
  40226: "code blocked",
  41001: "access_token missing",
  41002: "appid missing",
  41004: "appsecret missing",
  41008: "missing code",
  42001: "access_token expired",
  43002: "require POST method",
  44002: "empty post data",
  45009: "reach max api daily quota limit",
  45011: "api minute-quota reach limit, mustslower, retry next minute",
  47001: "data format error",
  61010: "code is expired",
} as const;

export type WxErrorCode = keyof typeof TEXTS;

/** A business failure of the mini-program API: HTTP 200 with an errcode. */
export class WxRefusal extends Error {
  constructor(readonly code: number) {
    super(TEXTS[code as WxErrorCode] ?? "system error");
  }
}

/** Stops with one of the errcodes this sandbox knows. */
export function refuse(code: WxErrorCode): never {
  throw new WxRefusal(code);
}

/** The failure as it goes over the wire; errmsg ends with a trace id, as the real one does. */
export function describeRefusal(refusal: WxRefusal, clock: Clock): object {
  return { errcode: refusal.code, errmsg: `${refusal.message}, rid: ${traceId(clock)}` };
}

/** Three groups of eight hex digits, the first one the time in seconds. */
export function traceId(clock: Clock): string {
  const seconds = Math.floor(clock.now() / 1000).toString(16);
  return `${seconds}-${randomHex(8)}-${randomHex(8)}`;
}

export function answerWith(body: object, contentType = "application/json; charset=UTF-8"): Answer {
  return { status: 200, headers: { "content-type": contentType }, body: JSON.stringify(body) };
}
