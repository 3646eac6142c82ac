export const staffRoles = [
  "CUSTOMER_SERVICE_AGENT",
  "AFTER_SALES_AGENT",
  "SERVICE_LEAD",
  "WAREHOUSE",
  "MERCHANDISER",
  "MODERATOR",
  "PRIVACY_OFFICER",
  "PRIVACY_LEAD",
  "LEGAL_APPROVER",
  "SECURITY_OFFICER",
  "AUDITOR",
  "ADMINISTRATOR",
] as const;

export type StaffRole = (typeof staffRoles)[number];

/** What a role may do, by name; a role is nothing more than its line in `grants`. */
export const permissions = [
  "order:read",
  "order:cancel",
  "shipment:create",
  "after-sales:read",
  "after-sales:decide",
  "after-sales:inspect",
  "refund:approve",
  "finance:approve",
  "payment:reconcile",
  "catalog:read",
  "policy:read",
  "sharing:read",
  "consent:read",
  "audit:read",
  "audit:verify",
  "staff:manage",
  "jobs:manage",
] as const;

export type Permission = (typeof permissions)[number];

/** Finance approval is granted to a person, not to a role: it must stay with somebody who neither prepares nor approves first. */
export const grants: Record<StaffRole, readonly Permission[]> = {
  CUSTOMER_SERVICE_AGENT: ["order:read", "order:cancel", "after-sales:read", "catalog:read"],
  AFTER_SALES_AGENT: ["order:read", "after-sales:read", "after-sales:decide", "catalog:read"],
  SERVICE_LEAD: [
    "order:read",
    "order:cancel",
    "after-sales:read",
    "after-sales:decide",
    "refund:approve",
    "catalog:read",
  ],
  WAREHOUSE: ["order:read", "shipment:create", "after-sales:read", "after-sales:inspect", "catalog:read"],
  MERCHANDISER: ["catalog:read"],
  MODERATOR: ["catalog:read"],
  PRIVACY_OFFICER: ["policy:read", "sharing:read", "consent:read"],
  PRIVACY_LEAD: ["policy:read", "sharing:read", "consent:read"],
  LEGAL_APPROVER: ["policy:read", "sharing:read"],
  SECURITY_OFFICER: ["sharing:read", "audit:verify"],
  AUDITOR: ["audit:read", "audit:verify", "policy:read", "sharing:read", "consent:read", "payment:reconcile"],
  ADMINISTRATOR: ["staff:manage", "jobs:manage"],
};

export const permissionsOf = (
  roles: readonly StaffRole[],
  extra: readonly Permission[] = [],
): ReadonlySet<Permission> => new Set([...roles.flatMap((role) => grants[role]), ...extra]);
