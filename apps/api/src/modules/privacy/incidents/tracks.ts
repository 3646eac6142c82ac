import { and, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import type { DataKey } from "#kernel/sealed";
import type { IncidentTrack, TrackStatus } from "./status.js";
import { incidentTracks, type TrackRow } from "./tables.js";
import { sealWordsIf } from "./texts.js";

const isTrack = (incidentId: Id<"inc">, track: IncidentTrack) =>
  and(eq(incidentTracks.incidentId, incidentId), eq(incidentTracks.track, track));

export async function trackOf(db: ReadDb, incidentId: Id<"inc">, track: IncidentTrack): Promise<TrackRow> {
  const [row] = await db.select().from(incidentTracks).where(isTrack(incidentId, track));
  if (!row) throw new Error("every incident has its four tracks");
  return row;
}

export const closeTrack = (
  tx: Tx,
  ctx: Ctx,
  { incidentId, key }: { incidentId: Id<"inc">; key: DataKey },
  track: IncidentTrack,
  status: Exclude<TrackStatus, "OPEN">,
  note?: string,
) =>
  tx
    .update(incidentTracks)
    .set({
      status,
      settledBy: ctx.actor.kind === "STAFF" ? ctx.actor.staffId : null,
      settledAt: ctx.clock.now(),
      note: sealWordsIf(key, "trackNote", incidentId, note),
    })
    .where(isTrack(incidentId, track));

/** The system found that what a track is about has been done; nothing is written beside it. */
export const finishTrack = (tx: Tx, { clock }: Ctx, incidentId: Id<"inc">, track: IncidentTrack) =>
  tx
    .update(incidentTracks)
    .set({ status: "DONE", settledBy: null, settledAt: clock.now(), note: null })
    .where(and(isTrack(incidentId, track), eq(incidentTracks.status, "OPEN")));

export const reopenTrack = (tx: Tx, incidentId: Id<"inc">, track: IncidentTrack) =>
  tx
    .update(incidentTracks)
    .set({ status: "OPEN", settledBy: null, settledAt: null, note: null })
    .where(isTrack(incidentId, track));
