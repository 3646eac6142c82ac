import type { ShopperContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { addCartItem } from "./add-cart-item.js";
import { ownItems } from "./queries.js";

/** Puts pieces of a SKU into the shopper's cart and answers the line. */
export async function aCartItem(ctx: ShopperContext, skuId: Id<"sku">, quantity = 1): Promise<Id<"cit">> {
  await addCartItem(ctx, { skuId, quantity, entryPage: "PRODUCT" });
  const items = await ownItems(ctx.db)({ account: ctx.actor.accountId });
  const item = items.find((candidate) => candidate.skuId === skuId);
  if (!item) throw new Error(`${skuId} did not go into the cart`);
  return item.id;
}
