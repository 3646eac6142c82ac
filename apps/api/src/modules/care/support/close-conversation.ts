import type { Ctx, StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { closeWorkItem } from "#platform/work-items";
import { onConversation } from "./forms.js";
import type { ConversationInput } from "./inputs.js";
import { onHeldConversation } from "./on-held-conversation.js";
import { appendEvent, changeSession, type Stream } from "./stream.js";

/** Done for now. It ends the holder's look at the person at once. Policy 5.4. */
export async function closeConversation(ctx: StaffContext, input: ConversationInput): Promise<Stream | Refusal> {
  const given = read(onConversation, input);
  if (given instanceof InvalidInput) return given;
  const action = "care/support.closeConversation";
  return onHeldConversation(ctx, { ...given, action }, async (tx, stream) => {
    await close(tx, ctx, stream, action);
    return stream;
  });
}

/** The session ends, by whomever; the stream stays and goes on with the shopper's next message. */
export async function close(tx: Tx, ctx: Ctx, stream: Stream, action: string): Promise<void> {
  const from = stream.session.status;
  await appendEvent(tx, ctx, stream, { kind: "SESSION_CLOSED" });
  await changeSession(tx, stream, { status: "CLOSED", waitingSince: null, dueAt: null, closedAt: ctx.clock.now() });
  await closeWorkItem(tx, ctx, stream.conversation.id);
  await recordAudit(tx, ctx, { action, entity: stream.conversation.id, from, to: "CLOSED" });
}
