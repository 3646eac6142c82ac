import { and, eq, isNull } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { NotFound, type Refusal } from "#kernel/refusal";
import { TooLateToRecall } from "./refusals.js";
import { mayRecall } from "./rules.js";
import { appendEvent, type Stream } from "./stream.js";
import { type MessageRow, messages } from "./tables.js";

/** Takes a sender's own message back, as an event of its own: whoever catches up learns of it. Twice is once. */
export async function recall(
  tx: Tx,
  ctx: Ctx,
  stream: Stream,
  { messageId, senderId }: { messageId: MessageRow["id"]; senderId: string },
): Promise<MessageRow | Refusal> {
  const [message] = await tx
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.id, messageId),
        eq(messages.conversationId, stream.conversation.id),
        eq(messages.senderId, senderId),
      ),
    );
  if (!message) return new NotFound();
  if (message.recalledAt) return message;
  const recalledAt = ctx.clock.now();
  if (!mayRecall(message.sentAt, recalledAt)) return new TooLateToRecall();
  await tx
    .update(messages)
    .set({ recalledAt })
    .where(and(eq(messages.id, messageId), isNull(messages.recalledAt)));
  await appendEvent(tx, ctx, stream, { kind: "MESSAGE_RECALLED", messageId });
  return { ...message, recalledAt };
}
