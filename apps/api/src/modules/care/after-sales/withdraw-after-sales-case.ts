import type { ShopperContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { caseForm } from "./case-forms.js";
import type { CaseInput } from "./inputs.js";
import { moveCase, onCase } from "./move-case.js";
import type { CaseRow } from "./tables.js";

/** The shopper wants nothing any more, while nothing has been sent either way. Commerce step C5. */
export async function withdrawAfterSalesCase(ctx: ShopperContext, input: CaseInput): Promise<CaseRow | Refusal> {
  const given = read(caseForm, input);
  if (given instanceof InvalidInput) return given;
  return onCase(ctx, given.caseId, ["SUBMITTED", "NEED_INFO", "AWAIT_RETURN"], (tx, { row }) =>
    moveCase(tx, ctx, row, { to: "CANCELLED", action: "care/after-sales.withdrawAfterSalesCase" }),
  );
}
