import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { NotFound, Refusal, StateConflict } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { messageForm, type OutboxMessageInput } from "./inputs.js";
import { messageById } from "./queries.js";
import { statusOf } from "./rules.js";
import { type OutboxRow, outboxMessages } from "./tables.js";

const ACTION = "platform/outbox.retryOutboxMessage";

/** Gives a dead letter all its tries again, the first at once. */
export async function retryOutboxMessage(ctx: StaffContext, input: OutboxMessageInput): Promise<OutboxRow | Refusal> {
  const form = read(messageForm, input);
  if (form instanceof Refusal) return form;
  const { messageId } = form;
  const outcome = await ctx.db.transact(async (tx) => {
    const message = await messageById(tx, messageId);
    if (!message) return new NotFound();
    const [revived] = await tx
      .update(outboxMessages)
      .set({ deadAt: null, dueAt: ctx.clock.now(), triesBefore: message.attempts })
      .where(
        and(eq(outboxMessages.id, messageId), isNotNull(outboxMessages.deadAt), isNull(outboxMessages.discardedAt)),
      );
    if (revived.affectedRows !== 1) return new StateConflict();
    const { topic, lastError } = message;
    const from = statusOf(message);
    await recordAudit(tx, ctx, {
      action: ACTION,
      entity: messageId,
      from,
      to: "WAITING",
      detail: { topic, lastError },
    });
    return (await messageById(tx, messageId))!;
  });
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action: ACTION, entity: messageId }, outcome);
  else ctx.wakeWorker();
  return outcome;
}
