import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { decideRefundForm } from "./case-forms.js";
import type { DecideRefundInput } from "./inputs.js";
import { approve } from "./sign-approval.js";
import type { CaseRow } from "./tables.js";

/** The goods may come back; once they have passed the inspection, the money signed for here is paid. Commerce step C10. */
export async function approveReturn(ctx: StaffContext, input: DecideRefundInput): Promise<CaseRow | Refusal> {
  const given = read(decideRefundForm, input);
  if (given instanceof InvalidInput) return given;
  return approve(ctx, {
    ...given,
    action: "care/after-sales.approveReturn",
    from: ["SUBMITTED"],
    kind: "RETURN_AND_REFUND",
  });
}
