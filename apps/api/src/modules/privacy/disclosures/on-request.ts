import { and, eq } from "drizzle-orm";
import type { Ctx, StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { NotFound, Refusal, StateConflict } from "#kernel/refusal";
import { canMove } from "#kernel/transitions";
import { settleApproval } from "#platform/approvals";
import { type Deed, recordAttempt, recordAudit } from "#platform/audit";
import { closeWorkItem } from "#platform/work-items";
import { handsOf, lockRequest } from "./queries.js";
import { clashOf, HandsMustDiffer } from "./refusals.js";
import { clashWith } from "./rules.js";
import { type DisclosureOutcome, type DisclosureStatus, disclosureTransitions, type Hand } from "./status.js";
import { disclosureHands, disclosureRequests, disclosureSubjects, type RequestRow } from "./tables.js";

export interface Step {
  requestId: Id<"dis">;
  /** `privacy/disclosures.<use case>` */
  action: string;
  from: readonly DisclosureStatus[];
  /** The hand that whoever does this has in the matter from now on. */
  hand?: Hand;
}

/**
 * Runs `work` on a locked request that stands in one of the states `from`. Whoever has had a hand that must not meet
 * this one is refused; a refusal about people is written down after the rollback, so that the try stays in the file.
 */
export async function onRequest<T>(
  ctx: StaffContext,
  { requestId, action, from, hand }: Step,
  work: (tx: Tx, row: RequestRow) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const outcome = await ctx.db.transact<T | Refusal>(async (tx) => {
    const row = await lockRequest(tx, requestId);
    if (!row) return new NotFound();
    if (!from.includes(row.status)) return new StateConflict();
    if (hand) {
      const clash = clashWith(hand, ctx.actor.staffId, await handsOf(tx, row.id));
      if (clash) return new HandsMustDiffer(clashOf(hand, clash));
      await takeHand(tx, ctx, row.id, hand);
    }
    return work(tx, row);
  });
  if (outcome instanceof Refusal) await keepTrace(ctx, { action, entity: requestId }, outcome);
  return outcome;
}

/** What is only a slip of the form, or a page that was out of date, is no try worth keeping. */
const keepTrace = async (ctx: Ctx, deed: Deed, refusal: Refusal): Promise<void> => {
  if (refusal.code === "INVALID_INPUT" || refusal.code === "NOT_FOUND") return;
  await recordAttempt(ctx, deed, refusal);
};

export async function takeHand(tx: Tx, ctx: StaffContext, requestId: Id<"dis">, hand: Hand): Promise<void> {
  const { staffId } = ctx.actor;
  await tx
    .insert(disclosureHands)
    .values({ requestId, hand, staffId, at: ctx.clock.now() })
    .onDuplicateKeyUpdate({ set: { staffId } });
}

export interface Move {
  to: DisclosureStatus;
  action: string;
  facts?: Partial<RequestRow>;
  detail?: Deed["detail"];
}

/** One step of the state table, by compare and set, with its entry in the audit trail. */
export async function moveRequest(
  tx: Tx,
  ctx: Ctx,
  row: RequestRow,
  { to, action, facts, detail }: Move,
): Promise<RequestRow> {
  if (!canMove(disclosureTransitions, row.status, to))
    throw new Error(`a request cannot go from ${row.status} to ${to}`);
  const next = { ...facts, status: to };
  const [moved] = await tx
    .update(disclosureRequests)
    .set(next)
    .where(and(eq(disclosureRequests.id, row.id), eq(disclosureRequests.status, row.status)));
  if (moved.affectedRows !== 1) throw new Error(`request ${row.id} left ${row.status} under its lock`);
  await recordAudit(tx, ctx, { action, entity: row.id, from: row.status, to, ...(detail && { detail }) });
  return { ...row, ...next };
}

/** A deed that changes facts and not the state. */
export async function amendRequest(
  tx: Tx,
  ctx: Ctx,
  row: RequestRow,
  { action, facts = {}, detail }: Omit<Move, "to">,
): Promise<RequestRow> {
  if (Object.keys(facts).length > 0) {
    await tx.update(disclosureRequests).set(facts).where(eq(disclosureRequests.id, row.id));
  }
  await recordAudit(tx, ctx, { action, entity: row.id, ...(detail && { detail }) });
  return { ...row, ...facts };
}

export interface End extends Omit<Move, "to"> {
  outcome: DisclosureOutcome;
}

/** The end of a request: nothing waits for anybody any more, and what it held back may go. */
export async function closeRequest(
  tx: Tx,
  ctx: Ctx,
  row: RequestRow,
  { outcome, facts, detail, ...end }: End,
): Promise<RequestRow> {
  const closed = await moveRequest(tx, ctx, row, {
    ...end,
    to: "CLOSED",
    facts: { ...facts, outcome, closedAt: ctx.clock.now() },
    detail: { ...detail, outcome },
  });
  await settleApproval(tx, ctx, { entity: row.id }, "WITHDRAWN");
  await closeWorkItem(tx, ctx, row.id);
  await tx.delete(disclosureSubjects).where(eq(disclosureSubjects.requestId, row.id));
  return closed;
}
