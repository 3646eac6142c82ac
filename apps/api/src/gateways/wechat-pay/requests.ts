import type { Fen } from "#kernel/money";
import { fieldPathsOf } from "../egress.js";
import { chinaTime } from "./china-time.js";

/**
 * Everything a new JSAPI order tells WeChat Pay; the sharing gate compares against it. Policy 2.2.1-1 shares order
 * number and amount; the rest is what the protocol cannot do without.
 */
export const WECHAT_PAY_ORDER_FIELDS = [
  "appid",
  "mchid",
  "description",
  "out_trade_no",
  "time_expire",
  "attach",
  "notify_url",
  "amount.total",
  "amount.currency",
  "payer.openid",
] as const;

export const WECHAT_PAY_REFUND_FIELDS = [
  "transaction_id",
  "out_trade_no",
  "out_refund_no",
  "reason",
  "notify_url",
  "amount.refund",
  "amount.total",
  "amount.currency",
] as const;

/** What each operation sends at most: body fields, path parameters and query parameters alike. */
export const WECHAT_PAY_FIELDS = {
  CREATE_ORDER: WECHAT_PAY_ORDER_FIELDS,
  QUERY_ORDER: ["out_trade_no", "mchid"],
  CLOSE_ORDER: ["out_trade_no", "mchid"],
  CREATE_REFUND: WECHAT_PAY_REFUND_FIELDS,
  QUERY_REFUND: ["out_refund_no"],
  TRADE_BILL: ["bill_date", "bill_type", "tar_type"],
  DOWNLOAD_BILL: ["token"],
  CERTIFICATES: [],
} as const satisfies Record<string, readonly string[]>;

export type PayOperation = keyof typeof WECHAT_PAY_FIELDS;

export interface PayRequest {
  operation: PayOperation;
  method: "GET" | "POST";
  /** Path and query exactly as signed and sent. */
  url: string;
  body?: object;
  fields: string[];
}

interface RequestShape {
  operation: PayOperation;
  method: "GET" | "POST";
  /** With `{names}` of path parameters. */
  path: string;
  parameters?: Record<string, string>;
  query?: Record<string, string>;
  body?: object;
}

export function payRequest({ path, parameters = {}, query = {}, ...rest }: RequestShape): PayRequest {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ""));
  const search = new URLSearchParams(query).toString();
  return {
    ...rest,
    url: search ? `${filled}?${search}` : filled,
    fields: [...fieldPathsOf(parameters), ...fieldPathsOf(query), ...fieldPathsOf(rest.body)],
  };
}

export interface Merchant {
  mchId: string;
  appId: string;
}

export interface JsapiOrder {
  /** 6–32 of `0-9A-Za-z_-|*`; unique per merchant, for ever. */
  outTradeNo: string;
  /** Shown to the payer; at most 127 characters. */
  description: string;
  amountFen: Fen;
  payerOpenid: string;
  /** Last moment to pay; must be the same in every repetition of an order. */
  timeExpire: Date;
  /** Without query string. */
  notifyUrl: string;
  /** Comes back with the payment, at most 128 characters. Never personal data. */
  attach?: string;
}

/** The body of `POST /v3/pay/transactions/jsapi`. @throws RangeError for what WeChat Pay would refuse by form. */
export function orderRequestBody({ mchId, appId }: Merchant, order: JsapiOrder) {
  demand(order.description.length > 0 && order.description.length <= 127, "description: 1 to 127 characters");
  demand((order.attach?.length ?? 0) <= 128, "attach: at most 128 characters");
  return {
    appid: appId,
    mchid: mchId,
    description: order.description,
    out_trade_no: tradeNumber(order.outTradeNo),
    time_expire: chinaTime(order.timeExpire),
    ...(order.attach && { attach: order.attach }),
    notify_url: plainUrl(order.notifyUrl),
    amount: { total: positiveFen(order.amountFen), currency: "CNY" },
    payer: { openid: order.payerOpenid },
  };
}

/** A payment is named by our number or by WeChat's. */
type PaymentName = { outTradeNo: string; transactionId?: never } | { transactionId: string; outTradeNo?: never };

export type Refund = PaymentName & {
  /** Up to 64 of `0-9A-Za-z_-|*@`; the same number is the same refund, however often it is sent. */
  outRefundNo: string;
  amountFen: Fen;
  /** The whole amount of the order. */
  totalFen: Fen;
  /** Shown to the payer; at most 80 bytes. */
  reason: string;
  notifyUrl: string;
};

/**
 * The body of `POST /v3/refund/domestic/refunds`. `notify_url` always goes along: without it the result would come
 * in the XML of API v2, or nowhere. @throws RangeError for what WeChat Pay would refuse by form.
 */
export function refundRequestBody(refund: Refund) {
  demand(Buffer.byteLength(refund.reason) <= 80, "reason: at most 80 bytes");
  demand(refund.amountFen <= refund.totalFen, "refund: at most the order's total");
  return {
    ...(refund.transactionId === undefined
      ? { out_trade_no: tradeNumber(refund.outTradeNo) }
      : { transaction_id: refund.transactionId }),
    out_refund_no: refundNumber(refund.outRefundNo),
    ...(refund.reason && { reason: refund.reason }),
    notify_url: plainUrl(refund.notifyUrl),
    amount: { refund: positiveFen(refund.amountFen), total: positiveFen(refund.totalFen), currency: "CNY" },
  };
}

export function tradeNumber(outTradeNo: string): string {
  demand(/^[0-9A-Za-z_\-|*]{6,32}$/.test(outTradeNo), "out_trade_no: 6 to 32 of 0-9A-Za-z_-|*");
  return outTradeNo;
}

export function refundNumber(outRefundNo: string): string {
  demand(/^[0-9A-Za-z_\-|*@]{1,64}$/.test(outRefundNo), "out_refund_no: 1 to 64 of 0-9A-Za-z_-|*@");
  return outRefundNo;
}

function positiveFen(amount: Fen): Fen {
  demand(Number.isSafeInteger(amount) && amount >= 1, "amount: a whole number of fen, at least 1");
  return amount;
}

function plainUrl(url: string): string {
  demand(url.length <= 255 && new URL(url).search === "", "notify_url: at most 255 characters, no query string");
  return url;
}

function demand(holds: boolean, rule: string): void {
  if (!holds) throw new RangeError(rule);
}
