import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { onConversation } from "./forms.js";
import type { RecallAnswerInput } from "./inputs.js";
import { onHeldConversation } from "./on-held-conversation.js";
import { recall } from "./recall.js";
import type { MessageRow } from "./tables.js";

const form = onConversation.extend({ messageId: idOf("msg") });

/** Takes one's own answer or note back within two minutes. */
export async function recallAnswer(ctx: StaffContext, input: RecallAnswerInput): Promise<MessageRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { conversationId, messageId } = given;
  const action = "care/support.recallAnswer";
  return onHeldConversation(ctx, { conversationId, action }, async (tx, stream) => {
    const recalled = await recall(tx, ctx, stream, { messageId, senderId: ctx.actor.staffId });
    if (recalled instanceof Refusal) return recalled;
    await recordAudit(tx, ctx, { action, entity: conversationId, detail: { message: messageId } });
    return recalled;
  });
}
