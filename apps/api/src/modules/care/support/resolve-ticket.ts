import { eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { FieldProblem, InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { closeWorkItem } from "#platform/work-items";
import { ticketOutcomes } from "./enums.js";
import { words } from "./forms.js";
import type { ResolveTicketInput } from "./inputs.js";
import { onHeldTicket } from "./on-held-ticket.js";
import { type TicketRow, tickets } from "./tables.js";
import { sealTicketText } from "./ticket-texts.js";

const form = z.object({ ticketId: idOf("tkt"), outcome: z.enum(ticketOutcomes), answer: words });

/** The caller has an answer. A call about personal data is never closed as if it were not. Policy 9.1.2. */
export async function resolveTicket(ctx: StaffContext, input: ResolveTicketInput): Promise<TicketRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { ticketId, outcome, answer } = given;
  const action = "care/support.resolveTicket";
  return onHeldTicket(ctx, { ticketId, action }, async (tx, ticket, key) => {
    if (outcome === "NOT_PERSONAL_INFORMATION" && ticket.aboutPersonalData) return isAboutPersonalData();
    if (outcome === "REQUEST_REGISTERED" && !ticket.requestId) return noRequestYet();
    const resolved = {
      status: "RESOLVED",
      outcome,
      answer: sealTicketText(key, ticketId, "answer", answer),
      resolvedAt: ctx.clock.now(),
    } as const;
    await tx.update(tickets).set(resolved).where(eq(tickets.id, ticketId));
    await closeWorkItem(tx, ctx, ticketId);
    await recordAudit(tx, ctx, { action, entity: ticketId, from: ticket.status, to: "RESOLVED", detail: { outcome } });
    return { ...ticket, ...resolved };
  });
}

const isAboutPersonalData = () =>
  new InvalidInput([
    new FieldProblem("outcome", "IS_ABOUT_PERSONAL_DATA", {
      zh: "该来电与个人信息有关，不能以“与个人信息无关”结案。",
      en: "The call is about personal data: it cannot be closed as unrelated.",
    }),
  ]);

const noRequestYet = () =>
  new InvalidInput([
    new FieldProblem("outcome", "NO_REQUEST", {
      zh: "尚未登记个人信息请求。",
      en: "No request has been registered for this call.",
    }),
  ]);
