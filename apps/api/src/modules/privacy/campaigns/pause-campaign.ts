import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import type { CampaignInput } from "./inputs.js";
import { moveCampaign } from "./move-campaign.js";
import { campaignForm, onCampaign } from "./on-campaign.js";
import type { CampaignRow } from "./tables.js";

/** Nothing more is handed to the senders; what is with them already goes its way. */
export async function pauseCampaign(ctx: StaffContext, input: CampaignInput): Promise<CampaignRow | Refusal> {
  const given = read(campaignForm, input);
  if (given instanceof InvalidInput) return given;
  return onCampaign(ctx, given.campaignId, ["RUNNING"], (tx, campaign) =>
    moveCampaign(tx, ctx, campaign, "PAUSED", "privacy/campaigns.pauseCampaign", { pausedFor: "STAFF" }),
  );
}
