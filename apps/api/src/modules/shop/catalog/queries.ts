import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import { hotQuery, later } from "#kernel/hot-query";
import type { Id } from "#kernel/id";
import type { Locale } from "#kernel/locale";
import { availableOf } from "#shop/stock";
import { numbered, upTo } from "./numbered.js";
import { categories, type NoReasonReturn, products, type SpecPart, skus } from "./tables.js";

export async function hasProducts(db: ReadDb): Promise<boolean> {
  return (await db.select({ id: products.id }).from(products).limit(1)).length > 0;
}

/** Every category, siblings in their order. */
export const allCategories = hotQuery((db) =>
  db.select().from(categories).orderBy(asc(categories.position), asc(categories.id)),
);

/** A product with its SKUs and their stock: one row per SKU, none for a draft. */
export const productWithSkus = hotQuery((db, locale: Locale) =>
  db
    .select({
      id: products.id,
      categoryId: products.categoryId,
      title: locale === "en" ? products.titleEn : products.title,
      description: locale === "en" ? products.descriptionEn : products.description,
      status: products.status,
      noReasonReturn: products.noReasonReturn,
      cover: products.cover,
      morePictures: products.morePictures,
      minPriceFen: products.minPriceFen,
      salesCount: products.salesCount,
      createdAt: products.createdAt,
      skuId: skus.id,
      spec: skus.spec,
      priceFen: skus.priceFen,
      onSale: skus.onSale,
      available: availableOf(skus.id),
    })
    .from(products)
    .innerJoin(skus, eq(skus.productId, products.id))
    .where(and(eq(products.id, later(products.id, "id")), inArray(products.status, ["ON_SALE", "OFF_SALE"])))
    .orderBy(asc(skus.position)),
);

export interface SkuForOrder {
  skuId: Id<"sku">;
  productId: Id<"prd">;
  /** In Chinese: what the contract says. */
  title: string;
  titleEn: string;
  /** `米白 / 500ml`; empty for a product with one SKU. */
  spec: string;
  /** File name: see `pictureUrl`. */
  imagePath: string;
  priceFen: number;
  /** The SKU and its product are both offered. */
  onSale: boolean;
  noReasonReturn: NoReasonReturn;
  /** Pieces that can be ordered at this moment; a reservation decides. */
  available: number;
}

/** What a cart shows and an order snapshots, by SKU; an unknown SKU is not in the map. */
export async function skusForOrder(db: ReadDb, skuIds: readonly Id<"sku">[]): Promise<Map<Id<"sku">, SkuForOrder>> {
  const distinct = [...new Set(skuIds)];
  if (distinct.length === 0) return new Map();
  const rows = await goodsOf(db, distinct.length)(numbered("sku", distinct));
  return new Map(
    rows.map(({ status, onSale, spec, ...row }) => [
      row.skuId,
      { ...row, spec: specLabel(spec), onSale: onSale && status === "ON_SALE" },
    ]),
  );
}

export const specLabel = (spec: readonly SpecPart[]): string => spec.map(({ value }) => value).join(" / ");

const goodsOf = hotQuery((db, count: number) =>
  db
    .select({
      skuId: skus.id,
      productId: products.id,
      title: products.title,
      titleEn: products.titleEn,
      spec: skus.spec,
      imagePath: products.cover,
      priceFen: skus.priceFen,
      onSale: skus.onSale,
      status: products.status,
      noReasonReturn: products.noReasonReturn,
      available: availableOf(skus.id),
    })
    .from(skus)
    .innerJoin(products, eq(products.id, skus.productId))
    .where(sql`${skus.id} in ${upTo(count, (i) => later(skus.id, `sku${i}`))}`),
);
