import type { Ctx } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import { receiveStock } from "./receive-stock.js";

/** A SKU number with pieces behind it, for tests of stock that need no goods. */
export async function someStock(ctx: Ctx, quantity: number): Promise<Id<"sku">> {
  const skuId = newId("sku");
  await ctx.db.transact((tx) => receiveStock(tx, ctx, skuId, quantity));
  return skuId;
}
