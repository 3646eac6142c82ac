import { and, eq, inArray } from "drizzle-orm";
import type { SystemContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { affectedAfter, type SubjectRow } from "#privacy/incidents";
import { accountSummariesOf } from "#shop/accounts";
import { lockCampaign } from "./queries.js";
import { channels } from "./rules.js";
import type { CampaignChannel } from "./status.js";
import { type CampaignRow, noticeCampaigns, noticeDeliveries } from "./tables.js";

const STEP = 200;

/**
 * Writes the next rows: for each person of the set one per channel, those without a channel as such. Nothing is sent
 * here. Answers whether there are more people to come.
 */
export async function makeRows(ctx: SystemContext, campaign: CampaignRow): Promise<boolean> {
  const people = await affectedAfter(ctx.db, campaign.incidentId, campaign.rowsThrough, STEP);
  const accountIds = people.flatMap(({ accountId }) => (accountId ? [accountId] : []));
  const accounts = await accountSummariesOf(ctx.db, accountIds);
  const has = (person: SubjectRow): Record<CampaignChannel, boolean> => {
    const account = person.accountId ? accounts.get(person.accountId) : undefined;
    const open = account?.status === "ACTIVE";
    return {
      IN_APP: open,
      SMS: (open && account.hasPhone) || person.orderId !== null || person.contactPhone !== null,
      MAIL: person.contactMail !== null,
    };
  };
  return ctx.db.transact(async (tx) => {
    const now = await lockCampaign(tx, campaign.id);
    if (!now || now.rowsComplete || now.rowsThrough !== campaign.rowsThrough) return true;
    const known = await withRows(
      tx,
      campaign.id,
      people.map(({ id }) => id),
    );
    const fresh = people.filter(({ id }) => !known.has(id));
    if (fresh.length > 0) {
      await tx.insert(noticeDeliveries).values(
        fresh.flatMap((person) => {
          const reachable = has(person);
          return channels.map((channel) => ({
            id: newId("ndl"),
            campaignId: campaign.id,
            subjectId: person.id,
            accountId: person.accountId,
            channel,
            status: reachable[channel] ? ("PENDING" as const) : ("NO_CHANNEL" as const),
          }));
        }),
      );
    }
    const more = people.length === STEP;
    await tx
      .update(noticeCampaigns)
      .set({ rowsThrough: people.at(-1)?.id ?? campaign.rowsThrough, rowsComplete: !more })
      .where(eq(noticeCampaigns.id, campaign.id));
    return more;
  });
}

async function withRows(tx: Tx, campaignId: Id<"cmp">, subjects: readonly Id<"afs">[]): Promise<Set<Id<"afs">>> {
  if (subjects.length === 0) return new Set();
  const rows = await tx
    .selectDistinct({ subjectId: noticeDeliveries.subjectId })
    .from(noticeDeliveries)
    .where(and(eq(noticeDeliveries.campaignId, campaignId), inArray(noticeDeliveries.subjectId, [...subjects])));
  return new Set(rows.map(({ subjectId }) => subjectId));
}
