import { z } from "zod";
import { after } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { amendWorkItem } from "#platform/work-items";
import { clientMessageId, onConversation, words } from "./forms.js";
import type { AnswerConversationInput } from "./inputs.js";
import { onHeldConversation } from "./on-held-conversation.js";
import { postMessage } from "./post-message.js";
import { AsksForSecrets } from "./refusals.js";
import { asksForSecrets, SILENCE_ENDS_AFTER_MS } from "./rules.js";
import { changeSession, sentBefore } from "./stream.js";
import type { MessageRow } from "./tables.js";

const form = onConversation.extend({ clientMessageId, body: words, sendAnyway: z.boolean().default(false) });

/** Whoever holds the conversation answers the shopper. Policy 9.1.1. */
export async function answerConversation(
  ctx: StaffContext,
  input: AnswerConversationInput,
): Promise<MessageRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  if (!given.sendAnyway && asksForSecrets(given.body)) return new AsksForSecrets();
  const { conversationId, body } = given;
  const action = "care/support.answerConversation";
  return onHeldConversation(ctx, { conversationId, action }, async (tx, stream, key) => {
    const stored = await sentBefore(tx, stream.conversation.id, ctx.actor.staffId, given.clientMessageId);
    if (stored) return stored;
    const now = ctx.clock.now();
    const from = stream.session.status;
    const message = await postMessage(tx, ctx, stream, {
      key,
      kind: "MESSAGE",
      body,
      clientMessageId: given.clientMessageId,
    });
    await changeSession(tx, stream, {
      status: "WAITING_ON_SHOPPER",
      waitingSince: null,
      firstAnswerAt: stream.session.firstAnswerAt ?? now,
      dueAt: after(now, SILENCE_ENDS_AFTER_MS),
    });
    await amendWorkItem(tx, stream.conversation.id, { dueAt: stream.session.dueAt });
    await recordAudit(tx, ctx, {
      action,
      entity: stream.conversation.id,
      from,
      to: "WAITING_ON_SHOPPER",
      detail: { message: message.id, sentAnyway: given.sendAnyway },
    });
    return message;
  });
}
