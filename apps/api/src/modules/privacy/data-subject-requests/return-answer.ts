import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, multiline, read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { settleApproval } from "#platform/approvals";
import { AnotherOfficerNeeded } from "./hands.js";
import type { ReturnAnswerInput } from "./inputs.js";
import { moveRequest, onRequest } from "./move-request.js";
import { DecisionChanged } from "./refusals.js";
import { saysNothing } from "./rules.js";
import type { RequestRow } from "./tables.js";
import { sealText } from "./texts.js";

const ACTION = "privacy/data-subject-requests.returnAnswer";
const form = z.object({
  requestId: idOf("dsr"),
  version: z.int().min(1),
  reason: multiline(500).refine((text) => !saysNothing(text), "REASON_NEEDED"),
});
const reasonNeeded = { zh: "请写明退回原因（至少 4 个字）。", en: "Say why, in four characters or more." };

/** The second officer does not agree: back to the one who prepared it, who sees why. */
export async function returnAnswer(ctx: StaffContext, input: ReturnAnswerInput): Promise<RequestRow | Refusal> {
  const given = read(form, input, { REASON_NEEDED: reasonNeeded });
  if (given instanceof InvalidInput) return given;
  return onRequest(ctx, given.requestId, ["REVIEW"], async (tx, row) => {
    if (row.preparedBy === ctx.actor.staffId) return new AnotherOfficerNeeded();
    if (row.decisionVersion !== given.version) return new DecisionChanged(row.decisionVersion);
    const key = await ctx.keys.open(row.keyId);
    await settleApproval(tx, ctx, { entity: row.id, kind: "REQUEST_REVIEW" }, "REFUSED");
    const set = { reviewNote: sealText(key, row.id, "reviewNote", given.reason) };
    return moveRequest(tx, ctx, row, { to: "EXECUTING", action: ACTION, set, detail: { version: given.version } });
  });
}
