import type {
  AuthorityKind,
  DisclosureCategory,
  DisclosureCheck,
  DisclosureDefect,
  DisclosureDelivery,
  DisclosureHand,
  DisclosureNotice,
  DisclosureOutcome,
  DisclosureStatus,
  DisclosureVerdict,
  DisclosureView,
  LegalInstrumentKind,
} from "../generated/enums.js";
import type { Labels } from "../label.js";

export const disclosureStatusLabels: Labels<DisclosureStatus> = {
  RECEIVED: { "zh-CN": "已登记", en: "Registered" },
  AUTHENTICATING: { "zh-CN": "文书审查", en: "Checking the paper" },
  LEGAL_REVIEW: { "zh-CN": "合法性审查", en: "Legality review" },
  SCOPED: { "zh-CN": "已定范围", en: "Scope drawn up" },
  SECOND_REVIEW: { "zh-CN": "双人审批", en: "Before two officers" },
  APPROVED: { "zh-CN": "待提取", en: "To collect" },
  COLLECTING: { "zh-CN": "提取中", en: "Collecting" },
  SEALED: { "zh-CN": "待交付", en: "To hand over" },
  HANDED_OVER: { "zh-CN": "已交付", en: "Handed over" },
  ACKNOWLEDGED: { "zh-CN": "已签收", en: "Receipt is back" },
  CLOSED: { "zh-CN": "已归档", en: "Closed" },
};

export const disclosureOutcomeLabels: Labels<DisclosureOutcome> = {
  COMPLIED: { "zh-CN": "全部提供", en: "Answered" },
  NARROWED: { "zh-CN": "缩小提供", en: "Narrowed" },
  NO_DATA: { "zh-CN": "无相关信息", en: "Nothing held" },
  RETURNED: { "zh-CN": "退回补正", en: "Returned" },
  REFUSED: { "zh-CN": "拒绝", en: "Refused" },
  FOREIGN_ROUTED: { "zh-CN": "境外，转主管机关", en: "From abroad, routed" },
  WITHDRAWN: { "zh-CN": "机关撤回", en: "Withdrawn" },
  PRESERVATION_ONLY: { "zh-CN": "仅保全", en: "Preserved only" },
};

export const authorityKindLabels: Labels<AuthorityKind> = {
  POLICE_CRIMINAL: { "zh-CN": "公安（刑事）", en: "Police, criminal" },
  POLICE_ADMINISTRATIVE: { "zh-CN": "公安（行政）", en: "Police, administrative" },
  PROCURATORATE: { "zh-CN": "检察院", en: "Procuratorate" },
  COURT: { "zh-CN": "法院", en: "Court" },
  STATE_SECURITY: { "zh-CN": "国家安全机关", en: "State security" },
  SUPERVISION_COMMISSION: { "zh-CN": "监察委员会", en: "Supervision commission" },
  MARKET_REGULATION: { "zh-CN": "市场监管", en: "Market regulation" },
  CYBERSPACE_ADMINISTRATION: { "zh-CN": "网信部门", en: "Cyberspace administration" },
  TAX: { "zh-CN": "税务", en: "Tax" },
  LAWYER: { "zh-CN": "律师", en: "Lawyer" },
  FOREIGN: { "zh-CN": "境外机构", en: "Foreign body" },
};

export const legalInstrumentKindLabels: Labels<LegalInstrumentKind> = {
  EVIDENCE_NOTICE: { "zh-CN": "调取证据通知书", en: "Evidence notice" },
  ASSISTANCE_LETTER: { "zh-CN": "协助执行通知书", en: "Assistance letter" },
  INVESTIGATION_ORDER: { "zh-CN": "法院调查令", en: "Investigation order" },
  ENFORCEMENT_NOTICE: { "zh-CN": "执行通知", en: "Enforcement notice" },
  SUBPOENA: { "zh-CN": "传票", en: "Subpoena" },
  STATE_SECURITY_DECISION: { "zh-CN": "国家安全机关决定书", en: "State security decision" },
  INSPECTION_NOTICE: { "zh-CN": "检查通知书", en: "Inspection notice" },
  PRESERVATION_NOTICE: { "zh-CN": "证据保全通知", en: "Preservation notice" },
  INTRODUCTION_LETTER: { "zh-CN": "介绍信", en: "Letter of introduction" },
  FOREIGN_DOCUMENT: { "zh-CN": "境外文书", en: "Foreign document" },
  NONE: { "zh-CN": "无文书", en: "No instrument" },
};

export const disclosureDeliveryLabels: Labels<DisclosureDelivery> = {
  IN_PERSON: { "zh-CN": "当面", en: "In person" },
  POST: { "zh-CN": "邮寄", en: "By post" },
  OFFICIAL_PLATFORM: { "zh-CN": "官方平台", en: "Official platform" },
  E_MAIL: { "zh-CN": "电子邮件", en: "E-mail" },
  PHONE_CALL: { "zh-CN": "电话", en: "Telephone" },
  CHAT_MESSAGE: { "zh-CN": "聊天消息", en: "Chat message" },
};

export const disclosureCheckLabels: Labels<DisclosureCheck> = {
  INSTRUMENT_KIND: { "zh-CN": "文书种类与机关相符", en: "Instrument fits the authority" },
  SEAL: { "zh-CN": "印章或电子签名已核实", en: "Seal or signature verified" },
  IN_DATE: { "zh-CN": "在有效期内", en: "In date" },
  OFFICERS: { "zh-CN": "两名经办人经公开总机回拨核实", en: "Two officers confirmed by call-back" },
  NOT_FOREIGN: { "zh-CN": "非境外机构", en: "Not foreign" },
  LEGAL_ARTICLE: { "zh-CN": "法律依据与机关职权相符", en: "Article fits the authority" },
  PERSONS: { "zh-CN": "对象明确", en: "Persons are identified" },
  SECRECY: { "zh-CN": "保密要求已查明", en: "Secrecy is clear" },
  SCOPE_LIMITED: { "zh-CN": "范围限于办案所需", en: "Scope is limited" },
};

export const disclosureDefectLabels: Labels<DisclosureDefect> = {
  EXPIRED: { "zh-CN": "文书过期或未生效", en: "Out of date" },
  NOT_COMPULSORY: { "zh-CN": "不具强制力", en: "Compels nobody" },
  WRONG_INSTRUMENT: { "zh-CN": "文书种类不符", en: "Wrong instrument" },
  NO_INSTRUMENT: { "zh-CN": "没有文书", en: "No instrument" },
  NO_DOCUMENT: { "zh-CN": "没有扫描件", en: "No scan" },
  SEAL_UNVERIFIED: { "zh-CN": "印章无法核实", en: "Seal unverified" },
  OFFICERS_UNVERIFIED: { "zh-CN": "经办人无法核实", en: "Officers unverified" },
  NO_LEGAL_BASIS: { "zh-CN": "法律依据不符", en: "No legal basis" },
  PERSONS_UNCLEAR: { "zh-CN": "对象不明确", en: "Persons unclear" },
  SCOPE_TOO_WIDE: { "zh-CN": "范围过宽", en: "Scope too wide" },
  NOT_RENEWED: { "zh-CN": "到期未续", en: "Not renewed" },
};

export const disclosureNoticeLabels: Labels<DisclosureNotice> = {
  NOTIFY_BEFORE: { "zh-CN": "交付前告知", en: "Tell before" },
  NOTIFY_AFTER: { "zh-CN": "交付后告知", en: "Tell after" },
  PROHIBITED: { "zh-CN": "依法不得告知", en: "Telling is forbidden" },
  RISK: { "zh-CN": "告知会妨碍履职，暂缓", en: "Telling would hinder" },
};

export const disclosureVerdictLabels: Labels<DisclosureVerdict> = {
  APPROVE: { "zh-CN": "批准", en: "Approve" },
  NARROW: { "zh-CN": "批准但缩小", en: "Approve less" },
  RETURN: { "zh-CN": "退回补正", en: "Return" },
  REFUSE: { "zh-CN": "拒绝", en: "Refuse" },
};

export const disclosureHandLabels: Labels<DisclosureHand> = {
  REGISTER: { "zh-CN": "登记", en: "Registered" },
  PREPARE: { "zh-CN": "定范围", en: "Drew up the scope" },
  REVIEW: { "zh-CN": "隐私审查", en: "Privacy review" },
  APPROVE: { "zh-CN": "法务审批", en: "Legal approval" },
  LEAD: { "zh-CN": "负责人裁定", en: "Lead" },
  COLLECT: { "zh-CN": "提取", en: "Collected" },
  HAND_OVER: { "zh-CN": "交付", en: "Handed over" },
};

export const disclosureViewLabels: Labels<DisclosureView> = {
  OPEN: { "zh-CN": "未归档", en: "Open" },
  TO_CHECK: { "zh-CN": "待审查", en: "To check" },
  TO_REVIEW: { "zh-CN": "待审批", en: "To decide" },
  TO_COLLECT: { "zh-CN": "待提取", en: "To collect" },
  TO_HAND_OVER: { "zh-CN": "待交付", en: "To hand over" },
  OVERDUE: { "zh-CN": "已超期", en: "Overdue" },
  TO_RECHECK: { "zh-CN": "待复查告知", en: "Notice to recheck" },
  CLOSED: { "zh-CN": "已归档", en: "Closed" },
};

export const disclosureCategoryLabels: Labels<DisclosureCategory> = {
  IDENTITY: { "zh-CN": "身份", en: "Identity" },
  CONTACT: { "zh-CN": "联系方式与地址", en: "Contact and address" },
  ACCOUNT: { "zh-CN": "账号", en: "Account" },
  ORDER: { "zh-CN": "订单", en: "Orders" },
  PAYMENT: { "zh-CN": "支付", en: "Payment" },
  DEVICE: { "zh-CN": "设备", en: "Device" },
  CONTENT: { "zh-CN": "内容", en: "Content" },
  USAGE: { "zh-CN": "使用记录", en: "Usage" },
};
