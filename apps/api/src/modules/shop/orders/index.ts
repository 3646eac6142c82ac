export { checkText } from "./check-text.js";
export { type ConsigneeInClear, consigneeOf, consigneesOf } from "./consignee.js";
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
  orderIdByNumber,
  orderLinesOf,
  orderOf,
  ordersOfIds,
  ordersOfNumbers,
  ordersPastAutoConfirm,
  ordersPastExpiry,
  ordersPlacedBetween,
  ordersReceivedBefore,
  ownOrder,
  recentOrdersOf,
} from "./queries.js";
export { RiskyText, TextCheckUnavailable } from "./refusals.js";
export { retentionFrom } from "./rules.js";
export type { CancelReason, OrderStatus, ReceiptWay } from "./status.js";
export type { OrderLineRow, OrderRow } from "./tables.js";
export { Consignee, Order, OrderLine, StaffOrder } from "./types.js";
