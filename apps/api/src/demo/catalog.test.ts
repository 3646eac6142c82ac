import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inArray } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { auditStock } from "#shop/stock";
import { aWorld, type TestWorld } from "../../test/world.js";
import { findProducts } from "../modules/shop/catalog/find-products.js";
import { categories, products } from "../modules/shop/catalog/tables.js";
import { seedBenchCatalog } from "./bench-catalog.js";
import { fillShop, seedCatalog } from "./catalog.js";
import { departments } from "./goods/index.js";
import { draftProducts } from "./product-sketches.js";
import { seededRandom } from "./random.js";

const ranges = departments.flatMap(({ ranges: some }) => some);
const sketchesOf = (seed: number) => {
  const luck = seededRandom(seed);
  return ranges.flatMap((range) => draftProducts(luck, range, 17));
};

describe("the demo goods", () => {
  test("are the same on every machine", () => {
    expect(sketchesOf(1)).toEqual(sketchesOf(1));
    expect(sketchesOf(1)).not.toEqual(sketchesOf(2));
  });

  test("have twelve categories, titles of their own and one to four SKUs that differ", () => {
    expect(ranges).toHaveLength(12);
    const sketches = sketchesOf(1);
    expect(new Set(sketches.map(({ title }) => title)).size).toBe(sketches.length);
    for (const { title, skus } of sketches) {
      expect(skus.length, title).toBeLessThanOrEqual(4);
      expect(new Set(skus.map(({ spec }) => JSON.stringify(spec))).size, title).toBe(skus.length);
      for (const { priceFen } of skus) expect(priceFen).toBeGreaterThanOrEqual(1_000);
    }
  });

  test("include some that may not be returned without a reason", () => {
    expect(new Set(sketchesOf(1).map(({ noReasonReturn }) => noReasonReturn))).toEqual(
      new Set(["YES", "NO_BY_LAW", "NO_WITH_CONFIRM"]),
    );
  });
});

describe("the demo shop", () => {
  let mall: TestWorld;
  beforeAll(async () => {
    mall = await aWorld();
  });

  const names = ranges.map(({ category }) => category.zh);
  const idsOfCategories = async () => {
    const rows = await mall.world.db.select({ id: categories.id }).from(categories);
    return new Set(rows.map(({ id }) => id));
  };

  test("holds 200 products with pictures and stock, and is filled once", async () => {
    const others = await idsOfCategories();
    const filled = await fillShop(mall.system);
    expect(filled).toMatchObject({ categories: 12, products: 200 });
    expect(filled.skus).toBeGreaterThan(450);
    expect(await auditStock(mall.world.db)).toEqual([]);
    expect(await seedCatalog(mall.system)).toBeUndefined();

    // Other tests of this worker may have named a category alike: only those count that the filling made.
    const leaves = (await mall.world.db.select().from(categories).where(inArray(categories.name, names))).filter(
      ({ id }) => !others.has(id),
    );
    expect(leaves).toHaveLength(12);
    for (const { id } of leaves) {
      const { nodes } = await findProducts(mall.world.db, { categoryId: id, sort: "SALES", locale: "zh", first: 50 });
      expect(nodes.length).toBeGreaterThanOrEqual(16);
    }
    const [product] = await mall.world.db
      .select()
      .from(products)
      .where(
        inArray(
          products.categoryId,
          leaves.map(({ id }) => id),
        ),
      )
      .limit(1);
    const picture = await readFile(join(mall.world.settings.mediaDir, product!.cover), "utf8");
    expect(picture).toMatch(/^<svg xmlns/);
    expect(picture).not.toMatch(/<script|href|on\w+=/i);
  });

  test("a catalog for measuring has as many hits for each keyword as it says", async () => {
    const catalog = await seedBenchCatalog(mall.system, { products: 60, skusPerProduct: 2 });
    expect(catalog.productIds).toHaveLength(60);
    expect(catalog.skuIds).toHaveLength(120);
    const { nodes } = await findProducts(mall.world.db, {
      categoryId: catalog.categoryIds[3]!,
      keyword: catalog.keywords[3]!,
      sort: "PRICE_ASC",
      locale: "zh",
      first: 50,
    });
    expect(nodes).toHaveLength(3);
    expect(nodes.map(({ minPriceFen }) => minPriceFen)).toEqual(
      nodes.map(({ minPriceFen }) => minPriceFen).toSorted((a, b) => a - b),
    );
  });
});
