import { after, MINUTE, SECOND } from "#kernel/clock";
import type { Fen } from "#kernel/money";

/** Shown to the payer; the same for every order, so that it says nothing about what was bought. Policy 2.2.1-1 Pay. */
export const PAYMENT_DESCRIPTION = "工厂到家商城订单";

/** WeChat Pay's own: a prepay id opens the cashier this long. A little less, so that it does not end on the way. */
export const PREPAY_LIFE_MS = 115 * MINUTE;

/** WeChat Pay refunds within a year of the payment, in at most fifty parts. */
export const REFUND_WINDOW_MS = 365 * 24 * 60 * MINUTE;
export const MOST_REFUNDS = 50;

/** Notifications may fail to come: how long to wait before asking, from the moment the cashier opens. */
const PAYMENT_POLLS = [5 * SECOND, 30 * SECOND, ...[1, 3, 5, 10, 30].map((m) => m * MINUTE)];
const REFUND_POLLS = [1, 5, 10, 20, 30].map((m) => m * MINUTE);

const pollAfter =
  (waits: readonly number[]) =>
  (now: Date, polls: number): Date =>
    after(now, waits[Math.min(polls, waits.length - 1)]!);

/** When to ask again after `polls` questions; the last wait repeats until the outcome is final. */
export const nextPaymentPoll = pollAfter(PAYMENT_POLLS);
export const nextRefundPoll = pollAfter(REFUND_POLLS);

/** `out_trade_no`: 6 to 32 characters, never used twice. */
export const outTradeNoOf = (orderNumber: string, seq: number): string => `${orderNumber}-${seq}`;

/** `out_refund_no`: the refund's id without its prefix. */
export const outRefundNoOf = (refundId: string): string => refundId.slice(refundId.indexOf("_") + 1);

export type OrderPaymentStatus = "UNPAID" | "PAID" | "PARTIALLY_REFUNDED" | "REFUNDED";

/**
 * Saleor's lesson (#14462, #17098): a payment status is never stored, it is read off the ledger.
 * @param paidFen money applied to the order @param refundedFen what of it went back
 */
export function paymentStatusOf(paidFen: Fen, refundedFen: Fen): OrderPaymentStatus {
  if (paidFen === 0) return "UNPAID";
  if (refundedFen === 0) return "PAID";
  return refundedFen < paidFen ? "PARTIALLY_REFUNDED" : "REFUNDED";
}

export interface LineBalance {
  orderLineId: string;
  paidFen: Fen;
  /** Refunded or on its way; refunds that failed for good do not count. */
  reservedFen: Fen;
}

export interface RefundRequest {
  amountFen: Fen;
  lines: readonly { orderLineId: string; amountFen: Fen }[];
}

export interface Balance {
  paidFen: Fen;
  reservedFen: Fen;
  freightFen: Fen;
  reservedFreightFen: Fen;
  lines: readonly LineBalance[];
}

export type RefundObstacle =
  | "NOT_PAID"
  | "INVALID_AMOUNT"
  | "EXCEEDS_PAID"
  | "EXCEEDS_LINE"
  | "EXCEEDS_FREIGHT"
  | "TOO_LATE"
  | "TOO_MANY";

/** Whether a refund fits into what is left of the payment, of each line, and of the freight. Freight is the part no line claims. */
export function obstacleToRefund(balance: Balance, request: RefundRequest): RefundObstacle | undefined {
  const claimed = request.lines.reduce((sum, line) => sum + line.amountFen, 0);
  const freight = request.amountFen - claimed;
  const positive = request.amountFen > 0 && request.lines.every((line) => line.amountFen > 0);
  const distinct = new Set(request.lines.map((line) => line.orderLineId)).size === request.lines.length;
  if (!positive || !distinct || freight < 0 || !Number.isSafeInteger(request.amountFen)) return "INVALID_AMOUNT";
  if (balance.reservedFen + request.amountFen > balance.paidFen) return "EXCEEDS_PAID";
  if (!request.lines.every((line) => fitsLine(balance, line))) return "EXCEEDS_LINE";
  if (balance.reservedFreightFen + freight > balance.freightFen) return "EXCEEDS_FREIGHT";
  return undefined;
}

function fitsLine({ lines }: Balance, { orderLineId, amountFen }: RefundRequest["lines"][number]): boolean {
  const line = lines.find((candidate) => candidate.orderLineId === orderLineId);
  return line !== undefined && line.reservedFen + amountFen <= line.paidFen;
}
