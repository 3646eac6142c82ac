import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { caseKey, caseWithWordsForm } from "./case-forms.js";
import { sealText } from "./case-texts.js";
import { keepPictures, pictures } from "./evidence.js";
import type { DisputeReturnInput } from "./inputs.js";
import { moveCase, onCase } from "./move-case.js";
import type { CaseRow } from "./tables.js";

const form = caseWithWordsForm.extend({ photoIds: pictures });

/** The goods are not what was sent, and what is wrong with them. A lead decides. Commerce step C16. */
export async function disputeReturn(ctx: StaffContext, input: DisputeReturnInput): Promise<CaseRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const key = await caseKey(ctx, given.caseId);
  if (!key) return new NotFound();
  return onCase<CaseRow>(ctx, given.caseId, ["INSPECTING"], async (tx, { row }) => {
    const { photoIds: fileIds } = given;
    const refused = await keepPictures(tx, ctx, row, "AFTER_SALES_INSPECTION", { fileIds, field: "photoIds" });
    if (refused) return refused;
    const facts = { disputedBy: ctx.actor.staffId, disputeText: sealText(key, row.id, "disputeText", given.text) };
    return moveCase(tx, ctx, row, { to: "DISPUTED", action: "care/after-sales.disputeReturn", facts });
  });
}
