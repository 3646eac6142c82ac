import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { skusForOrder } from "#shop/catalog";
import type { CheckoutQuote } from "./quote-types.js";
import { NotOnSale } from "./refusals.js";
import { type Quote, quote } from "./rules.js";

export interface ChosenItem {
  itemId: string;
  skuId: Id<"sku">;
  quantity: number;
}

type SkuSnapshot = Awaited<ReturnType<typeof skusForOrder>> extends Map<unknown, infer S> ? S : never;

export interface PricedPurchase extends Quote {
  /** In the order of `lines`. */
  goods: { item: ChosenItem; sku: SkuSnapshot }[];
}

/** Prices the chosen items from the catalog as it stands: nothing a client says about money is looked at. */
export async function priceItems(db: ReadDb, items: readonly ChosenItem[]): Promise<PricedPurchase | NotOnSale> {
  const skus = await skusForOrder(db, [...new Set(items.map((item) => item.skuId))]);
  const missing = items.filter((item) => !skus.get(item.skuId)?.onSale);
  if (missing.length > 0) return new NotOnSale(missing.map((item) => item.skuId));
  const goods = items.map((item) => ({ item, sku: skus.get(item.skuId)! }));
  return {
    goods,
    ...quote(goods.map(({ item, sku }) => ({ skuId: sku.skuId, quantity: item.quantity, priceFen: sku.priceFen }))),
  };
}

/** The purchase as the buyer is shown it. */
export const describeQuote = ({ goods, lines, ...amounts }: PricedPurchase): CheckoutQuote => ({
  ...amounts,
  lines: goods.map(({ item, sku }, i) => ({
    cartItemId: item.itemId,
    skuId: sku.skuId,
    title: sku.title,
    spec: sku.spec,
    quantity: item.quantity,
    unitPriceFen: sku.priceFen,
    paidFen: lines[i]!.paidFen,
    noReasonReturn: sku.noReasonReturn,
  })),
});
