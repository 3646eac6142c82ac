export type { Egress } from "../egress.js";
export { encryptSensitive } from "./aead.js";
export type { BillOutcome, DownloadedBill } from "./bill-download.js";
export { createWeChatPay, type WeChatPay, type WeChatPaySettings } from "./client.js";
export { normalizeCode, type PayCode, WeChatPayError } from "./errors.js";
export { type NotificationRefusal, NotificationRefused, type PayNotification } from "./notifications.js";
export type { CloseOutcome } from "./order-calls.js";
export type { MissingPayment, PaidPayment, PaymentState, UnpaidPayment } from "./payments.js";
export type { PlatformCertificate } from "./platform-keys.js";
export type { MissingRefund, RefundState, RefundStatus } from "./refunds.js";
export {
  type JsapiOrder,
  type Merchant,
  orderRequestBody,
  type PayOperation,
  type Refund,
  refundRequestBody,
  WECHAT_PAY_FIELDS,
  WECHAT_PAY_ORDER_FIELDS,
  WECHAT_PAY_REFUND_FIELDS,
} from "./requests.js";
export type { HeaderRecord } from "./signed-message.js";
export type { PaymentArguments } from "./signing.js";
export type { TradeBill, TradeBillRow, TradeBillSummary } from "./trade-bill.js";
