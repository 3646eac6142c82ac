import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { mergeLines, type StockLine } from "./ledger.js";
import { moveStock } from "./move.js";
import { availabilityOf } from "./queries.js";

/** Which SKU ran short, and how many pieces of it there are. */
export interface Shortage {
  skuId: Id<"sku">;
  available: number;
}

/**
 * Sets pieces aside for an order at the moment it is placed, not when it is paid: two buyers can never be promised
 * one piece. Answers nothing when all lines are reserved; a shortage is the caller's reason to refuse, which rolls back.
 */
export async function reserveStock(
  tx: Tx,
  ctx: Ctx,
  orderId: Id<"ord">,
  lines: readonly StockLine<Id<"sku">>[],
): Promise<Shortage | undefined> {
  const skuId = await moveStock(tx, ctx, { kind: "RESERVE", orderId }, mergeLines(lines));
  if (!skuId) return undefined;
  return { skuId, available: (await availabilityOf(tx, [skuId])).get(skuId) ?? 0 };
}
