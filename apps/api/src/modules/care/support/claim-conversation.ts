import type { StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { staffNames } from "#platform/staff";
import { holdWorkItem, WorkItemTaken, workItemOf } from "#platform/work-items";
import { onConversation } from "./forms.js";
import type { ConversationInput } from "./inputs.js";
import { isOpen } from "./open-session.js";
import { nextWaiting } from "./queries.js";
import { ConversationTaken } from "./refusals.js";
import { appendEvent, lockStream, type Stream } from "./stream.js";

const action = "care/support.claimConversation";

/**
 * Takes a waiting conversation into hand. Of twenty who try at once one gets it; the others learn who it was, and who
 * waits next. [check 41]
 */
export async function claimConversation(ctx: StaffContext, input: ConversationInput): Promise<Stream | Refusal> {
  const given = read(onConversation, input);
  if (given instanceof InvalidInput) return given;
  const { conversationId } = given;
  const outcome = await ctx.db.transact(async (tx) => {
    const stream = await lockStream(tx, conversationId);
    if (!stream || !isOpen(stream.session)) return new NotFound();
    const before = await workItemOf(tx, conversationId);
    const held = await holdWorkItem(tx, ctx, conversationId, ctx.actor.staffId);
    if (held instanceof Refusal) return held;
    if (before?.holderId !== ctx.actor.staffId) {
      await appendEvent(tx, ctx, stream, { kind: "ASSIGNED", toStaffId: ctx.actor.staffId });
      await recordAudit(tx, ctx, { action, entity: conversationId });
    }
    return stream;
  });
  if (!(outcome instanceof Refusal)) return outcome;
  await recordAttempt(ctx, { action, entity: conversationId }, outcome);
  return outcome instanceof WorkItemTaken ? taken(ctx, outcome) : outcome;
}

async function taken(ctx: StaffContext, { holderId }: WorkItemTaken): Promise<ConversationTaken> {
  return new ConversationTaken({
    holderId,
    holderName: (holderId && (await staffNames(ctx).load(holderId as Id<"stf">))) || "同事",
    next: await nextWaiting(ctx.db),
  });
}
