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

/** One number and the variables of a text that was approved before; nothing else of the person. */
const textMessages: PartnerEntry = {
  code: "TENCENT_SMS",
  legalName: { zh: "腾讯云计算（北京）有限责任公司", en: "Tencent Cloud Computing (Beijing) Co., Ltd." },
  kind: "MESSAGE_CARRIER",
  region: "MAINLAND",
  contractEndsOn: null,
  operations: [
    {
      operation: "SEND_SMS",
      purpose: "TRANSACTION_SECURITY",
      basis: "CONTRACT",
      fields: ["PhoneNumberSet[]", "SmsSdkAppId", "TemplateId", "SignName", "TemplateParamSet[]", "SessionContext"],
      information: { zh: "手机号码、短信模板中的编号或者验证码", en: "Phone number, numbers or codes in the message" },
    },
    {
      operation: "PULL_SMS_STATUS",
      purpose: "TRANSACTION_SECURITY",
      basis: "CONTRACT",
      fields: ["BeginTime", "EndTime", "Offset", "Limit", "PhoneNumber", "SmsSdkAppId"],
      information: { zh: "手机号码（查询短信是否送达）", en: "Phone number, to ask whether a message arrived" },
    },
  ],
};

/** The server that takes our mail; the letter itself holds numbers and dates, and what the person asked to be sent. */
const mail: PartnerEntry = {
  code: "MAIL",
  legalName: {
    zh: "深圳市腾讯计算机系统有限公司（企业邮箱）",
    en: "Shenzhen Tencent Computer Systems Co., Ltd. (Exmail)",
  },
  kind: "MESSAGE_CARRIER",
  region: "MAINLAND",
  contractEndsOn: null,
  operations: [
    {
      operation: "SEND_MAIL",
      purpose: "CUSTOMER_SERVICE",
      basis: "CONTRACT",
      fields: ["to", "subject", "text", "html", "attachments[]", "reference"],
      information: { zh: "邮箱地址、通知内容", en: "E-mail address, content of the notice" },
    },
  ],
};

/** Holds what people upload. At rest it is sealed with our keys, which the storage does not have. */
const objectStorage: PartnerEntry = {
  code: "OBJECT_STORAGE",
  legalName: { zh: "腾讯云计算（北京）有限责任公司", en: "Tencent Cloud Computing (Beijing) Co., Ltd." },
  kind: "STORAGE",
  region: "MAINLAND",
  contractEndsOn: null,
  operations: [
    {
      operation: "PUT_OBJECT",
      purpose: "CUSTOMER_SERVICE",
      basis: "CONTRACT",
      fields: ["key", "content"],
      information: { zh: "您上传的图片、视频（加密存放）", en: "Pictures and videos you uploaded, encrypted" },
    },
    { operation: "HEAD_OBJECT", fields: ["key"], ...machineOnly },
    { operation: "GET_OBJECT", fields: ["key"], ...machineOnly },
    { operation: "DELETE_OBJECT", fields: ["key"], ...machineOnly },
  ],
};

export const firstPartners: readonly PartnerEntry[] = [wechat, wechatPay, textMessages, mail, objectStorage];
