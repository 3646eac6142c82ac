import { WeChatError, type WeChatErrorKind } from "#gateways/wechat";
import { WeChatCodeRefused, WeChatUnavailable, WeChatUserBlocked } from "./refusals.js";

type WeChatRefusal = WeChatCodeRefused | WeChatUserBlocked | WeChatUnavailable;

/** Failures that are the shopper's to know. Wrong settings and broken answers are ours: they stay errors. */
const refusals: Partial<Record<WeChatErrorKind, () => WeChatRefusal>> = {
  INVALID_CODE: () => new WeChatCodeRefused(),
  CODE_USED: () => new WeChatCodeRefused(),
  USER_ABSENT: () => new WeChatUnavailable(),
  BLOCKED: () => new WeChatUserBlocked(),
  BUSY: () => new WeChatUnavailable(),
  RATE_LIMITED: () => new WeChatUnavailable(),
  UNREACHABLE: () => new WeChatUnavailable(),
};

/** For `.catch()` on a call to WeChat: the refusal that an error means, or the error again. */
export function refusalOfWeChat(error: unknown): WeChatRefusal {
  const refusal = error instanceof WeChatError ? refusals[error.kind]?.() : undefined;
  if (!refusal) throw error;
  return refusal;
}
