import type { Permission } from "#kernel/permissions";

/** What lands on somebody's desk. */
export type WorkItemKind =
  | "CONVERSATION"
  | "HOTLINE_TICKET"
  | "AFTER_SALES_CASE"
  | "DATA_SUBJECT_REQUEST"
  | "DISCLOSURE"
  | "INCIDENT"
  | "MODERATION";

interface Hands {
  /** Holding any of these, a colleague may take the item. */
  claim: readonly Permission[];
  /** Holding it, a lead may give the item to somebody. */
  assign: Permission;
}

/** Who may take each kind into hand, and who may hand it to others. */
export const handsFor: Record<WorkItemKind, Hands> = {
  CONVERSATION: { claim: ["conversation:answer"], assign: "conversation:assign" },
  HOTLINE_TICKET: { claim: ["conversation:answer"], assign: "conversation:assign" },
  AFTER_SALES_CASE: { claim: ["after-sales:decide", "after-sales:inspect"], assign: "refund:approve" },
  DATA_SUBJECT_REQUEST: { claim: ["request:handle"], assign: "request:review" },
  DISCLOSURE: { claim: ["disclosure:register", "disclosure:collect"], assign: "disclosure:approve" },
  INCIDENT: { claim: ["incident:handle"], assign: "incident:approve" },
  MODERATION: { claim: ["catalog:read"], assign: "staff:manage" },
};
