import { bigint, index, int, mysqlTable, primaryKey, smallint, unique } from "drizzle-orm/mysql-core";
import { at, code, fen, id, word } from "#kernel/columns";
import type { AttemptStatus, PaymentUse, RefundReason, RefundStatus } from "./status.js";

/** Item 73: a second institution is a second word here and a second gateway, and orders never hear of it. */
export type Provider = "WECHAT_PAY";

/** Item 74: none of these tables holds a name, a phone number, a card or an openid. */
export const paymentAttempts = mysqlTable(
  "payment_attempts",
  {
    id: id("pat")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull(),
    orderId: id("ord")("order_id").notNull(),
    provider: word<Provider>("provider", 16).notNull(),
    seq: smallint("seq").notNull(),
    /** Order number and `seq`. Stored before the first call: an unknown outcome is asked for under the same number. */
    outTradeNo: code("out_trade_no", 32).notNull().unique("payment_attempts_number"),
    amountFen: fen("amount_fen").notNull(),
    status: word<AttemptStatus>("status", 16).notNull(),
    prepayId: code("prepay_id", 64),
    prepaidAt: at("prepaid_at"),
    /** Last moment to pay; must be the same in every repetition. */
    timeExpire: at("time_expire").notNull(),
    createdAt: at("created_at").notNull(),
    polls: int("polls").notNull(),
    /** When to ask the provider next; null once the outcome is final. */
    nextPollAt: at("next_poll_at"),
    /** The provider's code of the last failure. */
    lastCode: code("last_code", 40),
  },
  (t) => [unique("payment_attempts_seq").on(t.orderId, t.seq), index("payment_attempts_poll").on(t.nextPollAt)],
);

/** Money that arrived. Insert-only: refunds are rows of their own. */
export const payments = mysqlTable(
  "payments",
  {
    id: id("pay")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull(),
    orderId: id("ord")("order_id").notNull(),
    attemptId: id("pat")("attempt_id").notNull(),
    provider: word<Provider>("provider", 16).notNull(),
    transactionId: code("transaction_id", 32).notNull(),
    amountFen: fen("amount_fen").notNull(),
    use: word<PaymentUse>("used_as", 16).notNull(),
    /** The order it pays for, with APPLIED only: the unique key makes a second one impossible. */
    appliedTo: id("ord")("applied_to").unique("payments_applied"),
    paidAt: at("paid_at").notNull(),
    recordedAt: at("recorded_at").notNull(),
  },
  (t) => [
    unique("payments_transaction").on(t.provider, t.transactionId),
    index("payments_of_order").on(t.orderId),
    index("payments_by_day").on(t.paidAt),
  ],
);

/** Every notification that was taken in: by the provider's event number, and by what it was about. */
export const paymentNotifications = mysqlTable(
  "payment_notifications",
  {
    eventId: code("event_id", 64).notNull(),
    provider: word<Provider>("provider", 16).notNull(),
    /** `out_trade_no/transaction_id` or `out_refund_no/status`. */
    subject: code("subject", 100).notNull(),
    /** Whose money it is: ends with the order. Null in rows older than the column. */
    orderId: id("ord")("order_id"),
    deliveries: int("deliveries").notNull(),
    firstAt: at("first_at").notNull(),
    lastAt: at("last_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.provider, t.eventId] }),
    index("payment_notifications_subject").on(t.subject),
    index("payment_notifications_order").on(t.orderId),
  ],
);

export const refunds = mysqlTable(
  "refunds",
  {
    id: id("rfd")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull(),
    orderId: id("ord")("order_id").notNull(),
    paymentId: id("pay")("payment_id").notNull(),
    afterSalesCaseId: id("asc")("after_sales_case_id"),
    reason: word<RefundReason>("reason").notNull(),
    amountFen: fen("amount_fen").notNull(),
    /** The part of `amountFen` that gives freight back. */
    freightFen: fen("freight_fen").notNull(),
    /** Fixed before the first call: the same number is the same refund, however often it is sent. */
    outRefundNo: code("out_refund_no", 64).notNull().unique("refunds_number"),
    providerRefundId: code("provider_refund_id", 64),
    status: word<RefundStatus>("status", 16).notNull(),
    createdAt: at("created_at").notNull(),
    submittedAt: at("submitted_at"),
    /** When the provider took it in: the day whose bill shows it. */
    acceptedAt: at("accepted_at"),
    succeededAt: at("succeeded_at"),
    polls: int("polls").notNull(),
    nextPollAt: at("next_poll_at"),
    lastCode: code("last_code", 40),
    /** Who of staff gives the money back by hand; somebody else confirms it. */
    takenOverBy: id("stf")("taken_over_by"),
    /** The bill that showed it, `YYYY-MM-DD`. */
    billedOn: code("billed_on", 10),
  },
  (t) => [
    index("refunds_of_order").on(t.orderId),
    index("refunds_of_payment").on(t.paymentId),
    index("refunds_poll").on(t.nextPollAt),
    index("refunds_accepted").on(t.acceptedAt),
  ],
);

/** What of a refund is for which line; the rest is freight. */
export const refundLines = mysqlTable(
  "refund_lines",
  {
    refundId: id("rfd")("refund_id").notNull(),
    orderLineId: id("oln")("order_line_id").notNull(),
    amountFen: fen("amount_fen").notNull(),
  },
  (t) => [primaryKey({ columns: [t.refundId, t.orderLineId] }), index("refund_lines_of_line").on(t.orderLineId)],
);

export type ReconciliationStatus = "MATCHED" | "DIFFERENT" | "NO_STATEMENT";

/** One day's comparison of our ledger with the provider's bill. */
export const reconciliations = mysqlTable(
  "reconciliations",
  {
    id: id("rec")("id").primaryKey(),
    provider: word<Provider>("provider", 16).notNull(),
    /** Asia/Shanghai day, `YYYY-MM-DD`. */
    date: code("date", 10).notNull(),
    status: word<ReconciliationStatus>("status", 16).notNull(),
    billRows: int("bill_rows").notNull(),
    ourPaidFen: fen("our_paid_fen").notNull(),
    billPaidFen: fen("bill_paid_fen").notNull(),
    ourRefundedFen: fen("our_refunded_fen").notNull(),
    billRefundedFen: fen("bill_refunded_fen").notNull(),
    /** The provider's fee, in thousandths of a fen as the bill states it. */
    feeMilliFen: bigint("fee_milli_fen", { mode: "number" }).notNull(),
    reconciledAt: at("reconciled_at").notNull(),
  },
  (t) => [unique("reconciliations_day").on(t.provider, t.date)],
);

export type DifferenceKind =
  | "PAYMENT_MISSING_HERE"
  | "PAYMENT_MISSING_AT_PROVIDER"
  | "PAYMENT_AMOUNT"
  | "REFUND_MISSING_HERE"
  | "REFUND_MISSING_AT_PROVIDER"
  | "REFUND_AMOUNT"
  | "BILL_TOTALS";

export const reconciliationDifferences = mysqlTable(
  "reconciliation_differences",
  {
    reconciliationId: id("rec")("reconciliation_id").notNull(),
    /** `out_trade_no` or `out_refund_no`; `*` for the bill's own totals. */
    number: code("number", 64).notNull(),
    kind: word<DifferenceKind>("kind").notNull(),
    ourFen: fen("our_fen"),
    billFen: fen("bill_fen"),
  },
  (t) => [primaryKey({ columns: [t.reconciliationId, t.kind, t.number] })],
);

export type AttemptRow = typeof paymentAttempts.$inferSelect;
export type PaymentRow = typeof payments.$inferSelect;
export type RefundRow = typeof refunds.$inferSelect;
export type ReconciliationRow = typeof reconciliations.$inferSelect;
export type DifferenceRow = typeof reconciliationDifferences.$inferSelect;
