import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { decideRefundForm } from "./case-forms.js";
import type { DecideRefundInput } from "./inputs.js";
import { approve } from "./sign-approval.js";
import type { CaseRow } from "./tables.js";

/** The third signature, on amounts above a lead's limit, by somebody who neither prepared nor approved. */
export async function approveForFinance(ctx: StaffContext, input: DecideRefundInput): Promise<CaseRow | Refusal> {
  const given = read(decideRefundForm, input);
  if (given instanceof InvalidInput) return given;
  return approve(ctx, {
    ...given,
    action: "care/after-sales.approveForFinance",
    from: ["SUBMITTED", "ESCALATED"],
  });
}
