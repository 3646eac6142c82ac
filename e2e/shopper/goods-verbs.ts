import type { Browsing, Cart, EntryPage } from "./documents.js";
import * as documents from "./documents.js";
import type { Session } from "./session.js";

/** Looking around, searching, the cart. */
export function goodsVerbs({ ask, deed }: Session) {
  const cart = async (): Promise<Cart> => (await ask(documents.cart, {})).cart;

  const piecesOf = (skuId: string, { items }: Cart) => items.find((item) => item.skuId === skuId)?.quantity ?? 0;

  return {
    categories: () => ask(documents.categories, {}),

    browse: (browsing: Browsing = {}) => ask(documents.products, browsing),

    search: (keyword: string) => ask(documents.products, { filter: { keyword } }),

    open: (productId: string) => ask(documents.product, { id: productId }),

    cart,

    /** Adding adds up: after a lost answer the cart tells whether the pieces are in it already. */
    async addToCart(skuId: string, quantity = 1, entryPage: EntryPage = "PRODUCT"): Promise<Cart> {
      const wanted = piecesOf(skuId, await cart()) + quantity;
      return deed(documents.addCartItem, { input: { skuId, quantity, entryPage } }, async () => {
        const now = await cart();
        return piecesOf(skuId, now) >= wanted ? now : undefined;
      });
    },

    emptyCart: () => ask(documents.clearCart, {}),
  };
}
