export { checkText } from "./check-text.js";
export { type ConsigneeInClear, consigneeOf } from "./consignee.js";
export { OrderStatusEnum } from "./enums.js";
export {
  canMoveOrder,
  holdLines,
  markCancelled,
  markCompleted,
  markPaid,
  markReceived,
  markRefundClosed,
  markShipped,
  postponeAutoConfirm,
  releaseLines,
} from "./move-order.js";
export {
  lockOrder,
  lockOrderOfMoney,
  orderById,
  orderLinesOf,
  orderOf,
  ordersPastAutoConfirm,
  ordersPastExpiry,
  ordersReceivedBefore,
  ownOrder,
} from "./queries.js";
export { RiskyText, TextCheckUnavailable } from "./refusals.js";
export type { CancelReason, OrderStatus, ReceiptWay } from "./status.js";
export type { OrderLineRow, OrderRow } from "./tables.js";
export { Consignee, Order, OrderLine, StaffOrder } from "./types.js";
