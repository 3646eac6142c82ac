import { inArray } from "drizzle-orm";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { termsOf } from "./search-terms.js";
import { categories, categoryListings, products, searchTerms } from "./tables.js";

/**
 * Writes anew how products are listed and found, in the transaction that changed them: on sale under their category
 * and all above it with price, sales and search terms, otherwise nowhere. The only writer of both read models.
 */
export async function listProducts(tx: Tx, productIds: readonly Id<"prd">[]): Promise<void> {
  const ids = [...productIds];
  await tx.delete(categoryListings).where(inArray(categoryListings.productId, ids));
  await tx.delete(searchTerms).where(inArray(searchTerms.productId, ids));
  const rows = (await tx.select().from(products).where(inArray(products.id, ids))).filter(
    (row) => row.status === "ON_SALE",
  );
  if (rows.length === 0) return;
  const ancestors = await ancestorsByCategory(tx);
  await insertInBatches(
    rows.flatMap(({ id, categoryId, minPriceFen, salesCount, createdAt }) =>
      (ancestors.get(categoryId) ?? []).map((at) => ({
        categoryId: at,
        productId: id,
        minPriceFen,
        salesCount,
        createdAt,
      })),
    ),
    (batch) => tx.insert(categoryListings).values(batch),
  );
  await insertInBatches(
    rows.flatMap(({ id, title, titleEn }) =>
      [...termsOf(`${title} ${titleEn}`)].map((term) => ({ term, productId: id })),
    ),
    (batch) => tx.insert(searchTerms).values(batch),
  );
}

/** Each category with itself and everything above it. */
async function ancestorsByCategory(db: ReadDb): Promise<Map<Id<"cat">, Id<"cat">[]>> {
  const rows = await db.select({ id: categories.id, parentId: categories.parentId }).from(categories);
  const parents = new Map(rows.map((row) => [row.id, row.parentId]));
  const path = (id: Id<"cat"> | null | undefined): Id<"cat">[] => (id ? [id, ...path(parents.get(id))] : []);
  return new Map(rows.map(({ id }) => [id, path(id)]));
}

const BATCH = 2_000;

async function insertInBatches<R>(rows: R[], insert: (batch: R[]) => PromiseLike<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await insert(rows.slice(from, from + BATCH));
}
