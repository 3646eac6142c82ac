import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { clientMessageId, onConversation, words } from "./forms.js";
import type { AddConversationNoteInput } from "./inputs.js";
import { onHeldConversation } from "./on-held-conversation.js";
import { postMessage } from "./post-message.js";
import { sentBefore } from "./stream.js";
import type { MessageRow } from "./tables.js";

const form = onConversation.extend({ clientMessageId, body: words });

/** For colleagues alone; the shopper never sees it, except in a copy of the own data. */
export async function addConversationNote(
  ctx: StaffContext,
  input: AddConversationNoteInput,
): Promise<MessageRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const action = "care/support.addConversationNote";
  return onHeldConversation(ctx, { conversationId: given.conversationId, action }, async (tx, stream, key) => {
    const stored = await sentBefore(tx, stream.conversation.id, ctx.actor.staffId, given.clientMessageId);
    if (stored) return stored;
    const note = await postMessage(tx, ctx, stream, { key, kind: "NOTE", ...given });
    await recordAudit(tx, ctx, { action, entity: stream.conversation.id, detail: { message: note.id } });
    return note;
  });
}
