import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { type Locale } from "#kernel/locale";
import { type Page, pageSize } from "#kernel/page";
import { findProducts } from "./find-products.js";
import { pictureUrl } from "./pictures.js";
import { allCategories, productWithSkus, specLabel } from "./queries.js";
import type { Category, Product, ProductCard, ProductsArgs } from "./types.js";

export async function readCategories({ db, locale }: Ctx): Promise<Category[]> {
  const rows = await allCategories(db)({});
  return rows.map(({ name, nameEn, ...row }) => ({ ...row, name: spoken(locale, name, nameEn) }));
}

export async function readProducts(ctx: Ctx, { filter, sort, first, after }: ProductsArgs): Promise<Page<ProductCard>> {
  const { categoryId, keyword } = filter ?? {};
  const page = await findProducts(ctx.db, {
    sort,
    locale: ctx.locale,
    first: pageSize(first),
    ...(after ? { after } : {}),
    ...(categoryId ? { categoryId } : {}),
    ...(keyword?.trim() ? { keyword } : {}),
  });
  return {
    pageInfo: page.pageInfo,
    nodes: page.nodes.map((row) => ({
      id: row.id,
      title: row.title,
      coverUrl: pictureUrl(ctx.settings, row.cover),
      minPriceFen: row.minPriceFen,
      salesCount: row.salesCount,
      noReasonReturn: row.noReasonReturn,
    })),
  };
}

/** Null for an unknown product and for a draft; one that is off sale is still shown to those who hold a link to it. */
export async function readProduct({ db, locale, settings }: Ctx, id: Id<"prd">): Promise<Product | null> {
  const rows = await productWithSkus(db, locale)({ id });
  const [product] = rows;
  if (!product) return null;
  return {
    id: product.id,
    categoryId: product.categoryId,
    title: product.title,
    description: product.description,
    status: product.status,
    noReasonReturn: product.noReasonReturn,
    pictureUrls: [product.cover, ...product.morePictures].map((name) => pictureUrl(settings, name)),
    minPriceFen: product.minPriceFen,
    salesCount: product.salesCount,
    createdAt: product.createdAt,
    skus: rows.map((row) => ({
      id: row.skuId,
      spec: row.spec,
      specLabel: specLabel(row.spec),
      priceFen: row.priceFen,
      onSale: row.onSale && product.status === "ON_SALE",
      available: row.available,
    })),
  };
}

const spoken = (locale: Locale, zh: string, en: string): string => (locale === "en" ? en : zh);
