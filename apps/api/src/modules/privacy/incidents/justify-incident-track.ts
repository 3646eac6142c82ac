import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, Refusal, StateConflict } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { isLead } from "./hands.js";
import type { SettleIncidentTrackInput } from "./inputs.js";
import { confirmedOn, onIncident } from "./on-incident.js";
import { LeadMustDecide } from "./refusals.js";
import { endsByItself, trackForm } from "./settle-incident-track.js";
import type { IncidentRow } from "./tables.js";
import { closeTrack, trackOf } from "./tracks.js";

const action = "privacy/incidents.justifyIncidentTrack";

/** Nothing had to be done on a track, and the lead says why. */
export async function justifyIncidentTrack(
  ctx: StaffContext,
  input: SettleIncidentTrackInput,
): Promise<IncidentRow | Refusal> {
  const given = read(trackForm, input);
  if (given instanceof InvalidInput) return given;
  const { incidentId, track, reason } = given;
  const outcome = await onIncident<IncidentRow>(ctx, incidentId, confirmedOn, async (tx, { row, key }) => {
    if (!isLead(ctx.actor)) return new LeadMustDecide();
    if ((await trackOf(tx, incidentId, track)).status !== "OPEN") return new StateConflict();
    const byItself = endsByItself(track);
    if (byItself) return byItself;
    await closeTrack(tx, ctx, { incidentId, key }, track, "JUSTIFIED", reason);
    await recordAudit(tx, ctx, { action, entity: incidentId, detail: { track } });
    return row;
  });
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action, entity: incidentId, detail: { track } }, outcome);
  return outcome;
}
