import { registerEnumType } from "type-graphql";
import {
  type CallerRole,
  type ConversationStatus,
  type ConversationTopic,
  conversationTransitions,
  type TicketOutcome,
  type TicketStatus,
  ticketTransitions,
} from "./status.js";
import type { EventKind } from "./tables.js";

export const topics = [
  "ORDER",
  "AFTER_SALES",
  "PRODUCT",
  "PRIVACY",
  "ACCOUNT_SECURITY",
  "OTHER",
] as const satisfies readonly ConversationTopic[];
export const callerRoles = ["SHOPPER", "CONSIGNEE", "GUARDIAN", "OTHER"] as const satisfies readonly CallerRole[];
export const ticketOutcomes = [
  "ANSWERED",
  "REQUEST_REGISTERED",
  "NOT_PERSONAL_INFORMATION",
  "UNREACHABLE",
] as const satisfies readonly TicketOutcome[];
const eventKinds = [
  "SESSION_OPENED",
  "MESSAGE_POSTED",
  "NOTE_ADDED",
  "MESSAGE_RECALLED",
  "READ",
  "ASSIGNED",
  "RELEASED",
  "ORDER_LINKED",
  "IDENTITY_ASKED",
  "REQUEST_REGISTERED",
  "SECURITY_TOLD",
  "SESSION_CLOSED",
] as const satisfies readonly EventKind[];
const views = ["WAITING", "MINE", "HELD", "CLOSED"] as const;
export type ConversationView = (typeof views)[number];

const enumOf = <W extends string>(words: readonly W[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;

export const ConversationStatusEnum = enumOf(Object.keys(conversationTransitions) as ConversationStatus[]);
registerEnumType(ConversationStatusEnum, {
  name: "ConversationStatus",
  description: "Whose turn it is. A message after CLOSED opens a new session in the same stream.",
});

export const ConversationTopicEnum = enumOf(topics);
registerEnumType(ConversationTopicEnum, {
  name: "ConversationTopic",
  description: "ACCOUNT_SECURITY (an account, password or information that leaked) is due at once. Policy 5.8.2.",
});

export const ConversationEventKindEnum = enumOf(eventKinds);
registerEnumType(ConversationEventKindEnum, { name: "ConversationEventKind" });

export const ConversationViewEnum = enumOf(views);
registerEnumType(ConversationViewEnum, {
  name: "ConversationView",
  description:
    "WAITING: in nobody's hands, who has waited longest first. MINE: the caller's. HELD: everybody's. CLOSED: newest first.",
});

export const TicketStatusEnum = enumOf(Object.keys(ticketTransitions) as TicketStatus[]);
registerEnumType(TicketStatusEnum, { name: "TicketStatus" });

export const CallerRoleEnum = enumOf(callerRoles);
registerEnumType(CallerRoleEnum, { name: "CallerRole", description: "Who a caller says they are, believed or not." });

export const TicketOutcomeEnum = enumOf(ticketOutcomes);
registerEnumType(TicketOutcomeEnum, { name: "TicketOutcome" });
