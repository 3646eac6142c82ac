import { and, eq, inArray, isNull, type SQL } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import type { MappedTable } from "./map.js";

/** Servers answer long lists slowly and subqueries in a DELETE slower still: ids are read, then named in portions. */
const PORTION = 500;

const among = (column: MySqlColumn, values: readonly unknown[]): SQL[] =>
  Array.from({ length: Math.ceil(values.length / PORTION) }, (_, at) =>
    inArray(column, values.slice(at * PORTION, (at + 1) * PORTION)),
  );

async function valuesOf(db: ReadDb, { table }: MappedTable, column: MySqlColumn, where: readonly SQL[]) {
  const found: unknown[] = [];
  for (const condition of where) {
    for (const { value } of await db.select({ value: column }).from(table).where(condition)) found.push(value);
  }
  return found;
}

/** Conditions that together match the person's rows; none when there can be no such row. */
export async function rowsOfPerson(db: ReadDb, mapped: MappedTable, accountId: Id<"acc">): Promise<SQL[]> {
  if (!mapped.way) return [eq(mapped.own!, accountId)];
  const { column, to, toColumn } = mapped.way;
  return among(column, await valuesOf(db, to, toColumn, await rowsOfPerson(db, to, accountId)));
}

/** The same for what is part of these transactions. */
export async function rowsOfTransactions(db: ReadDb, mapped: MappedTable, ids: readonly string[]): Promise<SQL[]> {
  if (mapped.transaction === "ITSELF") return among(mapped.columns.id!, ids);
  const { column, to, toColumn } = mapped.transaction!;
  if (to.transaction === "ITSELF" && toColumn === to.columns.id) return among(column, ids);
  return among(column, await valuesOf(db, to, toColumn, await rowsOfTransactions(db, to, ids)));
}

/** The person's rows of a kind that is part of transactions, but which name none. */
export async function rowsOfNoTransaction(db: ReadDb, mapped: MappedTable, accountId: Id<"acc">): Promise<SQL[]> {
  if (mapped.transaction === "ITSELF") return [];
  const { column, to, toColumn } = mapped.transaction!;
  if (to.transaction === "ITSELF") {
    if (column.notNull) return [];
    return (await rowsOfPerson(db, mapped, accountId)).map((rows) => and(rows, isNull(column))!);
  }
  return among(column, await valuesOf(db, to, toColumn, await rowsOfNoTransaction(db, to, accountId)));
}

export async function countRows(db: ReadDb, { table }: MappedTable, where: readonly SQL[]): Promise<number> {
  let rows = 0;
  for (const condition of where) rows += await db.$count(table, condition);
  return rows;
}
