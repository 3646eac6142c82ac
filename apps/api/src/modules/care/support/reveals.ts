import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Revealable, RevealField } from "#kernel/revealable";
import { ticketOf } from "./on-held-ticket.js";
import { readTicketText } from "./ticket-texts.js";

/** Of a caller, who may have no account: the ground is the ticket itself. */
const ofCaller = (field: RevealField, text: "callerName" | "callerPhone"): Revealable => ({
  field,
  prefix: "tkt",
  async subjectOf({ db }: Ctx, entity: Id) {
    const ticket = await ticketOf(db, entity as Id<"tkt">);
    return ticket && { entity: ticket.id };
  },
  async read(ctx: Ctx, entity: Id) {
    const ticket = await ticketOf(ctx.db, entity as Id<"tkt">);
    return ticket ? readTicketText(ctx, ticket, text) : null;
  },
});

export const callerReveals: readonly Revealable[] = [
  ofCaller("CALLER_NAME", "callerName"),
  ofCaller("CALLER_PHONE", "callerPhone"),
];
