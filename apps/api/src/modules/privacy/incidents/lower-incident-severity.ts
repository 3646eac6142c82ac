import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, Refusal, StateConflict } from "#kernel/refusal";
import { recordAttempt } from "#platform/audit";
import { isLead } from "./hands.js";
import type { ChangeIncidentSeverityInput } from "./inputs.js";
import { beingHandled, onIncident } from "./on-incident.js";
import { severityForm } from "./raise-incident-severity.js";
import { BelowLegalFloor, LeadMustDecide } from "./refusals.js";
import { isAtLeast, severityFloor } from "./rules.js";
import { extentOf, setSeverity } from "./severity.js";
import type { IncidentRow } from "./tables.js";

const action = "privacy/incidents.lowerIncidentSeverity";

/** Only the lead, only with a reason, and never below what the numbers demand. The level before stays visible. */
export async function lowerIncidentSeverity(
  ctx: StaffContext,
  input: ChangeIncidentSeverityInput,
): Promise<IncidentRow | Refusal> {
  const given = read(severityForm, input);
  if (given instanceof InvalidInput) return given;
  const outcome = await onIncident<IncidentRow>(ctx, given.incidentId, beingHandled, async (tx, incident) => {
    if (!isLead(ctx.actor)) return new LeadMustDecide();
    const { severity: to, reason } = given;
    if (isAtLeast(to, incident.row.severity)) return new StateConflict();
    const floor = severityFloor(extentOf(incident.row));
    if (!isAtLeast(to, floor)) return new BelowLegalFloor(floor);
    const { staffId } = ctx.actor;
    return setSeverity(tx, ctx, incident, { to, staffId, reason, knownAt: ctx.clock.now(), action });
  });
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action, entity: given.incidentId }, outcome);
  return outcome;
}
