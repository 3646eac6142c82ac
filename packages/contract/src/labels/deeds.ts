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
  "privacy/data-subject-requests.submitRequest": { "zh-CN": "提交请求", en: "asked" },
  "privacy/data-subject-requests.registerRequest": { "zh-CN": "登记请求", en: "registered the request" },
  "privacy/data-subject-requests.joinDuplicate": {
    "zh-CN": "重复请求并入，期限提前",
    en: "joined an earlier duplicate: the day came nearer",
  },
  "privacy/data-subject-requests.moveReceiptEarlier": {
    "zh-CN": "更正收到时间（提前）",
    en: "moved the receipt earlier",
  },
  "privacy/data-subject-requests.triageRequest": { "zh-CN": "分类", en: "sorted it" },
  "privacy/data-subject-requests.continueRequest": { "zh-CN": "确认身份后继续", en: "confirmed, and went on" },
  "privacy/data-subject-requests.followIdentity": {
    "zh-CN": "身份已确认，继续办理",
    en: "identity is known: it goes on",
  },
  "privacy/data-subject-requests.answerUnverified": {
    "zh-CN": "未能核实身份，已告知如何重试",
    en: "identity stayed open: told how to try again",
  },
  "privacy/data-subject-requests.withdrawRequest": { "zh-CN": "撤回请求", en: "withdrew it" },
  "privacy/data-subject-requests.startRequest": { "zh-CN": "开始办理", en: "began to work on it" },
  "privacy/data-subject-requests.prepareAnswer": { "zh-CN": "拟定答复", en: "prepared the answer" },
  "privacy/data-subject-requests.approveAnswer": { "zh-CN": "复核同意", en: "reviewed and approved" },
  "privacy/data-subject-requests.returnAnswer": { "zh-CN": "复核退回", en: "sent the decision back" },
  "privacy/data-subject-requests.recordAnswerDelivery": { "zh-CN": "记录送达", en: "recorded the delivery" },
  "privacy/data-subject-requests.closeRequest": { "zh-CN": "办结", en: "closed it" },
  "privacy/data-subject-requests.askReconsideration": { "zh-CN": "申请复核", en: "asked to look again" },
  "privacy/data-subject-requests.callLead": { "zh-CN": "临期，已通知主管", en: "called the lead: the day is near" },
  "privacy/data-subject-requests.markOverdue": { "zh-CN": "已超期", en: "became overdue" },
  "privacy/data-subject-requests.settleDay": { "zh-CN": "日历公布，期限确定", en: "the calendar settled the day" },
  "platform/jobs.cancelJob": { "zh-CN": "要求停止任务", en: "called the job off" },
  "platform/jobs.discardJob": { "zh-CN": "作废任务", en: "discarded the job" },
  "platform/jobs.endJob": { "zh-CN": "任务结束", en: "ended the job" },
  "platform/jobs.retryJob": { "zh-CN": "重新运行任务", en: "started the job again" },
  "platform/jobs.runSweep": { "zh-CN": "要求立即运行", en: "asked for a run at once" },
  "platform/outbox.discardOutboxMessage": { "zh-CN": "作废消息", en: "discarded the message" },
  "platform/outbox.retryOutboxMessage": { "zh-CN": "重新投递消息", en: "had the message delivered again" },
  "platform/work-items.claimWorkItem": { "zh-CN": "领取", en: "took it into hand" },
  "platform/work-items.releaseWorkItem": { "zh-CN": "放回队列", en: "put it back into the queue" },
  "platform/work-items.assignWorkItem": { "zh-CN": "指派", en: "assigned it" },
  "platform/work-items.closeWorkItem": { "zh-CN": "办结", en: "closed the work" },
  "platform/work-items.reopenWorkItem": { "zh-CN": "重新打开", en: "reopened the work" },
  "platform/work-items.releaseOfLeavers": {
    "zh-CN": "经办人离岗，放回队列",
    en: "put it back, as its holder has left",
  },
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
