import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { closeWorkItem } from "#platform/work-items";
import { clocksOf, waiveClocks } from "./clocks.js";
import type { IncidentWithReasonInput } from "./inputs.js";
import { incidentWithReason, moveIncident, onIncident } from "./on-incident.js";
import type { IncidentRow } from "./tables.js";
import { writeEntry } from "./write-entry.js";

/** Looked into, and nobody's information was in danger. The reason stays in the file. */
export async function dismissIncident(
  ctx: StaffContext,
  input: IncidentWithReasonInput,
): Promise<IncidentRow | Refusal> {
  const given = read(incidentWithReason, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, ["TRIAGED"], async (tx, incident) => {
    const { row } = incident;
    await writeEntry(tx, ctx, incident, given.reason);
    const kinds = (await clocksOf(tx, row.id)).map(({ kind }) => kind);
    await waiveClocks(tx, ctx, row.id, kinds);
    await closeWorkItem(tx, ctx, row.id);
    return moveIncident(tx, ctx, row, { to: "NOT_INCIDENT", action: "privacy/incidents.dismissIncident" });
  });
}
