import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx } from "#kernel/context";
import type { Text } from "#kernel/locale";
import type { Permission } from "#kernel/permissions";
import { type IncidentRow, isLead } from "#privacy/incidents";
import { CampaignNotPossible } from "./refusals.js";
import { canTryAgain } from "./rules.js";
import { readyNotice } from "./start-campaign.js";
import type { CampaignStatus } from "./status.js";
import type { CampaignRow } from "./tables.js";

const notNow: Text = { zh: "当前状态不能执行此操作。", en: "Not possible in the present state." };
const nothingToTry: Text = { zh: "没有可以重试的失败。", en: "Nothing failed that could be tried again." };
const leadOnly: Text = { zh: "须由个人信息保护负责人决定。", en: "The privacy lead decides this." };

const deeds: Readonly<Record<string, { permission: Permission; from: readonly CampaignStatus[] }>> = {
  pauseCampaign: { permission: "incident:handle", from: ["RUNNING"] },
  resumeCampaign: { permission: "incident:handle", from: ["PAUSED"] },
  retryFailedDeliveries: { permission: "incident:handle", from: ["RUNNING", "PAUSED", "DONE"] },
  publishAnnouncement: { permission: "incident:approve", from: ["RUNNING", "PAUSED", "DONE"] },
};

/** What the caller's role knows to do with a campaign now, and why not. */
export function campaignActionsOn(
  { actor }: Ctx,
  row: CampaignRow,
  failures: readonly { failure: string | null }[],
): AllowedAction[] {
  if (actor.kind !== "STAFF") return [];
  return Object.entries(deeds)
    .filter(([, { permission }]) => actor.permissions.has(permission))
    .map(([action, { from }]) => {
      if (!from.includes(row.status)) return new AllowedAction(action, notNow);
      if (action === "publishAnnouncement" && !isLead(actor)) return new AllowedAction(action, leadOnly);
      const idle = action === "retryFailedDeliveries" && !failures.some(({ failure }) => canTryAgain(failure));
      return new AllowedAction(action, idle ? nothingToTry : undefined);
    });
}

/** The same for an incident about which nobody has been told yet. */
export async function startActionsOn({ actor, db }: Ctx, row: IncidentRow): Promise<AllowedAction[]> {
  if (actor.kind !== "STAFF" || !actor.permissions.has("incident:handle")) return [];
  const ready = await readyNotice(db, row);
  return [new AllowedAction("startCampaign", ready instanceof CampaignNotPossible ? ready.text : undefined)];
}
