import { and, asc, count, desc, eq, exists, gte, inArray, lte, type SQL } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import { type AccessDecision, type AccessEntryRow, accessEntries, accessSubjects } from "./tables.js";

export interface AccessFilter {
  staffId?: Id<"stf">;
  accountId?: Id<"acc">;
  orderId?: Id<"ord">;
  decision?: AccessDecision;
  from?: Date;
  to?: Date;
}

const about = (db: ReadDb, match: SQL): SQL =>
  exists(
    db
      .select({ entryId: accessSubjects.entryId })
      .from(accessSubjects)
      .where(and(eq(accessSubjects.entryId, accessEntries.id), match)),
  );

const conditions = (db: ReadDb, { staffId, accountId, orderId, decision, from, to }: AccessFilter) => [
  staffId && eq(accessEntries.staffId, staffId),
  accountId && about(db, eq(accessSubjects.accountId, accountId)),
  orderId && about(db, eq(accessSubjects.orderId, orderId)),
  decision && eq(accessEntries.decision, decision),
  from && gte(accessEntries.at, from),
  to && lte(accessEntries.at, to),
];

const newestFirst: SortKey[] = [
  { column: accessEntries.at, direction: "DESC" },
  { column: accessEntries.id, direction: "DESC" },
];

export async function pageOfAccesses(
  db: ReadDb,
  filter: AccessFilter,
  page: { first: number; after?: string },
): Promise<Page<AccessEntryRow>> {
  const first = pageSize(page.first);
  const rows = await db
    .select()
    .from(accessEntries)
    .where(and(...conditions(db, filter), afterCursor(newestFirst, page.after)))
    .orderBy(desc(accessEntries.at), desc(accessEntries.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.at, row.id]);
}

export const subjectsOfEntry = loader("privacy/access-log.subjects", async ({ db }: Ctx, ids: readonly Id<"acl">[]) => {
  const rows = await db
    .select()
    .from(accessSubjects)
    .where(inArray(accessSubjects.entryId, [...ids]))
    .orderBy(asc(accessSubjects.entryId), asc(accessSubjects.position));
  return Map.groupBy(rows, (row) => row.entryId);
});

export interface Slice {
  staffId: Id<"stf">;
  from: Date;
  to: Date;
  /** All that were shown, masked or not, when left out. */
  decisions?: readonly AccessDecision[];
}

export interface ShownSubject {
  accountId: Id<"acc"> | null;
  orderId: Id<"ord"> | null;
  decision: AccessDecision;
  fields: string[];
  at: Date;
}

const SHOWN: readonly AccessDecision[] = ["MASKED", "SHOWN", "REVEALED", "EXPORTED"];

/** Which people and orders one colleague was shown in a period, one line per reading: where an affected set begins. */
export const subjectsShownTo = (db: ReadDb, { staffId, from, to, decisions = SHOWN }: Slice): Promise<ShownSubject[]> =>
  db
    .select({
      accountId: accessSubjects.accountId,
      orderId: accessSubjects.orderId,
      decision: accessEntries.decision,
      fields: accessEntries.fields,
      at: accessEntries.at,
    })
    .from(accessEntries)
    .innerJoin(accessSubjects, eq(accessSubjects.entryId, accessEntries.id))
    .where(
      and(
        eq(accessEntries.staffId, staffId),
        gte(accessEntries.at, from),
        lte(accessEntries.at, to),
        inArray(accessEntries.decision, [...decisions]),
      ),
    )
    .orderBy(asc(accessEntries.at), asc(accessEntries.id), asc(accessSubjects.position));

/** How often somebody did this since then: what caps are measured by. */
export async function accessesSince(
  db: ReadDb,
  staffId: Id<"stf">,
  decision: AccessDecision,
  since: Date,
): Promise<number> {
  const [row] = await db
    .select({ times: count() })
    .from(accessEntries)
    .where(and(eq(accessEntries.staffId, staffId), eq(accessEntries.decision, decision), gte(accessEntries.at, since)));
  return row?.times ?? 0;
}
