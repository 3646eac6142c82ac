import { and, eq, inArray } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import type { Effect } from "#kernel/room";
import { currentNotice, lockIncident, subjectsByIds } from "#privacy/incidents";
import { moveCampaign } from "./move-campaign.js";
import { campaignsOf, lockCampaign } from "./queries.js";
import { runCampaign } from "./run-campaign.js";
import { begin, plan } from "./start-campaign.js";
import { type CampaignRow, noticeCampaigns, noticeDeliveries } from "./tables.js";

const action = "privacy/campaigns.topUp";

/** The set has a new version: new people get rows of their own, who was taken out gets nothing more. */
export const topUp: Effect = async (ctx, payload) => {
  const incidentId = payload.incidentId as Id<"inc">;
  const newest = (await campaignsOf(ctx.db, incidentId)).at(-1);
  if (!newest || newest.status === "PLANNED") return;
  await ctx.db.transact(async (tx) => {
    await lockIncident(tx, incidentId);
    const campaign = await lockCampaign(tx, newest.id);
    if (!campaign) return;
    await withdraw(tx, ctx, campaign);
    await tx
      .update(noticeCampaigns)
      .set({ rowsThrough: null, rowsComplete: false })
      .where(eq(noticeCampaigns.id, campaign.id));
    if (campaign.status === "DONE") await moveCampaign(tx, ctx, campaign, "RUNNING", action, { finishedAt: null });
  });
  await runCampaign(ctx, newest.id);
};

const BATCH = 1_000;

/** Rows of people who are no longer in the set, as far as nothing was sent. */
async function withdraw(tx: Tx, ctx: Ctx, { id }: CampaignRow): Promise<void> {
  const pending = and(eq(noticeDeliveries.campaignId, id), eq(noticeDeliveries.status, "PENDING"));
  const rows = await tx.selectDistinct({ subjectId: noticeDeliveries.subjectId }).from(noticeDeliveries).where(pending);
  for (let at = 0; at < rows.length; at += BATCH) {
    const ids = rows.slice(at, at + BATCH).map(({ subjectId }) => subjectId);
    const gone = (await subjectsByIds(tx, ids)).filter(({ removedInVersion }) => removedInVersion !== null);
    if (gone.length === 0) continue;
    await tx
      .update(noticeDeliveries)
      .set({ status: "WITHDRAWN", settledAt: ctx.clock.now() })
      .where(
        and(
          pending,
          inArray(
            noticeDeliveries.subjectId,
            gone.map((subject) => subject.id),
          ),
        ),
      );
  }
}

/** The authority orders that people be told: with approved words it begins at once, else it stands ready for them. */
export const openOrdered: Effect = async (ctx, payload) => {
  const incidentId = payload.incidentId as Id<"inc">;
  const deed = "privacy/campaigns.openOrdered";
  await ctx.db.transact(async (tx) => {
    const row = await lockIncident(tx, incidentId);
    const open = (await campaignsOf(tx, incidentId)).some(({ status }) => status !== "DONE");
    if (!row || open) return;
    const notice = await currentNotice(tx, incidentId);
    const ready = notice?.status === "APPROVED" && row.affectedCount > 0;
    await (ready ? begin(tx, ctx, row, notice, deed) : plan(tx, ctx, row, deed));
  });
  ctx.wakeWorker();
};
