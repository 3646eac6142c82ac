import type {
  IdentityAskStatus,
  IdentityClaim,
  IdentityEvidence,
  IdentityLevel,
  IdentityMethod,
  IdentityOutcome,
} from "../generated/enums.js";
import type { Labels } from "../label.js";

export const identityLevelLabels: Labels<IdentityLevel> = {
  L0: { "zh-CN": "未确认", en: "Not confirmed" },
  L1: { "zh-CN": "L1 已登录", en: "L1 signed in" },
  L2: { "zh-CN": "L2 验证码已确认", en: "L2 confirmed by code" },
  L3: { "zh-CN": "L3 材料已核对", en: "L3 documents checked" },
};

export const identityAskStatusLabels: Labels<IdentityAskStatus> = {
  OPEN: { "zh-CN": "等待买家确认", en: "Waiting for the shopper" },
  CONFIRMED: { "zh-CN": "已确认", en: "Confirmed" },
  DECLINED: { "zh-CN": "买家表示不是本人操作", en: "Declined by the shopper" },
  EXPIRED: { "zh-CN": "已过期", en: "Expired" },
};

export const identityMethodLabels: Labels<IdentityMethod> = {
  SMS_CODE: { "zh-CN": "短信验证码", en: "Code by text message" },
  ORDER_FACTS: { "zh-CN": "核对订单信息并回拨", en: "Order facts and a call back" },
  DOCUMENTS: { "zh-CN": "核对证明材料", en: "Documents" },
};

export const identityClaimLabels: Labels<IdentityClaim> = {
  ACCOUNT_HOLDER: { "zh-CN": "账号本人", en: "Holder of the account" },
  RECIPIENT: { "zh-CN": "收货人", en: "Recipient" },
  REPRESENTATIVE: { "zh-CN": "代理人或监护人", en: "Representative or guardian" },
};

export const identityOutcomeLabels: Labels<IdentityOutcome> = {
  CONFIRMED: { "zh-CN": "相符", en: "Confirmed" },
  FAILED: { "zh-CN": "不符", en: "Failed" },
};

export const identityEvidenceLabels: Labels<IdentityEvidence> = {
  ORDER_NUMBER: { "zh-CN": "订单号", en: "Order number" },
  ORDER_MONTH: { "zh-CN": "下单月份", en: "Month of the order" },
  AMOUNT_PAID: { "zh-CN": "实付金额", en: "Amount paid" },
  GOODS_BOUGHT: { "zh-CN": "所购商品", en: "Goods bought" },
  CONSIGNEE_NAME: { "zh-CN": "收货人姓名", en: "Recipient's name" },
  DELIVERY_DISTRICT: { "zh-CN": "收货区县", en: "Delivery district" },
  CALL_BACK: { "zh-CN": "回拨预留电话", en: "Call back to the number on file" },
  IDENTITY_DOCUMENT: { "zh-CN": "身份证件", en: "Identity document" },
  AUTHORIZATION_LETTER: { "zh-CN": "授权委托书", en: "Letter of authorization" },
  GUARDIANSHIP_PROOF: { "zh-CN": "监护关系证明", en: "Proof of guardianship" },
  KINSHIP_PROOF: { "zh-CN": "亲属关系证明", en: "Proof of kinship" },
  DEATH_CERTIFICATE: { "zh-CN": "死亡证明", en: "Death certificate" },
};
