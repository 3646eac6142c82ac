import { and, eq, sql } from "drizzle-orm";
import type { SystemContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Effect } from "#kernel/room";
import { canMove } from "#kernel/transitions";
import { type MessageRow, messageOf } from "#platform/messages";
import { campaignOf, countIn } from "./queries.js";
import { MOST_DOUBTS, WINDOW } from "./rules.js";
import { noteProgress, pauseForProvider, runCampaign } from "./run-campaign.js";
import { type DeliveryStatus, deliveryTransitions } from "./status.js";
import { type DeliveryRow, noticeCampaigns, noticeDeliveries } from "./tables.js";

/** A mail server that took a mail says nothing more: that is all we will ever know. */
function statusOf({ channel, status, failure }: MessageRow): DeliveryStatus | undefined {
  if (channel === "MAIL" && status === "SENT") return "UNREPORTED";
  if (status === "FAILED" && failure === "NO_ADDRESS") return "NO_CHANNEL";
  return status === "QUEUED" || status === "SENDING" ? undefined : status;
}

/** What became of a message. The message itself is read: told late, twice or out of order, the row ends the same. */
export const hear: Effect = async (ctx, { messageId }) => {
  const message = await messageOf(ctx.db, messageId as Id<"msg">);
  const [row] = await ctx.db
    .select()
    .from(noticeDeliveries)
    .where(eq(noticeDeliveries.messageId, messageId as Id<"msg">));
  const to = message && statusOf(message);
  if (!row || !to) return;
  if (canMove(deliveryTransitions, row.status, to)) await settle(ctx, row, to, message);
  await goOn(ctx, row);
};

async function settle(
  ctx: SystemContext,
  row: DeliveryRow,
  to: DeliveryStatus,
  { failure }: MessageRow,
): Promise<void> {
  const settledAt = to === "SENT" || to === "UNKNOWN" ? null : ctx.clock.now();
  await ctx.db.transact(async (tx) => {
    const [moved] = await tx
      .update(noticeDeliveries)
      .set({ status: to, settledAt, failure: to === "FAILED" ? (failure ?? "UNDELIVERED") : null })
      .where(and(eq(noticeDeliveries.id, row.id), eq(noticeDeliveries.status, row.status)));
    if (moved.affectedRows !== 1) return;
    await tx
      .update(noticeCampaigns)
      .set({ doubts: to === "UNKNOWN" ? sql`${noticeCampaigns.doubts} + 1` : 0 })
      .where(eq(noticeCampaigns.id, row.campaignId));
  });
}

async function goOn(ctx: SystemContext, { campaignId, channel }: DeliveryRow): Promise<void> {
  const campaign = await campaignOf(ctx.db, campaignId);
  if (campaign?.status !== "RUNNING") return;
  if (campaign.doubts >= MOST_DOUBTS) {
    await pauseForProvider(ctx, campaignId);
    return;
  }
  if ((await countIn(ctx.db, campaignId, ["QUEUED"], channel)) <= WINDOW / 2) await runCampaign(ctx, campaignId);
  else await noteProgress(ctx, campaignId);
}
