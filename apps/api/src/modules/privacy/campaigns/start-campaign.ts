import { z } from "zod";
import type { Ctx, StaffContext } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { idOf, read } from "#kernel/input";
import { FieldProblem, InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import {
  activeNoNotice,
  collecting,
  confirmedOn,
  currentNotice,
  type IncidentRow,
  lockIncident,
  type NoticeRow,
  newNumber,
} from "#privacy/incidents";
import type { StartCampaignInput } from "./inputs.js";
import { moveCampaign } from "./move-campaign.js";
import { campaignsOf } from "./queries.js";
import { CampaignNotPossible } from "./refusals.js";
import { type CampaignRow, noticeCampaigns } from "./tables.js";

const form = z.object({ incidentId: idOf("inc"), confirmation: z.string().transform((text) => text.trim()) });
const action = "privacy/campaigns.startCampaign";

/** Begins to tell everybody in the set, in words that two people approved. Whoever starts it types the number. */
export async function startCampaign(ctx: StaffContext, input: StartCampaignInput): Promise<CampaignRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const started = await ctx.db.transact(async (tx) => {
    const row = await lockIncident(tx, given.incidentId);
    if (!row) return new NotFound();
    if (given.confirmation !== row.incidentNumber) return new InvalidInput([typeTheNumber]);
    const notice = await readyNotice(tx, row);
    if (notice instanceof CampaignNotPossible) return notice;
    return begin(tx, ctx, row, notice, action);
  });
  ctx.wakeWorker();
  return started;
}

/** The words that may go out, or what has to happen first. */
export async function readyNotice(tx: ReadDb, row: IncidentRow): Promise<NoticeRow | CampaignNotPossible> {
  if (!confirmedOn.includes(row.status)) return new CampaignNotPossible("NOT_CONFIRMED");
  if (await activeNoNotice(tx, row.id)) return new CampaignNotPossible("NO_NOTICE_DECIDED");
  const notice = await currentNotice(tx, row.id);
  if (notice?.status !== "APPROVED") return new CampaignNotPossible("NOTICE_NOT_APPROVED");
  if (await collecting(tx, row.id)) return new CampaignNotPossible("SET_IS_BEING_COLLECTED");
  if (row.affectedCount === 0) return new CampaignNotPossible("NOBODY_AFFECTED");
  const campaigns = await campaignsOf(tx, row.id);
  if (campaigns.some(({ noticeId }) => noticeId === notice.id)) return new CampaignNotPossible("STARTED_ALREADY");
  const unfinished = campaigns.some(({ status }) => status === "RUNNING" || status === "PAUSED");
  return unfinished ? new CampaignNotPossible("ANOTHER_IS_RUNNING") : notice;
}

/** Under the incident's lock. One that the authority ordered is waiting already; else there is a new one. */
export async function begin(tx: Tx, ctx: Ctx, row: IncidentRow, notice: NoticeRow, deed: string): Promise<CampaignRow> {
  const campaigns = await campaignsOf(tx, row.id);
  const planned = campaigns.find(({ status }) => status === "PLANNED") ?? (await plan(tx, ctx, row, deed));
  return moveCampaign(tx, ctx, planned, "RUNNING", deed, {
    noticeId: notice.id,
    noticeVersion: notice.version,
    startedAt: ctx.clock.now(),
    startedBy: ctx.actor.kind === "STAFF" ? ctx.actor.staffId : null,
  });
}

export async function plan(tx: Tx, ctx: Ctx, row: IncidentRow, deed: string): Promise<CampaignRow> {
  const campaign: CampaignRow = {
    id: newId("cmp"),
    campaignNumber: `NC-${newNumber(8)}`,
    incidentId: row.id,
    noticeId: null,
    noticeVersion: null,
    status: "PLANNED",
    pausedFor: null,
    createdAt: ctx.clock.now(),
    startedAt: null,
    startedBy: null,
    finishedAt: null,
    rowsThrough: null,
    rowsComplete: false,
    doubts: 0,
  };
  await tx.insert(noticeCampaigns).values(campaign);
  await recordAudit(tx, ctx, { action: deed, entity: row.id, detail: { campaign: campaign.id, to: "PLANNED" } });
  return campaign;
}

const typeTheNumber = new FieldProblem("confirmation", "TYPE_THE_NUMBER", {
  zh: "请输入本事件的编号以确认发送。",
  en: "Type the number of this incident to confirm.",
});
