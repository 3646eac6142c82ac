import { and, eq, gte, type SQL, sql } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { buckets, effects, type MovementKind, type StockLine } from "./ledger.js";
import { skuStock, stockMovements } from "./tables.js";

export interface Movement {
  kind: MovementKind;
  orderId: Id<"ord">;
  occasion?: string;
}

/**
 * Moves merged, sorted lines and writes the ledger, in the caller's transaction. Answers the first SKU that has not
 * enough pieces where the movement takes them from; the caller then rolls back. The condition is part of the UPDATE:
 * a level that was read before could be stale by now, which is how the peers oversell.
 */
export async function moveStock(
  tx: Tx,
  ctx: Ctx,
  { kind, orderId, occasion = "" }: Movement,
  lines: readonly StockLine<Id<"sku">>[],
): Promise<Id<"sku"> | undefined> {
  if (lines.length === 0) return undefined;
  for (const { skuId, quantity } of lines) {
    const [outcome] = await tx
      .update(skuStock)
      .set(shifted(kind, quantity))
      .where(and(eq(skuStock.skuId, skuId), ...enough(kind, quantity)));
    if (outcome.affectedRows !== 1) return skuId;
  }
  const now = ctx.clock.now();
  await tx
    .insert(stockMovements)
    .values(
      lines.map(({ skuId, quantity }) => ({ id: newId("mov"), skuId, orderId, kind, quantity, occasion, at: now })),
    );
  return undefined;
}

function shifted(kind: MovementKind, quantity: number) {
  const moved = buckets.filter((bucket) => effects[kind][bucket] !== 0);
  return Object.fromEntries(
    moved.map((bucket) => [bucket, sql`${skuStock[bucket]} + ${effects[kind][bucket] * quantity}`]),
  );
}

/** `sold` is a figure and no shelf: nothing is taken from it. */
const enough = (kind: MovementKind, quantity: number): SQL[] =>
  buckets
    .filter((bucket) => bucket !== "sold" && effects[kind][bucket] < 0)
    .map((bucket) => gte(skuStock[bucket], quantity));
