import { eq } from "drizzle-orm";
import type { ShopperContext } from "#kernel/context";
import { cartItems } from "./tables.js";
import type { Cart } from "./types.js";

export async function clearCart({ db, actor }: ShopperContext): Promise<Cart> {
  await db.transact((tx) => tx.delete(cartItems).where(eq(cartItems.accountId, actor.accountId)));
  return { items: [] };
}
