/** What can wait for a second person. */
export const approvalKinds = [
  "REFUND_APPROVAL",
  "REFUND_FINANCE",
  "REQUEST_REVIEW",
  "DISCLOSURE_REVIEW",
  "DISCLOSURE_APPROVAL",
  "DISCLOSURE_LEAD",
  "INCIDENT_NOTICE",
  "INCIDENT_DECISION",
  "REVEAL_LIFT",
  "ROLE_GRANT",
  "SECOND_FACTOR_RESET",
  "SETTING_CHANGE",
] as const;

export type ApprovalKind = (typeof approvalKinds)[number];
export type ApprovalOutcome = "APPROVED" | "REFUSED" | "WITHDRAWN" | "LAPSED";
