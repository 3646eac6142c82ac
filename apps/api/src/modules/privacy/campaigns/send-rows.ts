import { and, eq, sql } from "drizzle-orm";
import type { SystemContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { eachOf } from "#kernel/each-of";
import { queueLetter, queueTextMessage } from "#platform/messages";
import { notify } from "#platform/notifications";
import { type IncidentRow, incidentOf } from "#privacy/incidents";
import { incidentInbox, incidentLetter, incidentText } from "./messages.js";
import { countIn, deliveriesIn } from "./queries.js";
import { WINDOW } from "./rules.js";
import type { CampaignChannel } from "./status.js";
import { type CampaignRow, type DeliveryRow, noticeCampaigns, noticeDeliveries } from "./tables.js";

const INBOX_STEP = 100;

/** Sends on one channel what its window has room for; answers how many. A row and its message commit together. */
export async function sendRows(ctx: SystemContext, campaign: CampaignRow, channel: CampaignChannel): Promise<number> {
  const room = channel === "IN_APP" ? INBOX_STEP : WINDOW - (await countIn(ctx.db, campaign.id, ["QUEUED"], channel));
  if (room <= 0) return 0;
  const rows = await deliveriesIn(ctx.db, campaign.id, channel, "PENDING", room);
  const incident = (await incidentOf(ctx.db, campaign.incidentId))!;
  await eachOf(rows, (row) => ctx.db.transact((tx) => sendOne(tx, ctx, campaign, incident, row)));
  return rows.length;
}

/** Compare-and-set on the row: of two workers one sends, and a campaign that was paused meanwhile sends nothing. */
async function sendOne(
  tx: Tx,
  ctx: SystemContext,
  campaign: CampaignRow,
  incident: IncidentRow,
  row: DeliveryRow,
): Promise<void> {
  const now = ctx.clock.now();
  const inbox = row.channel === "IN_APP";
  const [claimed] = await tx
    .update(noticeDeliveries)
    .set(inbox ? { status: "DELIVERED", queuedAt: now, settledAt: now } : { status: "QUEUED", queuedAt: now })
    .where(and(eq(noticeDeliveries.id, row.id), eq(noticeDeliveries.status, "PENDING"), running(campaign)));
  if (claimed.affectedRows !== 1) return;
  const number = incident.noticeNumber;
  if (inbox) {
    const accountId = row.accountId!;
    await notify(tx, ctx, { accountId, template: incidentInbox, params: { number }, entity: incident.id, key: row.id });
    return;
  }
  const order = {
    key: `${incident.id}.${row.subjectId}.${row.channel}.v${campaign.noticeVersion}.${row.attempt}`,
    params: { number },
    ...(row.accountId && { accountId: row.accountId }),
    listener: "privacy/campaigns.hear",
  };
  const messageId =
    row.channel === "SMS"
      ? await queueTextMessage(tx, ctx, {
          ...order,
          template: incidentText,
          to: { recipient: "privacy/incidents.subjectPhone", id: row.subjectId },
        })
      : await queueLetter(tx, ctx, {
          ...order,
          template: incidentLetter,
          to: { recipient: "privacy/incidents.subjectMail", id: row.subjectId },
        });
  await tx.update(noticeDeliveries).set({ messageId }).where(eq(noticeDeliveries.id, row.id));
}

const running = ({ id }: CampaignRow) =>
  sql`exists (select 1 from ${noticeCampaigns} where ${noticeCampaigns.id} = ${noticeCampaigns.id.mapToDriverValue(id)} and ${noticeCampaigns.status} = 'RUNNING')`;
