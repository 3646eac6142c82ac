import { beforeAll, describe, expect, test } from "vitest";
import { type Id, newId } from "#kernel/id";
import { commitStock, reserveStock } from "#shop/stock";
import { aWorld, type TestWorld } from "../../../../test/world.js";
import { createCategory } from "./create-category.js";
import { findProducts, type ProductSearch, type ProductSort } from "./find-products.js";
import { aProduct, aSku, reprice, setStatus } from "./fixtures.js";
import { skusForOrder } from "./queries.js";

type CategoryId = Id<"cat">;

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

const aCategory = (parentId?: CategoryId) =>
  mall.world.db.transact((tx) =>
    createCategory(tx, mall.system, { name: "杯壶", nameEn: "Cups", position: 1, ...(parentId ? { parentId } : {}) }),
  );

/** All pages, two products each. */
async function found(
  search: Omit<ProductSearch, "first" | "sort" | "locale"> & { sort?: ProductSort },
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await findProducts(mall.world.db, {
      sort: "SALES",
      locale: "zh",
      ...search,
      first: 2,
      ...(after ? { after } : {}),
    });
    ids.push(...page.nodes.map((node) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor! : undefined;
  } while (after);
  return ids;
}

const idsOf = (...some: { productId: string }[]) => some.map(({ productId }) => productId);

describe("lists", () => {
  test("price, sales and age order a category, page by page, the same way each time [item 46]", async () => {
    const categoryId = await aCategory();
    const make = (priceFen: number, salesBefore: number, day: number) =>
      aProduct(mall.system, {
        categoryId,
        pricesFen: [priceFen],
        salesBefore,
        createdAt: new Date(Date.UTC(2026, 0, day)),
      });
    const a = await make(300, 5, 1);
    const b = await make(100, 5, 2);
    const c = await make(200, 9, 3);
    const d = await make(100, 1, 4);
    const e = await make(100, 5, 4);
    const up = (...some: { productId: string }[]) => idsOf(...some).sort();
    const down = (...some: { productId: string }[]) => up(...some).reverse();
    expect(await found({ categoryId, sort: "PRICE_ASC" })).toEqual([...up(b, d, e), ...idsOf(c, a)]);
    expect(await found({ categoryId, sort: "PRICE_DESC" })).toEqual([...idsOf(a, c), ...down(b, d, e)]);
    expect(await found({ categoryId, sort: "SALES" })).toEqual([...idsOf(c), ...down(a, b, e), ...idsOf(d)]);
    expect(await found({ categoryId, sort: "NEWEST" })).toEqual([...down(d, e), ...idsOf(c, b, a)]);
  });

  test("a category lists what lies below it, and nothing that is not on sale", async () => {
    const parent = await aCategory();
    const child = await aCategory(parent);
    const there = await aProduct(mall.system, { categoryId: child });
    const gone = await aProduct(mall.system, { categoryId: child });
    await aProduct(mall.system, { categoryId: child, status: "DRAFT" });
    expect((await found({ categoryId: parent })).sort()).toEqual(idsOf(there, gone).sort());
    await setStatus(mall.system, gone.productId, "OFF_SALE");
    expect(await found({ categoryId: parent })).toEqual(idsOf(there));
    await setStatus(mall.system, gone.productId, "ON_SALE");
    expect(await found({ categoryId: child })).toHaveLength(2);
  });

  test("a changed price is in the list at once", async () => {
    const dear = await aSku(mall.system, { priceFen: 900 });
    await reprice(mall.system, dear, 700);
    const { nodes } = await findProducts(mall.world.db, {
      categoryId: dear.categoryId,
      sort: "PRICE_ASC",
      locale: "zh",
      first: 5,
    });
    expect(nodes.map(({ minPriceFen }) => minPriceFen)).toEqual([700]);
  });

  test("the price shown is that of the cheapest SKU", async () => {
    const { categoryId } = await aProduct(mall.system, { pricesFen: [900, 300, 500] });
    const { nodes } = await findProducts(mall.world.db, { categoryId, sort: "SALES", locale: "zh", first: 5 });
    expect(nodes[0]?.minPriceFen).toBe(300);
  });

  test("sales are what the stock ledger says, on top of what was sold before it [item 47]", async () => {
    const { skuId, categoryId } = await aSku(mall.system, { stock: 9, salesBefore: 40 });
    const orderId = newId("ord");
    await mall.world.db.transact(async (tx) => {
      await reserveStock(tx, mall.system, orderId, [{ skuId, quantity: 3 }]);
    });
    await mall.sweep("shop/catalog.countSales");
    const sales = async () =>
      (await findProducts(mall.world.db, { categoryId, sort: "SALES", locale: "zh", first: 1 })).nodes[0]?.salesCount;
    expect(await sales()).toBe(40);
    await mall.world.db.transact((tx) => commitStock(tx, mall.system, orderId));
    await mall.sweep("shop/catalog.countSales");
    expect(await sales()).toBe(43);
  });
});

describe("search", () => {
  let categoryId: CategoryId;
  const search = (keyword: string, sort?: ProductSort) => found({ categoryId, keyword, ...(sort ? { sort } : {}) });
  const titles: Record<string, string> = {};

  beforeAll(async () => {
    categoryId = await aCategory();
    for (const [title, titleEn, priceFen] of [
      ["华为智能手机 5G全网通", "Smartphone", 300],
      ["星野轻薄笔记本电脑 512GB", "Laptop", 200],
      ["纸本 电脑桌", "Paper, and a desk", 100],
      ["不锈钢保温杯 Travel Mug", "Flask", 50],
      ["手工陶土茶壶", "Clay pot, machine free", 60],
    ] as const) {
      const { productId } = await aProduct(mall.system, { categoryId, title, titleEn, pricesFen: [priceFen] });
      titles[productId] = title;
    }
  });
  const titlesFor = async (keyword: string, sort?: ProductSort) =>
    (await search(keyword, sort)).map((id) => titles[id]!);

  test("a word of two characters finds its products and no others [peer vendure: 手机]", async () => {
    expect(await titlesFor("手机")).toEqual(["华为智能手机 5G全网通"]);
  });

  test("a word inside a run of characters is found [peer vendure: 本电脑]", async () => {
    expect(await titlesFor("本电脑")).toEqual(["星野轻薄笔记本电脑 512GB"]);
  });

  test("pairs that stand apart are not the word", async () => {
    expect(await titlesFor("纸本电脑")).toEqual([]);
    const elsewhere = await aCategory();
    await aProduct(mall.system, { categoryId: elsewhere, title: "保温碗与常温瓶" });
    expect(await found({ categoryId: elsewhere, keyword: "常温瓶" })).toHaveLength(1);
    expect(await found({ categoryId: elsewhere, keyword: "保温瓶" })).toEqual([]);
  });

  test.each([
    ["杯", ["不锈钢保温杯 Travel Mug"]],
    ["壶", ["手工陶土茶壶"]],
    ["TRAVEL", ["不锈钢保温杯 Travel Mug"]],
    ["trav", ["不锈钢保温杯 Travel Mug"]],
    ["ｍｕｇ　保温", ["不锈钢保温杯 Travel Mug"]],
    ["512gb", ["星野轻薄笔记本电脑 512GB"]],
    ["laptop", ["星野轻薄笔记本电脑 512GB"]],
    ["手机 保温", []],
    ["%", []],
    ["冰箱", []],
  ])("%s", async (keyword, expected) => {
    expect(await titlesFor(keyword)).toEqual(expected);
  });

  test("hits are sorted by price as lists are, page by page [item 46]", async () => {
    const all = ["手", "电脑"].map((keyword) => titlesFor(keyword, "PRICE_DESC"));
    expect(await Promise.all(all)).toEqual([
      ["华为智能手机 5G全网通", "手工陶土茶壶"],
      ["星野轻薄笔记本电脑 512GB", "纸本 电脑桌"],
    ]);
  });

  test("what is taken off sale is not found any more", async () => {
    const { productId } = await aProduct(mall.system, { categoryId, title: "孤品漆器盒" });
    expect(await search("漆器")).toEqual([productId]);
    await setStatus(mall.system, productId, "OFF_SALE");
    expect(await search("漆器")).toEqual([]);
  });
});

describe("goods for an order", () => {
  test("come with what a contract snapshots, and know whether they are offered", async () => {
    const { skuId, productId } = await aSku(mall.system, { priceFen: 1_990, stock: 4, title: "青瓷杯" });
    const unknown = newId("sku");
    const goods = await skusForOrder(mall.world.db, [skuId, unknown, skuId]);
    expect([...goods.values()]).toEqual([
      {
        skuId,
        productId,
        title: "青瓷杯",
        titleEn: "Porcelain tea cup",
        spec: "1号",
        imagePath: expect.stringMatching(/^[0-9a-f]{40}\.svg$/),
        priceFen: 1_990,
        onSale: true,
        noReasonReturn: "YES",
        available: 4,
      },
    ]);
    await setStatus(mall.system, productId, "OFF_SALE");
    expect((await skusForOrder(mall.world.db, [skuId])).get(skuId)?.onSale).toBe(false);
  });
});
