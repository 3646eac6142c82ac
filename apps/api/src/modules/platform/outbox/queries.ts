import { and, asc, desc, eq, isNotNull, isNull, type SQL } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { afterCursor, type Page, pageSize, toPage } from "#kernel/page";
import type { OutboxStatus } from "./status.js";
import { outboxMessages as m, type OutboxRow } from "./tables.js";

export async function messageById(db: ReadDb, messageId: Id<"obx">): Promise<OutboxRow | undefined> {
  const [row] = await db.select().from(m).where(eq(m.id, messageId));
  return row;
}

/** Which moment a state begins with, and what else tells it from the others. */
const states: Record<OutboxStatus, { since: MySqlColumn; is: SQL | undefined }> = {
  WAITING: { since: m.dueAt, is: isNotNull(m.dueAt) },
  DELIVERED: { since: m.deliveredAt, is: isNotNull(m.deliveredAt) },
  DEAD: { since: m.deadAt, is: and(isNotNull(m.deadAt), isNull(m.discardedAt)) },
  DISCARDED: { since: m.discardedAt, is: isNotNull(m.discardedAt) },
};

/** What waits comes in the order in which it is tried, the rest newest first. */
export async function pageOfMessages(
  db: ReadDb,
  { status, topic }: { status: OutboxStatus; topic?: string },
  page: { first: number; after?: string },
): Promise<Page<OutboxRow>> {
  const { since, is } = states[status];
  const direction = status === "WAITING" ? "ASC" : "DESC";
  const keys = [since, m.id].map((column) => ({ column, direction }) as const);
  const first = pageSize(page.first);
  const rows = await db
    .select()
    .from(m)
    .where(and(is, topic ? eq(m.topic, topic) : undefined, afterCursor(keys, page.after)))
    .orderBy(...keys.map(({ column }) => (direction === "ASC" ? asc : desc)(column)))
    .limit(first + 1);
  return toPage(rows, first, (row) => [momentOf(row, status), row.id]);
}

const momentOf = (row: OutboxRow, status: OutboxStatus): Date =>
  ({ WAITING: row.dueAt, DELIVERED: row.deliveredAt, DEAD: row.deadAt, DISCARDED: row.discardedAt })[status]!;

/** How many messages wait, how many are dead, and since when the oldest due one waits. */
export async function outboxFigures(db: ReadDb): Promise<{ waiting: number; dead: number; oldestDueAt: Date | null }> {
  const [waiting, dead, [oldest]] = await Promise.all([
    db.$count(m, states.WAITING.is),
    db.$count(m, states.DEAD.is),
    db.select({ dueAt: m.dueAt }).from(m).where(isNotNull(m.dueAt)).orderBy(asc(m.dueAt)).limit(1),
  ]);
  return { waiting, dead, oldestDueAt: oldest?.dueAt ?? null };
}
