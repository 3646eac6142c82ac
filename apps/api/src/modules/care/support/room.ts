import type { Room } from "#kernel/room";
import { closeSilentSessions } from "./close-silent-sessions.js";
import { HeldConversationResolver } from "./held-resolver.js";
import { personalData } from "./personal-data.js";
import { ConversationResolver } from "./resolver.js";
import { callerReveals } from "./reveals.js";
import { ConversationDeskResolver } from "./staff-resolver.js";
import { HeldTicketResolver, TicketResolver } from "./ticket-resolver.js";

export const supportRoom: Room = {
  name: "care/support",
  card: personalData,
  reveals: callerReveals,
  resolvers: [
    ConversationResolver,
    ConversationDeskResolver,
    HeldConversationResolver,
    TicketResolver,
    HeldTicketResolver,
  ],
  sweeps: [closeSilentSessions],
};
