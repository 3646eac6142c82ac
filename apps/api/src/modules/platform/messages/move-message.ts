import { and, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { canMove } from "#kernel/transitions";
import { post } from "#platform/outbox";
import { type MessageStatus, messageTransitions } from "./status.js";
import { type MessageRow, messages } from "./tables.js";

type Facts = Partial<Pick<MessageRow, "serialNo" | "failure" | "nextAskAt" | "sendingAt" | "settledAt" | "asks">>;

/** States in which a listener can rest: the others pass within seconds. */
const worthTelling = new Set<MessageStatus>(["SENT", "UNKNOWN", "DELIVERED", "FAILED", "UNREPORTED"]);

/** One step, by compare-and-set; false when somebody else was quicker. Whoever asked to hear of it does. */
export async function moveMessage(
  tx: Tx,
  ctx: Ctx,
  { id, status, listener }: MessageRow,
  to: MessageStatus,
  facts: Facts = {},
): Promise<boolean> {
  if (!canMove(messageTransitions, status, to)) return false;
  const [outcome] = await tx
    .update(messages)
    .set({ status: to, ...facts })
    .where(and(eq(messages.id, id), eq(messages.status, status)));
  if (outcome.affectedRows !== 1) return false;
  if (listener && worthTelling.has(to)) await post(tx, ctx, listener, { messageId: id, status: to });
  return true;
}
