import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { notify } from "#platform/notifications";
import { caseKey, caseWithWordsForm } from "./case-forms.js";
import { sealText } from "./case-texts.js";
import type { CaseWithTextInput } from "./inputs.js";
import { moveCase, onCase } from "./move-case.js";
import { evidenceAsked } from "./notices.js";
import type { CaseRow } from "./tables.js";

/** The shopper is asked for more. The desk's clock stands still meanwhile; a week's silence ends the case. Commerce step C2. */
export async function askForEvidence(ctx: StaffContext, input: CaseWithTextInput): Promise<CaseRow | Refusal> {
  const given = read(caseWithWordsForm, input);
  if (given instanceof InvalidInput) return given;
  const key = await caseKey(ctx, given.caseId);
  if (!key) return new NotFound();
  return onCase(ctx, given.caseId, ["SUBMITTED"], async (tx, { row }) => {
    const left = row.dueAt ? row.dueAt.getTime() - ctx.clock.now().getTime() : 0;
    const facts = {
      askText: sealText(key, row.id, "askText", given.text),
      answerText: null,
      leftMs: Math.max(left, 0),
    };
    const moved = await moveCase(tx, ctx, row, { to: "NEED_INFO", action: "care/after-sales.askForEvidence", facts });
    await notify(tx, ctx, {
      accountId: row.accountId,
      template: evidenceAsked,
      params: { number: row.caseNumber, due: moved.dueAt!.getTime() },
      entity: row.id,
    });
    return moved;
  });
}
