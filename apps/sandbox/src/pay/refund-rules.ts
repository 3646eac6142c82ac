import { DAY_MS } from "../kernel/beijing.js";
import { isPaid, type Order, type PaidOrder } from "./orders.js";
import type { Refund } from "./refund.js";
import type { RefundRequest } from "./refund-shape.js";
import { refuse } from "./refusal.js";

const MOST_PARTS = 50;
const PARTS_APART_MS = 60_000;
const REFUNDABLE_FOR_MS = 365 * DAY_MS;

/** The paid order both of whose numbers, as far as given, are the request's. */
export function requirePaidOrder(
  request: RefundRequest,
  byOutTradeNo: (no: string) => Order | undefined,
  byTransactionId: (id: string) => Order | undefined,
): PaidOrder {
  const { out_trade_no, transaction_id } = request;
  if (out_trade_no === undefined && transaction_id === undefined)
    refuse(400, "PARAM_ERROR", "transaction_id和out_trade_no必须二选一");
  const order = transaction_id === undefined ? byOutTradeNo(out_trade_no ?? "") : byTransactionId(transaction_id);
  if (!order || !isPaid(order)) refuse(404, "RESOURCE_NOT_EXISTS", "订单不存在或未支付");
  if (out_trade_no !== undefined && out_trade_no !== order.outTradeNo)
    refuse(400, "INVALID_REQUEST", "微信订单号与商户订单号不一致");
  return order;
}

/** Refuses what cannot be refunded. @param earlier the order's refunds that were accepted and did not fail */
export function checkRefundable(order: PaidOrder, earlier: Refund[], { amount }: RefundRequest, now: number): void {
  const refunded = sumOf(earlier);
  if (amount.total !== order.totalFen) refuse(400, "INVALID_REQUEST", "订单金额与原订单不一致");
  if (amount.from && amount.from.reduce((sum, part) => sum + part.amount, 0) !== amount.refund)
    refuse(400, "INVALID_REQUEST", "退款出资金额之和与退款金额不一致");
  if (now - order.paidAt > REFUNDABLE_FOR_MS) refuse(400, "TRADE_OVERDUE", "订单已超过可退款的最大期限");
  if (refunded + amount.refund > order.totalFen) refuse(400, "INVALID_REQUEST", "申请退款金额超过可退金额");
  if (earlier.length >= MOST_PARTS) refuse(400, "INVALID_REQUEST", "部分退款次数超过50次");
  if (earlier.some(({ createdAt }) => now - createdAt < PARTS_APART_MS))
    refuse(429, "FREQUENCY_LIMITED", "同一订单两次部分退款须间隔1分钟以上");
}

/** A repeated number must mean the same refund of the same order. */
export function checkSameRefund(known: Refund, { amount, out_trade_no, transaction_id }: RefundRequest): void {
  const sameOrder =
    (out_trade_no ?? known.outTradeNo) === known.outTradeNo &&
    (transaction_id ?? known.transactionId) === known.transactionId;
  if (!sameOrder || amount.refund !== known.refundFen || amount.total !== known.totalFen)
    refuse(400, "INVALID_REQUEST", "订单金额或退款金额与之前请求不一致，请核实后再试");
}

export function sumOf(refunds: Refund[]): number {
  return refunds.reduce((sum, { refundFen }) => sum + refundFen, 0);
}
