import type { Transitions } from "#kernel/transitions";

/** UNKNOWN: we asked WeChat Pay for the cashier and do not know whether it heard us; the same number is asked again. */
export type AttemptStatus = "CREATED" | "PREPAID" | "UNKNOWN" | "SUCCESS" | "CLOSED" | "FAILED";

export const attemptInitial = "CREATED" satisfies AttemptStatus;
export const attemptTerminal = ["SUCCESS"] satisfies AttemptStatus[];

/** CLOSED and FAILED may still turn out to be paid: money that arrived is recorded whatever we thought before. */
export const attemptTransitions = {
  CREATED: ["PREPAID", "UNKNOWN", "SUCCESS", "CLOSED", "FAILED"],
  UNKNOWN: ["PREPAID", "SUCCESS", "CLOSED", "FAILED"],
  PREPAID: ["SUCCESS", "CLOSED"],
  CLOSED: ["SUCCESS"],
  FAILED: ["SUCCESS"],
  SUCCESS: [],
} as const satisfies Transitions<AttemptStatus>;

/** What became of money that arrived. All but APPLIED go back at once. */
export type PaymentUse = "APPLIED" | "LATE" | "DUPLICATE" | "MISMATCH";

/**
 * SUBMITTED: sent, or about to be; the outcome may be unknown, and the same number is asked for until it is.
 * CLOSED: nothing was given back, and never will be under this number. ABNORMAL: card and wallet are gone.
 * MANUAL: finance gives the money back by another way.
 */
export type RefundStatus = "CREATED" | "SUBMITTED" | "PROCESSING" | "SUCCESS" | "CLOSED" | "ABNORMAL" | "MANUAL";

export const refundInitial = "CREATED" satisfies RefundStatus;
export const refundTerminal = ["SUCCESS", "CLOSED"] satisfies RefundStatus[];

export const refundTransitions = {
  CREATED: ["SUBMITTED"],
  SUBMITTED: ["PROCESSING", "SUCCESS", "CLOSED", "ABNORMAL"],
  PROCESSING: ["SUCCESS", "CLOSED", "ABNORMAL"],
  // WeChat Pay's own desk can still bring an abnormal refund to its end.
  ABNORMAL: ["MANUAL", "SUCCESS", "CLOSED"],
  MANUAL: ["SUCCESS"],
  SUCCESS: [],
  CLOSED: [],
} as const satisfies Transitions<RefundStatus>;

export type RefundReason =
  | "AFTER_SALES"
  | "ORDER_CANCELLED"
  | "LATE_PAYMENT"
  | "DUPLICATE_PAYMENT"
  | "PAYMENT_MISMATCH";
