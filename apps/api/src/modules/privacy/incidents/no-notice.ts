import { asc, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import { post } from "#platform/outbox";
import { startClocks } from "./clocks.js";
import { peopleClocks } from "./rules.js";
import { type DecisionRow, type IncidentRow, noNoticeDecisions } from "./tables.js";
import { reopenTrack } from "./tracks.js";

/** The decision not to tell people that holds now, if one does. */
export async function activeNoNotice(db: ReadDb, incidentId: Id<"inc">): Promise<DecisionRow | undefined> {
  const [row] = await db.select().from(noNoticeDecisions).where(eq(noNoticeDecisions.activeOf, incidentId));
  return row;
}

export const decisionsOf = (db: ReadDb, incidentId: Id<"inc">): Promise<DecisionRow[]> =>
  db
    .select()
    .from(noNoticeDecisions)
    .where(eq(noNoticeDecisions.incidentId, incidentId))
    .orderBy(asc(noNoticeDecisions.decidedAt));

/**
 * A decision not to tell people lasts until the authority orders otherwise or until there are new facts (PIPL 57):
 * then the duty is back, its clocks start now, and on an order the campaign opens at once.
 */
export async function endNoNotice(
  tx: Tx,
  ctx: Ctx,
  row: Pick<IncidentRow, "id">,
  endedBy: NonNullable<DecisionRow["endedBy"]>,
): Promise<boolean> {
  const decision = await activeNoNotice(tx, row.id);
  if (!decision) return false;
  const now = ctx.clock.now();
  await tx
    .update(noNoticeDecisions)
    .set({ endedAt: now, endedBy, activeOf: null })
    .where(eq(noNoticeDecisions.id, decision.id));
  await reopenTrack(tx, row.id, "PEOPLE");
  await startClocks(tx, row.id, peopleClocks, now);
  await recordAudit(tx, ctx, { action: "privacy/incidents.endNoNotice", entity: row.id, detail: { endedBy } });
  if (endedBy === "AUTHORITY_ORDER") await post(tx, ctx, "privacy/campaigns.openOrdered", { incidentId: row.id });
  return true;
}
