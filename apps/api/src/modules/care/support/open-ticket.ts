import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { inputTexts, line, mainlandPhone, read } from "#kernel/input";
import { FieldProblem, InvalidInput, Refusal } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { recordAudit } from "#platform/audit";
import { workingCalendar } from "#platform/settings";
import { openWorkItem } from "#platform/work-items";
import { openRequest, type RequestKind, requestKinds, settleIdentity } from "#privacy/data-subject-requests";
import { callerRoles } from "./enums.js";
import { words } from "./forms.js";
import type { OpenTicketInput } from "./inputs.js";
import { newNumber } from "./open-session.js";
import { ticketInitial } from "./status.js";
import { type TicketRow, tickets } from "./tables.js";
import { answerDueAt } from "./ticket-clock.js";
import { sealTicketText } from "./ticket-texts.js";

const kinds = Object.keys(requestKinds) as [RequestKind, ...RequestKind[]];
const form = z.object({
  callerPhone: mainlandPhone,
  callerRole: z.enum(callerRoles),
  callerName: line(60).nullish(),
  aboutPersonalData: z.boolean(),
  requestKind: z.enum(kinds).nullish(),
  subject: words,
});
type Given = z.output<typeof form>;

const action = "care/support.openTicket";

/**
 * Writes a call to the hotline down; whoever took it holds it. The clock runs from the call on. A call about personal
 * data is a request at the same moment, in the hands of the privacy desk. Policy 9.1.2.
 */
export async function openTicket(ctx: StaffContext, input: OpenTicketInput): Promise<TicketRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  if (given.aboutPersonalData && !given.requestKind) return whatIsAsked();
  const key = await ctx.keys.create("CASE");
  const requestKey = given.aboutPersonalData ? await ctx.keys.create("CASE") : undefined;
  const row = await ctx.db.transact(async (tx) => {
    const call = { id: newId("tkt"), receivedAt: ctx.clock.now() };
    const { id } = call;
    const request = requestKey && (await openFor(tx, ctx, call, given, requestKey));
    if (request instanceof Refusal) return request;
    const dueAt = answerDueAt(call.receivedAt, await workingCalendar(tx));
    const ticket = ticketFrom(ctx, { ...call, dueAt }, given, key, request?.id ?? null);
    await tx.insert(tickets).values(ticket);
    await openWorkItem(tx, ctx, { kind: "HOTLINE_TICKET", entity: id, dueAt, holderId: ctx.actor.staffId });
    const { callerRole, aboutPersonalData } = given;
    const detail = { callerRole, aboutPersonalData, request: ticket.requestId };
    await recordAudit(tx, ctx, { action, entity: id, to: ticket.status, detail });
    return ticket;
  });
  if (!(row instanceof Refusal)) await ctx.keys.claim(key.id, ...(requestKey ? [requestKey.id] : []));
  return row;
}

interface Call {
  id: Id<"tkt">;
  receivedAt: Date;
}

function ticketFrom(
  { actor }: StaffContext,
  { id, receivedAt, dueAt }: Call & { dueAt: Date },
  { callerPhone, callerRole, callerName, aboutPersonalData, subject }: Given,
  key: DataKey,
  requestId: Id<"dsr"> | null,
): TicketRow {
  return {
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
    requestId,
    openedBy: actor.staffId,
    receivedAt,
    dueAt,
    outcome: null,
    answer: null,
    resolvedAt: null,
  };
}

/** Nobody is known on the telephone: the request waits for an identity check, its clock running. */
async function openFor(tx: Tx, ctx: StaffContext, call: Call, { requestKind, subject }: Given, key: DataKey) {
  const request = await openRequest(tx, ctx, {
    key,
    kind: requestKind!,
    channel: "HOTLINE",
    receivedAt: call.receivedAt,
    accountId: null,
    asked: subject,
    source: call.id,
    action,
  });
  return request.status === "TRIAGED" ? settleIdentity(tx, ctx, request, action) : request;
}

const whatIsAsked = () => new InvalidInput([new FieldProblem("requestKind", "REQUIRED", inputTexts.REQUIRED)]);
