import { boolean, customType, index, int, json, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { at, code, fen, id, text, word } from "#kernel/columns";

/** Text compared byte by byte: what a search looks up must not depend on a collation's idea of equality. */
const exactText = (name: string, length: number) =>
  customType<{ data: string; driverData: string }>({
    dataType: () => `varchar(${length}) character set utf8mb4 collate utf8mb4_bin`,
  })(name);

export const categories = mysqlTable(
  "categories",
  {
    id: id("cat")("id").primaryKey(),
    parentId: id("cat")("parent_id"),
    name: text("name", 40).notNull(),
    nameEn: text("name_en", 60).notNull(),
    /** Among its siblings. */
    position: int("position").notNull(),
  },
  (t) => [index("categories_by_parent").on(t.parentId, t.position)],
);

export type ProductStatus = "DRAFT" | "ON_SALE" | "OFF_SALE";

/**
 * May the goods go back within seven days without a reason? `NO_BY_LAW`: never (Consumer Rights Law, Article 25, such
 * as custom-made or fresh goods). `NO_WITH_CONFIRM`: not, if the buyer confirmed so when ordering.
 */
export type NoReasonReturn = "YES" | "NO_BY_LAW" | "NO_WITH_CONFIRM";

export const products = mysqlTable(
  "products",
  {
    id: id("prd")("id").primaryKey(),
    categoryId: id("cat")("category_id").notNull(),
    title: text("title", 120).notNull(),
    titleEn: text("title_en", 160).notNull(),
    description: text("description", 4000).notNull(),
    descriptionEn: text("description_en", 4000).notNull(),
    status: word<ProductStatus>("status", 12).notNull(),
    noReasonReturn: word<NoReasonReturn>("no_reason_return", 16).notNull(),
    /** File below `mediaDir`; lists show this one. */
    cover: code("cover", 64).notNull(),
    /** Shown after the cover on the product's own page. */
    morePictures: json("more_pictures").$type<string[]>().notNull(),
    /** The cheapest SKU on sale; what lists show and sort by. */
    minPriceFen: fen("min_price_fen").notNull(),
    /** Sold before this ledger began. */
    salesBefore: int("sales_before").notNull().default(0),
    /** `salesBefore` plus the units paid minus refunded, brought up to date by a sweep (item 47). */
    salesCount: int("sales_count").notNull().default(0),
    createdAt: at("created_at").notNull(),
    /** Both titles, folded as keywords are: see `search-terms.ts`. */
    searchText: exactText("search_text", 300).notNull(),
  },
  (t) => [
    index("products_by_price").on(t.status, t.minPriceFen, t.id),
    index("products_by_sales").on(t.status, t.salesCount, t.id),
    index("products_by_age").on(t.status, t.createdAt, t.id),
  ],
);

export interface SpecPart {
  readonly name: string;
  readonly value: string;
}

export const skus = mysqlTable(
  "skus",
  {
    id: id("sku")("id").primaryKey(),
    productId: id("prd")("product_id").notNull(),
    position: int("position").notNull(),
    /** What makes it differ from its siblings, e.g. 颜色 / 米白. */
    spec: json("spec").$type<SpecPart[]>().notNull(),
    priceFen: fen("price_fen").notNull(),
    onSale: boolean("on_sale").notNull(),
  },
  (t) => [index("skus_by_product").on(t.productId, t.position)],
);

/**
 * A read model: which products a category's page lists, those of its descendants included, with the keys they are
 * sorted by. Rows exist for products on sale only. A page is a range of one index, however large the shop grows.
 */
export const categoryListings = mysqlTable(
  "category_listings",
  {
    categoryId: id("cat")("category_id").notNull(),
    productId: id("prd")("product_id").notNull(),
    minPriceFen: fen("min_price_fen").notNull(),
    salesCount: int("sales_count").notNull(),
    createdAt: at("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.categoryId, t.productId] }),
    index("category_listings_by_price").on(t.categoryId, t.minPriceFen, t.productId),
    index("category_listings_by_sales").on(t.categoryId, t.salesCount, t.productId),
    index("category_listings_by_age").on(t.categoryId, t.createdAt, t.productId),
    index("category_listings_by_product").on(t.productId),
  ],
);

/** The search index: pairs of Han characters, words and digits of the titles of products on sale. */
export const searchTerms = mysqlTable(
  "search_terms",
  {
    term: exactText("term", 32).notNull(),
    productId: id("prd")("product_id").notNull(),
  },
  (t) => [primaryKey({ columns: [t.term, t.productId] }), index("search_terms_by_product").on(t.productId)],
);
