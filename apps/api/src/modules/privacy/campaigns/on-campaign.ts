import { z } from "zod";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { idOf } from "#kernel/input";
import { NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { type IncidentRow, lockIncident } from "#privacy/incidents";
import { campaignOf, lockCampaign } from "./queries.js";
import type { CampaignStatus } from "./status.js";
import type { CampaignRow } from "./tables.js";

export const campaignForm = z.object({ campaignId: idOf("cmp") });

/** Incident first, then campaign: everybody takes the locks in this order. */
export async function onCampaign<T>(
  ctx: Ctx,
  campaignId: Id<"cmp">,
  from: readonly CampaignStatus[],
  work: (tx: Tx, campaign: CampaignRow, incident: IncidentRow) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const found = await campaignOf(ctx.db, campaignId);
  if (!found) return new NotFound();
  return ctx.db.transact(async (tx) => {
    const incident = await lockIncident(tx, found.incidentId);
    const campaign = await lockCampaign(tx, campaignId);
    if (!incident || !campaign) return new NotFound();
    return from.includes(campaign.status) ? work(tx, campaign, incident) : new StateConflict();
  });
}
