import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import { type AlertRow, revealAlerts, revealLiftSignatures, revealSuspensions, type SuspensionRow } from "./tables.js";

export async function suspensionOf(
  db: ReadDb | Tx,
  suspensionId: Id<"rsp">,
  lock?: "LOCKED",
): Promise<SuspensionRow | undefined> {
  const query = db.select().from(revealSuspensions).where(eq(revealSuspensions.id, suspensionId));
  const [row] = await (lock ? query.for("update") : query);
  return row;
}

export const signaturesOf = (db: ReadDb, suspensionId: Id<"rsp">) =>
  db
    .select()
    .from(revealLiftSignatures)
    .where(eq(revealLiftSignatures.suspensionId, suspensionId))
    .orderBy(asc(revealLiftSignatures.signedAt));

export const signaturesOfSuspension = loader(
  "privacy/reveals.signatures",
  async ({ db }: Ctx, ids: readonly Id<"rsp">[]) => {
    const rows = await db
      .select()
      .from(revealLiftSignatures)
      .where(inArray(revealLiftSignatures.suspensionId, [...ids]))
      .orderBy(asc(revealLiftSignatures.signedAt));
    return Map.groupBy(rows, ({ suspensionId }) => suspensionId);
  },
);

interface PageWish {
  first: number;
  after?: string;
}

const newestSuspension: SortKey[] = [
  { column: revealSuspensions.suspendedAt, direction: "DESC" },
  { column: revealSuspensions.id, direction: "DESC" },
];

export async function pageOfSuspensions(db: ReadDb, open: boolean, page: PageWish): Promise<Page<SuspensionRow>> {
  const first = pageSize(page.first);
  const rows = await db
    .select()
    .from(revealSuspensions)
    .where(and(open ? ne(revealSuspensions.status, "LIFTED") : undefined, afterCursor(newestSuspension, page.after)))
    .orderBy(desc(revealSuspensions.suspendedAt), desc(revealSuspensions.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.suspendedAt, row.id]);
}

const newestAlert: SortKey[] = [
  { column: revealAlerts.at, direction: "DESC" },
  { column: revealAlerts.id, direction: "DESC" },
];

export async function pageOfAlerts(db: ReadDb, page: PageWish): Promise<Page<AlertRow>> {
  const first = pageSize(page.first);
  const rows = await db
    .select()
    .from(revealAlerts)
    .where(afterCursor(newestAlert, page.after))
    .orderBy(desc(revealAlerts.at), desc(revealAlerts.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.at, row.id]);
}
