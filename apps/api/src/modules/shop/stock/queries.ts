import { and, eq, inArray, type SQL, sql, sum } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { buckets, type Levels, levelsAfter, type MovementKind, type StockLine } from "./ledger.js";
import { skuStock, stockMovements } from "./tables.js";

/** Pieces that can be ordered now, by SKU. A SKU that never arrived is not in the map. */
export async function availabilityOf(db: ReadDb, skuIds: readonly Id<"sku">[]): Promise<Map<Id<"sku">, number>> {
  if (skuIds.length === 0) return new Map();
  const rows = await db
    .select({ skuId: skuStock.skuId, available: skuStock.available })
    .from(skuStock)
    .where(inArray(skuStock.skuId, [...skuIds]));
  return new Map(rows.map((row) => [row.skuId, row.available]));
}

/** The same as a column for another room's SELECT: one statement reads goods and stock, and the table stays here. */
export const availableOf = (skuId: MySqlColumn): SQL<number> => levelOf("available", skuId);

/** Units paid minus refunded, as a column for another room's SELECT. */
export const soldOf = (skuId: MySqlColumn): SQL<number> => levelOf("sold", skuId);

const levelOf = (bucket: "available" | "sold", skuId: MySqlColumn): SQL<number> =>
  sql<number>`coalesce((select ${skuStock[bucket]} from ${skuStock} where ${skuStock.skuId} = ${skuId}), 0)`.mapWith(
    Number,
  );

/**
 * How many pieces of each SKU of an order are still as `kind` left them, after what the `undone` kinds took away.
 * First it locks the rows of `kind`, which are always there, and only then reads what undid them: a second release,
 * or a release beside a commit, waits at the lock and then sees what the other one wrote.
 */
export async function outstanding(
  tx: Tx,
  orderId: Id<"ord">,
  kind: MovementKind,
  undone: readonly MovementKind[],
): Promise<StockLine<Id<"sku">>[]> {
  const left = new Map<Id<"sku">, number>();
  for (const row of await lockMovements(tx, orderId, [kind]))
    left.set(row.skuId, (left.get(row.skuId) ?? 0) + row.quantity);
  if (left.size === 0) return [];
  for (const row of await lockMovements(tx, orderId, undone))
    left.set(row.skuId, (left.get(row.skuId) ?? 0) - row.quantity);
  return [...left].filter(([, quantity]) => quantity > 0).map(([skuId, quantity]) => ({ skuId, quantity }));
}

const lockMovements = (tx: Tx, orderId: Id<"ord">, kinds: readonly MovementKind[]) =>
  tx
    .select({ skuId: stockMovements.skuId, quantity: stockMovements.quantity })
    .from(stockMovements)
    .where(and(eq(stockMovements.orderId, orderId), inArray(stockMovements.kind, [...kinds])))
    .for("update");

export interface StockDifference {
  skuId: Id<"sku">;
  bucket: keyof Levels;
  stored: number;
  ledger: number;
}

/** Adds up the whole ledger and compares it with the levels. An empty answer means that no piece was lost or made. */
export async function auditStock(db: ReadDb): Promise<StockDifference[]> {
  const stored = new Map<Id<"sku">, Levels>((await db.select().from(skuStock)).map((row) => [row.skuId, row]));
  const ledger = await ledgerLevels(db);
  const nothing = levelsAfter([]);
  return [...new Set([...stored.keys(), ...ledger.keys()])].flatMap((skuId) => {
    const [level, sum] = [stored.get(skuId) ?? nothing, ledger.get(skuId) ?? nothing];
    return buckets
      .filter((bucket) => level[bucket] !== sum[bucket])
      .map((bucket) => ({ skuId, bucket, stored: level[bucket], ledger: sum[bucket] }));
  });
}

async function ledgerLevels(db: ReadDb): Promise<Map<Id<"sku">, Levels>> {
  const { skuId, kind, quantity } = stockMovements;
  const sums = await db
    .select({ skuId, kind, quantity: sum(quantity).mapWith(Number) })
    .from(stockMovements)
    .groupBy(skuId, kind);
  const bySku = new Map<Id<"sku">, typeof sums>();
  for (const row of sums) bySku.set(row.skuId, [...(bySku.get(row.skuId) ?? []), row]);
  return new Map([...bySku].map(([sku, rows]) => [sku, levelsAfter(rows)]));
}
