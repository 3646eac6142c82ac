import { and, eq, gte, inArray, lt, type SQL } from "drizzle-orm";
import { getTableConfig, type MySqlColumn } from "drizzle-orm/mysql-core";
import { after, DAY, startOfShanghaiDay } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import { type Disclosable, disclosableFields, type HeldTable, heldTables } from "./disclosable-fields.js";
import type { Extent } from "./scope.js";

/** A row as the database holds it: sealed values are still sealed. */
export interface FoundRow {
  held: HeldTable;
  fields: readonly Disclosable[];
  row: Record<string, unknown>;
}

/**
 * Runs a scope: the approved fields of the named accounts and orders within the period, table by table. There is no
 * other query; nobody writes SQL. One that would find more than `most` is told from the others by its length alone.
 */
export async function findRows(
  ctx: Pick<Ctx, "db" | "holdings">,
  extent: Extent,
  most = Infinity,
): Promise<FoundRow[]> {
  const known = disclosableFields(ctx.holdings);
  const tables = heldTables(ctx.holdings);
  const fields = extent.fields.flatMap((id) => known.get(id) ?? []);
  const found: FoundRow[] = [];
  for (const [name, wanted] of [...Map.groupBy(fields, ({ table }) => table)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const held = tables.get(name)!;
    for (const row of await rowsOf(ctx.db, held, extent, tables, most - found.length)) {
      if (wanted.some(({ property }) => row[property] !== null)) found.push({ held, fields: wanted, row });
    }
  }
  return found;
}

async function rowsOf(
  db: ReadDb,
  held: HeldTable,
  extent: Extent,
  tables: ReadonlyMap<string, HeldTable>,
  most: number,
): Promise<Record<string, unknown>[]> {
  const rows = new Map<string, Record<string, unknown>>();
  for (const subject of extent.subjects) {
    const where = whereOf(db, held, subject, periodOf(extent), tables);
    if (!where) continue;
    const query = db.select().from(held.source).where(where);
    const some = Number.isFinite(most) ? await query.limit(Math.max(0, most) + 1) : await query;
    // A named order is also one of its named buyer's: it is given once.
    for (const row of some) rows.set(keyOf(held, row), row);
  }
  return [...rows.values()];
}

interface Period {
  from: Date;
  before: Date;
}

const periodOf = ({ from, to }: Extent): Period => ({
  from: startOfShanghaiDay(from),
  before: after(startOfShanghaiDay(to), DAY),
});

/** Which rows of a table are this subject's, in the period; undefined when no path leads there. */
function whereOf(
  db: ReadDb,
  held: HeldTable,
  subject: string,
  period: Period,
  tables: ReadonlyMap<string, HeldTable>,
): SQL | undefined {
  const direct = subject.startsWith("acc_") ? held.account : held.order;
  const within = held.standing || !held.at ? undefined : and(gte(held.at, period.from), lt(held.at, period.before));
  if (direct) return and(eq(direct, subject), within);
  const parent = held.parent && tables.get(held.parent.table);
  if (!held.parent || !parent) return undefined;
  const above = held.at ? { from: new Date(0), before: FAR } : period;
  const ofParent = whereOf(db, parent, subject, above, tables);
  if (!ofParent) return undefined;
  const target = columnNamed(parent, held.parent.target);
  return and(inArray(held.parent.by, db.select({ target }).from(parent.source).where(ofParent)), within);
}

const FAR = new Date("9999-01-01T00:00:00Z");

const columnNamed = ({ source }: HeldTable, name: string): MySqlColumn =>
  getTableConfig(source).columns.find((column) => column.name === name)!;

/** What tells a table's rows apart: its primary key, whatever that is made of. */
function keyOf({ source, columns }: HeldTable, row: Record<string, unknown>): string {
  const { primaryKeys } = getTableConfig(source);
  const inline = Object.entries(columns).filter(([, column]) => column?.primary);
  const composed = primaryKeys.flatMap((key) => key.columns.map(({ name }) => name));
  const parts = Object.entries(columns).filter(
    ([, column]) => inline.some(([, one]) => one === column) || composed.includes(column?.name),
  );
  return JSON.stringify(parts.map(([property]) => String(row[property])));
}
