import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { settleApproval } from "#platform/approvals";
import { recordAttempt } from "#platform/audit";
import { giveAnswer } from "./give-answer.js";
import { AnotherOfficerNeeded, excluded } from "./hands.js";
import type { ReviewInput } from "./inputs.js";
import { onRequest } from "./move-request.js";
import { DecisionChanged } from "./refusals.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/data-subject-requests.approveAnswer";
const form = z.object({ requestId: idOf("dsr"), version: z.int().min(1) });

/** The second officer agrees to the version that was read; whoever prepared it, or registered the request, may not. */
export async function approveAnswer(ctx: StaffContext, input: ReviewInput): Promise<RequestRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const outcome = await onRequest(ctx, given.requestId, ["REVIEW"], async (tx, row) => {
    const { staffId } = ctx.actor;
    if ([row.preparedBy, row.recordedBy].includes(staffId)) return new AnotherOfficerNeeded();
    const notYou = await excluded(tx, ctx, row);
    if (notYou) return notYou;
    if (row.decisionVersion !== given.version) return new DecisionChanged(row.decisionVersion);
    await settleApproval(tx, ctx, { entity: row.id, kind: "REQUEST_REVIEW" }, "APPROVED");
    return giveAnswer(tx, ctx, row, { action: ACTION, set: { reviewedBy: staffId } });
  });
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action: ACTION, entity: given.requestId }, outcome);
  return outcome;
}
