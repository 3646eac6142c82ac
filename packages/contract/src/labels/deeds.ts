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
  "shop/payments.takeOverRefund": { "zh-CN": "财务接手退款", en: "took over the refund for finance" },
  "shop/payments.moveRefund": { "zh-CN": "退款状态更新", en: "updated the refund" },
  "shop/delivery.shipOrder": { "zh-CN": "发出包裹", en: "sent a parcel" },
  "shop/delivery.correctShipment": { "zh-CN": "更正物流信息", en: "corrected the shipping details" },
  "shop/delivery.extendReceipt": { "zh-CN": "延长收货时间", en: "asked for more time to receive" },
  "shop/delivery.dropFromShipping": { "zh-CN": "售后商品不再发出", en: "took refunded pieces out of shipping" },
  "care/after-sales.openAfterSalesCase": { "zh-CN": "申请售后", en: "opened the case" },
  "care/after-sales.approveUndisputed": { "zh-CN": "符合规则，自动同意", en: "granted it by rule" },
  "care/after-sales.approveUnanswered": {
    "zh-CN": "逾期未处理，自动同意",
    en: "granted it, as nobody answered in time",
  },
  "care/after-sales.approveRefund": { "zh-CN": "同意退款", en: "approved the refund" },
  "care/after-sales.approveReturn": { "zh-CN": "同意退货", en: "approved the return" },
  "care/after-sales.approveForFinance": { "zh-CN": "财务批准", en: "approved for finance" },
  "care/after-sales.signApproval": { "zh-CN": "签署意见", en: "signed the decision" },
  "care/after-sales.rejectAfterSalesCase": { "zh-CN": "拒绝申请", en: "rejected it" },
  "care/after-sales.appealAfterSalesCase": { "zh-CN": "提出申诉", en: "appealed" },
  "care/after-sales.decideAppeal": { "zh-CN": "裁定申诉", en: "decided the appeal" },
  "care/after-sales.markOverdue": { "zh-CN": "逾期未处理，转主管", en: "marked it overdue for a lead" },
  "care/after-sales.closeUnappealed": { "zh-CN": "未申诉，关闭", en: "closed it, as nobody appealed" },
  "care/after-sales.withdrawAfterSalesCase": { "zh-CN": "撤销申请", en: "withdrew it" },
  "care/after-sales.cancelUnreturned": { "zh-CN": "未寄回，取消", en: "cancelled it, as nothing came back" },
  "care/after-sales.enterReturnShipment": { "zh-CN": "填写退货运单", en: "sent the goods back" },
  "care/after-sales.receiveReturn": { "zh-CN": "签收退货", en: "received the return" },
  "care/after-sales.presumeReceived": { "zh-CN": "视为已收到退货", en: "took the return as received" },
  "care/after-sales.acceptReturn": { "zh-CN": "验收通过", en: "accepted the return" },
  "care/after-sales.acceptUninspected": {
    "zh-CN": "逾期未验收，自动通过",
    en: "accepted it, as nobody inspected in time",
  },
  "care/after-sales.disputeReturn": { "zh-CN": "验收不通过", en: "disputed the return" },
  "care/after-sales.settleDispute": { "zh-CN": "裁定验收争议", en: "settled the dispute" },
  "care/after-sales.sendGoodsBack": { "zh-CN": "寄回买家", en: "sent the goods back to the buyer" },
  "care/after-sales.settleRefund": { "zh-CN": "退款结果", en: "recorded the outcome of the refund" },
  "care/after-sales.retryRefund": { "zh-CN": "重新退款", en: "started the refund again" },
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
