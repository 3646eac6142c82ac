import { eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { idOf, read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { words } from "./forms.js";
import type { AddTicketNoteInput } from "./inputs.js";
import { onHeldTicket } from "./on-held-ticket.js";
import type { TicketStatus } from "./status.js";
import { type TicketRow, ticketNotes, tickets } from "./tables.js";
import { sealNote } from "./ticket-texts.js";

const form = z.object({ ticketId: idOf("tkt"), text: words, waitingOnCaller: z.boolean() });

/** What was said in a later call, or found out; and whose turn it is now. The clock runs on either way. */
export async function addTicketNote(ctx: StaffContext, input: AddTicketNoteInput): Promise<TicketRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { ticketId, text, waitingOnCaller } = given;
  const action = "care/support.addTicketNote";
  return onHeldTicket(ctx, { ticketId, action }, async (tx, ticket, key) => {
    const id = newId("tkn");
    const { staffId } = ctx.actor;
    await tx.insert(ticketNotes).values({ id, ticketId, staffId, text: sealNote(key, id, text), at: ctx.clock.now() });
    const status: TicketStatus = waitingOnCaller ? "WAITING_ON_SHOPPER" : "OPEN";
    await tx.update(tickets).set({ status }).where(eq(tickets.id, ticketId));
    const moved = status === ticket.status ? {} : { from: ticket.status, to: status };
    await recordAudit(tx, ctx, { action, entity: ticketId, ...moved });
    return { ...ticket, status };
  });
}
