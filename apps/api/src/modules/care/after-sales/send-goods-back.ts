import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { checkTracking, trackingForm } from "#shop/delivery";
import { caseForm } from "./case-forms.js";
import type { CaseParcelInput } from "./inputs.js";
import { moveCase, onCase } from "./move-case.js";
import type { CaseRow } from "./tables.js";

const form = caseForm.extend(trackingForm);

/** Disputed goods go back to the shopper, and the case is over. Commerce step C24. */
export async function sendGoodsBack(ctx: StaffContext, input: CaseParcelInput): Promise<CaseRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  return onCase<CaseRow>(ctx, given.caseId, ["RETURN_BACK"], async (tx, { row }) => {
    const misfit = await checkTracking(tx, given);
    if (misfit) return misfit;
    const facts = { sendBackCarrierCode: given.carrierCode, sendBackTrackingNumber: given.trackingNumber };
    return moveCase(tx, ctx, row, { to: "CLOSED", action: "care/after-sales.sendGoodsBack", facts });
  });
}
