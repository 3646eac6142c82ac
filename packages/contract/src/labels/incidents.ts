import type {
  Confidence,
  DataType,
  IncidentClockKind,
  IncidentKind,
  IncidentPriority,
  IncidentSeverity,
  IncidentSource,
  IncidentStatus,
  IncidentTrack,
  MeasureKind,
  MeasureState,
  NoticeStatus,
  ReportBasis,
  ReportChannel,
  ReportKind,
  SelectionSource,
  TrackStatus,
} from "../generated/enums.js";
import type { Label, Labels } from "../label.js";

export const incidentStatusLabels: Labels<IncidentStatus> = {
  REPORTED: { "zh-CN": "待研判", en: "To be judged" },
  TRIAGED: { "zh-CN": "待确认", en: "To be confirmed" },
  CONFIRMED: { "zh-CN": "处置中", en: "Being handled" },
  CONTAINED: { "zh-CN": "已止损", en: "Contained" },
  RECOVERED: { "zh-CN": "已恢复", en: "Recovered" },
  REVIEWED: { "zh-CN": "已复盘", en: "Reviewed" },
  CLOSED: { "zh-CN": "已关闭", en: "Closed" },
  NOT_INCIDENT: { "zh-CN": "非安全事件", en: "No incident" },
};

export const incidentSeverityLabels: Labels<IncidentSeverity> = {
  GENERAL: { "zh-CN": "一般", en: "General" },
  LARGER: { "zh-CN": "较大", en: "Larger" },
  MAJOR: { "zh-CN": "重大", en: "Major" },
  ESPECIALLY_MAJOR: { "zh-CN": "特别重大", en: "Especially major" },
};

export const incidentPriorityLabels: Labels<IncidentPriority> = {
  P1: { "zh-CN": "P1 昼夜处置", en: "P1, day and night" },
  P2: { "zh-CN": "P2 当日处置", en: "P2, today" },
  P3: { "zh-CN": "P3 本周处置", en: "P3, this week" },
  P4: { "zh-CN": "P4 计划处置", en: "P4, as planned" },
};

export const incidentKindLabels: Labels<IncidentKind> = {
  DATA_LEAK: { "zh-CN": "数据泄露", en: "Data leak" },
  EXCESSIVE_ACCESS: { "zh-CN": "过量查看", en: "Excessive access" },
  INTRUSION: { "zh-CN": "入侵", en: "Intrusion" },
  TAMPERING: { "zh-CN": "篡改", en: "Tampering" },
  DATA_LOSS: { "zh-CN": "丢失", en: "Loss" },
  MISDIRECTED: { "zh-CN": "错发", en: "Sent to the wrong person" },
  PARTNER_BREACH: { "zh-CN": "合作方泄露", en: "Breach at a partner" },
  ACCOUNT_TAKEOVER: { "zh-CN": "账号被盗用", en: "Account taken over" },
  OTHER: { "zh-CN": "其他", en: "Other" },
};

export const incidentSourceLabels: Labels<IncidentSource> = {
  STAFF: { "zh-CN": "员工登记", en: "Staff" },
  SYSTEM: { "zh-CN": "系统发现", en: "Noticed by the system" },
  LEAK_REPORTS: { "zh-CN": "买家举报", en: "Reported by buyers" },
  PARTNER: { "zh-CN": "合作方告知", en: "Told by a partner" },
};

export const incidentTrackLabels: Labels<IncidentTrack> = {
  AUTHORITY: { "zh-CN": "上报主管部门", en: "Authority" },
  PEOPLE: { "zh-CN": "告知个人", en: "People" },
  POLICE: { "zh-CN": "报警", en: "Police" },
  EVIDENCE: { "zh-CN": "固定证据", en: "Evidence" },
};

export const trackStatusLabels: Labels<TrackStatus> = {
  OPEN: { "zh-CN": "进行中", en: "Open" },
  DONE: { "zh-CN": "已完成", en: "Done" },
  JUSTIFIED: { "zh-CN": "已说明无需进行", en: "Nothing was due" },
};

export const incidentClockLabels: Labels<IncidentClockKind> = {
  TRIAGE: { "zh-CN": "初步研判", en: "First judgment" },
  REPORT_LARGER: { "zh-CN": "报属地网信部门", en: "Report to the cyberspace administration" },
  REPORT_FIRST: { "zh-CN": "首次上报主管部门", en: "First report to the authority" },
  IN_APP_NOTICE: { "zh-CN": "站内通知上线", en: "Notice live in the mini program" },
  PEOPLE_FIRST_WAVE: { "zh-CN": "首批告知个人", en: "First wave to people" },
  PEOPLE_DONE: { "zh-CN": "告知完毕", en: "Everybody told" },
  SUPPLEMENT: { "zh-CN": "续报", en: "Supplement to the report" },
  SUMMARY_REPORT: { "zh-CN": "总结报告", en: "Summary report" },
  INTERNAL_REVIEW: { "zh-CN": "内部复盘", en: "Internal review" },
};

export const measureKindLabels: Labels<MeasureKind> = {
  CONTAINMENT: { "zh-CN": "止损", en: "Containment" },
  REMEDY: { "zh-CN": "补救", en: "Remedy" },
  ADVICE: { "zh-CN": "提醒防范", en: "Advice" },
};

export const measureStateLabels: Labels<MeasureState> = {
  TAKEN: { "zh-CN": "已采取", en: "Taken" },
  PLANNED: { "zh-CN": "将采取", en: "Planned" },
};

export const dataTypeLabels: Labels<DataType> = {
  NAME: { "zh-CN": "姓名", en: "Name" },
  PHONE_NUMBER: { "zh-CN": "手机号码", en: "Phone number" },
  ADDRESS: { "zh-CN": "收货地址", en: "Delivery address" },
  ORDER: { "zh-CN": "订单信息", en: "Order details" },
  CHAT: { "zh-CN": "客服聊天记录", en: "Messages to customer service" },
  ACCOUNT: { "zh-CN": "账号信息", en: "Account details" },
  PAYMENT: { "zh-CN": "支付记录", en: "Payment records" },
  OTHER: { "zh-CN": "其他信息", en: "Other information" },
};

export const confidenceLabels: Labels<Confidence> = {
  CONFIRMED: { "zh-CN": "已确认", en: "Confirmed" },
  POSSIBLE: { "zh-CN": "可能", en: "Possible" },
};

export const selectionSourceLabels: Labels<SelectionSource> = {
  ACCESS_LOG: { "zh-CN": "访问记录", en: "Access log" },
  ORDERS: { "zh-CN": "订单", en: "Orders" },
  LISTED_PEOPLE: { "zh-CN": "名单", en: "List" },
  REMOVAL: { "zh-CN": "移出", en: "Removal" },
};

export const noticeStatusLabels: Labels<NoticeStatus> = {
  DRAFT: { "zh-CN": "草稿", en: "Draft" },
  SUBMITTED: { "zh-CN": "待批准", en: "Awaiting approval" },
  RETURNED: { "zh-CN": "已退回", en: "Sent back" },
  APPROVED: { "zh-CN": "已批准", en: "Approved" },
  SUPERSEDED: { "zh-CN": "已被新版取代", en: "Replaced" },
};

export const reportBasisLabels: Labels<ReportBasis> = {
  PIPL_57: { "zh-CN": "个人信息保护法第五十七条", en: "PIPL Art. 57" },
  MEASURES: { "zh-CN": "网络安全事件报告管理办法", en: "Measures on reporting incidents" },
};

export const reportKindLabels: Labels<ReportKind> = {
  INITIAL: { "zh-CN": "首报", en: "First report" },
  SUPPLEMENT: { "zh-CN": "续报", en: "Supplement" },
  SUMMARY: { "zh-CN": "总结报告", en: "Summary" },
};

export const reportChannelLabels: Labels<ReportChannel> = {
  HOTLINE_12387: { "zh-CN": "12387 热线", en: "Hotline 12387" },
  WEBSITE: { "zh-CN": "网站", en: "Website" },
  MINI_PROGRAM: { "zh-CN": "小程序", en: "Mini program" },
  EMAIL: { "zh-CN": "电子邮件", en: "E-mail" },
  FAX: { "zh-CN": "传真", en: "Fax" },
  IN_PERSON: { "zh-CN": "当面", en: "In person" },
};

/** The two hands under a notice. */
const partLabels: Readonly<Record<string, Label>> = {
  PRIVACY: { "zh-CN": "个人信息保护负责人", en: "Privacy lead" },
  LEGAL: { "zh-CN": "法务", en: "Legal" },
};

export const noticePartLabel = (part: string): Label => partLabels[part] ?? { "zh-CN": part, en: part };
