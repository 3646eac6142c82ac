import type { StaffRole } from "#kernel/permissions";

/** Duties one person may not unite: who acts on personal data does not also judge the acting. */
const apart: readonly (readonly [StaffRole, StaffRole])[] = [
  ["PRIVACY_OFFICER", "AUDITOR"],
  ["PRIVACY_LEAD", "AUDITOR"],
  ["SECURITY_OFFICER", "AUDITOR"],
];

/** The law wants a named few in charge of personal data, not a crowd. */
export const MOST_PRIVACY_LEADS = 3;

/** The first pair of roles that must not meet in one person. */
export const clashIn = (roles: readonly StaffRole[]): readonly [StaffRole, StaffRole] | undefined =>
  apart.find((pair) => pair.every((role) => roles.includes(role)));
