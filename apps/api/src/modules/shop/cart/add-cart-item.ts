import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { skusForOrder } from "#shop/catalog";
import { additionForm } from "./forms.js";
import { lockCart, ownItems } from "./queries.js";
import { readCart } from "./read-cart.js";
import { MOST_ITEMS, MOST_PIECES } from "./rules.js";
import { cartAdditions, cartItems } from "./tables.js";
import { type AddCartItemInput, type Cart, CartFull, CartQuantityLimit, SkuNotForSale } from "./types.js";

/** Stock is not asked for: a cart is a wish, and a line without enough pieces is marked until it can be ordered. */
export async function addCartItem(ctx: ShopperContext, input: AddCartItemInput): Promise<Cart | Refusal> {
  const form = read(additionForm, input);
  if (form instanceof InvalidInput) return form;
  const sku = (await skusForOrder(ctx.db, [form.skuId])).get(form.skuId);
  if (!sku) return new NotFound();
  if (!sku.onSale) return new SkuNotForSale();
  const refusal = await ctx.db.transact((tx) => add(tx, ctx, form, sku.priceFen));
  return refusal ?? readCart(ctx);
}

async function add(
  tx: Tx,
  { actor: { accountId }, clock }: ShopperContext,
  { skuId, quantity, entryPage }: z.output<typeof additionForm>,
  priceWhenAddedFen: number,
): Promise<Refusal | undefined> {
  const now = clock.now();
  await lockCart(tx, accountId, now);
  const items = await ownItems(tx)({ account: accountId });
  const present = items.find((item) => item.skuId === skuId);
  if (!present && items.length >= MOST_ITEMS) return new CartFull();
  if ((present?.quantity ?? 0) + quantity > MOST_PIECES) return new CartQuantityLimit();
  const line = { skuId, accountId, quantity };
  await tx
    .insert(cartItems)
    .values({ ...line, id: newId("cit"), priceWhenAddedFen, addedAt: now })
    .onDuplicateKeyUpdate({
      set: { quantity: sql`${cartItems.quantity} + ${quantity}`, priceWhenAddedFen, addedAt: now },
    });
  await tx.insert(cartAdditions).values({ ...line, id: newId("cad"), entryPage, at: now });
  return undefined;
}
