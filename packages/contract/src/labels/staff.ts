import type {
  StaffGrantStatus,
  StaffInvitationPurpose,
  StaffRole,
  StaffStatus,
  StaffView,
} from "../generated/enums.js";
import type { Label, Labels } from "../label.js";

export const staffStatusLabels: Labels<StaffStatus> = {
  INVITED: { "zh-CN": "已邀请", en: "Invited" },
  ACTIVE: { "zh-CN": "在职", en: "Works here" },
  LEFT: { "zh-CN": "已离职", en: "Has left" },
};

export const staffViewLabels: Labels<StaffView> = {
  WAITING_FOR_APPROVAL: { "zh-CN": "待批准", en: "Waiting for approval" },
  ACTIVE: { "zh-CN": "在职", en: "Work here" },
  INVITED: { "zh-CN": "已邀请", en: "Invited" },
  ENDING: { "zh-CN": "角色将到期", en: "Role ends soon" },
  WITHOUT_SECOND_FACTOR: { "zh-CN": "无二次验证", en: "No second factor" },
  STALE: { "zh-CN": "60 天未登录", en: "Not here for 60 days" },
  LEFT: { "zh-CN": "已离职", en: "Have left" },
};

export const staffGrantStatusLabels: Labels<StaffGrantStatus> = {
  PROPOSED: { "zh-CN": "待另一人批准", en: "Waits for another person" },
  ACTIVE: { "zh-CN": "生效中", en: "In force" },
  REFUSED: { "zh-CN": "未获批准", en: "Refused" },
  WITHDRAWN: { "zh-CN": "已撤回", en: "Withdrawn" },
  EXPIRED: { "zh-CN": "已到期", en: "Expired" },
  REVOKED: { "zh-CN": "已收回", en: "Revoked" },
  RENEWED: { "zh-CN": "已续期", en: "Renewed" },
};

export const staffInvitationPurposeLabels: Labels<StaffInvitationPurpose> = {
  BEGIN: { "zh-CN": "首次设置登录方式", en: "First sign-in" },
  ENROLL_ANEW: { "zh-CN": "重新绑定二次验证", en: "New second factor" },
  START_OVER: { "zh-CN": "重新设置密码与二次验证", en: "New password and second factor" },
};

const roleLabels: Labels<StaffRole> = {
  CUSTOMER_SERVICE_AGENT: { "zh-CN": "客服", en: "Customer service agent" },
  AFTER_SALES_AGENT: { "zh-CN": "售后专员", en: "After-sales agent" },
  SERVICE_LEAD: { "zh-CN": "客服主管", en: "Service lead" },
  WAREHOUSE: { "zh-CN": "仓库", en: "Warehouse" },
  MERCHANDISER: { "zh-CN": "商品运营", en: "Merchandiser" },
  MODERATOR: { "zh-CN": "内容审核", en: "Moderator" },
  PRIVACY_OFFICER: { "zh-CN": "隐私专员", en: "Privacy officer" },
  PRIVACY_LEAD: { "zh-CN": "个人信息保护负责人", en: "Privacy lead" },
  LEGAL_APPROVER: { "zh-CN": "法务审批", en: "Legal approver" },
  SECURITY_OFFICER: { "zh-CN": "安全专员", en: "Security officer" },
  AUDITOR: { "zh-CN": "审计", en: "Auditor" },
  ADMINISTRATOR: { "zh-CN": "管理员", en: "Administrator" },
};

/** Permissions that belong to a person and not to a role. */
const permissionLabels: Readonly<Record<string, Label>> = {
  "finance:approve": { "zh-CN": "财务审批", en: "Finance approval" },
  "payment:reconcile": { "zh-CN": "对账", en: "Reconciliation" },
  "disclosure:collect": { "zh-CN": "调取数据", en: "Collecting for disclosures" },
  "disclosure:hand-over": { "zh-CN": "交付调取结果", en: "Handing over disclosures" },
  "keys:custody": { "zh-CN": "密钥保管", en: "Custody of keys" },
};

/** A role or a personal permission by name; what a newer API grants is called by its own. */
export const grantableLabel = (name: string): Label =>
  (roleLabels as Readonly<Record<string, Label>>)[name] ?? permissionLabels[name] ?? { "zh-CN": name, en: name };
