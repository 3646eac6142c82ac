import { randomUUID } from "node:crypto";
import { waitFor } from "../client/patience.js";
import type { NewOrder } from "./documents.js";
import * as documents from "./documents.js";
import type { PayOutcome, Phone } from "./phone.js";
import type { Session } from "./session.js";
import type { Order, OrderStatus, PaymentArguments } from "./types.js";

/** Ordering, paying, receiving. */
export function orderVerbs({ ask, deed, patience }: Session, phone: Phone) {
  const order = (id: string) => ask(documents.orderById, { id });

  const standing =
    (id: string, ...statuses: OrderStatus[]) =>
    async (): Promise<Order | undefined> => {
      const now = await order(id);
      return statuses.includes(now.status) ? now : undefined;
    };

  /** @param withinMs beside the patience that a broken world may ask for */
  const waitUntil = (id: string, status: OrderStatus, withinMs = 30_000) =>
    waitFor(`order is ${status}`, withinMs + patience.limitMs, standing(id, status));

  return {
    order,
    orders: (first = 10) => ask(documents.myOrders, { first }),

    quote: (cartItemIds: string[]) => ask(documents.checkoutQuote, { input: { cartItemIds } }),

    /** The same key is the same order, so asking again is harmless. */
    placeOrder: (wishes: Omit<NewOrder, "idempotencyKey"> & { idempotencyKey?: string }) =>
      ask(documents.placeOrder, { input: { idempotencyKey: randomUUID(), ...wishes } }),

    startPayment: (orderId: string) => ask(documents.startPayment, { input: { orderId } }),

    /** Resolves with what the telephone shows, such as `requestPayment:ok`; it proves nothing. */
    payAtCashier: (args: PaymentArguments, outcome: PayOutcome = "success") => phone.requestPayment(args, outcome),

    /** The order's first payment is told of again, each time taken by the mall. */
    notifyPaymentAgain: (orderNumber: string, times: number) => phone.notifyAgain(`${orderNumber}-1`, times),

    confirmPayment: (orderId: string) => ask(documents.confirmPayment, { input: { orderId } }),

    waitUntil,
    waitUntilPaid: (orderId: string) => waitUntil(orderId, "PAID"),

    cancelOrder: (orderId: string) =>
      deed(documents.cancelOrder, { input: { orderId } }, standing(orderId, "CANCELLED")),

    confirmReceipt: (orderId: string) =>
      deed(documents.confirmReceipt, { input: { orderId } }, standing(orderId, "RECEIVED", "COMPLETED")),
  };
}
