import { and, count, eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import type { IncidentInput } from "./inputs.js";
import { incidentForm, moveIncident, onIncident } from "./on-incident.js";
import { StepMissing } from "./refusals.js";
import { type IncidentRow, incidentMeasures } from "./tables.js";

/** Nothing more gets out. What was done to that end stands among the measures. */
export async function containIncident(ctx: StaffContext, input: IncidentInput): Promise<IncidentRow | Refusal> {
  const given = read(incidentForm, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, ["CONFIRMED"], async (tx, { row }) => {
    const [taken] = await tx
      .select({ measures: count() })
      .from(incidentMeasures)
      .where(
        and(
          eq(incidentMeasures.incidentId, row.id),
          eq(incidentMeasures.kind, "CONTAINMENT"),
          eq(incidentMeasures.state, "TAKEN"),
        ),
      );
    if (!taken?.measures) return new StepMissing("CONTAINMENT_MEASURE");
    return moveIncident(tx, ctx, row, { to: "CONTAINED", action: "privacy/incidents.containIncident" });
  });
}
