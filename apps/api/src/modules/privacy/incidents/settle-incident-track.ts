import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { tracks } from "./enums.js";
import type { SettleIncidentTrackInput } from "./inputs.js";
import { confirmedOn, incidentWithReason, onIncident } from "./on-incident.js";
import { evidenceOf } from "./queries.js";
import { StepMissing } from "./refusals.js";
import type { IncidentTrack } from "./status.js";
import type { IncidentRow } from "./tables.js";
import { closeTrack, trackOf } from "./tracks.js";

export const trackForm = incidentWithReason.extend({ track: z.enum(tracks) });

/**
 * The authority hears of every confirmed incident (PIPL 57), so that its track ends by its reports alone; that of the
 * people by a campaign, an announcement, or a decision of its own not to tell them.
 */
export function endsByItself(track: IncidentTrack): StepMissing | undefined {
  if (track === "AUTHORITY") return new StepMissing("SUMMARY_REPORT");
  return track === "PEOPLE" ? new StepMissing("PEOPLE_TOLD") : undefined;
}

/** What a track is about has been done: the police told, the evidence secured. */
export async function settleIncidentTrack(
  ctx: StaffContext,
  input: SettleIncidentTrackInput,
): Promise<IncidentRow | Refusal> {
  const given = read(trackForm, input);
  if (given instanceof InvalidInput) return given;
  const { incidentId, track, reason } = given;
  return onIncident<IncidentRow>(ctx, incidentId, confirmedOn, async (tx, { row, key }) => {
    if ((await trackOf(tx, incidentId, track)).status !== "OPEN") return new StateConflict();
    const byItself = endsByItself(track);
    if (byItself) return byItself;
    if (track === "EVIDENCE" && (await evidenceOf(tx, incidentId)).length === 0) return new StepMissing("EVIDENCE");
    await closeTrack(tx, ctx, { incidentId, key }, track, "DONE", reason);
    const action = "privacy/incidents.settleIncidentTrack";
    await recordAudit(tx, ctx, { action, entity: incidentId, detail: { track } });
    return row;
  });
}
