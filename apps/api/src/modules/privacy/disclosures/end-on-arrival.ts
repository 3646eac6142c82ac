import { shanghaiDate } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { localized } from "#kernel/locale";
import type { DataKey } from "#kernel/sealed";
import { askApproval } from "#platform/approvals";
import { sealText } from "./case-file.js";
import { defectTexts } from "./defects.js";
import { closeRequest } from "./on-request.js";
import { instrumentOf } from "./queries.js";
import { arrivalOf } from "./rules.js";
import type { RequestRow } from "./tables.js";

const abroad = "不得直接向外国司法或者执法机构提供；请通过我国主管机关提出（个人信息保护法第四十一条）。";

/**
 * What the paper itself ends. A letter out of date, of the wrong kind or no letter at all goes back naming the defect;
 * what comes from abroad is a hard stop that the lead learns of. Both are in the register like any other.
 */
export async function takeOnArrival(tx: Tx, ctx: Ctx, key: DataKey, row: RequestRow): Promise<RequestRow> {
  const { kind, issuedOn, validUntil } = await instrumentOf(tx, row);
  const letter = { authority: row.authority, instrument: kind, way: row.deliveredBy, issuedOn, validUntil };
  const end = arrivalOf(letter, shanghaiDate(ctx.clock.now()));
  if (!end) return row;
  const answer = end.defect ? localized(defectTexts[end.defect], "zh") : abroad;
  const closed = await closeRequest(tx, ctx, row, {
    outcome: end.outcome,
    action: end.defect ? "privacy/disclosures.returnOnArrival" : "privacy/disclosures.stopForeign",
    facts: { defect: end.defect, answerText: sealText(key, "answerText", row.id, answer) },
    ...(end.defect && { detail: { defect: end.defect } }),
  });
  if (end.outcome === "FOREIGN_ROUTED") {
    await askApproval(tx, ctx, {
      kind: "DISCLOSURE_LEAD",
      entity: row.id,
      permission: "disclosure:decide",
      preparedBy: ctx.actor.kind === "STAFF" ? [ctx.actor.staffId] : [],
    });
  }
  return closed;
}
