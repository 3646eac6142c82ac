import { and, asc, count, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import type { WorkItemKind } from "./kinds.js";
import { type WorkItemRow, workItems } from "./tables.js";

export async function workItemOf(db: ReadDb, entity: Id): Promise<WorkItemRow | undefined> {
  const [row] = await db.select().from(workItems).where(eq(workItems.entity, entity));
  return row;
}

export interface Subject {
  entity?: Id;
  accountId?: Id<"acc">;
  orderId?: Id<"ord">;
}

/**
 * The open item by which `staffId` has to do with the person or the order, if there is one. No item, no access: not
 * by search, not by link, not by id. Policy 5.4.
 */
export async function holdsWorkOn(db: ReadDb, staffId: Id<"stf">, about: Subject): Promise<WorkItemRow | undefined> {
  const matches = [
    about.entity && eq(workItems.entity, about.entity),
    about.accountId && eq(workItems.accountId, about.accountId),
    about.orderId && eq(workItems.orderId, about.orderId),
  ].filter((match) => match !== undefined);
  if (matches.length === 0) return undefined;
  const [row] = await db
    .select()
    .from(workItems)
    .where(and(eq(workItems.holderId, staffId), isNull(workItems.closedAt), or(...matches)))
    .orderBy(asc(workItems.openedAt))
    .limit(1);
  return row;
}

export const workItemOfEntity = loader(
  "platform/work-items.ofEntity",
  async ({ db }: Ctx, entities: readonly string[]) => {
    const rows = await db
      .select()
      .from(workItems)
      .where(inArray(workItems.entity, [...entities]));
    return new Map(rows.map((row) => [row.entity, row]));
  },
);

/** Items without a due date come last. */
const NEVER = "9999-12-31 00:00:00.000";
const dueOrNever = sql<Date>`coalesce(${workItems.dueAt}, ${NEVER})`;

const oldestFirst: SortKey[] = [
  { column: workItems.openedAt, direction: "ASC" },
  { column: workItems.id, direction: "ASC" },
];

export interface HeldFilter {
  holderId: Id<"stf">;
  kind?: WorkItemKind;
}

/** What somebody holds, the oldest first. */
export async function pageOfHeld(
  db: ReadDb,
  { holderId, kind }: HeldFilter,
  page: { first: number; after?: string },
): Promise<Page<WorkItemRow>> {
  const first = pageSize(page.first);
  const rows = await db
    .select()
    .from(workItems)
    .where(
      and(
        eq(workItems.holderId, holderId),
        isNull(workItems.closedAt),
        kind && eq(workItems.kind, kind),
        afterCursor(oldestFirst, page.after),
      ),
    )
    .orderBy(asc(workItems.openedAt), asc(workItems.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.openedAt, row.id]);
}

/** The next few that are due, for the first page somebody sees in the morning. */
export const nextDue = (db: ReadDb, holderId: Id<"stf">, limit: number): Promise<WorkItemRow[]> =>
  db
    .select()
    .from(workItems)
    .where(and(eq(workItems.holderId, holderId), isNull(workItems.closedAt)))
    .orderBy(asc(dueOrNever), asc(workItems.id))
    .limit(limit);

/** Open items per kind: in whose hands, how many wait, how many are late. One grouped query. */
export async function countsOf(db: ReadDb, staffId: Id<"stf">, now: Date) {
  const rows = await db
    .select({
      kind: workItems.kind,
      open: count(),
      mine: sql<number>`sum(${workItems.holderId} = ${workItems.holderId.mapToDriverValue(staffId)})`.mapWith(Number),
      waiting: sql<number>`sum(${workItems.holderId} is null)`.mapWith(Number),
      overdue: sql<number>`sum(${workItems.dueAt} < ${workItems.dueAt.mapToDriverValue(now)})`.mapWith(Number),
    })
    .from(workItems)
    .where(isNull(workItems.closedAt))
    .groupBy(workItems.kind);
  return rows.map((row) => ({ ...row, mine: row.mine || 0, waiting: row.waiting || 0, overdue: row.overdue || 0 }));
}
