import type {
  AfterSalesStatus,
  JobStatus,
  OrderPaymentStatus,
  OrderStatus,
  OutboxStatus,
  RefundStatus,
} from "@factory-to-home/contract";
import type { Tone } from "#ui/badge";

/** Color beside the words of a state: caution waits for us, accent is under way, critical went wrong. */
export const orderStatusTones: Readonly<Record<OrderStatus, Tone>> = {
  PENDING_PAYMENT: "neutral",
  PAID: "caution",
  PARTIALLY_SHIPPED: "caution",
  SHIPPED: "accent",
  RECEIVED: "positive",
  COMPLETED: "positive",
  CANCELLED: "neutral",
  CLOSED_REFUNDED: "neutral",
};

export const paymentStatusTones: Readonly<Record<OrderPaymentStatus, Tone>> = {
  UNPAID: "neutral",
  PAID: "positive",
  PARTIALLY_REFUNDED: "accent",
  REFUNDED: "neutral",
};

export const refundStatusTones: Readonly<Record<RefundStatus, Tone>> = {
  CREATED: "accent",
  SUBMITTED: "accent",
  PROCESSING: "accent",
  SUCCESS: "positive",
  CLOSED: "critical",
  ABNORMAL: "critical",
  MANUAL: "caution",
};

export const afterSalesStatusTones: Readonly<Record<AfterSalesStatus, Tone>> = {
  SUBMITTED: "caution",
  REJECTED: "neutral",
  ESCALATED: "critical",
  AWAIT_RETURN: "accent",
  RETURN_SHIPPED: "accent",
  INSPECTING: "caution",
  DISPUTED: "critical",
  RETURN_BACK: "caution",
  REFUNDING: "accent",
  REFUND_FAILED: "critical",
  COMPLETED: "positive",
  CLOSED: "neutral",
  CANCELLED: "neutral",
  REJECTED_FINAL: "neutral",
};

export const jobStatusTones: Readonly<Record<JobStatus, Tone>> = {
  QUEUED: "neutral",
  RUNNING: "accent",
  DONE: "positive",
  FAILED: "critical",
  CANCELLED: "neutral",
  DISCARDED: "neutral",
};

export const outboxStatusTones: Readonly<Record<OutboxStatus, Tone>> = {
  WAITING: "accent",
  DELIVERED: "positive",
  DEAD: "critical",
  DISCARDED: "neutral",
};
