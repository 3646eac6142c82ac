import { and, eq, inArray, sql } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import type { CampaignInput } from "./inputs.js";
import { moveCampaign } from "./move-campaign.js";
import { campaignForm, onCampaign } from "./on-campaign.js";
import { failuresOf } from "./queries.js";
import { canTryAgain } from "./rules.js";
import { type CampaignRow, noticeDeliveries } from "./tables.js";

const action = "privacy/campaigns.retryFailedDeliveries";

/** Tries again where that can help. The carrier has said that these did not arrive, so nobody gets a second one. */
export async function retryFailedDeliveries(ctx: StaffContext, input: CampaignInput): Promise<CampaignRow | Refusal> {
  const given = read(campaignForm, input);
  if (given instanceof InvalidInput) return given;
  const retried = await onCampaign(ctx, given.campaignId, ["RUNNING", "PAUSED", "DONE"], async (tx, campaign) => {
    const failures = (await failuresOf(tx, campaign.id)).flatMap(({ failure }) =>
      failure !== null && canTryAgain(failure) ? [failure] : [],
    );
    if (failures.length === 0) return new StateConflict();
    const [outcome] = await tx
      .update(noticeDeliveries)
      .set({
        status: "PENDING",
        attempt: sql`${noticeDeliveries.attempt} + 1`,
        messageId: null,
        failure: null,
        settledAt: null,
      })
      .where(
        and(
          eq(noticeDeliveries.campaignId, campaign.id),
          eq(noticeDeliveries.status, "FAILED"),
          inArray(noticeDeliveries.failure, failures),
        ),
      );
    await recordAudit(tx, ctx, {
      action,
      entity: campaign.incidentId,
      detail: { campaign: campaign.id, people: outcome.affectedRows },
    });
    return campaign.status === "DONE"
      ? moveCampaign(tx, ctx, campaign, "RUNNING", action, { finishedAt: null })
      : campaign;
  });
  ctx.wakeWorker();
  return retried;
}
