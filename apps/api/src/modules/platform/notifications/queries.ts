import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import { type NotificationRow, notifications } from "./tables.js";

const newestFirst: SortKey[] = [
  { column: notifications.createdAt, direction: "DESC" },
  { column: notifications.id, direction: "DESC" },
];

export async function inboxOf(
  db: ReadDb,
  accountId: Id<"acc">,
  page: { first: number; after?: string },
): Promise<Page<NotificationRow>> {
  const first = pageSize(page.first);
  const rows = await db
    .select()
    .from(notifications)
    .where(and(eq(notifications.accountId, accountId), afterCursor(newestFirst, page.after)))
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.createdAt, row.id]);
}

export async function unreadOf(db: ReadDb, accountId: Id<"acc">): Promise<number> {
  const [row] = await db
    .select({ unread: count() })
    .from(notifications)
    .where(and(eq(notifications.accountId, accountId), isNull(notifications.readAt)));
  return row?.unread ?? 0;
}

export async function notificationOf(
  db: ReadDb,
  accountId: Id<"acc">,
  id: Id<"ntf">,
): Promise<NotificationRow | undefined> {
  const [row] = await db
    .select()
    .from(notifications)
    .where(and(eq(notifications.id, id), eq(notifications.accountId, accountId)));
  return row;
}
