import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { isId } from "#kernel/id";
import { NotFound, Refusal, StateConflict } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { recordAttempt } from "#platform/audit";
import { workItemOf } from "#platform/work-items";
import { isOpen } from "./open-session.js";
import { lockStream, type Stream, streamOf } from "./stream.js";

type Work<T> = (tx: Tx, stream: Stream, key: DataKey) => Promise<T | Refusal>;

/**
 * Does one deed on a conversation that the caller has in hand. To everybody else, and once the session is closed,
 * there is no such conversation; each try is written down. Policy 5.4, scenario H3.
 *
 * @param action `care/support.<use case>`
 */
export async function onHeldConversation<T>(
  ctx: StaffContext,
  { conversationId, action }: { conversationId: string; action: string },
  work: Work<T>,
): Promise<T | Refusal> {
  const outcome = await attempt(ctx, conversationId, work);
  if (outcome instanceof NotFound) {
    await recordAttempt(ctx, { action, entity: conversationId.slice(0, 40) }, outcome);
  }
  return outcome;
}

async function attempt<T>(ctx: StaffContext, conversationId: string, work: Work<T>): Promise<T | Refusal> {
  if (!isId("cnv", conversationId)) return new NotFound();
  const seen = await streamOf(ctx.db, conversationId);
  if (!seen || !(await holds(ctx, ctx.db, conversationId))) return new NotFound();
  const key = await ctx.keys.open(seen.session.keyId);
  return ctx.db.transact(async (tx) => {
    const stream = await lockStream(tx, conversationId);
    if (!stream || !(await holds(ctx, tx, conversationId))) return new NotFound();
    if (!isOpen(stream.session)) return new NotFound();
    // Closed and opened again in between: the key read is the old session's.
    if (stream.session.keyId !== seen.session.keyId) return new StateConflict();
    return work(tx, stream, key);
  });
}

async function holds({ actor }: StaffContext, db: Pick<Tx, "select">, conversationId: Id<"cnv">): Promise<boolean> {
  const item = await workItemOf(db as Tx, conversationId);
  return item?.holderId === actor.staffId && item.closedAt === null;
}
