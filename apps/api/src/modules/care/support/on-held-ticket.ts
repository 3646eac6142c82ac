import { eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import { type Id, isId } from "#kernel/id";
import { NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { recordAttempt } from "#platform/audit";
import { holdsWorkOn } from "#platform/work-items";
import { type TicketRow, tickets } from "./tables.js";

export async function ticketOf(db: ReadDb, ticketId: Id<"tkt">): Promise<TicketRow | undefined> {
  const [row] = await db.select().from(tickets).where(eq(tickets.id, ticketId));
  return row;
}

/**
 * Does one deed on a ticket that the caller has in hand. To everybody else there is no such ticket; each try is
 * written down. Policy 5.4.
 */
export async function onHeldTicket<T>(
  ctx: StaffContext,
  { ticketId, action }: { ticketId: string; action: string },
  work: (tx: Tx, ticket: TicketRow, key: DataKey) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const seen = isId("tkt", ticketId) ? await ticketOf(ctx.db, ticketId) : undefined;
  const key = seen && (await ctx.keys.open(seen.keyId));
  const outcome = seen && key ? await ctx.db.transact((tx) => locked(tx, ctx, seen, key, work)) : new NotFound();
  if (outcome instanceof NotFound) await recordAttempt(ctx, { action, entity: ticketId.slice(0, 40) }, outcome);
  return outcome;
}

async function locked<T>(
  tx: Tx,
  ctx: StaffContext,
  seen: TicketRow,
  key: DataKey,
  work: (tx: Tx, ticket: TicketRow, key: DataKey) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const [ticket] = await tx.select().from(tickets).where(eq(tickets.id, seen.id)).for("update");
  if (!ticket || !(await holdsWorkOn(tx, ctx.actor.staffId, { entity: ticket.id }))) return new NotFound();
  if (ticket.status === "RESOLVED") return new StateConflict();
  return work(tx, ticket, key);
}
