import type { Ctx, ShopperContext } from "#kernel/context";
import { type Page, type PageArgs, pageSize } from "#kernel/page";
import { pictureUrl, type SkuForOrder, skusForOrder } from "#shop/catalog";
import { ownAdditions, ownItems } from "./queries.js";
import { isOrderable, problemsOf } from "./rules.js";
import type { Cart, CartAddition } from "./types.js";

/** The caller's own cart, measured against goods and stock of this moment. Two statements. */
export async function readCart(ctx: ShopperContext): Promise<Cart> {
  const items = await ownItems(ctx.db)({ account: ctx.actor.accountId });
  const goods = await skusForOrder(
    ctx.db,
    items.map((item) => item.skuId),
  );
  return {
    items: items.flatMap(({ accountId: _, ...item }) => {
      const sku = goods.get(item.skuId);
      if (!sku) return [];
      const problems = problemsOf(item, sku);
      return {
        ...item,
        ...described(ctx, sku),
        productId: sku.productId,
        imageUrl: pictureUrl(ctx.settings, sku.imagePath),
        priceFen: sku.priceFen,
        available: sku.available,
        problems,
        orderable: isOrderable(problems),
      };
    }),
  };
}

export async function readCartAdditions(ctx: ShopperContext, { first, after }: PageArgs): Promise<Page<CartAddition>> {
  const { nodes, pageInfo } = await ownAdditions(ctx.db, ctx.actor.accountId, pageSize(first), after);
  const goods = await skusForOrder(
    ctx.db,
    nodes.map((node) => node.skuId),
  );
  return {
    pageInfo,
    nodes: nodes.flatMap(({ skuId, quantity, entryPage, at }) => {
      const sku = goods.get(skuId);
      return sku ? { skuId, ...described(ctx, sku), quantity, entryPage, addedAt: at } : [];
    }),
  };
}

const described = ({ locale }: Ctx, { title, titleEn, spec }: SkuForOrder) => ({
  title: locale === "en" ? titleEn : title,
  specLabel: spec,
});
