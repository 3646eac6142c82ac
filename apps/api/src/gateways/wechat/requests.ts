import type { WeChatOperation } from "./errors.js";

/** What each operation sends at most, for the sharing gate (Policy 3.3): body fields and query parameters alike. */
export const WECHAT_FIELDS = {
  ACCESS_TOKEN: ["grant_type", "appid", "secret", "force_refresh"],
  CODE_TO_SESSION: ["appid", "secret", "js_code", "grant_type"],
  PHONE_NUMBER: ["access_token", "code", "openid"],
  CHECK_TEXT: ["access_token", "version", "openid", "scene", "content"],
} as const satisfies Record<WeChatOperation, readonly string[]>;

export interface WeChatRequest {
  operation: WeChatOperation;
  method: "GET" | "POST";
  path: string;
  query?: Record<string, string>;
  body?: object;
}

export interface WeChatApp {
  appId: string;
  appSecret: string;
}

export const accessTokenRequest = (app: WeChatApp, forced: boolean): WeChatRequest => ({
  operation: "ACCESS_TOKEN",
  method: "POST",
  path: "/cgi-bin/stable_token",
  body: { grant_type: "client_credential", appid: app.appId, secret: app.appSecret, force_refresh: forced },
});

export const codeToSessionRequest = (app: WeChatApp, code: string): WeChatRequest => ({
  operation: "CODE_TO_SESSION",
  method: "GET",
  path: "/sns/jscode2session",
  query: { appid: app.appId, secret: app.appSecret, js_code: code, grant_type: "authorization_code" },
});

/** With an openid, WeChat also verifies that code and openid belong together. */
export const phoneNumberRequest = (code: string, openid?: string): WeChatRequest => ({
  operation: "PHONE_NUMBER",
  method: "POST",
  path: "/wxa/business/getuserphonenumber",
  body: { code, openid },
});

/** Where the text will stand; WeChat judges each place by another measure. */
export type TextScene = "PROFILE" | "COMMENT" | "FORUM" | "SOCIAL_LOG";

export interface TextToCheck {
  openid: string;
  scene: TextScene;
  /** At most 2500 characters. */
  content: string;
}

export const TEXT_CHECK_MAX_CHARACTERS = 2500;

const sceneNumbers: Record<TextScene, number> = { PROFILE: 1, COMMENT: 2, FORUM: 3, SOCIAL_LOG: 4 };

/** @throws RangeError when the text is longer than WeChat judges in one call. */
export function checkTextRequest({ openid, scene, content }: TextToCheck): WeChatRequest {
  if ([...content].length > TEXT_CHECK_MAX_CHARACTERS) throw new RangeError("text too long for one content check");
  return {
    operation: "CHECK_TEXT",
    method: "POST",
    path: "/wxa/msg_sec_check",
    body: { version: 2, openid, scene: sceneNumbers[scene], content },
  };
}
