import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { FieldProblem, InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAttempt } from "#platform/audit";
import { returnStock } from "#shop/stock";
import { caseForm, seenHash } from "./case-forms.js";
import { disputeOutcomes } from "./enums.js";
import type { SettleDisputeInput } from "./inputs.js";
import { moveCase, onCase } from "./move-case.js";
import { notAsSeen } from "./preview.js";
import { piecesOf, quoteOf, startRefund } from "./refund.js";
import { AnotherPersonMustDecide } from "./refusals.js";
import type { CaseRow } from "./tables.js";

const form = caseForm.extend({
  outcome: z.enum(disputeOutcomes),
  deductionFen: z.int().min(0).default(0),
  previewHash: seenHash.nullish(),
});
const ACTION = "care/after-sales.settleDispute";

/** A lead, never the inspector, pays back all or a part and keeps the goods, or sends them back. Commerce step C17. */
export async function settleDispute(ctx: StaffContext, input: SettleDisputeInput): Promise<CaseRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { caseId, outcome, deductionFen, previewHash } = given;
  const settled = await onCase<CaseRow>(ctx, caseId, ["DISPUTED"], async (tx, locked) => {
    const { row, order } = locked;
    if (row.disputedBy === ctx.actor.staffId) return new AnotherPersonMustDecide();
    if (outcome === "SEND_BACK") return moveCase(tx, ctx, row, { to: "RETURN_BACK", action: ACTION });
    const changed = await notAsSeen(tx, locked, previewHash);
    if (changed) return changed;
    const { totalFen, freightFen } = await quoteOf(tx, locked);
    if (deductionFen > totalFen - freightFen) return new InvalidInput([tooMuch]);
    await returnStock(tx, ctx, order.id, piecesOf(locked), "DAMAGED", caseId);
    return startRefund(tx, ctx, locked, { action: ACTION, deductionFen, facts: { condition: "DAMAGED" } });
  });
  if (settled instanceof AnotherPersonMustDecide) {
    await recordAttempt(ctx, { action: ACTION, entity: caseId }, settled);
  }
  return settled;
}

const tooMuch = new FieldProblem("deductionFen", "MORE_THAN_THE_GOODS", {
  zh: "扣减金额不能超过商品退款金额。",
  en: "No more can be deducted than is refunded for the goods.",
});
