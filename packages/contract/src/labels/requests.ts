import type {
  AnswerDeliveryWay,
  RefusalGround,
  RequestChannel,
  RequestKind,
  RequestOutcome,
  RequestStatus,
  RequestTaskStatus,
  RequestView,
} from "../generated/enums.js";
import type { Labels } from "../label.js";

export const requestKindLabels: Labels<RequestKind> = {
  ACCESS: { "zh-CN": "查阅", en: "Access" },
  COPY: { "zh-CN": "复制副本", en: "Copy" },
  PORT: { "zh-CN": "转移", en: "Portability" },
  CORRECT: { "zh-CN": "更正", en: "Correction" },
  SUPPLEMENT: { "zh-CN": "补充", en: "Supplement" },
  DELETE: { "zh-CN": "删除", en: "Deletion" },
  CANCEL_ACCOUNT: { "zh-CN": "注销账号", en: "Account closure" },
  WITHDRAW: { "zh-CN": "撤回同意", en: "Withdrawal of consent" },
  RESTRICT: { "zh-CN": "限制处理", en: "Restriction" },
  AUTO_DECISION: { "zh-CN": "自动化决策说明", en: "Automated decision" },
  EXPLAIN_RULES: { "zh-CN": "解释规则", en: "Explanation of rules" },
  MARKETING_STOP: { "zh-CN": "停止营销", en: "Stop of marketing" },
  DECEASED: { "zh-CN": "逝者近亲属请求", en: "On behalf of the deceased" },
  GUARDIAN: { "zh-CN": "监护人请求", en: "By a guardian" },
  COMPLAINT: { "zh-CN": "投诉与建议", en: "Complaint or question" },
  LEAK_REPORT: { "zh-CN": "信息泄露举报", en: "Report of a leak" },
};

export const requestChannelLabels: Labels<RequestChannel> = {
  MINI_PROGRAM: { "zh-CN": "小程序", en: "Mini program" },
  CONVERSATION: { "zh-CN": "在线客服", en: "Chat" },
  HOTLINE: { "zh-CN": "热线", en: "Hotline" },
  LETTER: { "zh-CN": "信函邮件", en: "Letter or mail" },
  WECHAT_EVENT: { "zh-CN": "微信平台", en: "WeChat" },
  REGULATOR: { "zh-CN": "主管部门转办", en: "Regulator" },
};

export const requestStatusLabels: Labels<RequestStatus> = {
  RECEIVED: { "zh-CN": "已收到", en: "Received" },
  TRIAGED: { "zh-CN": "已分类", en: "Sorted" },
  IDENTITY_PENDING: { "zh-CN": "待核身", en: "Identity open" },
  IDENTITY_VERIFIED: { "zh-CN": "已核身", en: "Identity confirmed" },
  EXECUTING: { "zh-CN": "办理中", en: "In hand" },
  REVIEW: { "zh-CN": "待复核", en: "In review" },
  ANSWERED: { "zh-CN": "待送达", en: "To deliver" },
  CLOSED: { "zh-CN": "已办结", en: "Closed" },
  MERGED: { "zh-CN": "已并入", en: "Joined to another" },
  WITHDRAWN: { "zh-CN": "已撤回", en: "Withdrawn" },
};

export const requestOutcomeLabels: Labels<RequestOutcome> = {
  FULFILLED: { "zh-CN": "全部满足", en: "Granted" },
  PARTIAL: { "zh-CN": "部分满足", en: "Granted in part" },
  REFUSED: { "zh-CN": "不予满足", en: "Refused" },
  UNABLE_TO_VERIFY: { "zh-CN": "未能核实身份", en: "Identity not established" },
  NO_DATA: { "zh-CN": "无相关信息", en: "No such data" },
};

export const refusalGroundLabels: Labels<RefusalGround> = {
  NATIONAL_SECURITY: { "zh-CN": "国家安全（6.8(1)）", en: "National security (6.8(1))" },
  PUBLIC_INTEREST: { "zh-CN": "公共利益（6.8(2)）", en: "Public interest (6.8(2))" },
  CRIMINAL_PROCEDURE: { "zh-CN": "刑事程序（6.8(3)）", en: "Criminal procedure (6.8(3))" },
  BAD_FAITH: { "zh-CN": "恶意或滥用（6.8(4)）", en: "Bad faith or abuse (6.8(4))" },
  HARM_TO_OTHERS: { "zh-CN": "严重损害他人（6.8(5)）", en: "Serious harm (6.8(5))" },
  STATUTORY_RETENTION: { "zh-CN": "法定保存期未满（仅部分）", en: "Statutory retention (partial only)" },
  TECHNICALLY_HARD: { "zh-CN": "技术上难以删除（仅部分）", en: "Technically hard (partial only)" },
  PORTABILITY_CONDITIONS: { "zh-CN": "不符合转移条件（仅部分）", en: "Portability conditions (partial only)" },
  OTHERS_DATA: { "zh-CN": "涉及他人信息（仅部分）", en: "Other people's data (partial only)" },
};

export const requestViewLabels: Labels<RequestView> = {
  UNVERIFIED: { "zh-CN": "待核身", en: "Identity open" },
  TO_HANDLE: { "zh-CN": "处理中", en: "To handle" },
  IN_REVIEW: { "zh-CN": "待复核", en: "In review" },
  TO_DELIVER: { "zh-CN": "待送达", en: "To deliver" },
  CLOSED: { "zh-CN": "已结", en: "Closed" },
  NEAR_DUE: { "zh-CN": "临近到期", en: "Due soon" },
  OVERDUE: { "zh-CN": "已超期", en: "Overdue" },
};

export const requestTaskStatusLabels: Labels<RequestTaskStatus> = {
  PENDING: { "zh-CN": "进行中", en: "Under way" },
  DONE: { "zh-CN": "完成", en: "Done" },
  WAITING: { "zh-CN": "依法保留", en: "Kept for now" },
  FAILED: { "zh-CN": "失败", en: "Failed" },
};

export const answerDeliveryWayLabels: Labels<AnswerDeliveryWay> = {
  INBOX: { "zh-CN": "站内信", en: "Inbox" },
  TELEPHONE: { "zh-CN": "电话", en: "Telephone" },
  LETTER: { "zh-CN": "信函", en: "Letter" },
  IN_PERSON: { "zh-CN": "当面", en: "In person" },
};
