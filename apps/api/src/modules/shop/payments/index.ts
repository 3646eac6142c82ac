export { paymentStatusOfOrder, refundOf } from "./queries.js";
export { RefundRefused } from "./refusals.js";
export { type RefundOrder, requestRefund } from "./request-refund.js";
export type { OrderPaymentStatus } from "./rules.js";
export type { PaymentUse, RefundReason, RefundStatus } from "./status.js";
export type { RefundRow } from "./tables.js";
export { Refund } from "./types.js";
