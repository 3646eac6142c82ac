import { sql } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { mergeLines, type StockLine } from "./ledger.js";
import { skuStock, stockMovements } from "./tables.js";

/** Goods arrive from the factory and can be ordered from now on. */
export const receiveStock = (tx: Tx, ctx: Ctx, skuId: Id<"sku">, quantity: number): Promise<void> =>
  receiveAllStock(tx, ctx, [{ skuId, quantity }]);

/** The same for a whole delivery, in two statements. */
export async function receiveAllStock(tx: Tx, ctx: Ctx, lines: readonly StockLine<Id<"sku">>[]): Promise<void> {
  if (lines.length === 0) return;
  const merged = mergeLines(lines);
  const now = ctx.clock.now();
  await tx
    .insert(skuStock)
    .values(merged.map(({ skuId, quantity }) => ({ skuId, available: quantity })))
    .onDuplicateKeyUpdate({ set: { available: sql`${skuStock.available} + values(${skuStock.available})` } });
  await tx
    .insert(stockMovements)
    .values(merged.map((line) => ({ id: newId("mov"), ...line, kind: "RECEIVE" as const, occasion: "", at: now })));
}
