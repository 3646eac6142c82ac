import { errorOfDoubt, type PayCode, WeChatPayError } from "./errors.js";
import { belongsTo, type PaymentState, readPayment } from "./payments.js";
import { type MissingRefund, type RefundState, readRefund } from "./refunds.js";
import { type Merchant, payRequest, refundNumber, tradeNumber } from "./requests.js";
import type { Call } from "./transport.js";

export type QueryOrder = (outTradeNo: string, purposeRef?: string) => Promise<PaymentState>;
export type QueryRefund = (outRefundNo: string, purposeRef?: string) => Promise<RefundState | MissingRefund>;
export type CloseOrder = (outTradeNo: string, purposeRef?: string) => Promise<CloseOutcome>;

export type CloseOutcome = "CLOSED" | "ALREADY_PAID" | "NOT_EXIST";

export function orderQuery(merchant: Merchant, call: Call): QueryOrder {
  return async (outTradeNo, purposeRef) => {
    const request = payRequest({
      operation: "QUERY_ORDER",
      method: "GET",
      path: "/v3/pay/transactions/out-trade-no/{out_trade_no}",
      parameters: { out_trade_no: tradeNumber(outTradeNo) },
      query: { mchid: merchant.mchId },
    });
    const transaction = await call(request, purposeRef).catch(undefinedWhen("ORDER_NOT_EXIST"));
    if (transaction === undefined) return { kind: "NOT_EXIST", outTradeNo };
    const payment = belongsTo(merchant, transaction) ? readPayment(transaction) : undefined;
    if (payment?.outTradeNo !== outTradeNo) throw errorOfDoubt("QUERY_ORDER", "MALFORMED_ANSWER");
    return payment;
  };
}

export function refundQuery(call: Call): QueryRefund {
  return async (outRefundNo, purposeRef) => {
    const request = payRequest({
      operation: "QUERY_REFUND",
      method: "GET",
      path: "/v3/refund/domestic/refunds/{out_refund_no}",
      parameters: { out_refund_no: refundNumber(outRefundNo) },
    });
    const answer = await call(request, purposeRef).catch(undefinedWhen("RESOURCE_NOT_EXISTS"));
    if (answer === undefined) return { kind: "NOT_EXIST", outRefundNo };
    const refund = readRefund(answer);
    if (refund?.outRefundNo !== outRefundNo) throw errorOfDoubt("QUERY_REFUND", "MALFORMED_ANSWER");
    return refund;
  };
}

const undefinedWhen = (code: PayCode) => (error: unknown) => {
  if (error instanceof WeChatPayError && error.code === code) return undefined;
  throw error;
};

const closeOutcomes = new Map<PayCode, CloseOutcome>([
  ["ORDER_PAID", "ALREADY_PAID"],
  ["ORDER_CLOSED", "CLOSED"],
  ["ORDER_NOT_EXIST", "NOT_EXIST"],
]);

/** Which code refuses the closing of a paid order is not settled: these general ones are explained by a query. */
const unclearRefusals = new Set<PayCode>(["INVALID_REQUEST", "TRADE_ERROR"]);

export function orderClosing(mchId: string, call: Call, query: QueryOrder): CloseOrder {
  return async (outTradeNo, purposeRef) => {
    const request = payRequest({
      operation: "CLOSE_ORDER",
      method: "POST",
      path: "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
      parameters: { out_trade_no: tradeNumber(outTradeNo) },
      body: { mchid: mchId },
    });
    try {
      await call(request, purposeRef);
      return "CLOSED";
    } catch (error) {
      if (!(error instanceof WeChatPayError)) throw error;
      const outcome = closeOutcomes.get(error.code);
      if (outcome !== undefined) return outcome;
      if (!unclearRefusals.has(error.code)) throw error;
      return outcomeByQuery(error, await query(outTradeNo, purposeRef));
    }
  };
}

function outcomeByQuery(error: WeChatPayError, state: PaymentState): CloseOutcome {
  if (state.kind === "PAID") return "ALREADY_PAID";
  if (state.kind === "NOT_EXIST") return "NOT_EXIST";
  if (state.tradeState === "CLOSED") return "CLOSED";
  throw error;
}
