import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { reasonTexts } from "#kernel/impersonal-reason";
import { read } from "#kernel/input";
import { NotFound, Refusal, StateConflict } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { type DiscardOutboxMessageInput, discardForm } from "./inputs.js";
import { messageById } from "./queries.js";
import { statusOf } from "./rules.js";
import { type OutboxRow, outboxMessages } from "./tables.js";

const ACTION = "platform/outbox.discardOutboxMessage";

/** Ends a dead letter for good. It stays to be read, with who did so and why. */
export async function discardOutboxMessage(
  ctx: StaffContext,
  input: DiscardOutboxMessageInput,
): Promise<OutboxRow | Refusal> {
  const form = read(discardForm, input, reasonTexts);
  if (form instanceof Refusal) return form;
  const { messageId, reason } = form;
  const outcome = await ctx.db.transact(async (tx) => {
    const message = await messageById(tx, messageId);
    if (!message) return new NotFound();
    const [ended] = await tx
      .update(outboxMessages)
      .set({ discardedAt: ctx.clock.now(), discardedBy: ctx.actor.staffId, discardReason: reason })
      .where(
        and(eq(outboxMessages.id, messageId), isNotNull(outboxMessages.deadAt), isNull(outboxMessages.discardedAt)),
      );
    if (ended.affectedRows !== 1) return new StateConflict();
    const { topic, lastError } = message;
    const from = statusOf(message);
    await recordAudit(tx, ctx, {
      action: ACTION,
      entity: messageId,
      from,
      to: "DISCARDED",
      detail: { topic, lastError },
    });
    return (await messageById(tx, messageId))!;
  });
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action: ACTION, entity: messageId }, outcome);
  return outcome;
}
