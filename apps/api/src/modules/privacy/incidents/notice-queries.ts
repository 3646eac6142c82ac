import { asc, desc, eq, inArray } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { incidentNoticeApprovals, incidentNotices, type NoticeRow } from "./tables.js";

/** Newest first. */
export const noticesOf = (db: ReadDb, incidentId: Id<"inc">): Promise<NoticeRow[]> =>
  db
    .select()
    .from(incidentNotices)
    .where(eq(incidentNotices.incidentId, incidentId))
    .orderBy(desc(incidentNotices.version));

export async function noticeOf(db: ReadDb, noticeId: Id<"inn">): Promise<NoticeRow | undefined> {
  const [row] = await db.select().from(incidentNotices).where(eq(incidentNotices.id, noticeId));
  return row;
}

/** The version that counts: there is at most one. */
export async function currentNotice(db: ReadDb, incidentId: Id<"inc">): Promise<NoticeRow | undefined> {
  const [row] = await db.select().from(incidentNotices).where(eq(incidentNotices.currentOf, incidentId));
  return row;
}

export const noticesByIds = async (db: ReadDb, ids: readonly Id<"inn">[]): Promise<Map<Id<"inn">, NoticeRow>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(incidentNotices)
    .where(inArray(incidentNotices.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
};

export const approvalsOf = (db: ReadDb, noticeId: Id<"inn">) =>
  db
    .select()
    .from(incidentNoticeApprovals)
    .where(eq(incidentNoticeApprovals.noticeId, noticeId))
    .orderBy(asc(incidentNoticeApprovals.at));

/** Everybody who had a hand in the words since the last approved version: none of them approves. */
export async function preparersOf(db: ReadDb, notice: NoticeRow): Promise<Id<"stf">[]> {
  const earlier = (await noticesOf(db, notice.incidentId)).filter(({ version }) => version <= notice.version);
  const approved = earlier.findIndex(({ approvedAt, id }) => approvedAt !== null && id !== notice.id);
  const sinceThen = approved === -1 ? earlier : earlier.slice(0, approved);
  return [...new Set(sinceThen.map(({ preparedBy }) => preparedBy))];
}
