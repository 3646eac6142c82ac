import type { AccessDecision, ApprovalKind, WorkItemKind } from "../generated/enums.js";
import type { Labels } from "../label.js";

export const workItemKindLabels: Labels<WorkItemKind> = {
  CONVERSATION: { "zh-CN": "会话", en: "Conversation" },
  HOTLINE_TICKET: { "zh-CN": "热线工单", en: "Hotline ticket" },
  AFTER_SALES_CASE: { "zh-CN": "售后单", en: "After-sales case" },
  DATA_SUBJECT_REQUEST: { "zh-CN": "个人信息请求", en: "Personal data request" },
  DISCLOSURE: { "zh-CN": "依法调取", en: "Authority disclosure" },
  INCIDENT: { "zh-CN": "安全事件", en: "Security incident" },
  MODERATION: { "zh-CN": "内容审核", en: "Moderation" },
};

export const approvalKindLabels: Labels<ApprovalKind> = {
  REFUND_APPROVAL: { "zh-CN": "退款审批", en: "Refund to approve" },
  REFUND_FINANCE: { "zh-CN": "退款财务审批", en: "Refund, for finance" },
  REQUEST_REVIEW: { "zh-CN": "个人信息请求复核", en: "Data request to review" },
  DISCLOSURE_REVIEW: { "zh-CN": "调取文书审查", en: "Disclosure to review" },
  DISCLOSURE_APPROVAL: { "zh-CN": "调取法务审批", en: "Disclosure, for legal" },
  DISCLOSURE_LEAD: { "zh-CN": "调取分歧裁定", en: "Disclosure, for the lead" },
  INCIDENT_NOTICE: { "zh-CN": "事件通知审批", en: "Incident notice to approve" },
  INCIDENT_DECISION: { "zh-CN": "事件决定审批", en: "Incident decision to approve" },
  REVEAL_LIFT: { "zh-CN": "恢复查看明文权限", en: "Reveals to restore" },
  ROLE_GRANT: { "zh-CN": "角色授予", en: "Role to grant" },
  SECOND_FACTOR_RESET: { "zh-CN": "重置第二因素", en: "Second factor to reset" },
  SETTING_CHANGE: { "zh-CN": "设置变更", en: "Setting to change" },
};

export const accessDecisionLabels: Labels<AccessDecision> = {
  MASKED: { "zh-CN": "脱敏查看", en: "Seen masked" },
  SHOWN: { "zh-CN": "履职查看", en: "Seen at work" },
  REVEALED: { "zh-CN": "显示明文", en: "Revealed" },
  EXPORTED: { "zh-CN": "导出", en: "Exported" },
  DENIED: { "zh-CN": "被拒绝", en: "Refused" },
};
