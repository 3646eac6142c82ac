import { and, asc, desc, eq, getTableName, inArray, like, sql } from "drizzle-orm";
import { alias, type MySqlColumn } from "drizzle-orm/mysql-core";
import type { ReadDb } from "#kernel/db";
import { hotQuery, later } from "#kernel/hot-query";
import type { Id } from "#kernel/id";
import type { Locale } from "#kernel/locale";
import { afterKeys, type Page, readCursor, type SortKey, toPage } from "#kernel/page";
import { numbered, upTo } from "./numbered.js";
import { type Lookup, lookupOf } from "./search-terms.js";
import { categoryListings, products, searchTerms } from "./tables.js";

export type ProductSort = "PRICE_ASC" | "PRICE_DESC" | "SALES" | "NEWEST";

export interface ProductSearch {
  categoryId?: Id<"cat">;
  keyword?: string;
  sort: ProductSort;
  /** Of the titles. */
  locale: Locale;
  first: number;
  after?: string;
}

/**
 * A page of products on sale. Its order rests on price, sales or age and, where these are equal, on the id: nothing in
 * it depends on who asks (item 46). One statement, whatever the shape.
 */
export async function findProducts(db: ReadDb, search: ProductSearch): Promise<Page<ListedProduct>> {
  const { categoryId, keyword, sort, locale, first, after } = search;
  const lookup = keyword === undefined ? NO_LOOKUP : lookupOf(keyword);
  if (!lookup) return toPage<ListedProduct>([], first, () => []);
  const keys = sortKeys(sort, sortedBy(categoryId !== undefined, keyword !== undefined));
  const run = listedProducts(
    db,
    sort,
    locale,
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
  return toPage(rows, first, (row) => [row.sortKey, row.id]);
}

export type ListedProduct = Awaited<ReturnType<ReturnType<typeof listedProducts>>>[number];

const NO_LOOKUP: Lookup = { exact: [], prefixes: [], contained: [] };

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

/** Cards are compiled per shape: how they are sorted, and how many conditions of which kind narrow them down. */
const listedProducts = hotQuery(
  (
    db,
    sort: ProductSort,
    locale: Locale,
    paged: boolean,
    byCategory: boolean,
    exact: number,
    prefixes: number,
    contained: number,
  ) => {
    const searched = exact + prefixes > 0;
    const keys = sortKeys(sort, sortedBy(byCategory, searched));
    const query = selectCards(db, locale, keys[0]!);
    if (byCategory) query.innerJoin(categoryListings, and(eq(categoryListings.productId, products.id), ofCategory));
    for (const term of upTo(exact, (i) => alias(searchTerms, `term${i}`))) {
      const { term: text, productId } = term;
      query.innerJoin(term, and(eq(productId, products.id), eq(text, sql.placeholder(getTableName(term)))));
    }
    return query
      .where(
        and(
          // Listings and terms exist for products on sale only.
          byCategory || searched ? undefined : eq(products.status, "ON_SALE"),
          ...upTo(prefixes, (i) => inArray(products.id, productsWithTerm(db, `prefix${i}`))),
          ...upTo(contained, (i) => like(products.searchText, sql.placeholder(`contained${i}`))),
          paged
            ? afterKeys(
                keys,
                keys.map(({ column }, i) => later(column, `after${i}`)),
              )
            : undefined,
        ),
      )
      .orderBy(...keys.map(({ column, direction }) => (direction === "ASC" ? asc(column) : desc(column))))
      .limit(sql.placeholder("limit"));
  },
);

/** Each column costs a list of twenty: no more of them than a card shows. */
const selectCards = (db: ReadDb, locale: Locale, { column }: SortKey) =>
  db
    .select({
      id: products.id,
      title: locale === "en" ? products.titleEn : products.title,
      cover: products.cover,
      minPriceFen: products.minPriceFen,
      salesCount: products.salesCount,
      noReasonReturn: products.noReasonReturn,
      sortKey: column as (typeof products)[(typeof keyColumns)[ProductSort]["column"]],
    })
    .from(products)
    .$dynamic();

const ofCategory = eq(categoryListings.categoryId, later(categoryListings.categoryId, "category"));

const productsWithTerm = (db: ReadDb, pattern: string) =>
  db
    .select({ productId: searchTerms.productId })
    .from(searchTerms)
    .where(like(searchTerms.term, sql.placeholder(pattern)));
