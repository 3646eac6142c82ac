import type {
  CancelReason,
  DeskCancelReason,
  OrderPaymentStatus,
  OrderStatus,
  PaymentUse,
  ReceiptWay,
  RefundReason,
  RefundStatus,
} from "../generated/enums.js";
import type { Labels } from "../label.js";

export const orderStatusLabels: Labels<OrderStatus> = {
  PENDING_PAYMENT: { "zh-CN": "待付款", en: "Awaiting payment" },
  PAID: { "zh-CN": "待发货", en: "To ship" },
  PARTIALLY_SHIPPED: { "zh-CN": "部分发货", en: "Partly shipped" },
  SHIPPED: { "zh-CN": "已发货", en: "Shipped" },
  RECEIVED: { "zh-CN": "已收货", en: "Received" },
  COMPLETED: { "zh-CN": "已完成", en: "Completed" },
  CANCELLED: { "zh-CN": "已取消", en: "Cancelled" },
  CLOSED_REFUNDED: { "zh-CN": "已退款关闭", en: "Refunded and closed" },
};

/** What the clock of a state means; time alone changes nothing in the others. */
export const orderClockLabels: Partial<Labels<OrderStatus>> = {
  PENDING_PAYMENT: { "zh-CN": "到期未付款，订单自动关闭", en: "Unpaid by then, the order is closed" },
  SHIPPED: { "zh-CN": "到期自动确认收货", en: "By then it counts as received" },
};

export const cancelReasonLabels: Labels<CancelReason> = {
  SHOPPER: { "zh-CN": "买家取消", en: "By the buyer" },
  STAFF: { "zh-CN": "客服取消", en: "By customer service" },
  TIMEOUT: { "zh-CN": "超时未付款", en: "Not paid in time" },
};

export const deskCancelReasonLabels: Labels<DeskCancelReason> = {
  SHOPPER_ASKED: { "zh-CN": "买家要求取消", en: "The buyer asked for it" },
  SUSPICIOUS: { "zh-CN": "订单可疑", en: "The order looks suspicious" },
  PRICE_ERROR: { "zh-CN": "标价有误", en: "The price was wrong" },
  STOCK_ERROR: { "zh-CN": "库存有误", en: "The stock was wrong" },
};

export const receiptWayLabels: Labels<ReceiptWay> = {
  SHOPPER: { "zh-CN": "买家确认收货", en: "Confirmed by the buyer" },
  AUTOMATIC: { "zh-CN": "到期自动确认", en: "Confirmed by time" },
  WECHAT: { "zh-CN": "微信侧确认收货", en: "Confirmed in WeChat" },
};

export const orderPaymentStatusLabels: Labels<OrderPaymentStatus> = {
  UNPAID: { "zh-CN": "未付款", en: "Unpaid" },
  PAID: { "zh-CN": "已付款", en: "Paid" },
  PARTIALLY_REFUNDED: { "zh-CN": "部分退款", en: "Partly refunded" },
  REFUNDED: { "zh-CN": "已全额退款", en: "Refunded" },
};

export const paymentUseLabels: Labels<PaymentUse> = {
  APPLIED: { "zh-CN": "付清订单", en: "Pays for the order" },
  LATE: { "zh-CN": "订单关闭后到账，退回", en: "Came after closing, goes back" },
  DUPLICATE: { "zh-CN": "重复付款，退回", en: "Paid twice, goes back" },
  MISMATCH: { "zh-CN": "金额不符，退回", en: "Wrong amount, goes back" },
};

export const refundStatusLabels: Labels<RefundStatus> = {
  CREATED: { "zh-CN": "待提交", en: "To be submitted" },
  SUBMITTED: { "zh-CN": "已提交", en: "Submitted" },
  PROCESSING: { "zh-CN": "微信支付处理中", en: "Under way at WeChat Pay" },
  SUCCESS: { "zh-CN": "已到账", en: "Arrived" },
  CLOSED: { "zh-CN": "已关闭，未退款", en: "Closed, nothing refunded" },
  ABNORMAL: { "zh-CN": "退款异常", en: "Failed" },
  MANUAL: { "zh-CN": "财务线下处理", en: "Settled by finance" },
};

export const refundReasonLabels: Labels<RefundReason> = {
  AFTER_SALES: { "zh-CN": "售后退款", en: "After-sales case" },
  ORDER_CANCELLED: { "zh-CN": "订单取消", en: "Order cancelled" },
  LATE_PAYMENT: { "zh-CN": "迟到的付款", en: "Payment came too late" },
  DUPLICATE_PAYMENT: { "zh-CN": "重复付款", en: "Paid twice" },
  PAYMENT_MISMATCH: { "zh-CN": "付款金额不符", en: "Wrong amount paid" },
};
