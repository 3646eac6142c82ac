import { inArray, sql } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { type MappedTable, rowsOfPerson } from "#privacy/data-map";
import { retentionFrom } from "#shop/orders";

/** What becomes of one transaction when its buyer leaves. */
export interface Fate {
  id: string;
  outcome: "IN_USE" | "RESTRICTED" | "DELETED";
  /** RESTRICTED: three years after the last thing that happened to it. */
  keptUntil: Date | null;
}

const stepOf = ({ name, transaction }: MappedTable) => {
  if (!transaction || transaction === "ITSELF" || transaction.to.transaction !== "ITSELF") {
    throw new Error(`${name} takes a course of its own, so it must name its transaction`);
  }
  return transaction;
};

export const transactionsIn = (map: readonly MappedTable[]): MappedTable =>
  map.find(({ transaction }) => transaction === "ITSELF")!;
export const partsIn = (map: readonly MappedTable[]): MappedTable[] =>
  map.filter(({ onClosing }) => onClosing === "WITH_TRANSACTION");

/**
 * What runs stays in use; what was paid stays by law, counted from the end of its last part; any other goes with its
 * buyer. Policy 5.9.1, E-Commerce Law 31.
 */
export async function fatesOf(db: ReadDb, map: readonly MappedTable[], accountId: Id<"acc">): Promise<Fate[]> {
  const whole = transactionsIn(map);
  const { course, transaction } = whole.card.rules;
  const found = [];
  for (const where of await rowsOfPerson(db, whole, accountId)) {
    found.push(
      ...(await db
        .select({
          id: whole.columns.id!,
          runs: sql<number>`${course!.runsWhile}`,
          endedAt: whole.columns[course!.endedAt]!,
          keptUntil: whole.columns[transaction!.keptUntil]!,
        })
        .from(whole.table)
        .where(where)),
    );
  }
  const facts = new Map(
    found.map((row) => [
      row.id as string,
      {
        runs: Number(row.runs) === 1,
        ended: row.endedAt as Date | null,
        kept: row.keptUntil as Date | null,
        paid: false,
      },
    ]),
  );
  if (facts.size === 0) return [];
  for (const part of partsIn(map)) {
    const { course: own, provesTransaction } = part.card.rules;
    if (part === whole || (!own && !provesTransaction)) continue;
    const { column } = stepOf(part);
    const rows = await db
      .select({
        id: column,
        runs: own ? sql<number>`${own.runsWhile}` : sql<number>`0`,
        endedAt: own ? part.columns[own.endedAt]! : column,
      })
      .from(part.table)
      .where(inArray(column, [...facts.keys()]));
    for (const row of rows) {
      const fact = facts.get(row.id as string)!;
      fact.runs ||= Number(row.runs) === 1;
      fact.paid ||= provesTransaction === true;
      const ended = row.endedAt as unknown;
      if (own && ended instanceof Date && (!fact.ended || ended > fact.ended)) fact.ended = ended;
    }
  }
  return [...facts].map(([id, { runs, paid, ended, kept }]) => {
    if (runs || !ended) return { id, outcome: "IN_USE", keptUntil: null };
    if (!paid) return { id, outcome: "DELETED", keptUntil: null };
    const counted = retentionFrom(ended);
    return { id, outcome: "RESTRICTED", keptUntil: kept && kept > counted ? kept : counted };
  });
}

export const idsOf = (fates: readonly Fate[], outcome: Fate["outcome"]): string[] =>
  fates.filter((fate) => fate.outcome === outcome).map(({ id }) => id);

export const lastDateOf = (fates: readonly Fate[]): Date | null =>
  fates.reduce<Date | null>(
    (last, { keptUntil }) => (keptUntil && (!last || keptUntil > last) ? keptUntil : last),
    null,
  );
