import type { PartnerEntry } from "./partners.js";

const machineOnly = { purpose: "OPERATIONS", basis: "NO_PERSONAL_DATA", information: null } as const;

const wechat: PartnerEntry = {
  code: "WECHAT",
  legalName: { zh: "深圳市腾讯计算机系统有限公司", en: "Shenzhen Tencent Computer Systems Co., Ltd." },
  kind: "PLATFORM_SERVICE",
  region: "MAINLAND",
  contractEndsOn: null,
  operations: [
    { operation: "ACCESS_TOKEN", fields: ["grant_type", "appid", "secret", "force_refresh"], ...machineOnly },
    {
      operation: "CODE_TO_SESSION",
      purpose: "WECHAT_LOGIN",
      basis: "CONTRACT",
      fields: ["appid", "secret", "js_code", "grant_type"],
      information: { zh: "微信登录凭证", en: "WeChat login code" },
    },
    {
      operation: "PHONE_NUMBER",
      purpose: "REGISTRATION",
      basis: "CONTRACT",
      fields: ["access_token", "code", "openid"],
      information: {
        zh: "微信手机号授权凭证、微信用户标识（openid）",
        en: "WeChat phone code, WeChat user identifier (openid)",
      },
    },
    {
      operation: "CHECK_TEXT",
      purpose: "TRANSACTION_SECURITY",
      basis: "LEGAL_OBLIGATION",
      fields: ["access_token", "version", "openid", "scene", "content"],
      information: {
        zh: "待检测的文字内容、微信用户标识（openid）",
        en: "Text to be checked, WeChat user identifier (openid)",
      },
    },
  ],
};

const orderNumber = { zh: "订单号", en: "Order number" };
const payment = { purpose: "PAYMENT", basis: "CONTRACT" } as const;

/** Order number and amount, the payer's openid, and what the protocol needs besides. Policy 2.2.1 and 4.1. */
const wechatPay: PartnerEntry = {
  code: "WECHAT_PAY",
  legalName: { zh: "财付通支付科技有限公司", en: "Tenpay Payment Technology Co., Ltd." },
  kind: "PAYMENT_INSTITUTION",
  region: "MAINLAND",
  contractEndsOn: null,
  operations: [
    {
      operation: "CREATE_ORDER",
      ...payment,
      fields: [
        "appid",
        "mchid",
        "description",
        "out_trade_no",
        "time_expire",
        "notify_url",
        "amount.total",
        "amount.currency",
        "payer.openid",
      ],
      information: {
        zh: "订单号、交易金额、微信用户标识（openid）",
        en: "Order number, amount, WeChat user identifier (openid)",
      },
    },
    { operation: "QUERY_ORDER", ...payment, fields: ["out_trade_no", "mchid"], information: orderNumber },
    { operation: "CLOSE_ORDER", ...payment, fields: ["out_trade_no", "mchid"], information: orderNumber },
    {
      operation: "CREATE_REFUND",
      ...payment,
      fields: [
        "transaction_id",
        "out_trade_no",
        "out_refund_no",
        "reason",
        "notify_url",
        "amount.refund",
        "amount.total",
        "amount.currency",
      ],
      information: { zh: "订单号、交易金额、退款金额", en: "Order number, amount, refunded amount" },
    },
    {
      operation: "QUERY_REFUND",
      ...payment,
      fields: ["out_refund_no"],
      information: { zh: "退款单号", en: "Refund number" },
    },
    { operation: "TRADE_BILL", fields: ["bill_date", "bill_type", "tar_type"], ...machineOnly },
    { operation: "DOWNLOAD_BILL", fields: ["token"], ...machineOnly },
    { operation: "CERTIFICATES", fields: [], ...machineOnly },
  ],
};

export const firstPartners: readonly PartnerEntry[] = [wechat, wechatPay];
