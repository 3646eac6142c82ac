import { boolean, index, int, json, mysqlTable, unique } from "drizzle-orm/mysql-core";
import { at, code, id, text, word } from "#kernel/columns";
import type { NoticeTexts } from "#privacy/incidents";
import type { AnnouncementPlace, CampaignChannel, CampaignStatus, DeliveryStatus, PauseReason } from "./status.js";

/** Policy 5.8.1: telling everybody in an affected set, one by one. */
export const noticeCampaigns = mysqlTable(
  "notice_campaigns",
  {
    id: id("cmp")("id").primaryKey(),
    campaignNumber: code("campaign_number", 20).notNull().unique("notice_campaigns_number"),
    incidentId: id("inc")("incident_id").notNull(),
    /** The approved words; null while an ordered campaign waits for them. */
    noticeId: id("inn")("notice_id").unique("notice_campaigns_notice"),
    noticeVersion: int("notice_version"),
    status: word<CampaignStatus>("status", 16).notNull(),
    pausedFor: word<PauseReason>("paused_for", 24),
    createdAt: at("created_at").notNull(),
    startedAt: at("started_at"),
    startedBy: id("stf")("started_by"),
    finishedAt: at("finished_at"),
    /** Rows exist for everybody up to this person of the set. */
    rowsThrough: id("afs")("rows_through"),
    /** Everybody in the set has rows. */
    rowsComplete: boolean("rows_complete").notNull(),
    /** Answers lost in a row, over all senders: at the limit the campaign pauses by itself. */
    doubts: int("doubts").notNull().default(0),
  },
  (t) => [index("notice_campaigns_incident").on(t.incidentId), index("notice_campaigns_status").on(t.status)],
);

/** Written before anything is sent: one row per campaign, person and channel, whatever is killed and started again. */
export const noticeDeliveries = mysqlTable(
  "notice_deliveries",
  {
    id: id("ndl")("id").primaryKey(),
    campaignId: id("cmp")("campaign_id").notNull(),
    subjectId: id("afs")("subject_id").notNull(),
    accountId: id("acc")("account_id"),
    channel: word<CampaignChannel>("channel", 16).notNull(),
    status: word<DeliveryStatus>("status", 16).notNull(),
    messageId: id("msg")("message_id").unique("notice_deliveries_message"),
    attempt: int("attempt").notNull().default(1),
    queuedAt: at("queued_at"),
    settledAt: at("settled_at"),
    /** Why it failed: a code. */
    failure: code("failure", 80),
    /** In the mini program: the person said so. */
    readAt: at("read_at"),
  },
  (t) => [
    unique("notice_deliveries_once").on(t.campaignId, t.subjectId, t.channel),
    index("notice_deliveries_progress").on(t.campaignId, t.channel, t.status, t.id),
    index("notice_deliveries_account").on(t.accountId, t.channel),
  ],
);

/** Policy 5.8.1: when people cannot be reached one by one. No personal data; strangers read it. */
export const publicAnnouncements = mysqlTable(
  "public_announcements",
  {
    id: id("ann")("id").primaryKey(),
    announcementNumber: code("announcement_number", 20).notNull().unique("public_announcements_number"),
    campaignId: id("cmp")("campaign_id").notNull(),
    incidentId: id("inc")("incident_id").notNull(),
    texts: json("texts").$type<NoticeTexts>().notNull(),
    places: json("places").$type<readonly AnnouncementPlace[]>().notNull(),
    publishedAt: at("published_at").notNull(),
    /** At least thirty days later. */
    endsAt: at("ends_at").notNull(),
    decidedBy: id("stf")("decided_by").notNull(),
    /** The decision's grounds, as they were counted at that moment. */
    affectedCount: int("affected_count").notNull(),
    unreachableCount: int("unreachable_count").notNull(),
    triedChannels: json("tried_channels").$type<Readonly<Record<string, number>>>().notNull(),
    /** Why telling them one by one is hard; for the register, not for the page. */
    reason: text("reason", 1_000).notNull(),
  },
  (t) => [index("public_announcements_ends").on(t.endsAt), index("public_announcements_campaign").on(t.campaignId)],
);

export type CampaignRow = typeof noticeCampaigns.$inferSelect;
export type DeliveryRow = typeof noticeDeliveries.$inferSelect;
export type AnnouncementRow = typeof publicAnnouncements.$inferSelect;
