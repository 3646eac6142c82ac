import type { Transitions } from "#kernel/transitions";

export type AfterSalesStatus =
  | "SUBMITTED"
  | "NEED_INFO"
  | "REJECTED"
  | "ESCALATED"
  | "REJECTED_FINAL"
  | "AWAIT_RETURN"
  | "RETURN_SHIPPED"
  | "INSPECTING"
  | "DISPUTED"
  | "RETURN_BACK"
  | "REFUNDING"
  | "REFUND_FAILED"
  | "COMPLETED"
  | "CLOSED"
  | "CANCELLED";

export const afterSalesInitial = "SUBMITTED" satisfies AfterSalesStatus;
export const afterSalesTerminal = [
  "REJECTED_FINAL",
  "COMPLETED",
  "CLOSED",
  "CANCELLED",
] as const satisfies AfterSalesStatus[];

/**
 * Refund only, and return and refund. Negotiating and exchanging goods bring states of their own
 * when they come; a state that nothing reaches has no place here.
 */
export const afterSalesTransitions = {
  SUBMITTED: ["NEED_INFO", "REFUNDING", "AWAIT_RETURN", "REJECTED", "CANCELLED"],
  NEED_INFO: ["SUBMITTED", "CANCELLED"],
  REJECTED: ["ESCALATED", "CLOSED"],
  ESCALATED: ["REFUNDING", "AWAIT_RETURN", "REJECTED_FINAL"],
  AWAIT_RETURN: ["RETURN_SHIPPED", "CANCELLED"],
  RETURN_SHIPPED: ["INSPECTING"],
  INSPECTING: ["REFUNDING", "DISPUTED"],
  DISPUTED: ["REFUNDING", "RETURN_BACK"],
  RETURN_BACK: ["CLOSED"],
  REFUNDING: ["COMPLETED", "REFUND_FAILED"],
  // The provider's own desk may still bring a failed refund to its end.
  REFUND_FAILED: ["REFUNDING", "COMPLETED"],
  REJECTED_FINAL: [],
  COMPLETED: [],
  CLOSED: [],
  CANCELLED: [],
} as const satisfies Transitions<AfterSalesStatus>;

export type AfterSalesKind = "REFUND_ONLY" | "RETURN_AND_REFUND";

export type AfterSalesReason =
  | "NO_REASON"
  | "CHANGED_MIND_UNSHIPPED"
  | "LATE"
  | "QUALITY"
  | "DAMAGED"
  | "WRONG_ITEM"
  | "MISSING_ITEM"
  | "NOT_AS_DESCRIBED"
  | "OTHER";

/** How returned goods came back: SELLABLE ones go on the shelf again. */
export type GoodsCondition = "SELLABLE" | "DAMAGED";
