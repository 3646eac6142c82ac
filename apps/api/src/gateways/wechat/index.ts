export type { Egress } from "../egress.js";
export type { AccessTokenStore, HeldToken } from "./access-token.js";
export { phoneNumberOf, type TextVerdict, type WeChatPhoneNumber, type WeChatSession } from "./answers.js";
export { createWeChat, type WeChat, type WeChatSettings } from "./client.js";
export {
  decryptUserData,
  type EncryptedUserData,
  encryptedDataHash,
  type SessionKeyForm,
  sessionSignature,
  type UserDataRefusal,
  UserDataRefused,
  verifyRawData,
  type WatermarkRule,
} from "./crypto.js";
export { WeChatError, type WeChatErrorKind, type WeChatOperation } from "./errors.js";
export { TEXT_CHECK_MAX_CHARACTERS, type TextScene, type TextToCheck, WECHAT_FIELDS } from "./requests.js";
