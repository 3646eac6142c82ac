import type { Fen } from "#kernel/money";
import { isObject, type JsonObject, textOf, wholeNumberOf } from "../json.js";
import { instantOf } from "./china-time.js";

/** CLOSED has failed and needs a new refund number; ABNORMAL found neither card nor wallet and needs a human. */
export type RefundStatus = "PROCESSING" | "SUCCESS" | "CLOSED" | "ABNORMAL";

export interface RefundState {
  kind: "REFUND";
  status: RefundStatus;
  refundId: string;
  outRefundNo: string;
  outTradeNo: string;
  transactionId: string;
  amountFen: Fen;
  /** The order's whole amount. */
  totalFen: Fen;
  /** What reaches the payer: less than `amountFen` where the payer had used WeChat's coupons. */
  payerRefundFen: Fen;
  succeededAt?: Date;
}

export interface MissingRefund {
  kind: "NOT_EXIST";
  outRefundNo: string;
}

const statuses = new Map<unknown, RefundStatus>(
  (["PROCESSING", "SUCCESS", "CLOSED", "ABNORMAL"] as const).map((status) => [status, status]),
);

/**
 * A refund as answers (`status`) and notifications (`refund_status`) write it; undefined when a promised field lacks.
 * The account that received the money is left behind: it names a bank card and the mall has no purpose for it.
 */
export function readRefund(refund: JsonObject): RefundState | undefined {
  const amount = isObject(refund.amount) ? refund.amount : {};
  const status = statuses.get(refund.status ?? refund.refund_status);
  const [refundId, outRefundNo] = [textOf(refund.refund_id), textOf(refund.out_refund_no)];
  const [outTradeNo, transactionId] = [textOf(refund.out_trade_no), textOf(refund.transaction_id)];
  const [amountFen, totalFen] = [wholeNumberOf(amount.refund), wholeNumberOf(amount.total)];
  if (!status || !refundId || !outRefundNo || !outTradeNo || !transactionId) return undefined;
  if (amountFen === undefined || totalFen === undefined) return undefined;
  const succeededAt = instantOf(refund.success_time);
  return {
    kind: "REFUND",
    status,
    refundId,
    outRefundNo,
    outTradeNo,
    transactionId,
    amountFen,
    totalFen,
    payerRefundFen: wholeNumberOf(amount.payer_refund) ?? amountFen,
    ...(succeededAt && { succeededAt }),
  };
}
