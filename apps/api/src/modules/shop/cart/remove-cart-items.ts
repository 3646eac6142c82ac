import type { ShopperContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { removalForm } from "./forms.js";
import { dropCartItems } from "./queries.js";
import { readCart } from "./read-cart.js";
import type { Cart, RemoveCartItemsInput } from "./types.js";

/** All of them or none: one id that is not the caller's own, and the cart stays as it is. */
export async function removeCartItems(ctx: ShopperContext, input: RemoveCartItemsInput): Promise<Cart | Refusal> {
  const form = read(removalForm, input);
  if (form instanceof InvalidInput) return form;
  const refusal = await ctx.db.transact(async (tx) => {
    const removed = await dropCartItems(tx, ctx.actor.accountId, form.itemIds);
    return removed === form.itemIds.length ? undefined : new NotFound();
  });
  return refusal ?? readCart(ctx);
}
