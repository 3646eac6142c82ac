import { DAY_MS, startOfDay } from "../kernel/beijing.js";
import { feeOf } from "./balance.js";
import { isPaid, type Order, type PaidOrder } from "./orders.js";
import type { Refund } from "./refund.js";

export type BillType = "ALL" | "SUCCESS" | "REFUND";

/** One line of a bill: a payment, or a refund of one. */
export type BillRow =
  | { kind: "SUCCESS"; at: number; order: PaidOrder; feeFen: number }
  | { kind: "REFUND"; at: number; order: PaidOrder; feeFen: number; refund: Refund; status: RefundRowStatus };

/** Bills have words of their own for the state of a refund. */
export type RefundRowStatus = "SUCCESS" | "PROCESSING" | "FAIL" | "CHANGE";
const ROW_STATUSES = { SUCCESS: "SUCCESS", CLOSED: "FAIL", ABNORMAL: "CHANGE" } as const;

/** What was paid and what was accepted for refund on a day of Beijing ("2026-11-22"), by time. */
export function rowsOfDay(day: string, type: BillType, orders: Order[], refunds: Refund[]): BillRow[] {
  const start = startOfDay(day);
  const end = start + DAY_MS;
  const onDay = (at: number) => at >= start && at < end;
  const paid = orders.filter(isPaid);
  const byNumber = new Map(paid.map((order) => [order.outTradeNo, order]));
  const payments = paid
    .filter(({ paidAt }) => onDay(paidAt))
    .map((order): BillRow => ({ kind: "SUCCESS", at: order.paidAt, order, feeFen: feeOf(order.totalFen) }));
  const returns = refunds
    .filter(({ createdAt }) => onDay(createdAt))
    .map((refund): BillRow => describeReturn(refund, byNumber.get(refund.outTradeNo)!, end));
  return [...payments, ...returns].filter(({ kind }) => type === "ALL" || kind === type).sort((a, b) => a.at - b.at);
}

/** A refund's row is written once and not updated: it shows the state at the end of its day. */
function describeReturn(refund: Refund, order: PaidOrder, endOfDay: number): BillRow {
  const { settledAt = endOfDay, status } = refund;
  const settled = status !== "PROCESSING" && settledAt < endOfDay;
  return {
    kind: "REFUND",
    at: refund.createdAt,
    order,
    // Minus zero would be written with a sign.
    feeFen: 0 - refund.feeReturnedFen,
    refund,
    status: settled ? ROW_STATUSES[status] : "PROCESSING",
  };
}
