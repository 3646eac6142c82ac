import { createHash } from "node:crypto";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import type { Card } from "#kernel/personal-data";
import {
  countRows,
  type MappedTable,
  mapOf,
  rowsOfNoTransaction,
  rowsOfPerson,
  rowsOfTransactions,
} from "#privacy/data-map";
import { type Fate, fatesOf, idsOf, lastDateOf, partsIn } from "./fates.js";
import type { ItemOutcome } from "./status.js";

export interface PlanItem {
  name: string;
  outcome: ItemOutcome;
  rows: number;
  keptUntil: Date | null;
}

export interface Plan {
  /** Changes when something else would happen, not when one row more of the same kind turns up. */
  hash: string;
  items: PlanItem[];
}

/** What stays of the person, and until when, as the rows stand now. */
export async function staying(
  db: ReadDb,
  map: readonly MappedTable[],
  accountId: Id<"acc">,
  fates: readonly Fate[],
): Promise<PlanItem[]> {
  const items: PlanItem[] = [];
  for (const part of partsIn(map)) {
    for (const outcome of ["RESTRICTED", "IN_USE"] as const) {
      const rows = await countRows(db, part, await rowsOfTransactions(db, part, idsOf(fates, outcome)));
      const keptUntil = outcome === "RESTRICTED" ? lastDateOf(fates) : null;
      if (rows > 0) items.push({ name: part.name, outcome, rows, keptUntil });
    }
  }
  for (const mapped of map.filter(({ onClosing }) => onClosing === "KEEP" || onClosing === "BLANK")) {
    const rows = await countRows(db, mapped, await rowsOfPerson(db, mapped, accountId));
    if (rows > 0) items.push({ name: mapped.name, outcome: "KEPT_AS_NUMBER", rows, keptUntil: null });
  }
  return items;
}

/** What closing the account would do, item by item; shown before, and named when it is confirmed. */
export async function planOf(db: ReadDb, holdings: readonly Card[], accountId: Id<"acc">): Promise<Plan> {
  const map = mapOf(holdings);
  const fates = await fatesOf(db, map, accountId);
  const items = await staying(db, map, accountId, fates);
  for (const mapped of map) {
    const goes =
      mapped.onClosing === "DELETE"
        ? await rowsOfPerson(db, mapped, accountId)
        : mapped.onClosing === "WITH_TRANSACTION"
          ? [
              ...(await rowsOfTransactions(db, mapped, idsOf(fates, "DELETED"))),
              ...(await rowsOfNoTransaction(db, mapped, accountId)),
            ]
          : [];
    const rows = await countRows(db, mapped, goes);
    if (rows > 0) items.push({ name: mapped.name, outcome: "DELETED", rows, keptUntil: null });
  }
  items.sort((a, b) => a.name.localeCompare(b.name) || a.outcome.localeCompare(b.outcome));
  const fate = fates.map(({ id, outcome, keptUntil }) => [id, outcome, keptUntil?.getTime() ?? null]).sort();
  return { hash: createHash("sha256").update(JSON.stringify(fate)).digest("hex"), items };
}
