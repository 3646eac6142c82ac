import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, Refusal, StateConflict } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { tracks } from "./enums.js";
import { isLead } from "./hands.js";
import type { SettleIncidentTrackInput } from "./inputs.js";
import { confirmedOn, incidentWithReason, onIncident } from "./on-incident.js";
import { evidenceOf } from "./queries.js";
import { LeadMustDecide, StepMissing } from "./refusals.js";
import type { IncidentRow } from "./tables.js";
import { closeTrack, trackOf } from "./tracks.js";

const form = incidentWithReason.extend({
  track: z.enum(tracks),
  outcome: z.enum(["DONE", "JUSTIFIED"]),
});

const action = "privacy/incidents.settleIncidentTrack";

/**
 * Ends a track: what it is about was done, or a lead says why there was nothing to do. The authority hears of every
 * confirmed incident (PIPL 57), so that track ends by its reports alone; that of the people by its campaign, by an
 * announcement, or by a decision of its own not to tell them.
 */
export async function settleIncidentTrack(
  ctx: StaffContext,
  input: SettleIncidentTrackInput,
): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { incidentId, track, outcome, reason } = given;
  const settled = await onIncident<IncidentRow>(ctx, incidentId, confirmedOn, async (tx, { row, key }) => {
    if ((await trackOf(tx, incidentId, track)).status !== "OPEN") return new StateConflict();
    if (track === "AUTHORITY") return new StepMissing("SUMMARY_REPORT");
    if (track === "PEOPLE") return new StepMissing("PEOPLE_TOLD");
    if (outcome === "JUSTIFIED" && !isLead(ctx.actor)) return new LeadMustDecide();
    if (outcome === "DONE" && track === "EVIDENCE" && (await evidenceOf(tx, incidentId)).length === 0) {
      return new StepMissing("EVIDENCE");
    }
    await closeTrack(tx, ctx, { incidentId, key }, track, outcome, reason);
    await recordAudit(tx, ctx, { action, entity: incidentId, detail: { track, outcome } });
    return row;
  });
  if (settled instanceof Refusal) await recordAttempt(ctx, { action, entity: incidentId, detail: { track } }, settled);
  return settled;
}
