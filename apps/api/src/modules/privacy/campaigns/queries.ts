import { and, asc, count, desc, eq, gt, inArray, lte, notInArray, or, sql } from "drizzle-orm";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { incidentsWithOpenTrack } from "#privacy/incidents";
import { channels, outcomeOf, type PersonOutcome, settledStatuses } from "./rules.js";
import type { CampaignChannel, DeliveryStatus } from "./status.js";
import {
  type CampaignRow,
  type DeliveryRow,
  noticeCampaigns,
  noticeDeliveries,
  publicAnnouncements,
} from "./tables.js";

export async function campaignOf(db: ReadDb, campaignId: Id<"cmp">): Promise<CampaignRow | undefined> {
  const [row] = await db.select().from(noticeCampaigns).where(eq(noticeCampaigns.id, campaignId));
  return row;
}

export async function lockCampaign(tx: Tx, campaignId: Id<"cmp">): Promise<CampaignRow | undefined> {
  const [row] = await tx.select().from(noticeCampaigns).where(eq(noticeCampaigns.id, campaignId)).for("update");
  return row;
}

export const campaignsOf = (db: ReadDb, incidentId: Id<"inc">): Promise<CampaignRow[]> =>
  db
    .select()
    .from(noticeCampaigns)
    .where(eq(noticeCampaigns.incidentId, incidentId))
    .orderBy(asc(noticeCampaigns.createdAt), asc(noticeCampaigns.id));

export const campaignsOfIncident = loader("privacy/campaigns.ofIncident", async ({ db }, ids: readonly Id<"inc">[]) => {
  const rows = await db
    .select()
    .from(noticeCampaigns)
    .where(inArray(noticeCampaigns.incidentId, [...ids]));
  return Map.groupBy(rows, (row) => row.incidentId);
});

export const runningCampaigns = (db: ReadDb) =>
  db.select({ id: noticeCampaigns.id }).from(noticeCampaigns).where(eq(noticeCampaigns.status, "RUNNING"));

const MOST_OPEN = 20;

/** Under way or stopped, and those that are done and left people whom nobody has reached: the oldest first. */
export async function openCampaigns(db: ReadDb): Promise<CampaignRow[]> {
  const untold = await incidentsWithOpenTrack(db, "PEOPLE");
  const left = untold.length > 0 ? inArray(noticeCampaigns.incidentId, untold) : undefined;
  const { status } = noticeCampaigns;
  return db
    .select()
    .from(noticeCampaigns)
    .where(or(inArray(status, ["PLANNED", "RUNNING", "PAUSED"]), left && and(eq(status, "DONE"), left)))
    .orderBy(asc(noticeCampaigns.createdAt), asc(noticeCampaigns.id))
    .limit(MOST_OPEN);
}

export const deliveriesIn = (
  db: ReadDb,
  campaignId: Id<"cmp">,
  channel: CampaignChannel,
  status: DeliveryStatus,
  limit: number,
): Promise<DeliveryRow[]> =>
  db
    .select()
    .from(noticeDeliveries)
    .where(
      and(
        eq(noticeDeliveries.campaignId, campaignId),
        eq(noticeDeliveries.channel, channel),
        eq(noticeDeliveries.status, status),
      ),
    )
    .orderBy(asc(noticeDeliveries.id))
    .limit(limit);

export async function countIn(
  db: ReadDb,
  campaignId: Id<"cmp">,
  statuses: readonly DeliveryStatus[],
  channel?: CampaignChannel,
): Promise<number> {
  const [row] = await db
    .select({ rows: count() })
    .from(noticeDeliveries)
    .where(
      and(
        eq(noticeDeliveries.campaignId, campaignId),
        channel && eq(noticeDeliveries.channel, channel),
        inArray(noticeDeliveries.status, [...statuses]),
      ),
    );
  return row?.rows ?? 0;
}

export async function countUnsettled(db: ReadDb, campaignId: Id<"cmp">): Promise<number> {
  const [row] = await db
    .select({ rows: count() })
    .from(noticeDeliveries)
    .where(and(eq(noticeDeliveries.campaignId, campaignId), notInArray(noticeDeliveries.status, [...settledStatuses])));
  return row?.rows ?? 0;
}

/** A message that was handed over before `since` and has not left. */
export async function hasStuck(db: ReadDb, campaignId: Id<"cmp">, since: Date): Promise<boolean> {
  const [row] = await db
    .select({ id: noticeDeliveries.id })
    .from(noticeDeliveries)
    .where(
      and(
        eq(noticeDeliveries.campaignId, campaignId),
        eq(noticeDeliveries.status, "QUEUED"),
        lte(noticeDeliveries.queuedAt, since),
      ),
    )
    .limit(1);
  return row !== undefined;
}

export interface ChannelProgress {
  channel: CampaignChannel;
  pending: number;
  sent: number;
  delivered: number;
  failed: number;
  unknown: number;
  noChannel: number;
  withdrawn: number;
  read: number;
}

/** One grouped query. `sent` counts whatever has left or is leaving, `delivered` is part of it. */
export async function progressOf(db: ReadDb, campaignId: Id<"cmp">): Promise<ChannelProgress[]> {
  const rows = await db
    .select({
      channel: noticeDeliveries.channel,
      status: noticeDeliveries.status,
      rows: count(),
      read: count(noticeDeliveries.readAt),
    })
    .from(noticeDeliveries)
    .where(eq(noticeDeliveries.campaignId, campaignId))
    .groupBy(noticeDeliveries.channel, noticeDeliveries.status);
  return channels.map((channel) => {
    const of = (...statuses: DeliveryStatus[]) =>
      rows
        .filter((row) => row.channel === channel && statuses.includes(row.status))
        .reduce((sum, row) => sum + row.rows, 0);
    return {
      channel,
      pending: of("PENDING"),
      sent: of("QUEUED", "SENT", "UNKNOWN", "DELIVERED", "UNREPORTED", "FAILED"),
      delivered: of("DELIVERED"),
      failed: of("FAILED"),
      unknown: of("UNKNOWN"),
      noChannel: of("NO_CHANNEL"),
      withdrawn: of("WITHDRAWN"),
      read: rows.filter((row) => row.channel === channel).reduce((sum, row) => sum + row.read, 0),
    };
  });
}

export type PeopleReached = Record<PersonOutcome, number>;

/** How many people were told, how many were only tried, how many nobody can reach: grouped by person, then by how. */
export async function peopleReached(db: ReadDb, campaignId: Id<"cmp">): Promise<PeopleReached> {
  const { channel, status, readAt } = noticeDeliveries;
  const strong = sql<number>`max((${channel} = 'SMS' and ${status} = 'DELIVERED') or ${readAt} is not null)`;
  const weak = sql<number>`sum(${status} = 'UNREPORTED')`;
  const waiting = sql<number>`max(${channel} = 'IN_APP' and ${status} = 'DELIVERED')`;
  const people = db
    .select({ strong: strong.as("strong"), weak: weak.as("weak"), waiting: waiting.as("waiting") })
    .from(noticeDeliveries)
    .where(and(eq(noticeDeliveries.campaignId, campaignId), notInArray(status, ["WITHDRAWN"])))
    .groupBy(noticeDeliveries.subjectId)
    .as("people");
  const groups = await db
    .select({ strong: people.strong, weak: people.weak, waiting: people.waiting, people: count() })
    .from(people)
    .groupBy(people.strong, people.weak, people.waiting);
  const reached: PeopleReached = { TOLD: 0, ATTEMPTED: 0, UNREACHABLE: 0 };
  for (const group of groups) {
    const outcome = outcomeOf({
      strong: Number(group.strong) > 0,
      weak: Number(group.weak),
      waiting: Number(group.waiting) > 0,
    });
    reached[outcome] += group.people;
  }
  return reached;
}

export const failuresOf = (db: ReadDb, campaignId: Id<"cmp">) =>
  db
    .select({ channel: noticeDeliveries.channel, failure: noticeDeliveries.failure, people: count() })
    .from(noticeDeliveries)
    .where(and(eq(noticeDeliveries.campaignId, campaignId), eq(noticeDeliveries.status, "FAILED")))
    .groupBy(noticeDeliveries.channel, noticeDeliveries.failure);

export const announcementsOf = (db: ReadDb, campaignId: Id<"cmp">) =>
  db
    .select()
    .from(publicAnnouncements)
    .where(eq(publicAnnouncements.campaignId, campaignId))
    .orderBy(asc(publicAnnouncements.publishedAt));

/** Those that stand now, newest first. */
export const standingAnnouncements = (db: ReadDb, now: Date) =>
  db
    .select()
    .from(publicAnnouncements)
    .where(gt(publicAnnouncements.endsAt, now))
    .orderBy(desc(publicAnnouncements.publishedAt))
    .limit(50);

export async function announcementOfNumber(db: ReadDb, number: string) {
  const [row] = await db.select().from(publicAnnouncements).where(eq(publicAnnouncements.announcementNumber, number));
  return row;
}

export const inboxOf = (db: ReadDb, accountId: Id<"acc">): Promise<DeliveryRow[]> =>
  db
    .select()
    .from(noticeDeliveries)
    .where(
      and(
        eq(noticeDeliveries.accountId, accountId),
        eq(noticeDeliveries.channel, "IN_APP"),
        eq(noticeDeliveries.status, "DELIVERED"),
      ),
    )
    .orderBy(desc(noticeDeliveries.id))
    .limit(20);
