import { eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { caseKey, caseWithWordsForm } from "./case-forms.js";
import { sealText } from "./case-texts.js";
import type { CaseWithTextInput } from "./inputs.js";
import { moveCase, onCase } from "./move-case.js";
import { afterSalesSignatures, type CaseRow } from "./tables.js";

/** No, and why. The shopper has seven days to appeal. Commerce step C6. */
export async function rejectAfterSalesCase(ctx: StaffContext, input: CaseWithTextInput): Promise<CaseRow | Refusal> {
  const given = read(caseWithWordsForm, input);
  if (given instanceof InvalidInput) return given;
  const key = await caseKey(ctx, given.caseId);
  if (!key) return new NotFound();
  return onCase(ctx, given.caseId, ["SUBMITTED"], async (tx, { row }) => {
    await tx.delete(afterSalesSignatures).where(eq(afterSalesSignatures.caseId, row.id));
    const facts = {
      rejectedBy: ctx.actor.staffId,
      rejectionText: sealText(key, row.id, "rejectionText", given.text),
    };
    return moveCase(tx, ctx, row, { to: "REJECTED", action: "care/after-sales.rejectAfterSalesCase", facts });
  });
}
