import type { Text } from "#kernel/locale";
import { type Permission, permissionsOf, type StaffRole, staffRoles } from "#kernel/permissions";

/** What one person can be granted: a role, or a permission of the person's own. */
export type Grantable = StaffRole | Permission;

/** Permissions that belong to persons and not to roles. */
export const grantablePermissions = [
  "finance:approve",
  "payment:reconcile",
  "disclosure:collect",
  "disclosure:hand-over",
  "keys:custody",
] as const satisfies readonly Permission[];

/** What may be proposed for somebody. */
export const grantables: readonly Grantable[] = [...staffRoles, ...grantablePermissions];

export const isRole = (name: string): name is StaffRole => (staffRoles as readonly string[]).includes(name);

/**
 * Duties one person may not unite: who acts on personal data does not also judge the acting, who approves that data
 * leaves does not also fetch it, and who runs the machines does not also hold the keys. Policy 5.4.
 */
const apart: readonly (readonly [Grantable, Grantable])[] = [
  ["PRIVACY_OFFICER", "AUDITOR"],
  ["PRIVACY_LEAD", "AUDITOR"],
  ["SECURITY_OFFICER", "AUDITOR"],
  ["ADMINISTRATOR", "AUDITOR"],
  ["LEGAL_APPROVER", "disclosure:collect"],
  ["disclosure:collect", "disclosure:hand-over"],
  ["ADMINISTRATOR", "keys:custody"],
];

/** The law wants a named few in charge of personal data, not a crowd. */
export const MOST_PRIVACY_LEADS = 3;

export const placesOf: Partial<Record<Grantable, number>> = { PRIVACY_LEAD: MOST_PRIVACY_LEADS };

/** The first two that must not meet in one person. */
export const clashIn = (
  roles: readonly StaffRole[],
  extraPermissions: readonly Permission[] = [],
): readonly [Grantable, Grantable] | undefined => {
  const held: readonly string[] = [...roles, ...extraPermissions];
  return apart.find((pair) => pair.every((name) => held.includes(name)));
};

/** What somebody may do. Duties that must not meet in one person give no right at all, however they came together. */
export const rightsGiven = (
  roles: readonly StaffRole[],
  extraPermissions: readonly Permission[],
): ReadonlySet<Permission> =>
  clashIn(roles, extraPermissions) ? permissionsOf([]) : permissionsOf(roles, extraPermissions);

const names: Readonly<Record<StaffRole | (typeof grantablePermissions)[number], Text>> = {
  CUSTOMER_SERVICE_AGENT: { zh: "客服", en: "customer service agent" },
  AFTER_SALES_AGENT: { zh: "售后专员", en: "after-sales agent" },
  SERVICE_LEAD: { zh: "客服主管", en: "service lead" },
  WAREHOUSE: { zh: "仓库", en: "warehouse" },
  MERCHANDISER: { zh: "商品运营", en: "merchandiser" },
  MODERATOR: { zh: "内容审核", en: "moderator" },
  PRIVACY_OFFICER: { zh: "隐私专员", en: "privacy officer" },
  PRIVACY_LEAD: { zh: "个人信息保护负责人", en: "privacy lead" },
  LEGAL_APPROVER: { zh: "法务审批", en: "legal approver" },
  SECURITY_OFFICER: { zh: "安全专员", en: "security officer" },
  AUDITOR: { zh: "审计", en: "auditor" },
  ADMINISTRATOR: { zh: "管理员", en: "administrator" },
  "finance:approve": { zh: "财务审批", en: "finance approval" },
  "payment:reconcile": { zh: "对账", en: "reconciliation" },
  "disclosure:collect": { zh: "调取数据", en: "collecting for disclosures" },
  "disclosure:hand-over": { zh: "交付调取结果", en: "handing over disclosures" },
  "keys:custody": { zh: "密钥保管", en: "custody of keys" },
};

export const grantableName = (name: Grantable): Text =>
  (names as Partial<Record<Grantable, Text>>)[name] ?? { zh: name, en: name };

/** What the same person may not hold beside it. */
export const apartFrom = (name: Grantable): Grantable[] =>
  apart.filter((pair) => pair.includes(name)).map(([a, b]) => (a === name ? b : a));
