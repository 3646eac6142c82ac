import type { Transitions } from "#kernel/transitions";

/** PLANNED: the authority has ordered it, the notice is not approved yet. New people wake a finished one. */
export type CampaignStatus = "PLANNED" | "RUNNING" | "PAUSED" | "DONE";

export const campaignInitial = "PLANNED" satisfies CampaignStatus;
export const campaignTerminal = [] as const satisfies CampaignStatus[];

export const campaignTransitions = {
  PLANNED: ["RUNNING"],
  RUNNING: ["PAUSED", "DONE"],
  PAUSED: ["RUNNING"],
  DONE: ["RUNNING"],
} as const satisfies Transitions<CampaignStatus>;

/**
 * One person on one channel. `QUEUED`: handed to the sender; `UNKNOWN`: it may have gone out, the provider is asked
 * before anybody sends again; `UNREPORTED`: taken, and nobody says whether it arrived; `WITHDRAWN`: the person turned
 * out not to be affected before anything was sent.
 */
export type DeliveryStatus =
  | "PENDING"
  | "QUEUED"
  | "SENT"
  | "UNKNOWN"
  | "DELIVERED"
  | "UNREPORTED"
  | "FAILED"
  | "NO_CHANNEL"
  | "WITHDRAWN";

export const deliveryInitial = "PENDING" satisfies DeliveryStatus;
export const deliveryTerminal = ["DELIVERED", "NO_CHANNEL", "WITHDRAWN"] as const satisfies DeliveryStatus[];

export const deliveryTransitions = {
  PENDING: ["QUEUED", "DELIVERED", "NO_CHANNEL", "WITHDRAWN"],
  QUEUED: ["SENT", "UNKNOWN", "DELIVERED", "UNREPORTED", "FAILED", "NO_CHANNEL"],
  SENT: ["DELIVERED", "UNREPORTED", "FAILED"],
  UNKNOWN: ["SENT", "DELIVERED", "UNREPORTED", "FAILED"],
  UNREPORTED: ["DELIVERED", "FAILED"],
  // Only what can be tried again goes back.
  FAILED: ["PENDING"],
  DELIVERED: [],
  NO_CHANNEL: [],
  WITHDRAWN: [],
} as const satisfies Transitions<DeliveryStatus>;

/** In the order in which they are used. */
export type CampaignChannel = "IN_APP" | "SMS" | "MAIL";

export type PauseReason = "STAFF" | "PROVIDER_FAILURE";
export type AnnouncementPlace = "MINI_PROGRAM_HOME" | "NOTICE_PAGE" | "OFFICIAL_ACCOUNT";
