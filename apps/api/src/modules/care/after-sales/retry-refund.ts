import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { refundOf } from "#shop/payments";
import { caseForm } from "./case-forms.js";
import type { CaseInput } from "./inputs.js";
import { onCase } from "./move-case.js";
import { startRefund } from "./refund.js";
import { RefundInDoubt } from "./refusals.js";
import type { CaseRow } from "./tables.js";

/**
 * A refund that was closed without paying starts again under a new number. One that may still pay is finance's to
 * bring to its end: a second one beside it would pay twice. Commerce step C23.
 */
export async function retryRefund(ctx: StaffContext, input: CaseInput): Promise<CaseRow | Refusal> {
  const given = read(caseForm, input);
  if (given instanceof InvalidInput) return given;
  return onCase<CaseRow>(ctx, given.caseId, ["REFUND_FAILED"], async (tx, locked) => {
    const { refundId } = locked.row;
    const failed = refundId ? await refundOf(tx, refundId) : undefined;
    if (failed?.status !== "CLOSED") return new RefundInDoubt();
    return startRefund(tx, ctx, locked, { action: "care/after-sales.retryRefund" });
  });
}
