import { asc, desc, inArray } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import { type DifferenceRow, type ReconciliationRow, reconciliationDifferences, reconciliations } from "./tables.js";

const newestFirst: SortKey[] = [
  { column: reconciliations.date, direction: "DESC" },
  { column: reconciliations.id, direction: "DESC" },
];

export async function pageOfReconciliations(
  db: ReadDb,
  page: { first: number; after?: string },
): Promise<Page<ReconciliationRow>> {
  const first = pageSize(page.first);
  const rows = await db
    .select()
    .from(reconciliations)
    .where(afterCursor(newestFirst, page.after))
    .orderBy(desc(reconciliations.date), desc(reconciliations.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.date, row.id]);
}

export const differencesOf = loader("shop/payments.differences", async ({ db }, ids: readonly Id<"rec">[]) => {
  const rows = await db
    .select()
    .from(reconciliationDifferences)
    .where(inArray(reconciliationDifferences.reconciliationId, [...ids]))
    .orderBy(asc(reconciliationDifferences.kind), asc(reconciliationDifferences.number));
  const found = new Map<Id<"rec">, DifferenceRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(row.reconciliationId)?.push(row);
  return found;
});
