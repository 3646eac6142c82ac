import { and, asc, desc, eq, gt, lte, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/mysql-core";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import type { RequestChannel, RequestKind } from "./kinds.js";
import { newestFirst } from "./queries.js";
import { openStatuses, type RequestStatus } from "./status.js";
import { dataSubjectRequests, type RequestRow } from "./tables.js";

/** The tabs of the officers' queue, each with the states it shows. */
export const queueViews = {
  UNVERIFIED: ["IDENTITY_PENDING"],
  TO_HANDLE: ["RECEIVED", "TRIAGED", "IDENTITY_VERIFIED", "EXECUTING"],
  IN_REVIEW: ["REVIEW"],
  TO_DELIVER: ["ANSWERED"],
  CLOSED: ["CLOSED", "WITHDRAWN", "MERGED"],
} as const satisfies Record<string, readonly RequestStatus[]>;

/** Tabs by the clock, across all states in which something is still owed. */
const timedViews = { NEAR_DUE: openStatuses, OVERDUE: openStatuses } as const;

const views: Readonly<Record<RequestView, readonly RequestStatus[]>> = { ...queueViews, ...timedViews };
export type RequestView = keyof typeof queueViews | keyof typeof timedViews;

export interface QueueFilter {
  view?: RequestView;
  kind?: RequestKind;
  channel?: RequestChannel;
  requestNumber?: string;
}

/** NEAR_DUE: after the tenth working day and still in time. OVERDUE: past the last day. */
const timing = (view: RequestView | undefined, now: Date): SQL | undefined => {
  if (view === "OVERDUE") return lte(dataSubjectRequests.dueAt, now);
  if (view === "NEAR_DUE") return and(gt(dataSubjectRequests.dueAt, now), lte(dataSubjectRequests.amberAt, now));
  return undefined;
};

const dueFirst: SortKey[] = [
  { column: dataSubjectRequests.dueAt, direction: "ASC" },
  { column: dataSubjectRequests.id, direction: "ASC" },
];

/** What waits comes with what is due next first; what has ended, and all of it together, newest first. */
export async function pageOfQueue(
  { db, clock }: Ctx,
  { view, kind, channel, requestNumber }: QueueFilter,
  page: { first: number; after?: string },
): Promise<Page<RequestRow>> {
  const first = pageSize(page.first);
  const byDay = view !== undefined && view !== "CLOSED";
  const keys = byDay ? dueFirst : newestFirst;
  const wanted = and(
    timing(view, clock.now()),
    kind && eq(dataSubjectRequests.kind, kind),
    channel && eq(dataSubjectRequests.channel, channel),
    requestNumber ? eq(dataSubjectRequests.requestNumber, requestNumber) : undefined,
    afterCursor(keys, page.after),
  );
  const rows = await firstOf(db, view && views[view], wanted, keys, first + 1);
  return toPage(rows, first, (row) => [byDay ? row.dueAt : row.receivedAt, row.id]);
}

/**
 * The first rows in any of some states. Each state's own first rows stand together in an index; asked for all states
 * at once, the server would read and sort everything that is in them.
 */
function firstOf(
  db: ReadDb,
  statuses: readonly RequestStatus[] | undefined,
  wanted: SQL | undefined,
  keys: readonly SortKey[],
  limit: number,
): Promise<RequestRow[]> {
  const order = keys.map(({ column, direction }) => (direction === "ASC" ? asc(column) : desc(column)));
  const firstIn = (status?: RequestStatus) =>
    db
      .select()
      .from(dataSubjectRequests)
      .where(and(status && eq(dataSubjectRequests.status, status), wanted))
      .orderBy(...order)
      .limit(limit);
  const [one, two, ...more] = statuses ?? [];
  if (!one || !two) return firstIn(one).execute();
  return unionAll(firstIn(one), firstIn(two), ...more.map(firstIn))
    .orderBy(...order)
    .limit(limit);
}

/** Nobody decides anything by whether it is a thousand or ten thousand. */
const COUNTED = 1_000;

export interface QueueCount {
  view: RequestView;
  count: number;
  more: boolean;
}

/** How many stand in each tab, all in one statement and none counted to its end. */
export async function countsOfQueue({ db, clock }: Ctx): Promise<QueueCount[]> {
  const now = clock.now();
  const names = Object.keys(views) as RequestView[];
  const [found] = await db
    .select(Object.fromEntries(names.map((view) => [view, foundIn(db, view, now).as(view)])))
    .from(sql`(select 1 as one) as here`);
  return names.map((view) => {
    const count = Number(found?.[view]);
    return { view, count: Math.min(count, COUNTED), more: count > COUNTED };
  });
}

function foundIn(db: ReadDb, view: RequestView, now: Date): SQL {
  const ofStates = views[view].map((status) => {
    const some = db
      .select({ one: sql`1`.as("one") })
      .from(dataSubjectRequests)
      .where(and(eq(dataSubjectRequests.status, status), timing(view, now)))
      .limit(COUNTED + 1)
      .as("some");
    return sql`(select count(*) from ${some})`;
  });
  return sql.join(ofStates, sql` + `);
}
