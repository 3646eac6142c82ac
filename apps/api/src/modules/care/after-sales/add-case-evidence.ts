import { eq } from "drizzle-orm";
import { after } from "#kernel/clock";
import type { ShopperContext } from "#kernel/context";
import { read } from "#kernel/input";
import { FieldProblem, InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { checkText } from "#shop/orders";
import { caseForm, caseKey, words } from "./case-forms.js";
import { sealText } from "./case-texts.js";
import { keepPictures, pictures } from "./evidence.js";
import type { AddCaseEvidenceInput } from "./inputs.js";
import { moveCase, onCase } from "./move-case.js";
import { afterSalesCases, type CaseRow } from "./tables.js";

const ACTION = "care/after-sales.addCaseEvidence";

const form = caseForm.extend({ evidenceIds: pictures, text: words.nullish() });

/** Pictures from the shopper. Asked for, they hand the case back to the desk, whose clock goes on. Commerce step C3. */
export async function addCaseEvidence(ctx: ShopperContext, input: AddCaseEvidenceInput): Promise<CaseRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { caseId, evidenceIds, text } = given;
  if (evidenceIds.length === 0 && !text) return new InvalidInput([nothing]);
  const key = await caseKey(ctx, caseId);
  if (!key) return new NotFound();
  const risk = text && (await checkText(ctx, text));
  if (risk) return risk;
  return onCase<CaseRow>(ctx, caseId, ["SUBMITTED", "NEED_INFO"], async (tx, { row }) => {
    const asked = row.status === "NEED_INFO";
    // Words answer a question; without one there is no place for more of them.
    if (!asked && evidenceIds.length === 0) return new InvalidInput([nothing]);
    const refused = await keepPictures(tx, ctx, row, "AFTER_SALES_EVIDENCE", {
      fileIds: evidenceIds,
      field: "evidenceIds",
    });
    if (refused) return refused;
    if (!asked) {
      const version = row.version + 1;
      await tx.update(afterSalesCases).set({ version }).where(eq(afterSalesCases.id, row.id));
      await recordAudit(tx, ctx, { action: ACTION, entity: row.id, detail: { pictures: evidenceIds.length } });
      return { ...row, version };
    }
    const facts = { leftMs: null, ...(text && { answerText: sealText(key, row.id, "answerText", text) }) };
    const dueAt = after(ctx.clock.now(), row.leftMs ?? 0);
    return moveCase(tx, ctx, row, { to: "SUBMITTED", action: ACTION, facts, dueAt });
  });
}

const nothing = new FieldProblem("evidenceIds", "REQUIRED", {
  zh: "请补充图片或说明。",
  en: "Add a picture or say something.",
});
