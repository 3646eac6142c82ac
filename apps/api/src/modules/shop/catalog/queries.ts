import { and, asc, desc, eq, inArray, like, type SQL, sql } from "drizzle-orm";
import { alias, type MySqlColumn } from "drizzle-orm/mysql-core";
import type { ReadDb } from "#kernel/db";
import { hotQuery, later } from "#kernel/hot-query";
import type { Id } from "#kernel/id";
import { afterKeys, type Page, readCursor, type SortKey, toPage } from "#kernel/page";
import { availableOf } from "#shop/stock";
import { type Lookup, lookupOf } from "./search-terms.js";
import {
  categories,
  categoryListings,
  type NoReasonReturn,
  products,
  type SpecPart,
  searchTerms,
  skus,
} from "./tables.js";

export type ProductSort = "PRICE_ASC" | "PRICE_DESC" | "SALES" | "NEWEST";

export interface ProductSearch {
  categoryId?: Id<"cat">;
  keyword?: string;
  sort: ProductSort;
  first: number;
  after?: string;
}

export async function hasProducts(db: ReadDb): Promise<boolean> {
  return (await db.select({ id: products.id }).from(products).limit(1)).length > 0;
}

/** Every category, siblings in their order. */
export const allCategories = hotQuery((db) =>
  db.select().from(categories).orderBy(asc(categories.position), asc(categories.id)),
);

/**
 * A page of products on sale. Its order rests on price, sales or age and, where these are equal, on the id: nothing in
 * it depends on who asks (item 46). One statement, whatever the shape.
 */
export async function findProducts(db: ReadDb, search: ProductSearch): Promise<Page<ListedProduct>> {
  const { categoryId, keyword, sort, first, after } = search;
  const lookup = keyword === undefined ? NO_LOOKUP : lookupOf(keyword);
  if (!lookup) return toPage<ListedProduct>([], first, () => []);
  const keys = sortKeys(sort, sortedBy(categoryId !== undefined, keyword !== undefined));
  const run = listedProducts(
    db,
    sort,
    after !== undefined,
    categoryId !== undefined,
    lookup.exact.length,
    lookup.prefixes.length,
    lookup.contained.length,
  );
  const rows = await run({
    limit: String(first + 1),
    category: categoryId,
    ...numbered("after", after === undefined ? [] : readCursor(keys, after)),
    ...numbered("term", lookup.exact),
    ...numbered(
      "prefix",
      lookup.prefixes.map((prefix) => `${prefix}%`),
    ),
    ...numbered(
      "contained",
      lookup.contained.map((run) => `%${run}%`),
    ),
  });
  return toPage(rows, first, (row) => [row[keyColumns[sort].column], row.id]);
}

export type ListedProduct = Awaited<ReturnType<ReturnType<typeof listedProducts>>>[number];

const NO_LOOKUP: Lookup = { exact: [], prefixes: [], contained: [] };

const numbered = (name: string, values: readonly unknown[]) =>
  Object.fromEntries(values.map((value, i) => [name + i, value]));

const keyColumns = {
  PRICE_ASC: { column: "minPriceFen", direction: "ASC" },
  PRICE_DESC: { column: "minPriceFen", direction: "DESC" },
  SALES: { column: "salesCount", direction: "DESC" },
  NEWEST: { column: "createdAt", direction: "DESC" },
} as const;

/** A category's page is a range of its listing's index; a search sorts what it found. */
const sortedBy = (byCategory: boolean, searched: boolean) => (byCategory && !searched ? "LISTING" : "PRODUCTS");

/** Both keys run in one direction, so that an index serves a sort forwards and backwards. */
function sortKeys(sort: ProductSort, source: "LISTING" | "PRODUCTS"): SortKey[] {
  const { column, direction } = keyColumns[sort];
  const columns: MySqlColumn[] =
    source === "LISTING" ? [categoryListings[column], categoryListings.productId] : [products[column], products.id];
  return columns.map((key) => ({ column: key, direction }));
}

const listedProducts = hotQuery(
  (db, sort: ProductSort, paged: boolean, byCategory: boolean, exact: number, prefixes: number, contained: number) => {
    const keys = sortKeys(sort, sortedBy(byCategory, exact + prefixes > 0));
    const conditions: (SQL | undefined)[] = [
      eq(products.status, "ON_SALE"),
      paged
        ? afterKeys(
            keys,
            keys.map(({ column }, i) => later(column, `after${i}`)),
          )
        : undefined,
      ...upTo(contained, (i) => like(products.searchText, sql.placeholder(`contained${i}`))),
    ];
    const query = db
      .select({
        id: products.id,
        categoryId: products.categoryId,
        title: products.title,
        titleEn: products.titleEn,
        cover: products.cover,
        minPriceFen: products.minPriceFen,
        salesCount: products.salesCount,
        noReasonReturn: products.noReasonReturn,
        createdAt: products.createdAt,
      })
      .from(products)
      .$dynamic();
    if (byCategory) {
      const ofCategory = eq(categoryListings.categoryId, later(categoryListings.categoryId, "category"));
      query.innerJoin(categoryListings, and(eq(categoryListings.productId, products.id), ofCategory));
    }
    for (let i = 0; i < exact; i++) {
      const term = alias(searchTerms, `term${i}`);
      query.innerJoin(term, and(eq(term.productId, products.id), eq(term.term, sql.placeholder(`term${i}`))));
    }
    for (let i = 0; i < prefixes; i++) {
      const begun = db
        .selectDistinct({ productId: searchTerms.productId })
        .from(searchTerms)
        .where(like(searchTerms.term, sql.placeholder(`prefix${i}`)))
        .as(`prefix${i}`);
      query.innerJoin(begun, eq(begun.productId, products.id));
    }
    return query
      .where(and(...conditions))
      .orderBy(...keys.map(({ column, direction }) => (direction === "ASC" ? asc(column) : desc(column))))
      .limit(sql.placeholder("limit"));
  },
);

const upTo = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** A product with its SKUs and their stock: one row per SKU, none for a draft. */
export const productWithSkus = hotQuery((db) =>
  db
    .select({
      id: products.id,
      categoryId: products.categoryId,
      title: products.title,
      titleEn: products.titleEn,
      description: products.description,
      descriptionEn: products.descriptionEn,
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
