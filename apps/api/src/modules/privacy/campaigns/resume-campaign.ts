import { and, eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import type { CampaignInput } from "./inputs.js";
import { moveCampaign } from "./move-campaign.js";
import { campaignForm, onCampaign } from "./on-campaign.js";
import { type CampaignRow, noticeDeliveries } from "./tables.js";

/** Goes on with the rows that are not settled; nothing that was sent is sent again. */
export async function resumeCampaign(ctx: StaffContext, input: CampaignInput): Promise<CampaignRow | Refusal> {
  const given = read(campaignForm, input);
  if (given instanceof InvalidInput) return given;
  const resumed = await onCampaign(ctx, given.campaignId, ["PAUSED"], async (tx, campaign) => {
    // Those that still wait for the sender have a fresh spell before they count as stuck.
    await tx
      .update(noticeDeliveries)
      .set({ queuedAt: ctx.clock.now() })
      .where(and(eq(noticeDeliveries.campaignId, campaign.id), eq(noticeDeliveries.status, "QUEUED")));
    return moveCampaign(tx, ctx, campaign, "RUNNING", "privacy/campaigns.resumeCampaign", {
      pausedFor: null,
      doubts: 0,
    });
  });
  ctx.wakeWorker();
  return resumed;
}
