import { randomUUID } from "node:crypto";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { memberMay } from "#platform/staff";
import { passWorkItem } from "#platform/work-items";
import { onConversation, words } from "./forms.js";
import type { HandOverConversationInput } from "./inputs.js";
import { onHeldConversation } from "./on-held-conversation.js";
import { postMessage } from "./post-message.js";
import { appendEvent, type Stream } from "./stream.js";

const form = onConversation.extend({ toStaffId: idOf("stf").nullish(), note: words });

/** Into a colleague's hands, or back into the queue, with a word about where things stand. */
export async function handOverConversation(
  ctx: StaffContext,
  input: HandOverConversationInput,
): Promise<Stream | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { conversationId, toStaffId = null, note: body } = given;
  const action = "care/support.handOverConversation";
  return onHeldConversation(ctx, { conversationId, action }, async (tx, stream, key) => {
    if (toStaffId && !(await memberMay(tx, ctx.clock, toStaffId, ["conversation:answer"]))) return new NotFound();
    await postMessage(tx, ctx, stream, { key, kind: "NOTE", body, clientMessageId: randomUUID() });
    const passed = await passWorkItem(tx, ctx, conversationId, toStaffId);
    if (passed instanceof Refusal) return passed;
    await appendEvent(tx, ctx, stream, toStaffId ? { kind: "ASSIGNED", toStaffId } : { kind: "RELEASED" });
    await recordAudit(tx, ctx, { action, entity: conversationId, detail: { to: toStaffId } });
    return stream;
  });
}
