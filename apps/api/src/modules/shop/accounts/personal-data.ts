import { card, holds } from "#kernel/personal-data";
import { accounts, deliveryAddresses, shopperRefreshTokens, shopperSessions } from "./tables.js";

const profile = {
  basis: "CONTRACT",
  sensitivity: "ORDINARY",
  retention: "ACCOUNT_LIFE",
  recipients: [],
} as const;

const fromWeChat = { ...profile, category: "ACCOUNT", purposes: ["WECHAT_LOGIN"], source: "WECHAT" } as const;

const findable = { erasure: "SET_NULL", mask: "HIDDEN" } as const;

const consignee = {
  ...profile,
  purposes: ["ORDER", "DELIVERY"],
  source: "SUBJECT",
  erasure: "DELETE_ROW",
  recipients: ["CARRIER"],
} as const;

const session = {
  category: "CREDENTIAL",
  purposes: ["WECHAT_LOGIN", "TRANSACTION_SECURITY"],
  basis: "CONTRACT",
  sensitivity: "ORDINARY",
  source: "SYSTEM",
  retention: "SESSION_LIFE",
  erasure: "DELETE_ROW",
  recipients: [],
} as const;

export const personalData = card(
  "shop/accounts",
  holds(accounts, "id", {
    id: "LINK",
    status: "NOT_PERSONAL",
    accountName: {
      ...profile,
      category: "ACCOUNT",
      purposes: ["REGISTRATION"],
      source: "SYSTEM",
      mask: "NONE",
      erasure: "KEEP_PSEUDONYM",
      label: { zh: "账号名", en: "Account name" },
    },
    keyId: "LINK",
    openid: {
      ...fromWeChat,
      mask: "HIDDEN",
      erasure: "DESTROY_KEY",
      recipients: ["WECHAT", "WECHAT_PAY"],
      label: { zh: "微信用户标识（openid）", en: "WeChat user identifier (openid)" },
    },
    openidIndex: {
      ...fromWeChat,
      ...findable,
      label: { zh: "微信用户标识的检索值", en: "Lookup value of the openid" },
    },
    unionid: {
      ...fromWeChat,
      mask: "HIDDEN",
      erasure: "DESTROY_KEY",
      label: { zh: "微信开放平台标识（unionid）", en: "WeChat open platform identifier (unionid)" },
    },
    nickname: {
      ...profile,
      category: "ACCOUNT",
      purposes: ["REGISTRATION"],
      source: "SUBJECT",
      mask: "NAME",
      erasure: "DESTROY_KEY",
      recipients: ["WECHAT"],
      label: { zh: "昵称", en: "Nickname" },
    },
    phoneNumber: {
      ...profile,
      category: "CONTACT",
      purposes: ["REGISTRATION", "CUSTOMER_SERVICE"],
      source: "WECHAT",
      mask: "PHONE",
      erasure: "DESTROY_KEY",
      label: { zh: "手机号码", en: "Phone number" },
    },
    phoneIndex: {
      ...profile,
      ...findable,
      category: "CONTACT",
      purposes: ["REGISTRATION"],
      source: "WECHAT",
      label: { zh: "手机号码的检索值", en: "Lookup value of the phone number" },
    },
    defaultAddressId: "LINK",
    createdAt: {
      ...profile,
      category: "ACCOUNT",
      purposes: ["REGISTRATION"],
      source: "SYSTEM",
      mask: "NONE",
      erasure: "KEEP_PSEUDONYM",
      label: { zh: "注册时间", en: "Time of registration" },
    },
  }),
  holds(shopperSessions, "account_id", {
    id: "NOT_PERSONAL",
    accountId: "LINK",
    accessHash: { ...session, mask: "HIDDEN", label: { zh: "登录凭证摘要", en: "Digest of the access token" } },
    accessExpiresAt: "NOT_PERSONAL",
    createdAt: { ...session, category: "USAGE", mask: "NONE", label: { zh: "登录时间", en: "Time of sign-in" } },
    expiresAt: "NOT_PERSONAL",
    revokedAt: { ...session, category: "USAGE", mask: "NONE", label: { zh: "退出时间", en: "Time of sign-out" } },
    revokedFor: { ...session, category: "USAGE", mask: "NONE", label: { zh: "退出原因", en: "Reason of sign-out" } },
  }),
  holds(shopperRefreshTokens, "shopper_refresh_tokens.session_id → shopper_sessions.id", {
    hash: { ...session, mask: "HIDDEN", label: { zh: "续期凭证摘要", en: "Digest of the refresh token" } },
    sessionId: "LINK",
    expiresAt: "NOT_PERSONAL",
    usedAt: { ...session, category: "USAGE", mask: "NONE", label: { zh: "登录续期时间", en: "Time of renewal" } },
  }),
  holds(deliveryAddresses, "account_id", {
    id: "NOT_PERSONAL",
    accountId: "LINK",
    name: { ...consignee, category: "IDENTITY", mask: "NAME", label: { zh: "收货人姓名", en: "Consignee's name" } },
    phoneNumber: {
      ...consignee,
      category: "CONTACT",
      mask: "PHONE",
      label: { zh: "收货人手机号码", en: "Consignee's phone number" },
    },
    region: { ...consignee, category: "CONTACT", mask: "NONE", label: { zh: "收货地区", en: "Region" } },
    street: { ...consignee, category: "CONTACT", mask: "ADDRESS", label: { zh: "详细地址", en: "Street address" } },
    createdAt: "NOT_PERSONAL",
    updatedAt: "NOT_PERSONAL",
  }),
);
