import type { Fen } from "#kernel/money";
import { isObject, type JsonObject, textOf, wholeNumberOf } from "../json.js";
import { instantOf } from "./china-time.js";
import type { Merchant } from "./requests.js";

/** Paid, whatever was given back since: any refund, even a partial one, turns the trade state to REFUND. */
export interface PaidPayment {
  kind: "PAID";
  tradeState: "SUCCESS" | "REFUND";
  outTradeNo: string;
  transactionId: string;
  /** The order's whole amount; the caller compares it with the order. */
  amountFen: Fen;
  /** What the payer gave: less than `amountFen` by WeChat's own coupons. */
  payerPaidFen: Fen;
  currency: string;
  payerOpenid: string;
  paidAt: Date;
  attach?: string;
}

/** NOTPAY also stands for a failed attempt. */
export interface UnpaidPayment {
  kind: "UNPAID";
  tradeState: "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT";
  outTradeNo: string;
}

export interface MissingPayment {
  kind: "NOT_EXIST";
  outTradeNo: string;
}

export type PaymentState = PaidPayment | UnpaidPayment | MissingPayment;

const paidStates = new Map<unknown, PaidPayment["tradeState"]>([
  ["SUCCESS", "SUCCESS"],
  ["REFUND", "REFUND"],
]);

const unpaidStates = new Map<unknown, UnpaidPayment["tradeState"]>(
  (["NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"] as const).map((state) => [state, state]),
);

export const belongsTo = ({ mchId, appId }: Merchant, transaction: JsonObject): boolean =>
  transaction.mchid === mchId && transaction.appid === appId;

/** A transaction as the query answers it and the notification encloses it; undefined when a promised field lacks. */
export function readPayment(transaction: JsonObject): PaidPayment | UnpaidPayment | undefined {
  const outTradeNo = textOf(transaction.out_trade_no);
  if (outTradeNo === undefined) return undefined;
  const unpaid = unpaidStates.get(transaction.trade_state);
  return unpaid ? { kind: "UNPAID", tradeState: unpaid, outTradeNo } : readPaid(transaction, outTradeNo);
}

/** Bank, coupons and scene are left behind: the mall has no purpose for them. */
function readPaid(transaction: JsonObject, outTradeNo: string): PaidPayment | undefined {
  const amount = isObject(transaction.amount) ? transaction.amount : {};
  const tradeState = paidStates.get(transaction.trade_state);
  const transactionId = textOf(transaction.transaction_id);
  const amountFen = wholeNumberOf(amount.total);
  const payerOpenid = isObject(transaction.payer) ? textOf(transaction.payer.openid) : undefined;
  const paidAt = instantOf(transaction.success_time);
  if (!tradeState || !transactionId || amountFen === undefined || !payerOpenid || !paidAt) return undefined;
  const attach = textOf(transaction.attach);
  return {
    kind: "PAID",
    tradeState,
    outTradeNo,
    transactionId,
    amountFen,
    payerPaidFen: wholeNumberOf(amount.payer_total) ?? amountFen,
    currency: textOf(amount.currency) ?? "CNY",
    payerOpenid,
    paidAt,
    ...(attach && { attach }),
  };
}
