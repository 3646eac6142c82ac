import { randomUUID } from "node:crypto";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { suspectIncident } from "#privacy/incidents";
import { onConversation, words } from "./forms.js";
import type { TransferConversationToSecurityInput } from "./inputs.js";
import { onHeldConversation } from "./on-held-conversation.js";
import { postMessage } from "./post-message.js";
import { appendEvent, type Stream } from "./stream.js";

const form = onConversation.extend({ note: words });

/**
 * The shopper reports that an account, a password or information leaked: security hears of it at once, once per
 * session, while the chat goes on. Policy 5.8.2.
 */
export async function transferConversationToSecurity(
  ctx: StaffContext,
  input: TransferConversationToSecurityInput,
): Promise<Stream | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { conversationId, note: body } = given;
  const action = "care/support.transferConversationToSecurity";
  const outcome = await onHeldConversation(ctx, { conversationId, action }, async (tx, stream, key) => {
    const { id: session } = stream.session;
    await postMessage(tx, ctx, stream, { key, kind: "NOTE", body, clientMessageId: randomUUID() });
    await appendEvent(tx, ctx, stream, { kind: "SECURITY_TOLD" });
    await suspectIncident(tx, ctx, { suspicion: "CHAT_LEAK", signal: `${conversationId} ${session}` });
    await recordAudit(tx, ctx, { action, entity: conversationId, detail: { session } });
    return stream;
  });
  ctx.wakeWorker();
  return outcome;
}
