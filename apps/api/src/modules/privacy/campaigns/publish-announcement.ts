import { z } from "zod";
import { after } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { FieldProblem, InvalidInput, Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { isLead, LeadMustDecide, newNumber, noticeOf, reasonWords } from "#privacy/incidents";
import { announcementPlaces } from "./enums.js";
import type { PublishAnnouncementInput } from "./inputs.js";
import { campaignForm, onCampaign } from "./on-campaign.js";
import { peopleReached, progressOf } from "./queries.js";
import { ANNOUNCED_FOR_MS } from "./rules.js";
import { endPeopleTrack } from "./run-campaign.js";
import { type CampaignRow, publicAnnouncements } from "./tables.js";

const form = campaignForm.extend({
  places: z.array(z.enum(announcementPlaces)).min(1, "REQUIRED"),
  endsAt: z.date(),
  reason: reasonWords,
});
const action = "privacy/campaigns.publishAnnouncement";

/**
 * Tells in public those whom nobody reaches one by one, with the eight elements that two people approved. The lead's
 * decision, and it keeps what it rests on: how many, what was tried, where it stands and until when. Policy 5.8.1.
 */
export async function publishAnnouncement(
  ctx: StaffContext,
  input: PublishAnnouncementInput,
): Promise<CampaignRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { campaignId, places, endsAt, reason } = given;
  const now = ctx.clock.now();
  if (endsAt < after(now, ANNOUNCED_FOR_MS)) return new InvalidInput([tooShort]);
  const outcome = await onCampaign<CampaignRow>(
    ctx,
    campaignId,
    ["RUNNING", "PAUSED", "DONE"],
    async (tx, campaign, incident) => {
      if (!isLead(ctx.actor)) return new LeadMustDecide();
      const notice = (await noticeOf(tx, campaign.noticeId!))!;
      const { UNREACHABLE } = await peopleReached(tx, campaign.id);
      const progress = await progressOf(tx, campaign.id);
      const id = newId("ann");
      await tx.insert(publicAnnouncements).values({
        id,
        announcementNumber: newNumber(10),
        campaignId: campaign.id,
        incidentId: incident.id,
        texts: notice.texts,
        places: [...new Set(places)],
        publishedAt: now,
        endsAt,
        decidedBy: ctx.actor.staffId,
        affectedCount: incident.affectedCount,
        unreachableCount: UNREACHABLE,
        triedChannels: Object.fromEntries(progress.map(({ channel, sent }) => [channel, sent])),
        reason,
      });
      await recordAudit(tx, ctx, {
        action,
        entity: incident.id,
        detail: { announcement: id, unreachable: UNREACHABLE, places, until: endsAt.toISOString() },
      });
      if (campaign.status === "DONE") await endPeopleTrack(tx, ctx, campaign);
      return campaign;
    },
  );
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action, entity: campaignId }, outcome);
  return outcome;
}

const tooShort = new FieldProblem("endsAt", "AT_LEAST_THIRTY_DAYS", {
  zh: "公告至少保留 30 天。",
  en: "An announcement stands for at least thirty days.",
});
