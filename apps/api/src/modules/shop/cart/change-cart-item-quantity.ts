import { and, eq } from "drizzle-orm";
import type { ShopperContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { quantityForm } from "./forms.js";
import { lockCart } from "./queries.js";
import { readCart } from "./read-cart.js";
import { cartItems } from "./tables.js";
import type { Cart, ChangeCartItemQuantityInput } from "./types.js";

export async function changeCartItemQuantity(
  ctx: ShopperContext,
  input: ChangeCartItemQuantityInput,
): Promise<Cart | Refusal> {
  const form = read(quantityForm, input);
  if (form instanceof InvalidInput) return form;
  const own = and(eq(cartItems.id, form.itemId), eq(cartItems.accountId, ctx.actor.accountId));
  const [outcome] = await ctx.db.transact(async (tx) => {
    await lockCart(tx, ctx.actor.accountId, ctx.clock.now());
    return tx.update(cartItems).set({ quantity: form.quantity }).where(own);
  });
  return outcome.affectedRows === 1 ? readCart(ctx) : new NotFound();
}
