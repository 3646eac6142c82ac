import { DAY, MINUTE } from "#kernel/clock";
import type { CampaignChannel, DeliveryStatus } from "./status.js";

export const channels = ["IN_APP", "SMS", "MAIL"] as const satisfies CampaignChannel[];

/** Nothing more will be done about these by itself. */
export const settledStatuses = [
  "DELIVERED",
  "UNREPORTED",
  "FAILED",
  "NO_CHANNEL",
  "WITHDRAWN",
] as const satisfies DeliveryStatus[];

/** Messages of one channel that may be with the sender at once: no more than these are in doubt when it fails. */
export const WINDOW = 20;
/** So many lost answers in a row are no accident. */
export const MOST_DOUBTS = 5;
/** A message that has not left by then waits for a sender that is down. */
export const STUCK_MS = 5 * MINUTE;

/** An announcement that replaces telling people one by one stands at least this long. */
export const ANNOUNCED_FOR_MS = 30 * DAY;

const hopeless = /^(NO_ADDRESS|NUMBER|ADDRESS|SUPPRESSED|RECIPIENT_REFUSED)$|^SMTP_5|Blacklist|IncorrectPhoneNumber/;

/** A wrong number and somebody who wants no messages stay as they are; a phone that was off may be on again. */
export const canTryAgain = (failure: string | null): boolean => failure !== null && !hopeless.test(failure);

export interface Reach {
  /** The carrier says that the text arrived, or the person said that the page was read. */
  strong: boolean;
  /** Taken by a mail server or a carrier that says nothing more. */
  weak: number;
  /** Lies in the inbox of the mini program, unread. */
  waiting: boolean;
}

export type PersonOutcome = "TOLD" | "ATTEMPTED" | "UNREACHABLE";

/** One strong or two weak: told. */
export function outcomeOf({ strong, weak, waiting }: Reach): PersonOutcome {
  if (strong || weak >= 2) return "TOLD";
  return weak > 0 || waiting ? "ATTEMPTED" : "UNREACHABLE";
}
