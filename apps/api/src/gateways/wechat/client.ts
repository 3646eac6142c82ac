import type { Egress } from "../egress.js";
import type { JsonObject } from "../json.js";
import { type AccessTokenStore, createAccessTokenHolder } from "./access-token.js";
import {
  readPhoneNumber,
  readSession,
  readTextVerdict,
  readToken,
  type TextVerdict,
  type WeChatPhoneNumber,
  type WeChatSession,
} from "./answers.js";
import { staleTokenCodes, WeChatError } from "./errors.js";
import {
  accessTokenRequest,
  checkTextRequest,
  codeToSessionRequest,
  phoneNumberRequest,
  type TextToCheck,
  type WeChatRequest,
} from "./requests.js";
import { createTransport } from "./transport.js";

export interface WeChatSettings {
  /** Origin, such as https://api.weixin.qq.com. */
  baseUrl: string;
  appId: string;
  appSecret: string;
  /** Milliseconds since epoch. */
  now: () => number;
  timeoutMs: number;
  fetch?: typeof fetch;
  tokenStore?: AccessTokenStore;
  egress?: Egress;
}

/** Every call throws `WeChatError`; `purposeRef` (an account or order number) is for the egress gate alone. */
export interface WeChat {
  codeToSession(code: string, purposeRef?: string): Promise<WeChatSession>;
  phoneNumber(code: string, openid?: string, purposeRef?: string): Promise<WeChatPhoneNumber>;
  /** @throws RangeError for more than 2500 characters. */
  checkText(text: TextToCheck, purposeRef?: string): Promise<TextVerdict>;
  /** Forgets the held access token, as after a change of the app secret. */
  resetToken(): Promise<void>;
}

export function createWeChat(settings: WeChatSettings): WeChat {
  const send = createTransport(settings);
  const tokens = createAccessTokenHolder({
    fetchToken: async (forced) => readToken(await send(accessTokenRequest(settings, forced))),
    now: settings.now,
    store: settings.tokenStore,
  });

  const sendWith = (token: string, request: WeChatRequest, purposeRef?: string) =>
    send({ ...request, query: { access_token: token } }, purposeRef);

  /** One refused token is replaced and the call repeated once; a second refusal stands. */
  const sendWithToken = async (request: WeChatRequest, purposeRef?: string): Promise<JsonObject> => {
    const token = await tokens.current();
    try {
      return await sendWith(token, request, purposeRef);
    } catch (error) {
      if (!isStaleToken(error)) throw error;
      const replacement = await tokens.replace(token);
      if (replacement === undefined) throw new WeChatError(request.operation, "BUSY", { errcode: error.errcode });
      return sendWith(replacement, request, purposeRef);
    }
  };

  return {
    codeToSession: async (code, purposeRef) =>
      readSession(await send(codeToSessionRequest(settings, code), purposeRef)),
    phoneNumber: async (code, openid, purposeRef) =>
      readPhoneNumber(await sendWithToken(phoneNumberRequest(code, openid), purposeRef), settings.appId),
    checkText: async (text, purposeRef) => readTextVerdict(await sendWithToken(checkTextRequest(text), purposeRef)),
    resetToken: () => tokens.reset(),
  };
}

const isStaleToken = (error: unknown): error is WeChatError =>
  error instanceof WeChatError && error.errcode !== undefined && staleTokenCodes.has(error.errcode);
