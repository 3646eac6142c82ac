import type { Transitions } from "#kernel/transitions";

/** A confirm card: staff ask, the shopper answers in the mini program, or time does. */
export type IdentityAskStatus = "OPEN" | "CONFIRMED" | "DECLINED" | "EXPIRED";

export const identityAskInitial = "OPEN" satisfies IdentityAskStatus;
export const identityAskTerminal = ["CONFIRMED", "DECLINED", "EXPIRED"] satisfies IdentityAskStatus[];
export const identityAskTransitions = {
  OPEN: ["CONFIRMED", "DECLINED", "EXPIRED"],
  CONFIRMED: [],
  DECLINED: [],
  EXPIRED: [],
} as const satisfies Transitions<IdentityAskStatus>;

/** Where the text message with a code is. `UNCERTAIN`: the provider's answer got lost, so it is not sent twice. */
export type CodeDelivery = "WAITING" | "SENDING" | "SENT" | "UNCERTAIN" | "UNDELIVERABLE";

export const codeDeliveryInitial = "WAITING" satisfies CodeDelivery;
export const codeDeliveryTerminal = ["SENT", "UNCERTAIN", "UNDELIVERABLE"] satisfies CodeDelivery[];
export const codeDeliveryTransitions = {
  WAITING: ["SENDING", "UNDELIVERABLE"],
  SENDING: ["SENT", "UNCERTAIN", "UNDELIVERABLE", "WAITING"],
  SENT: [],
  UNCERTAIN: [],
  UNDELIVERABLE: [],
} as const satisfies Transitions<CodeDelivery>;
