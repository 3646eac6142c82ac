import { registerEnumType } from "type-graphql";
import type { OrderPaymentStatus } from "./rules.js";
import { type PaymentUse, type RefundReason, type RefundStatus, refundTransitions } from "./status.js";
import type { DifferenceKind, ReconciliationStatus } from "./tables.js";

const enumOf = <W extends string>(name: string, words: readonly W[], description: string): Record<W, W> => {
  const made = Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
  registerEnumType(made, { name, description });
  return made;
};

export const OrderPaymentStatusEnum = enumOf<OrderPaymentStatus>(
  "OrderPaymentStatus",
  ["UNPAID", "PAID", "PARTIALLY_REFUNDED", "REFUNDED"],
  "Read off the ledger of payments and refunds, never stored.",
);
export const RefundStatusEnum = enumOf(
  "RefundStatus",
  Object.keys(refundTransitions) as RefundStatus[],
  "Where a refund stands.",
);
export const RefundReasonEnum = enumOf<RefundReason>(
  "RefundReason",
  ["AFTER_SALES", "ORDER_CANCELLED", "LATE_PAYMENT", "DUPLICATE_PAYMENT", "PAYMENT_MISMATCH"],
  "Why money goes back; the last three happen by themselves.",
);
export const PaymentUseEnum = enumOf<PaymentUse>(
  "PaymentUse",
  ["APPLIED", "LATE", "DUPLICATE", "MISMATCH"],
  "What became of money that arrived: it pays for the order, or it goes back.",
);
export const ReconciliationStatusEnum = enumOf<ReconciliationStatus>(
  "ReconciliationStatus",
  ["MATCHED", "DIFFERENT", "NO_STATEMENT"],
  "NO_STATEMENT: nothing was traded that day, on either side.",
);
export const DifferenceKindEnum = enumOf<DifferenceKind>(
  "ReconciliationDifferenceKind",
  [
    "PAYMENT_MISSING_HERE",
    "PAYMENT_MISSING_AT_PROVIDER",
    "PAYMENT_AMOUNT",
    "REFUND_MISSING_HERE",
    "REFUND_MISSING_AT_PROVIDER",
    "REFUND_AMOUNT",
    "BILL_TOTALS",
  ],
  "How our ledger and the bill disagree.",
);
export const DeskCancelReasonEnum = enumOf(
  "DeskCancelReason",
  ["SHOPPER_ASKED", "SUSPICIOUS", "PRICE_ERROR", "STOCK_ERROR"] as const,
  "Why customer service cancels an unpaid order.",
);
