import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { read } from "#kernel/input";
import { type InvalidInput, Refusal } from "#kernel/refusal";
import { cartItemsOf } from "#shop/cart";
import type { CheckoutQuoteInput } from "./inputs.js";
import { cartItemIds } from "./order-form.js";
import { describeQuote, priceItems } from "./price-items.js";
import type { CheckoutQuote } from "./quote-types.js";
import { EmptyCart, type NotOnSale } from "./refusals.js";

const schema = z.object({ cartItemIds });

/** What the chosen items of the shopper's own cart cost now. Stores and reserves nothing. */
export async function checkoutQuote(
  ctx: ShopperContext,
  input: CheckoutQuoteInput,
): Promise<CheckoutQuote | EmptyCart | NotOnSale | InvalidInput> {
  const form = read(schema, input);
  if (form instanceof Refusal) return form;
  const items = await cartItemsOf(ctx.db, ctx.actor.accountId, form.cartItemIds);
  if (items.length < form.cartItemIds.length) return new EmptyCart();
  const purchase = await priceItems(ctx.db, items);
  return purchase instanceof Refusal ? purchase : describeQuote(purchase);
}
