import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { reopenWorkItem } from "#platform/work-items";
import { waiveClocks } from "./clocks.js";
import type { IncidentWithReasonInput } from "./inputs.js";
import { incidentWithReason, moveIncident, onIncident } from "./on-incident.js";
import { tracksOf } from "./queries.js";
import type { IncidentStatus } from "./status.js";
import type { IncidentRow } from "./tables.js";
import { reopenTrack } from "./tracks.js";
import { writeEntry } from "./write-entry.js";

const from: readonly IncidentStatus[] = ["NOT_INCIDENT", "CONTAINED", "RECOVERED", "REVIEWED", "CLOSED"];

/** New facts: what was over goes on. A closed one has all its tracks open again. */
export async function reopenIncident(
  ctx: StaffContext,
  input: IncidentWithReasonInput,
): Promise<IncidentRow | Refusal> {
  const given = read(incidentWithReason, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, from, async (tx, incident) => {
    const { row } = incident;
    await writeEntry(tx, ctx, incident, given.reason);
    await waiveClocks(tx, ctx, row.id, ["SUMMARY_REPORT", "INTERNAL_REVIEW"]);
    if (row.status === "CLOSED" || row.status === "NOT_INCIDENT") await reopenWorkItem(tx, ctx, row.id);
    if (row.status === "CLOSED") {
      for (const { track } of await tracksOf(tx, row.id)) await reopenTrack(tx, row.id, track);
    }
    return moveIncident(tx, ctx, row, {
      to: row.status === "NOT_INCIDENT" ? "TRIAGED" : "CONFIRMED",
      action: "privacy/incidents.reopenIncident",
      facts: { closedAt: null, recoveredAt: null },
    });
  });
}
