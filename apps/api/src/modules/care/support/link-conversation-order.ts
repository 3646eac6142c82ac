import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { amendWorkItem } from "#platform/work-items";
import { ownOrder } from "#shop/orders";
import { onConversation } from "./forms.js";
import type { LinkConversationOrderInput } from "./inputs.js";
import { onHeldConversation } from "./on-held-conversation.js";
import { appendEvent, changeSession, type Stream } from "./stream.js";

const form = onConversation.extend({ orderId: idOf("ord") });

/** The chat turned out to be about an order: it is kept, and later restricted, together with it. Policy 5.9.1. */
export async function linkConversationOrder(
  ctx: StaffContext,
  input: LinkConversationOrderInput,
): Promise<Stream | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { conversationId, orderId } = given;
  const action = "care/support.linkConversationOrder";
  return onHeldConversation(ctx, { conversationId, action }, async (tx, stream) => {
    if (!(await ownOrder(tx, stream.conversation.accountId, orderId))) return new NotFound();
    if (stream.session.orderId === orderId) return stream;
    await changeSession(tx, stream, { orderId });
    await amendWorkItem(tx, conversationId, { orderId });
    await appendEvent(tx, ctx, stream, { kind: "ORDER_LINKED", about: orderId });
    await recordAudit(tx, ctx, { action, entity: conversationId, detail: { order: orderId } });
    return stream;
  });
}
