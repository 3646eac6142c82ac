import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import type { RequestChannel, RequestKind } from "./kinds.js";
import { openStatuses, type RequestStatus } from "./status.js";
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

const newestFirst: SortKey[] = [
  { column: dataSubjectRequests.receivedAt, direction: "DESC" },
  { column: dataSubjectRequests.id, direction: "DESC" },
];
const dueFirst: SortKey[] = [
  { column: dataSubjectRequests.dueAt, direction: "ASC" },
  { column: dataSubjectRequests.id, direction: "ASC" },
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

/** The tabs of the officers' queue. */
export const queueViews = {
  UNVERIFIED: ["IDENTITY_PENDING"],
  TO_HANDLE: ["RECEIVED", "TRIAGED", "IDENTITY_VERIFIED", "EXECUTING"],
  IN_REVIEW: ["REVIEW"],
  TO_DELIVER: ["ANSWERED"],
  CLOSED: ["CLOSED", "WITHDRAWN", "MERGED"],
} as const satisfies Record<string, readonly RequestStatus[]>;
export type QueueView = keyof typeof queueViews;
/** Tabs by the clock, across all states in which something is still owed. */
export type TimedView = "NEAR_DUE" | "OVERDUE";

export interface QueueFilter {
  view?: QueueView;
  kind?: RequestKind;
  channel?: RequestChannel;
  requestNumber?: string;
  /** Only those past their last day. */
  overdue?: boolean;
  /** Only those after their tenth working day that are still in time. */
  nearDue?: boolean;
}

const stillOpen = inArray(dataSubjectRequests.status, [...openStatuses]);

const conditions = (
  { view, kind, channel, requestNumber, overdue, nearDue }: QueueFilter,
  now: Date,
): (SQL | undefined)[] => [
  view ? inArray(dataSubjectRequests.status, [...queueViews[view]]) : undefined,
  kind && eq(dataSubjectRequests.kind, kind),
  channel && eq(dataSubjectRequests.channel, channel),
  requestNumber ? eq(dataSubjectRequests.requestNumber, requestNumber) : undefined,
  overdue ? and(lte(dataSubjectRequests.dueAt, now), stillOpen) : undefined,
  nearDue ? and(lte(dataSubjectRequests.amberAt, now), gt(dataSubjectRequests.dueAt, now), stillOpen) : undefined,
];

/** What is due next comes first; what has ended, newest first. */
export async function pageOfQueue(
  { db, clock }: Ctx,
  filter: QueueFilter,
  page: { first: number; after?: string },
): Promise<Page<RequestRow>> {
  const first = pageSize(page.first);
  const keys = filter.view === "CLOSED" ? newestFirst : dueFirst;
  const rows = await db
    .select()
    .from(dataSubjectRequests)
    .where(and(...conditions(filter, clock.now()), afterCursor(keys, page.after)))
    .orderBy(...keys.map(({ column, direction }) => (direction === "ASC" ? asc(column) : desc(column))))
    .limit(first + 1);
  return toPage(rows, first, (row) => [filter.view === "CLOSED" ? row.receivedAt : row.dueAt, row.id]);
}

export async function countsOfQueue({ db, clock }: Ctx): Promise<{ view: QueueView | TimedView; count: number }[]> {
  const rows = await db
    .select({ status: dataSubjectRequests.status, count: sql<number>`count(*)`.mapWith(Number) })
    .from(dataSubjectRequests)
    .groupBy(dataSubjectRequests.status);
  const views = Object.entries(queueViews) as [QueueView, readonly RequestStatus[]][];
  const counted = views.map(([view, statuses]) => ({
    view,
    count: rows.filter(({ status }) => statuses.includes(status)).reduce((sum, { count }) => sum + count, 0),
  }));
  const now = clock.now();
  const nearDue = await db.$count(dataSubjectRequests, and(...conditions({ nearDue: true }, now)));
  const overdue = await db.$count(dataSubjectRequests, and(...conditions({ overdue: true }, now)));
  return [...counted, { view: "NEAR_DUE", count: nearDue }, { view: "OVERDUE", count: overdue }];
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

export const provisionalRequests = (db: ReadDb): Promise<RequestRow[]> =>
  db
    .select()
    .from(dataSubjectRequests)
    .where(and(eq(dataSubjectRequests.provisional, true), inArray(dataSubjectRequests.status, [...openStatuses])));

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
