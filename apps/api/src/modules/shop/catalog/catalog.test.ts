import { beforeAll, describe, expect, test } from "vitest";
import { systemContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { reserveStock, commitStock } from "#shop/stock";
import { aWorld, type TestWorld } from "../../../../test/world.js";
import { countSales } from "./count-sales.js";
import { createCategory } from "./create-category.js";
import { aProduct, aSku, reprice, setStatus } from "./fixtures.js";
import { findProducts, type ProductSort, skusForOrder } from "./queries.js";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

const aCategory = (parentId?: Awaited<ReturnType<typeof createCategory>>) =>
  mall.world.db.transact((tx) =>
    createCategory(tx, mall.system, { name: "杯壶", nameEn: "Cups", position: 1, ...(parentId ? { parentId } : {}) }),
  );

const sorted = async (categoryId: Awaited<ReturnType<typeof aCategory>>, sort: ProductSort) => {
  const found: string[] = [];
  let after: string | undefined;
  do {
    const page = await findProducts(mall.world.db, { categoryId, sort, first: 2, ...(after ? { after } : {}) });
    found.push(...page.nodes.map((node) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor! : undefined;
  } while (after);
  return found;
};

describe("lists", () => {
  test("price, sales and age order a category, page by page, the same way each time [item 46] [run 7]", async () => {
    const categoryId = await aCategory();
    const day = (n: number) => new Date(Date.UTC(2026, 0, n));
    const make = (priceFen: number, salesBefore: number, n: number) =>
      aProduct(mall.system, { categoryId, pricesFen: [priceFen], salesBefore, createdAt: day(n) });
    const a = await make(300, 5, 1);
    const b = await make(100, 5, 2);
    const c = await make(200, 9, 3);
    const d = await make(100, 1, 4);
    const e = await make(100, 5, 4);
    const ids = (...some: { productId: string }[]) => some.map(({ productId }) => productId);
    const ascending = (...some: { productId: string }[]) => ids(...some).sort();
    expect(await sorted(categoryId, "PRICE_ASC")).toEqual([...ascending(b, d, e), ...ids(c, a)]);
    expect(await sorted(categoryId, "PRICE_DESC")).toEqual([...ids(a, c), ...ascending(b, d, e).reverse()]);
    expect(await sorted(categoryId, "SALES")).toEqual([...ids(c), ...ascending(a, b, e).reverse(), ...ids(d)]);
    expect(await sorted(categoryId, "NEWEST")).toEqual([...ascending(d, e).reverse(), ...ids(c, b, a)]);
    expect(await sorted(categoryId, "NEWEST")).toEqual(await sorted(categoryId, "NEWEST"));
  });
});
