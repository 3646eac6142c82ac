import { boolean, index, int, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { at, code, fen, id, sealed, text, word } from "#kernel/columns";
import type { AfterSalesKind, AfterSalesReason, AfterSalesStatus, GoodsCondition } from "./status.js";

/** About 500 Han characters. */
const TEXT_BYTES = 2_100;

export const afterSalesCases = mysqlTable(
  "after_sales_cases",
  {
    id: id("asc")("id").primaryKey(),
    /** For people to quote; random digits. */
    caseNumber: code("case_number", 20).notNull().unique("after_sales_cases_number"),
    orderId: id("ord")("order_id").notNull(),
    accountId: id("acc")("account_id").notNull(),
    kind: word<AfterSalesKind>("kind").notNull(),
    reason: word<AfterSalesReason>("reason").notNull(),
    status: word<AfterSalesStatus>("status").notNull(),
    /** Counts what a decider has to look at anew: steps, pictures, words. */
    version: int("version").notNull().default(1),
    /** The pieces had not left the warehouse when the case was opened. */
    beforeDispatch: boolean("before_dispatch").notNull(),
    /** Lines and freight together; final once the refund is requested. */
    refundFen: fen("refund_fen").notNull(),
    freightFen: fen("freight_fen").notNull(),
    /** Kept back from the refund after a disputed inspection. */
    deductionFen: fen("deduction_fen").notNull().default(0),
    keyId: id("key")("key_id").notNull(),
    description: sealed("description", TEXT_BYTES),
    rejectionText: sealed("rejection_text", TEXT_BYTES),
    appealText: sealed("appeal_text", TEXT_BYTES),
    /** Why an appeal was rejected for good. */
    finalText: sealed("final_text", TEXT_BYTES),
    disputeText: sealed("dispute_text", TEXT_BYTES),
    /** What the desk still wants to see, and what the shopper said to that. */
    askText: sealed("ask_text", TEXT_BYTES),
    answerText: sealed("answer_text", TEXT_BYTES),
    openedAt: at("opened_at").notNull(),
    /** When the present state ends by itself, or is late; which of the two, the state says. */
    dueAt: at("due_at"),
    /** What was left of the first answer's clock, in ms, when the shopper was asked for more. */
    leftMs: int("left_ms"),
    /** Nobody answered in time and the amount is too high for a machine: a lead is asked. */
    overdueAt: at("overdue_at"),
    closedAt: at("closed_at"),
    /** Makers: they may not check their own deed. */
    rejectedBy: id("stf")("rejected_by"),
    disputedBy: id("stf")("disputed_by"),
    returnCarrierCode: code("return_carrier_code", 16),
    returnTrackingNumber: code("return_tracking_number", 32),
    condition: word<GoodsCondition>("condition"),
    /** Parcel with which disputed goods went back to the shopper. */
    sendBackCarrierCode: code("send_back_carrier_code", 16),
    sendBackTrackingNumber: code("send_back_tracking_number", 32),
    refundId: id("rfd")("refund_id"),
    /** With its order: no desk sees it any more. */
    restrictedAt: at("restricted_at"),
  },
  (t) => [
    index("after_sales_due").on(t.dueAt, t.id),
    index("after_sales_newest").on(t.openedAt, t.id),
    index("after_sales_by_status").on(t.status, t.openedAt, t.id),
    index("after_sales_of_account").on(t.accountId, t.openedAt, t.id),
    index("after_sales_of_order").on(t.orderId),
  ],
);

export const afterSalesLines = mysqlTable(
  "after_sales_lines",
  {
    caseId: id("asc")("case_id").notNull(),
    orderLineId: id("oln")("order_line_id").notNull(),
    orderId: id("ord")("order_id").notNull(),
    skuId: id("sku")("sku_id").notNull(),
    title: text("title", 200).notNull(),
    spec: text("spec", 200).notNull(),
    quantity: int("quantity").notNull(),
    refundFen: fen("refund_fen").notNull(),
    /** The order line while the case is open, then null: the key allows one open case per line. */
    openLineId: id("oln")("open_line_id").unique("after_sales_lines_open"),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.orderLineId] }), index("after_sales_lines_order").on(t.orderId)],
);

/** The hands a decision about money passes through; each row of a case is another person's. */
export const afterSalesSignatures = mysqlTable(
  "after_sales_signatures",
  {
    caseId: id("asc")("case_id").notNull(),
    tier: word<Tier>("tier", 16).notNull(),
    staffId: id("stf")("staff_id").notNull(),
    /** What was signed: another amount needs another signature. */
    amountFen: fen("amount_fen").notNull(),
    signedAt: at("signed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.tier] })],
);

/** PREPARE: who handles the case. APPROVE: a lead. FINANCE: neither of the two. */
export type Tier = "PREPARE" | "APPROVE" | "FINANCE";
export type CaseRow = typeof afterSalesCases.$inferSelect;
export type CaseLineRow = typeof afterSalesLines.$inferSelect;
export type SignatureRow = typeof afterSalesSignatures.$inferSelect;
