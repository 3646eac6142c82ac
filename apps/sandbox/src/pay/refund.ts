import { toRfc3339 } from "../kernel/beijing.js";
import type { Event } from "./notifications.js";

export type RefundStatus = "PROCESSING" | "SUCCESS" | "CLOSED" | "ABNORMAL";

export interface Refund {
  refundId: string;
  outRefundNo: string;
  outTradeNo: string;
  transactionId: string;
  refundFen: number;
  totalFen: number;
  /** The part of WeChat Pay's fee that came back with it, in fen. */
  feeReturnedFen: number;
  notifyUrl?: string;
  createdAt: number;
  status: RefundStatus;
  /** When PROCESSING ended. */
  settledAt?: number;
  /** How PROCESSING will end; absent while it is held. */
  ending?: Exclude<RefundStatus, "PROCESSING">;
}

const RECEIVED_INTO = "支付用户零钱";

/** The refund as answers show it. */
export function describeRefund(refund: Refund): object {
  const { refundFen, totalFen } = refund;
  return {
    ...numbersOf(refund),
    channel: "ORIGINAL",
    user_received_account: RECEIVED_INTO,
    ...successTime(refund),
    create_time: toRfc3339(refund.createdAt),
    status: refund.status,
    funds_account: "AVAILABLE",
    amount: {
      total: totalFen,
      refund: refundFen,
      payer_total: totalFen,
      payer_refund: refundFen,
      settlement_refund: refundFen,
      settlement_total: totalFen,
      discount_refund: 0,
      currency: "CNY",
      refund_fee: refund.feeReturnedFen,
    },
    promotion_detail: [],
  };
}

const ENDINGS = {
  SUCCESS: { type: "REFUND.SUCCESS", summary: "退款成功" },
  CLOSED: { type: "REFUND.CLOSED", summary: "退款关闭" },
  ABNORMAL: { type: "REFUND.ABNORMAL", summary: "退款异常" },
} as const;

/** The notification of a settled refund: it says `refund_status` where answers say `status`. */
export function describeEnding(refund: Refund, ending: keyof typeof ENDINGS, url: string, mchid: string): Event {
  const { refundFen, totalFen } = refund;
  return {
    ...ENDINGS[ending],
    originalType: "refund",
    subject: refund.outRefundNo,
    url,
    resource: {
      mchid,
      ...numbersOf(refund),
      refund_status: ending,
      ...successTime(refund),
      user_received_account: RECEIVED_INTO,
      amount: { total: totalFen, refund: refundFen, payer_total: totalFen, payer_refund: refundFen },
    },
  };
}

function numbersOf({ refundId, outRefundNo, transactionId, outTradeNo }: Refund): object {
  return { refund_id: refundId, out_refund_no: outRefundNo, transaction_id: transactionId, out_trade_no: outTradeNo };
}

function successTime({ status, settledAt }: Refund): object {
  return status === "SUCCESS" && settledAt !== undefined ? { success_time: toRfc3339(settledAt) } : {};
}
