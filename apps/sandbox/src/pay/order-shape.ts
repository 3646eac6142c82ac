import { flag, integer, list, moment, notifyUrl, oneOf, outTradeNo, record, text } from "./shape.js";

/** `POST /v3/pay/transactions/jsapi`. Amounts in fen. */
export const orderShape = record(
  {
    appid: text({ max: 32 }),
    mchid: text({ max: 32 }),
    description: text({ max: 127 }),
    out_trade_no: outTradeNo,
    notify_url: notifyUrl,
    amount: record({ total: integer(1) }, { currency: oneOf("CNY") }),
    payer: record({ openid: text({ max: 128 }) }, {}),
  },
  {
    time_expire: moment,
    attach: text({ min: 0, max: 128 }),
    goods_tag: text({ max: 32 }),
    support_fapiao: flag,
    detail: record(
      {},
      {
        cost_price: integer(0),
        invoice_id: text({ max: 32 }),
        goods_detail: list(
          record(
            { merchant_goods_id: text({ max: 32 }), quantity: integer(1), unit_price: integer(0) },
            { wechatpay_goods_id: text({ max: 32 }), goods_name: text({ max: 256 }) },
          ),
        ),
      },
    ),
    scene_info: record(
      {},
      {
        payer_client_ip: text({ max: 45 }),
        device_id: text({ max: 32 }),
        store_info: record(
          { id: text({ max: 32 }) },
          { name: text({ max: 256 }), area_code: text({ max: 32 }), address: text({ max: 512 }) },
        ),
      },
    ),
    settle_info: record({}, { profit_sharing: flag }),
  },
);

export type OrderRequest = ReturnType<typeof orderShape>;

/** `POST …/{out_trade_no}/close`. */
export const closeShape = record({ mchid: text({ max: 32 }) }, {});
