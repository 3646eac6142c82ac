import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { closeWorkItem } from "#platform/work-items";
import type { IncidentInput } from "./inputs.js";
import { incidentForm, moveIncident, onIncident } from "./on-incident.js";
import { tracksOf } from "./queries.js";
import { TracksOpen } from "./refusals.js";
import type { IncidentRow } from "./tables.js";

/** The end, once every track has come to its own: authority, people, police, evidence. */
export async function closeIncident(ctx: StaffContext, input: IncidentInput): Promise<IncidentRow | Refusal> {
  const given = read(incidentForm, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, ["REVIEWED"], async (tx, { row }) => {
    const open = (await tracksOf(tx, row.id)).filter(({ status }) => status === "OPEN");
    if (open.length > 0) return new TracksOpen(open.map(({ track }) => track));
    await closeWorkItem(tx, ctx, row.id);
    return moveIncident(tx, ctx, row, {
      to: "CLOSED",
      action: "privacy/incidents.closeIncident",
      facts: { closedAt: ctx.clock.now() },
    });
  });
}
