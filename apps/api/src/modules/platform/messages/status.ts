import type { Transitions } from "#kernel/transitions";

/**
 * - `QUEUED`: to be sent, or to be tried again: nothing has left.
 * - `SENDING`: something may be leaving now.
 * - `UNKNOWN`: it may have left; the provider is asked, and nobody sends it again.
 * - `SENT`: the provider or the mail server took it.
 * - `DELIVERED`, `FAILED`: known for good.
 * - `UNREPORTED`: three days later nobody has said whether it arrived. A late report still counts.
 */
export type MessageStatus = "QUEUED" | "SENDING" | "UNKNOWN" | "SENT" | "DELIVERED" | "FAILED" | "UNREPORTED";

export const messageInitial: MessageStatus = "QUEUED";
export const messageTerminal: readonly MessageStatus[] = ["DELIVERED", "FAILED"];

export const messageTransitions: Transitions<MessageStatus> = {
  QUEUED: ["SENDING", "FAILED"],
  SENDING: ["SENT", "UNKNOWN", "FAILED", "QUEUED"],
  UNKNOWN: ["DELIVERED", "FAILED", "UNREPORTED"],
  SENT: ["DELIVERED", "FAILED", "UNREPORTED"],
  UNREPORTED: ["DELIVERED", "FAILED"],
  DELIVERED: [],
  FAILED: [],
};
