import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { askApproval } from "#platform/approvals";
import { requestForm, texts } from "./forms.js";
import type { DisclosureInput } from "./inputs.js";
import { moveRequest, onRequest } from "./on-request.js";
import { checksOf, handsOf, scopeOf } from "./queries.js";
import { ChecksMissing, LeadMustSign, NoticeUndecided } from "./refusals.js";
import { checksToSubmit, isBroad, openChecks, standingChecks } from "./rules.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.submitDisclosureScope";

/** Puts the scope before two officers, who decide on it apart from each other. Nothing may be open by then. */
export async function submitDisclosureScope(ctx: StaffContext, input: DisclosureInput): Promise<RequestRow | Refusal> {
  const given = read(requestForm, input, texts);
  if (given instanceof InvalidInput) return given;
  const step = { requestId: given.requestId, action: ACTION, from: ["SCOPED"], hand: "PREPARE" } as const;
  return onRequest(ctx, step, async (tx, row) => {
    const missing = openChecks(checksToSubmit, standingChecks(await checksOf(tx, row.id), row.instrumentId));
    if (missing.length > 0) return new ChecksMissing(missing);
    if (!row.notice) return new NoticeUndecided();
    const scope = (await scopeOf(tx, row.id, row.scopeVersion))!;
    if (isBroad(row.asksForGroup, scope.subjects.length) && !(scope.groupText && scope.signedOffBy)) {
      return new LeadMustSign();
    }
    await askBoth(tx, ctx, row);
    return moveRequest(tx, ctx, row, { to: "SECOND_REVIEW", action: ACTION, detail: { version: row.scopeVersion } });
  });
}

async function askBoth(tx: Tx, ctx: StaffContext, row: RequestRow): Promise<void> {
  const hands = await handsOf(tx, row.id);
  const makers = hands.filter(({ hand }) => hand === "REGISTER" || hand === "PREPARE").map(({ staffId }) => staffId);
  const about = { entity: row.id, preparedBy: makers, version: row.scopeVersion, dueAt: row.dueAt };
  await askApproval(tx, ctx, { ...about, kind: "DISCLOSURE_REVIEW", permission: "disclosure:review" });
  await askApproval(tx, ctx, { ...about, kind: "DISCLOSURE_APPROVAL", permission: "disclosure:approve" });
}
