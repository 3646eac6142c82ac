import { eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { DataKey } from "#kernel/sealed";
import { recordAudit } from "#platform/audit";
import { startClocksOnce, waiveClocks } from "./clocks.js";
import { type Extent, higherOf, isAtLeast, severityFloor } from "./rules.js";
import type { IncidentSeverity } from "./status.js";
import { type IncidentRow, incidentSeverityChanges, securityIncidents } from "./tables.js";
import { sealWordsIf } from "./texts.js";
import { reopenTrack } from "./tracks.js";

/** Counted people win over guessed ones only upwards: a guess of a million is not disproved by a first slice. */
export const extentOf = (row: Pick<IncidentRow, "affectedCount" | "affectedEstimate" | "lossFen">): Extent => ({
  people: Math.max(row.affectedCount, row.affectedEstimate),
  lossFen: row.lossFen,
});

export interface SeverityStep {
  to: IncidentSeverity;
  /** Null: the count did it. */
  staffId: Id<"stf"> | null;
  reason?: string | undefined;
  /** When this was known; the four hours of LARGER start here. */
  knownAt: Date;
  action: string;
}

/** Writes the level and what it starts. The earlier levels stay in the record. */
export async function setSeverity(
  tx: Tx,
  ctx: Ctx,
  { row, key }: { row: IncidentRow; key: DataKey },
  { to, staffId, reason, knownAt, action }: SeverityStep,
): Promise<IncidentRow> {
  const extent = extentOf(row);
  const changeId = newId("isc");
  await tx.insert(incidentSeverityChanges).values({
    id: changeId,
    incidentId: row.id,
    from: row.severity,
    to,
    floor: severityFloor(extent),
    people: extent.people,
    staffId,
    reason: sealWordsIf(key, "severityReason", changeId, reason),
    at: ctx.clock.now(),
  });
  await tx.update(securityIncidents).set({ severity: to }).where(eq(securityIncidents.id, row.id));
  await recordAudit(tx, ctx, { action, entity: row.id, detail: { from: row.severity, to, people: extent.people } });
  if (!isAtLeast(to, "LARGER")) await waiveClocks(tx, ctx, row.id, ["REPORT_LARGER"]);
  else if (!isAtLeast(row.severity, "LARGER")) {
    await startClocksOnce(tx, row.id, ["REPORT_LARGER"], knownAt);
    // Whatever the authority had been told by then, it was told of a lesser thing.
    await reopenTrack(tx, row.id, "AUTHORITY");
  }
  return { ...row, severity: to };
}

/** After any new number: the level rises to what the law demands, by itself and at once. It never falls by itself. */
export async function raiseToFloor(
  tx: Tx,
  ctx: Ctx,
  incident: { row: IncidentRow; key: DataKey },
): Promise<IncidentRow> {
  const { row } = incident;
  const to = higherOf(row.severity, severityFloor(extentOf(row)));
  if (to === row.severity) return row;
  const action = "privacy/incidents.raiseToFloor";
  return setSeverity(tx, ctx, incident, { to, staffId: null, knownAt: ctx.clock.now(), action });
}
