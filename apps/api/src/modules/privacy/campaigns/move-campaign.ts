import { and, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { canMove } from "#kernel/transitions";
import { recordAudit } from "#platform/audit";
import { post } from "#platform/outbox";
import { type CampaignStatus, campaignTransitions } from "./status.js";
import { type CampaignRow, noticeCampaigns } from "./tables.js";

export const RUN = "privacy/campaigns.run";

/** One step by compare-and-set, with its entry in the incident's history; a running one is taken up by the worker. */
export async function moveCampaign(
  tx: Tx,
  ctx: Ctx,
  row: CampaignRow,
  to: CampaignStatus,
  action: string,
  facts: Partial<CampaignRow> = {},
): Promise<CampaignRow> {
  if (!canMove(campaignTransitions, row.status, to))
    throw new Error(`a campaign cannot go from ${row.status} to ${to}`);
  const [moved] = await tx
    .update(noticeCampaigns)
    .set({ ...facts, status: to })
    .where(and(eq(noticeCampaigns.id, row.id), eq(noticeCampaigns.status, row.status)));
  if (moved.affectedRows !== 1) throw new Error(`campaign ${row.id} left ${row.status} under its lock`);
  const detail = { campaign: row.id, from: row.status, to, pausedFor: facts.pausedFor ?? null };
  await recordAudit(tx, ctx, { action, entity: row.incidentId, detail });
  if (to === "RUNNING") await post(tx, ctx, RUN, { campaignId: row.id });
  return { ...row, ...facts, status: to };
}
