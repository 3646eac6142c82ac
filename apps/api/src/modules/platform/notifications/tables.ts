import { index, json, mysqlTable, unique } from "drizzle-orm/mysql-core";
import { at, code, id } from "#kernel/columns";
import type { NoticeValue } from "#kernel/notice";

/** The shopper's inbox: which message, with which numbers. The words are in the templates. */
export const notifications = mysqlTable(
  "notifications",
  {
    id: id("ntf")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull(),
    template: code("template", 80).notNull(),
    params: json("params").$type<Record<string, NoticeValue>>().notNull(),
    /** What it is about, to open it from the inbox. */
    entity: code("entity", 40).notNull(),
    /** The same key is the same message: an effect that runs twice tells once. */
    dedupeKey: code("dedupe_key", 80),
    createdAt: at("created_at").notNull(),
    readAt: at("read_at"),
  },
  (t) => [
    unique("notifications_once").on(t.accountId, t.dedupeKey),
    index("notifications_inbox").on(t.accountId, t.createdAt, t.id),
    index("notifications_unread").on(t.accountId, t.readAt),
  ],
);

export type NotificationRow = typeof notifications.$inferSelect;
