import type { Transitions } from "#kernel/transitions";

/** Of a session. Who has it in hand is not a state: `platform/work-items` says that. */
export type ConversationStatus = "WAITING" | "WAITING_ON_SHOPPER" | "CLOSED";

export const conversationInitial = "WAITING" satisfies ConversationStatus;
export const conversationTerminal = ["CLOSED"] as const satisfies ConversationStatus[];

/** A closed session stays closed: what the shopper writes afterwards opens the next one in the same stream. */
export const conversationTransitions = {
  WAITING: ["WAITING_ON_SHOPPER", "CLOSED"],
  WAITING_ON_SHOPPER: ["WAITING", "CLOSED"],
  CLOSED: [],
} as const satisfies Transitions<ConversationStatus>;

export type TicketStatus = "OPEN" | "WAITING_ON_SHOPPER" | "RESOLVED";

export const ticketInitial = "OPEN" satisfies TicketStatus;
export const ticketTerminal = ["RESOLVED"] as const satisfies TicketStatus[];

export const ticketTransitions = {
  OPEN: ["WAITING_ON_SHOPPER", "RESOLVED"],
  WAITING_ON_SHOPPER: ["OPEN", "RESOLVED"],
  RESOLVED: [],
} as const satisfies Transitions<TicketStatus>;

/** What the shopper says it is about; the account's safety goes before everything else. */
export type ConversationTopic = "ORDER" | "AFTER_SALES" | "PRODUCT" | "PRIVACY" | "ACCOUNT_SECURITY" | "OTHER";

/** Who a caller says they are. Nobody is believed for saying so. */
export type CallerRole = "SHOPPER" | "CONSIGNEE" | "GUARDIAN" | "OTHER";

export type TicketOutcome = "ANSWERED" | "REQUEST_REGISTERED" | "NOT_PERSONAL_INFORMATION" | "UNREACHABLE";
