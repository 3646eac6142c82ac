import type {
  AccessPackStatus,
  AfterSalesStatus,
  CampaignStatus,
  ClosureOutcome,
  ClosureStatus,
  ConversationStatus,
  DisclosureStatus,
  HolidayNoticeStatus,
  IncidentSeverity,
  IncidentStatus,
  JobStatus,
  NoticeStatus,
  OrderPaymentStatus,
  OrderStatus,
  OutboxStatus,
  RefundStatus,
  RequestStatus,
  RequestTaskStatus,
  RevealSuspensionStatus,
  SettingChangeStatus,
  StaffGrantStatus,
  StaffStatus,
  TicketStatus,
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
  NEED_INFO: "accent",
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

export const incidentStatusTones: Readonly<Record<IncidentStatus, Tone>> = {
  REPORTED: "caution",
  TRIAGED: "caution",
  CONFIRMED: "critical",
  CONTAINED: "accent",
  RECOVERED: "accent",
  REVIEWED: "positive",
  CLOSED: "neutral",
  NOT_INCIDENT: "neutral",
};

export const severityTones: Readonly<Record<IncidentSeverity, Tone>> = {
  GENERAL: "neutral",
  LARGER: "caution",
  MAJOR: "critical",
  ESPECIALLY_MAJOR: "critical",
};

export const noticeStatusTones: Readonly<Record<NoticeStatus, Tone>> = {
  DRAFT: "neutral",
  SUBMITTED: "caution",
  RETURNED: "critical",
  APPROVED: "positive",
  SUPERSEDED: "neutral",
};

export const campaignStatusTones: Readonly<Record<CampaignStatus, Tone>> = {
  PLANNED: "caution",
  RUNNING: "accent",
  PAUSED: "critical",
  DONE: "positive",
};

export const disclosureStatusTones: Readonly<Record<DisclosureStatus, Tone>> = {
  RECEIVED: "caution",
  AUTHENTICATING: "accent",
  LEGAL_REVIEW: "accent",
  SCOPED: "accent",
  SECOND_REVIEW: "caution",
  APPROVED: "caution",
  COLLECTING: "accent",
  SEALED: "caution",
  HANDED_OVER: "accent",
  ACKNOWLEDGED: "positive",
  CLOSED: "neutral",
};

export const conversationStatusTones: Readonly<Record<ConversationStatus, Tone>> = {
  WAITING: "caution",
  WAITING_ON_SHOPPER: "accent",
  CLOSED: "neutral",
};

export const suspensionTones: Readonly<Record<RevealSuspensionStatus, Tone>> = {
  SUSPENDED: "critical",
  HALF_LIFTED: "caution",
  LIFTED: "positive",
};

export const ticketStatusTones: Readonly<Record<TicketStatus, Tone>> = {
  OPEN: "caution",
  WAITING_ON_SHOPPER: "accent",
  RESOLVED: "neutral",
};

export const requestStatusTones: Readonly<Record<RequestStatus, Tone>> = {
  RECEIVED: "caution",
  TRIAGED: "caution",
  IDENTITY_PENDING: "caution",
  IDENTITY_VERIFIED: "caution",
  EXECUTING: "accent",
  REVIEW: "caution",
  ANSWERED: "accent",
  CLOSED: "positive",
  MERGED: "neutral",
  WITHDRAWN: "neutral",
};

export const requestTaskTones: Readonly<Record<RequestTaskStatus, Tone>> = {
  PENDING: "accent",
  DONE: "positive",
  WAITING: "neutral",
  FAILED: "critical",
};

export const closureStatusTones: Readonly<Record<ClosureStatus, Tone>> = {
  ERASING: "accent",
  PARTS_IN_USE: "caution",
  RESTRICTED: "positive",
  ENDED: "positive",
};

export const closureOutcomeTones: Readonly<Record<ClosureOutcome, Tone>> = {
  DELETED: "positive",
  RESTRICTED: "neutral",
  IN_USE: "caution",
  KEPT_AS_NUMBER: "neutral",
};

export const accessPackTones: Readonly<Record<AccessPackStatus, Tone>> = {
  MAKING: "accent",
  READY: "positive",
  ENDED: "neutral",
};

export const staffStatusTones: Readonly<Record<StaffStatus, Tone>> = {
  INVITED: "accent",
  ACTIVE: "positive",
  LEFT: "neutral",
};

export const staffGrantStatusTones: Readonly<Record<StaffGrantStatus, Tone>> = {
  PROPOSED: "caution",
  ACTIVE: "positive",
  REFUSED: "neutral",
  WITHDRAWN: "neutral",
  EXPIRED: "neutral",
  REVOKED: "neutral",
  RENEWED: "neutral",
};

export const settingChangeStatusTones: Readonly<Record<SettingChangeStatus, Tone>> = {
  PROPOSED: "caution",
  APPLIED: "positive",
  REFUSED: "neutral",
  WITHDRAWN: "neutral",
};

export const holidayNoticeStatusTones: Readonly<Record<HolidayNoticeStatus, Tone>> = {
  ENTERED: "caution",
  IN_FORCE: "positive",
  REFUSED: "neutral",
  REPLACED: "neutral",
};
