import type { ShopperContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { checkText } from "#shop/orders";
import { caseKey, caseWithWordsForm } from "./case-forms.js";
import { sealText } from "./case-texts.js";
import type { CaseWithTextInput } from "./inputs.js";
import { moveCase, onCase } from "./move-case.js";
import type { CaseRow } from "./tables.js";

/** The shopper does not accept the rejection: somebody else decides. Commerce step C7. */
export async function appealAfterSalesCase(ctx: ShopperContext, input: CaseWithTextInput): Promise<CaseRow | Refusal> {
  const given = read(caseWithWordsForm, input);
  if (given instanceof InvalidInput) return given;
  const key = await caseKey(ctx, given.caseId);
  if (!key) return new NotFound();
  const risk = await checkText(ctx, given.text);
  if (risk) return risk;
  return onCase(ctx, given.caseId, ["REJECTED"], (tx, { row }) => {
    const facts = { appealText: sealText(key, row.id, "appealText", given.text) };
    return moveCase(tx, ctx, row, { to: "ESCALATED", action: "care/after-sales.appealAfterSalesCase", facts });
  });
}
