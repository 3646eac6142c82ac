import { eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import type { AssessIncidentInput } from "./inputs.js";
import { beingHandled, incidentForm, onIncident } from "./on-incident.js";
import { raiseToFloor } from "./severity.js";
import { type IncidentRow, securityIncidents } from "./tables.js";
import { extentForm } from "./triage-incident.js";

const form = incidentForm.extend(extentForm.shape);

/** Better numbers. What they demand starts in the moment in which they are known (Measures, Art. 4). */
export async function assessIncident(ctx: StaffContext, input: AssessIncidentInput): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { incidentId, ...extent } = given;
  return onIncident(ctx, incidentId, beingHandled, async (tx, { row, key }) => {
    await tx.update(securityIncidents).set(extent).where(eq(securityIncidents.id, incidentId));
    await recordAudit(tx, ctx, {
      action: "privacy/incidents.assessIncident",
      entity: incidentId,
      detail: { ...extent, estimateBefore: row.affectedEstimate, lossFenBefore: row.lossFen },
    });
    return raiseToFloor(tx, ctx, { row: { ...row, ...extent }, key });
  });
}
