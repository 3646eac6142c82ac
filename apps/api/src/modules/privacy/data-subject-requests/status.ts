import type { Transitions } from "#kernel/transitions";

export type RequestStatus =
  | "RECEIVED"
  | "TRIAGED"
  | "IDENTITY_PENDING"
  | "IDENTITY_VERIFIED"
  | "EXECUTING"
  | "REVIEW"
  | "ANSWERED"
  | "CLOSED"
  | "MERGED"
  | "WITHDRAWN";

export const requestInitial = "RECEIVED" satisfies RequestStatus;
export const requestTerminal = ["CLOSED"] as const satisfies RequestStatus[];

/**
 * A request never goes from unknown identity, or from a duplicate, to being carried out. A duplicate lives again when
 * the request it was merged into is withdrawn; a withdrawn one that had none ends there.
 */
export const requestTransitions = {
  RECEIVED: ["TRIAGED", "MERGED", "WITHDRAWN"],
  TRIAGED: ["IDENTITY_PENDING", "IDENTITY_VERIFIED", "EXECUTING", "MERGED", "WITHDRAWN"],
  // Not known in time, the person is told so and how to try again.
  IDENTITY_PENDING: ["IDENTITY_VERIFIED", "ANSWERED", "MERGED", "WITHDRAWN"],
  IDENTITY_VERIFIED: ["EXECUTING", "MERGED", "WITHDRAWN"],
  EXECUTING: ["REVIEW", "ANSWERED", "WITHDRAWN"],
  REVIEW: ["EXECUTING", "ANSWERED"],
  ANSWERED: ["CLOSED"],
  MERGED: ["TRIAGED", "CLOSED"],
  WITHDRAWN: ["CLOSED"],
  CLOSED: [],
} as const satisfies Transitions<RequestStatus>;

/** Something is still owed to the person. */
export const openStatuses = [
  "RECEIVED",
  "TRIAGED",
  "IDENTITY_PENDING",
  "IDENTITY_VERIFIED",
  "EXECUTING",
  "REVIEW",
] as const satisfies RequestStatus[];

export const isOpenRequest = (status: RequestStatus): boolean =>
  (openStatuses as readonly RequestStatus[]).includes(status);

/** What came of it. */
export type RequestOutcome = "FULFILLED" | "PARTIAL" | "REFUSED" | "UNABLE_TO_VERIFY" | "NO_DATA";
