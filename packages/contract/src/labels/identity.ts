import type {
  IdentityAskStatus,
  IdentityClaim,
  IdentityEvidence,
  IdentityLevel,
  IdentityMethod,
  IdentityOutcome,
  RecordedIdentityMethod,
} from "../generated/enums.js";
import type { Labels } from "../label.js";

export const identityLevelLabels: Labels<IdentityLevel> = {
  L0: { "zh-CN": "L0 未核实", en: "L0, not known" },
  L1: { "zh-CN": "L1 本人会话", en: "L1, own session" },
  L2: { "zh-CN": "L2 验证码确认", en: "L2, confirmed by code" },
  L3: { "zh-CN": "L3 人工核实", en: "L3, checked by hand" },
};

export const identityMethodLabels: Labels<IdentityMethod> = {
  SMS_CODE: { "zh-CN": "绑定手机验证码", en: "Code to the bound phone" },
  ORDER_FACTS: { "zh-CN": "订单信息加回拨", en: "Order facts and a call back" },
  DOCUMENTS: { "zh-CN": "查验证件", en: "Documents" },
};

export const recordedIdentityMethodLabels: Labels<RecordedIdentityMethod> = {
  ORDER_FACTS: identityMethodLabels.ORDER_FACTS,
  DOCUMENTS: identityMethodLabels.DOCUMENTS,
};

export const identityClaimLabels: Labels<IdentityClaim> = {
  ACCOUNT_HOLDER: { "zh-CN": "账号本人", en: "Holder of the account" },
  RECIPIENT: { "zh-CN": "收货人", en: "Recipient of a parcel" },
  REPRESENTATIVE: { "zh-CN": "代理人、近亲属或监护人", en: "Representative, relative or guardian" },
};

export const identityOutcomeLabels: Labels<IdentityOutcome> = {
  CONFIRMED: { "zh-CN": "核实通过", en: "Confirmed" },
  FAILED: { "zh-CN": "核实失败", en: "Failed" },
};

export const identityAskStatusLabels: Labels<IdentityAskStatus> = {
  OPEN: { "zh-CN": "等待本人确认", en: "Waiting for the person" },
  CONFIRMED: { "zh-CN": "本人已确认", en: "Confirmed" },
  DECLINED: { "zh-CN": "本人拒绝", en: "Declined" },
  EXPIRED: { "zh-CN": "已过期", en: "Expired" },
};

/** What was asked for or looked at. What it said is never written down. */
export const identityEvidenceLabels: Labels<IdentityEvidence> = {
  ORDER_NUMBER: { "zh-CN": "订单号", en: "Order number" },
  ORDER_MONTH: { "zh-CN": "下单月份", en: "Month of the order" },
  GOODS_BOUGHT: { "zh-CN": "所购商品", en: "Goods bought" },
  AMOUNT_PAID: { "zh-CN": "付款金额", en: "Amount paid" },
  DELIVERY_DISTRICT: { "zh-CN": "收货区县", en: "District of delivery" },
  CONSIGNEE_NAME: { "zh-CN": "收货人姓名", en: "Name of the recipient" },
  CALL_BACK: { "zh-CN": "已回拨订单电话", en: "Called back a phone of the order" },
  IDENTITY_DOCUMENT: { "zh-CN": "身份证件", en: "Identity document" },
  AUTHORIZATION_LETTER: { "zh-CN": "授权委托书", en: "Authorization letter" },
  KINSHIP_PROOF: { "zh-CN": "亲属关系证明", en: "Proof of kinship" },
  DEATH_CERTIFICATE: { "zh-CN": "死亡证明", en: "Death certificate" },
  GUARDIANSHIP_PROOF: { "zh-CN": "监护关系证明", en: "Proof of guardianship" },
};
