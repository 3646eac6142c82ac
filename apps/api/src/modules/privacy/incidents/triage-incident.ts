import { eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { meetClocks } from "./clocks.js";
import { kinds, priorities } from "./enums.js";
import type { TriageIncidentInput } from "./inputs.js";
import { incidentForm, moveIncident, onIncident } from "./on-incident.js";
import { raiseToFloor } from "./severity.js";
import { type IncidentRow, securityIncidents } from "./tables.js";

export const extentForm = z.object({
  affectedEstimate: z.int().min(0).max(1_500_000_000),
  lossFen: z.int().min(0).max(1_000_000_000_000_00),
});
const form = incidentForm.extend({ kind: z.enum(kinds), priority: z.enum(priorities), ...extentForm.shape });

/** First judgement, within the hour: what it is, how much, how soon. The level follows from the numbers. */
export async function triageIncident(ctx: StaffContext, input: TriageIncidentInput): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { incidentId, ...facts } = given;
  return onIncident(ctx, incidentId, ["REPORTED"], async (tx, { row, key }) => {
    await tx.update(securityIncidents).set(facts).where(eq(securityIncidents.id, incidentId));
    const moved = await moveIncident(tx, ctx, row, {
      to: "TRIAGED",
      action: "privacy/incidents.triageIncident",
      facts,
      detail: facts,
    });
    await meetClocks(tx, ctx, incidentId, "TRIAGE");
    return raiseToFloor(tx, ctx, { row: moved, key });
  });
}
