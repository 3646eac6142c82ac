import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal, StateConflict } from "#kernel/refusal";
import type { ChangeIncidentSeverityInput } from "./inputs.js";
import { beingHandled, incidentWithReason, onIncident } from "./on-incident.js";
import { isAtLeast, severities } from "./rules.js";
import { setSeverity } from "./severity.js";
import type { IncidentRow } from "./tables.js";

export const severityForm = incidentWithReason.extend({ severity: z.enum(severities) });

/** Worse than the numbers say: the law has open clauses besides, and a person judges them. */
export async function raiseIncidentSeverity(
  ctx: StaffContext,
  input: ChangeIncidentSeverityInput,
): Promise<IncidentRow | Refusal> {
  const given = read(severityForm, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, beingHandled, async (tx, incident) => {
    if (isAtLeast(incident.row.severity, given.severity)) return new StateConflict();
    return setSeverity(tx, ctx, incident, {
      to: given.severity,
      staffId: ctx.actor.staffId,
      reason: given.reason,
      knownAt: ctx.clock.now(),
      action: "privacy/incidents.raiseIncidentSeverity",
    });
  });
}
