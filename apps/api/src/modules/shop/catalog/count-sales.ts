import { eq, ne, sql } from "drizzle-orm";
import type { SystemContext } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { soldOf } from "#shop/stock";
import { listProducts } from "./list-products.js";
import { products, skus } from "./tables.js";

/** Products taken up in one transaction; a sweep goes on until none is left. */
const BATCH = 200;

/** Brings sales figures up to date (item 47): units paid minus refunded, as the stock ledger counts them. */
export async function countSales({ db }: SystemContext): Promise<number> {
  let counted = 0;
  for (let behind = await productsBehind(db); behind.length > 0; behind = await productsBehind(db)) {
    await db.transact(async (tx) => {
      for (const { id, salesCount } of behind) await tx.update(products).set({ salesCount }).where(eq(products.id, id));
      await listProducts(
        tx,
        behind.map(({ id }) => id),
      );
    });
    counted += behind.length;
  }
  return counted;
}

async function productsBehind(db: ReadDb): Promise<{ id: Id<"prd">; salesCount: number }[]> {
  const sales = sql<number>`${products.salesBefore} + sum(${soldOf(skus.id)})`.mapWith(Number);
  return db
    .select({ id: products.id, salesCount: sales })
    .from(products)
    .innerJoin(skus, eq(skus.productId, products.id))
    .groupBy(products.id, products.salesBefore, products.salesCount)
    .having(ne(sales, products.salesCount))
    .limit(BATCH);
}
