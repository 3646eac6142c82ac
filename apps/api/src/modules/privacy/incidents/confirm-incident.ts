import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { workingCalendar } from "#platform/settings";
import { amendWorkItem } from "#platform/work-items";
import { startClocks } from "./clocks.js";
import type { IncidentInput } from "./inputs.js";
import { incidentForm, moveIncident, onIncident } from "./on-incident.js";
import { clockEnd, peopleClocks } from "./rules.js";
import type { IncidentRow } from "./tables.js";

/**
 * It is true. From here on the authority is told whatever the level, and the people unless a lead decides otherwise
 * (PIPL 57). Policy 5.8.1.
 */
export async function confirmIncident(ctx: StaffContext, input: IncidentInput): Promise<IncidentRow | Refusal> {
  const given = read(incidentForm, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, ["TRIAGED"], async (tx, { row }) => {
    const now = ctx.clock.now();
    const moved = await moveIncident(tx, ctx, row, {
      to: "CONFIRMED",
      action: "privacy/incidents.confirmIncident",
      facts: { confirmedAt: now },
    });
    await startClocks(tx, row.id, ["REPORT_FIRST", ...peopleClocks], now);
    await amendWorkItem(tx, row.id, { dueAt: clockEnd("REPORT_FIRST", now, await workingCalendar(tx)) });
    return moved;
  });
}
