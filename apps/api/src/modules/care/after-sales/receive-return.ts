import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { caseForm } from "./case-forms.js";
import type { CaseInput } from "./inputs.js";
import { moveCase, onCase } from "./move-case.js";
import type { CaseRow } from "./tables.js";

/** The parcel has arrived at the warehouse: five days to look into it. Commerce step C13. */
export async function receiveReturn(ctx: StaffContext, input: CaseInput): Promise<CaseRow | Refusal> {
  const given = read(caseForm, input);
  if (given instanceof InvalidInput) return given;
  return onCase(ctx, given.caseId, ["RETURN_SHIPPED"], (tx, { row }) =>
    moveCase(tx, ctx, row, { to: "INSPECTING", action: "care/after-sales.receiveReturn" }),
  );
}
