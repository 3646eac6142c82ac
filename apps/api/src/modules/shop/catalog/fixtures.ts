import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { receiveAllStock } from "#shop/stock";
import { createCategory } from "./create-category.js";
import { type CreatedProduct, createProduct, type ProductDraft } from "./create-product.js";
import { listProducts } from "./list-products.js";
import { type ProductStatus, products, skus } from "./tables.js";

interface ProductWishes extends Partial<Omit<ProductDraft, "skus">> {
  /** One SKU per price. */
  pricesFen?: [number, ...number[]];
  /** Pieces of each SKU. */
  stock?: number;
}

/** A product on sale in a category of its own, unless told otherwise. */
export async function aProduct(
  ctx: Ctx,
  wishes: ProductWishes = {},
): Promise<CreatedProduct & { categoryId: Id<"cat"> }> {
  const { pricesFen = [9_900], stock = 10, ...draft } = wishes;
  return ctx.db.transact(async (tx) => {
    const categoryId =
      draft.categoryId ?? (await createCategory(tx, ctx, { name: "测试类目", nameEn: "Test goods", position: 1 }));
    const [first, ...more] = pricesFen.map((priceFen, i) => ({
      priceFen,
      spec: [{ name: "规格", value: `${i + 1}号` }],
    }));
    const created = await createProduct(tx, ctx, {
      title: `白瓷茶杯 ${randomUUID().slice(0, 8)}`,
      titleEn: "Porcelain tea cup",
      description: "景德镇工厂直供，高温烧制。",
      descriptionEn: "Straight from the kilns of Jingdezhen.",
      status: "ON_SALE",
      noReasonReturn: "YES",
      pictures: [`${"0".repeat(40)}.svg`],
      ...draft,
      categoryId,
      skus: [first!, ...more],
    });
    if (stock > 0)
      await receiveAllStock(
        tx,
        ctx,
        created.skuIds.map((skuId) => ({ skuId, quantity: stock })),
      );
    return { ...created, categoryId };
  });
}

export interface TestSku {
  skuId: Id<"sku">;
  productId: Id<"prd">;
  categoryId: Id<"cat">;
}

/** One SKU on sale: `aSku(ctx, { priceFen: 500, stock: 3 })`. */
export async function aSku(
  ctx: Ctx,
  wishes: Omit<ProductWishes, "pricesFen"> & { priceFen?: number } = {},
): Promise<TestSku> {
  const { priceFen = 9_900, ...rest } = wishes;
  const { productId, categoryId, skuIds } = await aProduct(ctx, { ...rest, pricesFen: [priceFen] });
  return { skuId: skuIds[0]!, productId, categoryId };
}

/** The merchandiser changes the price of a product's only SKU. */
export const reprice = (ctx: Ctx, { skuId, productId }: TestSku, priceFen: number): Promise<void> =>
  ctx.db.transact(async (tx) => {
    await tx.update(skus).set({ priceFen }).where(eq(skus.id, skuId));
    await tx.update(products).set({ minPriceFen: priceFen }).where(eq(products.id, productId));
    await listProducts(tx, [productId]);
  });

/** The merchandiser puts a product on sale or takes it off. */
export const setStatus = (ctx: Ctx, productId: Id<"prd">, status: ProductStatus): Promise<void> =>
  ctx.db.transact(async (tx) => {
    await tx.update(products).set({ status }).where(eq(products.id, productId));
    await listProducts(tx, [productId]);
  });
