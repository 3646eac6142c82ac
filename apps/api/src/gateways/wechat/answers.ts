import { isObject, type JsonObject, textOf, wholeNumberOf } from "../json.js";
import type { FetchedToken } from "./access-token.js";
import { WeChatError } from "./errors.js";

export interface WeChatSession {
  openid: string;
  /** Only when the app is bound to an open-platform account. */
  unionid?: string;
  /** Base64 text; never leaves the server. */
  sessionKey: string;
}

export interface WeChatPhoneNumber {
  /** E.164, such as +8613800000000. */
  phoneNumber: string;
  /** Digits without plus, such as 86. */
  countryCode: string;
}

export interface TextVerdict {
  /** `RISKY` is to be refused, `REVIEW` waits for a human. */
  verdict: "PASS" | "REVIEW" | "RISKY";
  /** WeChat's class of content: 100 normal, 10001 advertising, 20001 politics, 20002 porn, … */
  label: number;
  traceId: string;
}

export function readToken(answer: JsonObject): FetchedToken {
  const token = textOf(answer.access_token);
  const expiresInSeconds = wholeNumberOf(answer.expires_in);
  if (token === undefined || expiresInSeconds === undefined) throw new WeChatError("ACCESS_TOKEN", "PROTOCOL");
  return { token, expiresInSeconds };
}

export function readSession(answer: JsonObject): WeChatSession {
  const openid = textOf(answer.openid);
  const sessionKey = textOf(answer.session_key);
  const unionid = textOf(answer.unionid);
  if (openid === undefined || sessionKey === undefined) throw new WeChatError("CODE_TO_SESSION", "PROTOCOL");
  return { openid, sessionKey, ...(unionid && { unionid }) };
}

/** A number whose watermark names another app was not given to us. */
export function readPhoneNumber(answer: JsonObject, appId: string): WeChatPhoneNumber {
  const info = isObject(answer.phone_info) ? answer.phone_info : {};
  const phone = isObject(info.watermark) && info.watermark.appid === appId ? phoneNumberOf(info) : undefined;
  if (phone === undefined) throw new WeChatError("PHONE_NUMBER", "PROTOCOL");
  return phone;
}

/** `phone_info` as both the server answer and the legacy encrypted data write it. */
export function phoneNumberOf(info: JsonObject): WeChatPhoneNumber | undefined {
  const countryCode = wholeNumberOf(info.countryCode)?.toString();
  const local = textOf(info.purePhoneNumber);
  const phoneNumber = `+${countryCode}${local}`;
  return countryCode && /^\+[1-9]\d{6,14}$/.test(phoneNumber) ? { phoneNumber, countryCode } : undefined;
}

const verdicts = new Map<unknown, TextVerdict["verdict"]>([
  ["pass", "PASS"],
  ["review", "REVIEW"],
  ["risky", "RISKY"],
]);

export function readTextVerdict(answer: JsonObject): TextVerdict {
  const result = isObject(answer.result) ? answer.result : {};
  const verdict = verdicts.get(result.suggest);
  const label = wholeNumberOf(result.label);
  const traceId = textOf(answer.trace_id);
  if (verdict === undefined || label === undefined || traceId === undefined) {
    throw new WeChatError("CHECK_TEXT", "PROTOCOL");
  }
  return { verdict, label, traceId };
}
