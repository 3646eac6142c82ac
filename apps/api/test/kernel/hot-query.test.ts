import { asc, eq, inArray, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { ReadDb } from "#kernel/db";
import { hotQuery, later } from "#kernel/hot-query";
import { aProduct } from "../../src/modules/shop/catalog/fixtures.js";
import { products, skus } from "../../src/modules/shop/catalog/tables.js";
import { aWorld, type TestWorld } from "../world.js";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

const columns = {
  id: products.id,
  title: products.title,
  status: products.status,
  more: products.morePictures,
  price: products.minPriceFen,
  createdAt: products.createdAt,
  skuId: skus.id,
  spec: skus.spec,
  onSale: skus.onSale,
  double: sql<number>`${skus.priceFen} * 2`.mapWith(Number),
  nothing: sql<string | null>`null`,
};

describe("a hot query", () => {
  test("answers what drizzle answers, for every kind of column", async () => {
    const { productId } = await aProduct(mall.system, {
      createdAt: new Date("2026-02-28T23:59:59.987Z"),
      pricesFen: [5, 7],
    });
    const build = (db: ReadDb) =>
      db
        .select(columns)
        .from(products)
        .innerJoin(skus, eq(skus.productId, products.id))
        .orderBy(asc(skus.position))
        .$dynamic();
    const hot = hotQuery((db) => build(db).where(eq(products.id, later(products.id, "id"))));
    const rows = await hot(mall.world.db)({ id: productId });
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(await build(mall.world.db).where(eq(products.id, productId)));
    expect(rows[0]!.createdAt.toISOString()).toBe("2026-02-28T23:59:59.987Z");
  });

  test("is built once for each shape, transactions included", async () => {
    let built = 0;
    const hot = hotQuery((db, count: number) => {
      built++;
      return db
        .select({ id: skus.id })
        .from(skus)
        .limit(sql.placeholder(`limit${count}`));
    });
    for (const count of [1, 2, 1, 2, 1]) await hot(mall.world.db, count)({ [`limit${count}`]: "1" });
    await mall.world.db.transact((tx) => hot(tx, 2)({ limit2: "1" }));
    expect(built).toBe(2);
  });

  test("sees the writes of its own transaction", async () => {
    const { productId } = await aProduct(mall.system);
    const hot = hotQuery((db) =>
      db
        .select({ title: products.title })
        .from(products)
        .where(eq(products.id, later(products.id, "id"))),
    );
    await mall.world.db.transact(async (tx) => {
      await tx
        .update(products)
        .set({ title: "改名" })
        .where(inArray(products.id, [productId]));
      expect(await hot(tx)({ id: productId })).toEqual([{ title: "改名" }]);
    });
  });

  test("refuses a nested selection, which it would answer wrongly", () => {
    const hot = hotQuery((db) => db.select({ product: { id: products.id } }).from(products));
    expect(() => hot(mall.world.db)).toThrow("flat");
  });
});
