import { integer, list, notifyUrl, oneOf, outRefundNo, outTradeNo, record, text } from "./shape.js";

/** `POST /v3/refund/domestic/refunds`. Amounts in fen. */
export const refundShape = record(
  {
    out_refund_no: outRefundNo,
    amount: record(
      { refund: integer(1), total: integer(1), currency: oneOf("CNY") },
      { from: list(record({ account: oneOf("AVAILABLE", "UNAVAILABLE"), amount: integer(1) }, {})) },
    ),
  },
  {
    transaction_id: text({ max: 32 }),
    out_trade_no: outTradeNo,
    // Counted in bytes: a reason of 27 Chinese characters is already too long.
    reason: text({ maxBytes: 80 }),
    notify_url: notifyUrl,
    funds_account: oneOf("AVAILABLE", "UNSETTLED"),
    goods_detail: list(
      record(
        {
          merchant_goods_id: text({ max: 32 }),
          unit_price: integer(0),
          refund_amount: integer(0),
          refund_quantity: integer(1),
        },
        { wechatpay_goods_id: text({ max: 32 }), goods_name: text({ max: 256 }) },
      ),
    ),
  },
);

export type RefundRequest = ReturnType<typeof refundShape>;
