import type { Label } from "../label.js";

/** What was done to an order or a case, by the action of its audit entry. */
const deedLabels: Readonly<Record<string, Label>> = {
  "shop/orders.placeOrder": { "zh-CN": "提交订单", en: "placed the order" },
  "shop/orders.markPaid": { "zh-CN": "订单转为待发货", en: "moved the order to “to ship”" },
  "shop/orders.markCancelled": { "zh-CN": "取消订单", en: "cancelled the order" },
  "shop/orders.markShipped": { "zh-CN": "更新发货状态", en: "updated the shipping state" },
  "shop/orders.markReceived": { "zh-CN": "确认收货", en: "confirmed receipt" },
  "shop/orders.markCompleted": { "zh-CN": "订单完成", en: "completed the order" },
  "shop/orders.markRefundClosed": { "zh-CN": "全额退款，关闭订单", en: "closed the order, all refunded" },
  "shop/orders.postponeAutoConfirm": { "zh-CN": "推迟自动收货时间", en: "put off the automatic receipt" },
  "shop/orders.holdLines": { "zh-CN": "因售后暂停发货", en: "held lines for an after-sales case" },
  "shop/orders.releaseLines": { "zh-CN": "解除发货暂停", en: "released the held lines" },
  "shop/payments.startPayment": { "zh-CN": "发起付款", en: "opened the cashier" },
  "shop/payments.settlePayment": { "zh-CN": "记入付款", en: "recorded the payment" },
  "shop/payments.cancelOrder": { "zh-CN": "取消未付款订单", en: "cancelled the unpaid order" },
  "shop/payments.cancelOrderForShopper": { "zh-CN": "代买家取消订单", en: "cancelled the order for the buyer" },
  "shop/payments.closeExpiredOrder": { "zh-CN": "超时关闭订单", en: "closed the order for lack of payment" },
  "shop/payments.requestRefund": { "zh-CN": "申请退款", en: "asked for the refund" },
  "shop/payments.replaceRefund": { "zh-CN": "更换退款单号重新退款", en: "replaced the refund by a new one" },
  "shop/payments.moveRefund": { "zh-CN": "退款状态更新", en: "updated the refund" },
  "shop/delivery.shipOrder": { "zh-CN": "发出包裹", en: "sent a parcel" },
  "shop/delivery.correctShipment": { "zh-CN": "更正物流信息", en: "corrected the shipping details" },
  "shop/delivery.extendReceipt": { "zh-CN": "延长收货时间", en: "asked for more time to receive" },
  "shop/delivery.dropFromShipping": { "zh-CN": "售后商品不再发出", en: "took refunded pieces out of shipping" },
};

const otherDeed: Label = { "zh-CN": "其他操作", en: "did something else" };

/** An action that came with a newer API still reads as something done. */
export const deedLabel = (action: string): Label => deedLabels[action] ?? otherDeed;

const actorLabels: Readonly<Record<string, Label>> = {
  SHOPPER: { "zh-CN": "买家", en: "Buyer" },
  STAFF: { "zh-CN": "工作人员", en: "Staff" },
  ANYONE: { "zh-CN": "外部通知", en: "Notification" },
};

const system: Label = { "zh-CN": "系统", en: "System" };

/** Who acted, by kind: the trail that a desk sees names no person. */
export const actorLabel = (actorKind: string): Label => actorLabels[actorKind] ?? system;
