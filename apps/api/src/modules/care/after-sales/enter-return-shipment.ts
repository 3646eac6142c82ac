import type { ShopperContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { checkTracking, trackingForm } from "#shop/delivery";
import { caseForm } from "./case-forms.js";
import type { CaseParcelInput } from "./inputs.js";
import { moveCase, onCase } from "./move-case.js";
import type { CaseRow } from "./tables.js";

const form = caseForm.extend(trackingForm);

/** The goods are on their way back. Commerce step C11. */
export async function enterReturnShipment(ctx: ShopperContext, input: CaseParcelInput): Promise<CaseRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  return onCase<CaseRow>(ctx, given.caseId, ["AWAIT_RETURN"], async (tx, { row }) => {
    const misfit = await checkTracking(tx, given);
    if (misfit) return misfit;
    const facts = { returnCarrierCode: given.carrierCode, returnTrackingNumber: given.trackingNumber };
    return moveCase(tx, ctx, row, { to: "RETURN_SHIPPED", action: "care/after-sales.enterReturnShipment", facts });
  });
}
