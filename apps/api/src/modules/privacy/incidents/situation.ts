import type { Ctx } from "#kernel/context";
import type { Situation } from "./allowed-actions.js";
import { activeNoNotice } from "./no-notice.js";
import { approvalsOf, currentNotice, preparersOf } from "./notice-queries.js";
import { evidenceOf, measuresOf, tracksOf } from "./queries.js";
import type { IncidentRow } from "./tables.js";

export async function situationOf({ db }: Ctx, row: IncidentRow): Promise<Situation> {
  const notice = await currentNotice(db, row.id);
  const measures = await measuresOf(db, row.id);
  return {
    row,
    tracks: await tracksOf(db, row.id),
    evidence: await evidenceOf(db, row.id),
    contained: measures.some(({ kind, state }) => kind === "CONTAINMENT" && state === "TAKEN"),
    notice,
    approvals: notice ? await approvalsOf(db, notice.id) : [],
    preparers: notice ? await preparersOf(db, notice) : [],
    decision: await activeNoNotice(db, row.id),
  };
}
