import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { caseForm } from "./case-forms.js";
import type { CaseInput } from "./inputs.js";
import { onCase } from "./move-case.js";
import { startRefund } from "./refund.js";
import type { CaseRow } from "./tables.js";

/**
 * A refund that was closed without paying starts again under a new number. While the old one may still pay, the
 * payments room refuses: its money is still reserved. Commerce step C23.
 */
export async function retryRefund(ctx: StaffContext, input: CaseInput): Promise<CaseRow | Refusal> {
  const given = read(caseForm, input);
  if (given instanceof InvalidInput) return given;
  return onCase<CaseRow>(ctx, given.caseId, ["REFUND_FAILED"], (tx, locked) =>
    startRefund(tx, ctx, locked, { deed: "retryRefund" }),
  );
}
