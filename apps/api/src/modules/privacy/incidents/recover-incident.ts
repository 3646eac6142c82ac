import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { meetClocks, startClocks } from "./clocks.js";
import type { IncidentInput } from "./inputs.js";
import { incidentForm, moveIncident, onIncident } from "./on-incident.js";
import type { IncidentRow } from "./tables.js";

/** The handling has ended: the summary report is due thirty days from now, the review ten working days. */
export async function recoverIncident(ctx: StaffContext, input: IncidentInput): Promise<IncidentRow | Refusal> {
  const given = read(incidentForm, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, ["CONTAINED"], async (tx, { row }) => {
    const now = ctx.clock.now();
    const moved = await moveIncident(tx, ctx, row, {
      to: "RECOVERED",
      action: "privacy/incidents.recoverIncident",
      facts: { recoveredAt: now },
    });
    await meetClocks(tx, ctx, row.id, "SUPPLEMENT");
    await startClocks(tx, row.id, ["SUMMARY_REPORT", "INTERNAL_REVIEW"], now);
    return moved;
  });
}
