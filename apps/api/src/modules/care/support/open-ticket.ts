import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { line, mainlandPhone, read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { openWorkItem } from "#platform/work-items";
import { callerRoles } from "./enums.js";
import { words } from "./forms.js";
import type { OpenTicketInput } from "./inputs.js";
import { newNumber } from "./open-session.js";
import { ticketInitial } from "./status.js";
import { type TicketRow, tickets } from "./tables.js";
import { answerDueAt } from "./ticket-clock.js";
import { sealTicketText } from "./ticket-texts.js";

const form = z.object({
  callerPhone: mainlandPhone,
  callerRole: z.enum(callerRoles),
  callerName: line(60).nullish(),
  aboutPersonalData: z.boolean(),
  subject: words,
});

/** Writes a call to the hotline down; whoever took it holds it. The clock runs from the call on. Policy 9.1.2. */
export async function openTicket(ctx: StaffContext, input: OpenTicketInput): Promise<TicketRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { callerPhone, callerRole, callerName, aboutPersonalData, subject } = given;
  const key = await ctx.keys.create("CASE");
  const row = await ctx.db.transact(async (tx) => {
    const id = newId("tkt");
    const receivedAt = ctx.clock.now();
    const ticket: TicketRow = {
      id,
      ticketNumber: newNumber(),
      status: ticketInitial,
      keyId: key.id,
      accountId: null,
      callerRole,
      callerPhone: sealTicketText(key, id, "callerPhone", callerPhone),
      callerName: callerName ? sealTicketText(key, id, "callerName", callerName) : null,
      aboutPersonalData,
      subject: sealTicketText(key, id, "subject", subject),
      requestId: null,
      openedBy: ctx.actor.staffId,
      receivedAt,
      dueAt: answerDueAt(receivedAt),
      outcome: null,
      answer: null,
      resolvedAt: null,
    };
    await tx.insert(tickets).values(ticket);
    const { dueAt } = ticket;
    await openWorkItem(tx, ctx, { kind: "HOTLINE_TICKET", entity: id, dueAt, holderId: ctx.actor.staffId });
    await recordAudit(tx, ctx, {
      action: "care/support.openTicket",
      entity: id,
      to: ticket.status,
      detail: { callerRole, aboutPersonalData },
    });
    return ticket;
  });
  await ctx.keys.claim(key.id);
  return row;
}
