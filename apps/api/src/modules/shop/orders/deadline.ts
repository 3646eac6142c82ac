import { type Deadline, deadline } from "#kernel/deadline";
import type { OrderRow } from "./tables.js";

/** The clock that runs on an order; undefined when time alone changes nothing. */
export function clockOf(order: OrderRow, now: Date): Deadline | undefined {
  if (order.status === "PENDING_PAYMENT") return deadline(order.createdAt, order.expiresAt, now);
  if (order.status !== "SHIPPED" || !order.shippedAt || !order.autoConfirmAt) return undefined;
  return deadline(order.shippedAt, order.autoConfirmAt, now);
}
