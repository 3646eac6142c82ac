import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import type { RequestKind } from "./kinds.js";
import { openStatuses } from "./status.js";
import { dataSubjectRequests, type RequestRow, requestTasks } from "./tables.js";

export const openKeyOf = (accountId: Id<"acc">, kind: RequestKind): string => `${accountId} ${kind}`;

export async function requestOf(db: ReadDb, id: Id<"dsr">): Promise<RequestRow | undefined> {
  const [row] = await db.select().from(dataSubjectRequests).where(eq(dataSubjectRequests.id, id));
  return row;
}

export async function lockRequest(tx: Tx, id: Id<"dsr">): Promise<RequestRow | undefined> {
  const [row] = await tx.select().from(dataSubjectRequests).where(eq(dataSubjectRequests.id, id)).for("update");
  return row;
}

/** The open request of the same person and kind, locked, so that two at once do not both become the first. */
export async function openTwin(tx: Tx, accountId: Id<"acc">, kind: RequestKind): Promise<RequestRow | undefined> {
  const [row] = await tx
    .select()
    .from(dataSubjectRequests)
    .where(eq(dataSubjectRequests.openKey, openKeyOf(accountId, kind)))
    .for("update");
  return row;
}

export const duplicatesOf = (db: ReadDb, id: Id<"dsr">): Promise<RequestRow[]> =>
  db
    .select()
    .from(dataSubjectRequests)
    .where(and(eq(dataSubjectRequests.mergedInto, id), eq(dataSubjectRequests.status, "MERGED")))
    .orderBy(asc(dataSubjectRequests.receivedAt));

export const newestFirst: SortKey[] = [
  { column: dataSubjectRequests.receivedAt, direction: "DESC" },
  { column: dataSubjectRequests.id, direction: "DESC" },
];

export async function requestsOfAccount(
  db: ReadDb,
  accountId: Id<"acc">,
  page: { first: number; after?: string },
): Promise<Page<RequestRow>> {
  const first = pageSize(page.first);
  const rows = await db
    .select()
    .from(dataSubjectRequests)
    .where(and(eq(dataSubjectRequests.accountId, accountId), afterCursor(newestFirst, page.after)))
    .orderBy(desc(dataSubjectRequests.receivedAt), desc(dataSubjectRequests.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.receivedAt, row.id]);
}

export const tasksOfRequest = loader(
  "privacy/data-subject-requests.tasks",
  async ({ db }: Ctx, ids: readonly Id<"dsr">[]) => {
    const rows = await db
      .select()
      .from(requestTasks)
      .where(inArray(requestTasks.requestId, [...ids]))
      .orderBy(asc(requestTasks.requestId), asc(requestTasks.name));
    return Map.groupBy(rows, (row) => row.requestId);
  },
);

/** Open requests whose given instant has passed and that were not marked for it yet. */
export const pastInstant = (db: ReadDb, due: SQL, mark: SQL | undefined, limit: number) =>
  db
    .select({ id: dataSubjectRequests.id })
    .from(dataSubjectRequests)
    .where(and(inArray(dataSubjectRequests.status, [...openStatuses]), due, mark))
    .orderBy(asc(dataSubjectRequests.dueAt))
    .limit(limit);

const awaitsCalendar = and(
  eq(dataSubjectRequests.provisional, true),
  inArray(dataSubjectRequests.status, [...openStatuses]),
);

export const provisionalRequests = (db: ReadDb): Promise<RequestRow[]> =>
  db.select().from(dataSubjectRequests).where(awaitsCalendar);

/** One receipt of each day on which open requests arrived whose last day no published calendar settles. */
export const receiptsAwaitingCalendar = (db: ReadDb): Promise<{ receivedAt: Date }[]> =>
  db
    .select({ receivedAt: sql`min(${dataSubjectRequests.receivedAt})`.mapWith(dataSubjectRequests.receivedAt) })
    .from(dataSubjectRequests)
    .where(awaitsCalendar)
    // Days of Shanghai, which is eight hours ahead of what is stored.
    .groupBy(sql`date(date_add(${dataSubjectRequests.receivedAt}, interval 8 hour))`);

export const waitingForIdentity = (db: ReadDb, limit: number): Promise<RequestRow[]> =>
  db
    .select()
    .from(dataSubjectRequests)
    .where(and(eq(dataSubjectRequests.status, "IDENTITY_PENDING"), isNotNull(dataSubjectRequests.accountId)))
    .orderBy(asc(dataSubjectRequests.dueAt))
    .limit(limit);

export const answeredInInbox = (db: ReadDb, limit: number): Promise<RequestRow[]> =>
  db
    .select()
    .from(dataSubjectRequests)
    .where(and(eq(dataSubjectRequests.status, "ANSWERED"), isNull(dataSubjectRequests.closedAt)))
    .limit(limit);
