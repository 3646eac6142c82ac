import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import type { IncidentWithReasonInput } from "./inputs.js";
import { endNoNotice } from "./no-notice.js";
import { confirmedOn, incidentWithReason, onIncident } from "./on-incident.js";
import type { IncidentRow } from "./tables.js";
import { writeEntry } from "./write-entry.js";

/** The authority orders that people be told (PIPL 57): our own decision not to ends, and the campaign opens at once. */
export async function recordAuthorityOrder(
  ctx: StaffContext,
  input: IncidentWithReasonInput,
): Promise<IncidentRow | Refusal> {
  const given = read(incidentWithReason, input);
  if (given instanceof InvalidInput) return given;
  const ordered = await onIncident(ctx, given.incidentId, confirmedOn, async (tx, incident) => {
    const { row } = incident;
    if (!(await endNoNotice(tx, ctx, row, "AUTHORITY_ORDER"))) return new StateConflict();
    await writeEntry(tx, ctx, incident, given.reason);
    await recordAudit(tx, ctx, { action: "privacy/incidents.recordAuthorityOrder", entity: row.id });
    return row;
  });
  ctx.wakeWorker();
  return ordered;
}
