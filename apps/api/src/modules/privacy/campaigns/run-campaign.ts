import { after, MINUTE, SECOND } from "#kernel/clock";
import type { Ctx, SystemContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { eachOf } from "#kernel/each-of";
import type { Id } from "#kernel/id";
import type { Effect, Sweep } from "#kernel/room";
import { post } from "#platform/outbox";
import { finishTrack, lockIncident, meetClocks } from "#privacy/incidents";
import { makeRows } from "./make-rows.js";
import { moveCampaign, RUN } from "./move-campaign.js";
import {
  announcementsOf,
  campaignOf,
  countIn,
  countUnsettled,
  hasStuck,
  lockCampaign,
  peopleReached,
  runningCampaigns,
} from "./queries.js";
import { channels, STUCK_MS } from "./rules.js";
import { sendRows } from "./send-rows.js";
import type { CampaignRow } from "./tables.js";

const LONGEST_MS = 45 * SECOND;

/** The worker's turn: rows first, then messages channel by channel as far as the windows reach, then the end. */
export const run: Effect = (ctx, { campaignId }) => runCampaign(ctx, campaignId as Id<"cmp">);

/** Killed anywhere, it goes on from the rows; run twice at once, each row is sent by one. */
export async function runCampaign(ctx: SystemContext, campaignId: Id<"cmp">): Promise<void> {
  const began = Date.now();
  for (;;) {
    const campaign = await campaignOf(ctx.db, campaignId);
    if (campaign?.status !== "RUNNING") return;
    if (Date.now() - began > LONGEST_MS) {
      await ctx.db.transact((tx) => post(tx, ctx, RUN, { campaignId }));
      return;
    }
    if (!campaign.rowsComplete) {
      await makeRows(ctx, campaign);
      continue;
    }
    if (await hasStuck(ctx.db, campaignId, after(ctx.clock.now(), -STUCK_MS))) {
      await pauseForProvider(ctx, campaignId);
      return;
    }
    let sent = 0;
    for (const channel of channels) sent += await sendRows(ctx, campaign, channel);
    if (sent === 0) break;
  }
  await noteProgress(ctx, campaignId);
  ctx.wakeWorker();
}

/** The sender is down: nothing more is handed to it until a person looks. What is in doubt is asked for by itself. */
export const pauseForProvider = (ctx: SystemContext, campaignId: Id<"cmp">): Promise<unknown> =>
  ctx.db.transact(async (tx) => {
    const campaign = await lockCampaign(tx, campaignId);
    if (campaign?.status !== "RUNNING") return;
    await moveCampaign(tx, ctx, campaign, "PAUSED", "privacy/campaigns.pauseForProvider", {
      pausedFor: "PROVIDER_FAILURE",
    });
  });

/** Which duties the rows have met by now; with the last one settled the campaign is done. */
export async function noteProgress(ctx: SystemContext, campaignId: Id<"cmp">): Promise<void> {
  const before = await campaignOf(ctx.db, campaignId);
  if (before?.status !== "RUNNING" || !before.rowsComplete) return;
  await ctx.db.transact(async (tx) => {
    const row = await lockIncident(tx, before.incidentId);
    const campaign = await lockCampaign(tx, campaignId);
    if (!row || campaign?.status !== "RUNNING" || !campaign.rowsComplete) return;
    if ((await countIn(tx, campaignId, ["PENDING"], "IN_APP")) === 0)
      await meetClocks(tx, ctx, row.id, "IN_APP_NOTICE");
    if ((await countIn(tx, campaignId, ["PENDING"])) > 0) return;
    await meetClocks(tx, ctx, row.id, "PEOPLE_FIRST_WAVE");
    if ((await countUnsettled(tx, campaignId)) > 0) return;
    await moveCampaign(tx, ctx, campaign, "DONE", "privacy/campaigns.finishCampaign", { finishedAt: ctx.clock.now() });
    await meetClocks(tx, ctx, row.id, "PEOPLE_DONE");
    await endPeopleTrack(tx, ctx, campaign);
  });
}

/** Everybody was told or tried; those whom nobody can reach, by an announcement. */
export async function endPeopleTrack(tx: Tx, ctx: Ctx, campaign: CampaignRow): Promise<void> {
  const { UNREACHABLE } = await peopleReached(tx, campaign.id);
  if (UNREACHABLE > 0 && (await announcementsOf(tx, campaign.id)).length === 0) return;
  await finishTrack(tx, ctx, campaign.incidentId, "PEOPLE");
}

/** Windows that have room again, and campaigns whose message got lost. */
export const runAll: Sweep = {
  name: "privacy/campaigns.runAll",
  everyMs: MINUTE,
  async run(ctx) {
    await eachOf(await runningCampaigns(ctx.db), ({ id }) => runCampaign(ctx, id));
  },
};
