import { index, int, mysqlTable, unique } from "drizzle-orm/mysql-core";
import { at, fen, id, word } from "#kernel/columns";

/** One row per account that ever filled a cart: whoever adds holds it, so that limits count right. */
export const carts = mysqlTable("carts", {
  accountId: id("acc")("account_id").primaryKey(),
  changedAt: at("changed_at").notNull(),
});

export const cartItems = mysqlTable(
  "cart_items",
  {
    id: id("cit")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull(),
    skuId: id("sku")("sku_id").notNull(),
    quantity: int("quantity").notNull(),
    /** What the shopper saw when last adding it: a changed price is pointed out. */
    priceWhenAddedFen: fen("price_when_added_fen").notNull(),
    addedAt: at("added_at").notNull(),
  },
  (t) => [unique("cart_items_own_sku").on(t.accountId, t.skuId)],
);

/** Where in the mini program something was put into the cart. */
export type EntryPage = "PRODUCT" | "CATEGORY" | "SEARCH" | "HOME" | "SHARE" | "ORDER" | "CART";

/** The service log of additions (Policy 2.2.1, item 56). Its owner reads it; nothing else does. */
export const cartAdditions = mysqlTable(
  "cart_additions",
  {
    id: id("cad")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull(),
    skuId: id("sku")("sku_id").notNull(),
    quantity: int("quantity").notNull(),
    entryPage: word<EntryPage>("entry_page", 12).notNull(),
    at: at("at").notNull(),
  },
  (t) => [index("cart_additions_by_account").on(t.accountId, t.at, t.id)],
);
