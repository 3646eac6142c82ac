import { sql } from "drizzle-orm";
import { check, index, int, mysqlTable, unique } from "drizzle-orm/mysql-core";
import { at, code, id, word } from "#kernel/columns";
import type { MovementKind } from "./ledger.js";

/** Where the pieces of a SKU are now: the running total of `stock_movements`, which `auditStock` proves. */
export const skuStock = mysqlTable(
  "sku_stock",
  {
    skuId: id("sku")("sku_id").primaryKey(),
    /** Can be ordered. */
    available: int("available").notNull().default(0),
    /** Belongs to orders that wait for their payment. */
    reserved: int("reserved").notNull().default(0),
    /** Paid for and still in the warehouse. */
    committed: int("committed").notNull().default(0),
    /** Paid minus refunded, ever: the sales volume of item 47. A column, so that no list counts movements. */
    sold: int("sold").notNull().default(0),
  },
  () => [check("sku_stock_not_negative", sql.raw("available >= 0 and reserved >= 0 and committed >= 0"))],
);

/** The ledger. Rows are added, never changed. */
export const stockMovements = mysqlTable(
  "stock_movements",
  {
    id: id("mov")("id").primaryKey(),
    skuId: id("sku")("sku_id").notNull(),
    /** Null for goods that arrive. */
    orderId: id("ord")("order_id"),
    kind: word<MovementKind>("kind", 20).notNull(),
    /** Pieces, at least 1; the kind says in which direction. */
    quantity: int("quantity").notNull(),
    /** Tells apart what may happen several times to one order, such as parcels; empty for what happens once. */
    occasion: code("occasion", 40).notNull().default(""),
    at: at("at").notNull(),
  },
  (t) => [
    unique("stock_movements_once").on(t.orderId, t.skuId, t.kind, t.occasion),
    index("stock_movements_by_sku").on(t.skuId, t.kind, t.quantity),
    check("stock_movements_positive", sql.raw("quantity >= 1")),
  ],
);
