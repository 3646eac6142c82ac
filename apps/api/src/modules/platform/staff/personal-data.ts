import { card, holds, holdsNone } from "#kernel/personal-data";
import { staffMembers, staffSessions, staffSignInTries } from "./tables.js";

const employee = {
  purposes: ["OPERATIONS"],
  basis: "LEGITIMATE_EMPLOYMENT",
  sensitivity: "ORDINARY",
  source: "STAFF",
  retention: "EMPLOYMENT",
  erasure: "DESTROY_KEY",
  recipients: [],
} as const;

const credential = { ...employee, category: "CREDENTIAL", mask: "HIDDEN", erasure: "DELETE_ROW" } as const;

export const personalData = card(
  "platform/staff",
  holds(staffMembers, "id", {
    id: "LINK",
    keyId: "LINK",
    emailIndex: { ...credential, label: { zh: "工作邮箱索引", en: "Index of the work e-mail" } },
    email: { ...employee, category: "CONTACT", mask: "EMAIL", label: { zh: "工作邮箱", en: "Work e-mail" } },
    displayName: { ...employee, category: "IDENTITY", mask: "NAME", label: { zh: "显示名", en: "Display name" } },
    passwordHash: { ...credential, label: { zh: "密码摘要", en: "Password digest" } },
    totpSecret: { ...credential, label: { zh: "动态验证码密钥", en: "Secret of the second factor" } },
    lastTotpStep: "NOT_PERSONAL",
    roles: { ...employee, category: "ACCOUNT", mask: "NONE", label: { zh: "角色", en: "Roles" } },
    extraPermissions: {
      ...employee,
      category: "ACCOUNT",
      mask: "NONE",
      label: { zh: "单独授权", en: "Personal permissions" },
    },
    status: { ...employee, category: "ACCOUNT", mask: "NONE", label: { zh: "在职状态", en: "Employment status" } },
    createdAt: "NOT_PERSONAL",
  }),
  holds(staffSessions, "staff_id", {
    id: "LINK",
    staffId: "LINK",
    tokenHash: { ...credential, retention: "SESSION_LIFE", label: { zh: "会话摘要", en: "Session digest" } },
    createdAt: {
      ...employee,
      category: "USAGE",
      mask: "NONE",
      retention: "SESSION_LIFE",
      erasure: "DELETE_ROW",
      label: { zh: "登录时间", en: "Signed in at" },
    },
    lastSeenAt: {
      ...employee,
      category: "USAGE",
      mask: "NONE",
      retention: "SESSION_LIFE",
      erasure: "DELETE_ROW",
      label: { zh: "最近活动时间", en: "Last seen at" },
    },
    expiresAt: "NOT_PERSONAL",
    revokedAt: "NOT_PERSONAL",
  }),
  holdsNone(staffSignInTries, "Counts tries per keyed digest of a typed text, known or not, and forgets after a day."),
);
