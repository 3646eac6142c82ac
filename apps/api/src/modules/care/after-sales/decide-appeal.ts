import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { FieldProblem, InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { recordAttempt } from "#platform/audit";
import { caseForm, caseKey, seenHash, words } from "./case-forms.js";
import { sealText } from "./case-texts.js";
import type { DecideAppealInput } from "./inputs.js";
import { moveCase, onCase } from "./move-case.js";
import { AnotherPersonMustDecide } from "./refusals.js";
import { approve } from "./sign-approval.js";
import type { CaseRow } from "./tables.js";

const form = caseForm.extend({ inFavorOfShopper: z.boolean(), text: words.nullish(), previewHash: seenHash.nullish() });
const ACTION = "care/after-sales.decideAppeal";

/** A lead decides, never the one who rejected. Commerce step C8. */
export async function decideAppeal(ctx: StaffContext, input: DecideAppealInput): Promise<CaseRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { caseId, inFavorOfShopper, text, previewHash } = given;
  if (inFavorOfShopper) return approve(ctx, { caseId, action: ACTION, from: ["ESCALATED"], previewHash });
  return text ? rejectForGood(ctx, { caseId, text }) : new InvalidInput([reasonMissing]);
}

const reasonMissing = new FieldProblem("text", "REQUIRED", {
  zh: "驳回申诉须说明理由。",
  en: "Rejecting an appeal needs a reason.",
});

type Rejection = Pick<z.output<typeof form>, "caseId"> & { text: string };

async function rejectForGood(ctx: StaffContext, { caseId, text }: Rejection): Promise<CaseRow | Refusal> {
  const key = await caseKey(ctx, caseId);
  if (!key) return new NotFound();
  const outcome = await onCase<CaseRow>(ctx, caseId, ["ESCALATED"], async (tx, { row }) => {
    if (row.rejectedBy === ctx.actor.staffId) return new AnotherPersonMustDecide();
    const facts = { finalText: sealText(key, row.id, "finalText", text) };
    return moveCase(tx, ctx, row, { to: "REJECTED_FINAL", action: ACTION, facts });
  });
  if (outcome instanceof AnotherPersonMustDecide) {
    await recordAttempt(ctx, { action: ACTION, entity: caseId }, outcome);
  }
  return outcome;
}
