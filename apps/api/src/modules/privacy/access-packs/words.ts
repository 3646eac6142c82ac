import type { Text } from "#kernel/locale";
import type { LegalBasis, PersonalColumn, Purpose, RetentionKey } from "#kernel/personal-data";

/** The cards' codes in the person's language. */

export const purposeWords: Readonly<Record<Purpose, Text>> = {
  REGISTRATION: { zh: "注册账号", en: "registration" },
  WECHAT_LOGIN: { zh: "微信登录", en: "signing in with WeChat" },
  SEARCH: { zh: "商品搜索", en: "search" },
  CART: { zh: "购物车", en: "cart" },
  ORDER: { zh: "订立和履行订单", en: "the order" },
  PAYMENT: { zh: "支付与退款", en: "payment and refunds" },
  DELIVERY: { zh: "商品配送", en: "delivery" },
  CUSTOMER_SERVICE: { zh: "客服与售后", en: "customer service" },
  TRANSACTION_SECURITY: { zh: "交易安全", en: "security of transactions" },
  LEGAL_RECORD: { zh: "依法留存记录", en: "records the law asks for" },
  OPERATIONS: { zh: "系统运行", en: "running the mall" },
};

export const basisWords: Readonly<Record<LegalBasis, Text>> = {
  CONSENT: { zh: "您的同意", en: "your consent" },
  CONTRACT: { zh: "订立、履行合同所必需", en: "needed for the contract" },
  LEGAL_OBLIGATION: { zh: "履行法定义务", en: "a legal duty" },
  LEGITIMATE_EMPLOYMENT: { zh: "人力资源管理", en: "employment" },
};

export const retentionWords: Readonly<Record<RetentionKey, Text>> = {
  ACCOUNT_LIFE: { zh: "至账号注销", en: "until the account is closed" },
  SESSION_LIFE: { zh: "至登录失效", en: "until the sign-in ends" },
  TRANSACTION_3_YEARS: { zh: "自交易完成之日起三年", en: "three years from the end of the transaction" },
  CHAT_6_MONTHS: { zh: "会话结束后六个月", en: "six months after the chat" },
  AUDIT_3_YEARS: { zh: "自最后一次变动起三年", en: "three years after the last event" },
  EMPLOYMENT: { zh: "任职期间", en: "during employment" },
  SHORT_LIVED: { zh: "数日内清除", en: "a few days" },
};

export const recipientWords: Readonly<Record<PersonalColumn["recipients"][number], Text>> = {
  WECHAT_PAY: { zh: "微信支付", en: "WeChat Pay" },
  WECHAT: { zh: "微信", en: "WeChat" },
  CARRIER: { zh: "快递公司", en: "the carrier" },
  TENCENT_SMS: { zh: "腾讯云短信", en: "Tencent Cloud SMS" },
  MAIL: { zh: "邮件服务商", en: "the mail provider" },
  OBJECT_STORAGE: { zh: "对象存储服务商", en: "the storage provider" },
};

export const sourceWords: Readonly<Record<PersonalColumn["source"], Text>> = {
  SUBJECT: { zh: "您提供", en: "you" },
  WECHAT: { zh: "微信提供", en: "WeChat" },
  BUYER: { zh: "您填写的收货人信息", en: "you, about the recipient" },
  STAFF: { zh: "客服人员记录", en: "our service" },
  SYSTEM: { zh: "系统生成", en: "made by the system" },
};
