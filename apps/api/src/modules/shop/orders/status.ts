import type { Transitions } from "#kernel/transitions";

export type OrderStatus =
  | "PENDING_PAYMENT"
  | "PAID"
  | "PARTIALLY_SHIPPED"
  | "SHIPPED"
  | "RECEIVED"
  | "COMPLETED"
  | "CANCELLED"
  | "CLOSED_REFUNDED";

export type CancelReason = "SHOPPER" | "TIMEOUT" | "STAFF";
export type ReceiptWay = "SHOPPER" | "AUTOMATIC" | "WECHAT";

export const orderInitial = "PENDING_PAYMENT" satisfies OrderStatus;
export const orderTerminal = ["COMPLETED", "CANCELLED", "CLOSED_REFUNDED"] satisfies OrderStatus[];

/** A cancelled order stays cancelled: money that comes too late goes back, it never revives the order. */
export const orderTransitions = {
  PENDING_PAYMENT: ["PAID", "CANCELLED"],
  PAID: ["PARTIALLY_SHIPPED", "SHIPPED", "CLOSED_REFUNDED"],
  PARTIALLY_SHIPPED: ["SHIPPED", "CLOSED_REFUNDED"],
  SHIPPED: ["RECEIVED", "CLOSED_REFUNDED"],
  RECEIVED: ["COMPLETED", "CLOSED_REFUNDED"],
  COMPLETED: [],
  CANCELLED: [],
  CLOSED_REFUNDED: [],
} as const satisfies Transitions<OrderStatus>;
