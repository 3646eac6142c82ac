import { beforeAll, describe, expect, test } from "vitest";
import { contextFor, type ShopperContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { aWorld, type TestWorld } from "../../../../test/world.js";
import { aSku, reprice, setStatus } from "../catalog/fixtures.js";
import { addCartItem } from "./add-cart-item.js";
import { changeCartItemQuantity } from "./change-cart-item-quantity.js";
import { clearCart } from "./clear-cart.js";
import { aCartItem } from "./fixtures.js";
import { cartItemsOf, dropCartItems, takeCartItems } from "./queries.js";
import { readCart, readCartAdditions } from "./read-cart.js";
import { removeCartItems } from "./remove-cart-items.js";

let mall: TestWorld;
beforeAll(async () => {
  mall = await aWorld();
});

const someone = (): ShopperContext =>
  contextFor(mall.world, { kind: "SHOPPER", accountId: newId("acc"), sessionId: newId("ses") }, "zh", "test");
const add = (ctx: ShopperContext, skuId: string, quantity = 1) =>
  addCartItem(ctx, { skuId, quantity, entryPage: "SEARCH" });
const quantities = async (ctx: ShopperContext) => (await readCart(ctx)).items.map(({ quantity }) => quantity);

describe("adding", () => {
  test("the cart shows goods, price and stock of this moment [item 57]", async () => {
    const ctx = someone();
    const { skuId, productId } = await aSku(mall.system, { title: "青花碗", priceFen: 1_250, stock: 8 });
    expect(await add(ctx, skuId, 2)).toMatchObject({
      items: [
        {
          skuId,
          productId,
          title: "青花碗",
          specLabel: "1号",
          imageUrl: expect.stringMatching(/^http:\/\/localhost\/media\/[0-9a-f]{40}\.svg$/),
          quantity: 2,
          priceFen: 1_250,
          available: 8,
          problems: [],
          orderable: true,
        },
      ],
    });
  });

  test("the same SKU again is one line with both quantities, at the price seen last [item 55]", async () => {
    const ctx = someone();
    const sku = await aSku(mall.system, { priceFen: 500 });
    await add(ctx, sku.skuId, 2);
    await reprice(mall.system, sku, 700);
    await add(ctx, sku.skuId, 3);
    expect((await readCart(ctx)).items).toMatchObject([{ quantity: 5, priceWhenAddedFen: 700, problems: [] }]);
  });

  test("added on two devices at once, nothing is lost and there is one line", async () => {
    const ctx = someone();
    const { skuId } = await aSku(mall.system);
    await Promise.all(Array.from({ length: 8 }, () => add(ctx, skuId, 2)));
    expect(await quantities(ctx)).toEqual([16]);
  });

  test("99 pieces of one SKU are the limit, also in two steps, and a refused addition changes nothing", async () => {
    const ctx = someone();
    const { skuId } = await aSku(mall.system);
    expect(await add(ctx, skuId, 100)).toMatchObject({ code: "INVALID_INPUT" });
    await add(ctx, skuId, 98);
    expect(await add(ctx, skuId, 2)).toMatchObject({ code: "CART_QUANTITY_LIMIT" });
    expect(await quantities(ctx)).toEqual([98]);
    expect((await readCartAdditions(ctx, { first: 10 })).nodes).toHaveLength(1);
  });

  test("100 different SKUs are the limit, even when two devices race for the last place", async () => {
    const ctx = someone();
    const skus = await Promise.all(Array.from({ length: 102 }, () => aSku(mall.system, { stock: 0 })));
    for (const { skuId } of skus.slice(0, 99)) await add(ctx, skuId);
    const answers = await Promise.all(skus.slice(99).map(({ skuId }) => add(ctx, skuId)));
    expect(answers.filter((answer) => "code" in answer && answer.code === "CART_FULL")).toHaveLength(2);
    expect(await quantities(ctx)).toHaveLength(100);
    expect(await add(ctx, skus[0]!.skuId)).toMatchObject({ items: expect.anything() });
  });

  test("what is not on sale or does not exist cannot be added", async () => {
    const ctx = someone();
    const { skuId, productId } = await aSku(mall.system);
    await setStatus(mall.system, productId, "OFF_SALE");
    expect(await add(ctx, skuId)).toMatchObject({ code: "SKU_NOT_FOR_SALE" });
    expect(await add(ctx, newId("sku"))).toMatchObject({ code: "NOT_FOUND" });
    expect(await add(ctx, "sku_1")).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "skuId", code: "INVALID_ID" }],
    });
  });
});

describe("lines that changed since", () => {
  test("are marked, and come back when the goods do [item 55]", async () => {
    const ctx = someone();
    const sku = await aSku(mall.system, { priceFen: 500, stock: 3 });
    await add(ctx, sku.skuId, 4);
    const state = async () => (await readCart(ctx)).items.map(({ problems, orderable }) => [problems, orderable]);
    expect(await state()).toEqual([[["OUT_OF_STOCK"], false]]);
    await reprice(mall.system, sku, 499);
    const [item] = (await readCart(ctx)).items;
    await changeCartItemQuantity(ctx, { itemId: item!.id, quantity: 3 });
    expect(await state()).toEqual([[["PRICE_CHANGED"], true]]);
    await setStatus(mall.system, sku.productId, "OFF_SALE");
    expect(await state()).toEqual([[["OFF_SALE", "PRICE_CHANGED"], false]]);
  });
});

describe("somebody else's line", () => {
  test("is not found, exactly as one that never existed, and stays as it is", async () => {
    const [owner, stranger] = [someone(), someone()];
    const { skuId } = await aSku(mall.system);
    const itemId = await aCartItem(owner, skuId, 2);
    const own = await aCartItem(stranger, skuId);
    const never = newId("cit");
    expect(await changeCartItemQuantity(stranger, { itemId, quantity: 9 })).toEqual(
      await changeCartItemQuantity(stranger, { itemId: never, quantity: 9 }),
    );
    expect(await removeCartItems(stranger, { itemIds: [own, itemId] })).toEqual(
      await removeCartItems(stranger, { itemIds: [own, never] }),
    );
    expect(await cartItemsOf(mall.world.db, stranger.actor.accountId, [itemId])).toEqual([]);
    await clearCart(stranger);
    expect(await quantities(owner)).toEqual([2]);
    expect(await quantities(stranger)).toEqual([]);
  });
});

describe("removing", () => {
  test("named lines go, the others stay [item 55]", async () => {
    const ctx = someone();
    const ids = [];
    for (let i = 1; i <= 3; i++) ids.push(await aCartItem(ctx, (await aSku(mall.system)).skuId, i));
    await removeCartItems(ctx, { itemIds: [ids[0]!, ids[2]!, ids[0]!] });
    expect(await quantities(ctx)).toEqual([2]);
    expect(await clearCart(ctx)).toEqual({ items: [] });
    expect(await quantities(ctx)).toEqual([]);
  });

  test("of two orders for one line, one gets it", async () => {
    const ctx = someone();
    const itemId = await aCartItem(ctx, (await aSku(mall.system)).skuId);
    const { accountId } = ctx.actor;
    const order = () =>
      mall.world.db.transact(async (tx) => {
        const taken = await takeCartItems(tx, accountId, [itemId]);
        await dropCartItems(tx, accountId, [itemId]);
        return taken.length;
      });
    expect((await Promise.all([order(), order()])).sort()).toEqual([0, 1]);
  });
});

describe("the record of additions", () => {
  test("keeps SKU, quantity, time and page, newest first, for its owner only [item 56]", async () => {
    const [ctx, other] = [someone(), someone()];
    const { skuId } = await aSku(mall.system, { title: "竹编篮" });
    await addCartItem(ctx, { skuId, quantity: 1, entryPage: "PRODUCT" });
    mall.clock.advance(1_000);
    await addCartItem(ctx, { skuId, quantity: 2, entryPage: "SHARE" });
    await clearCart(ctx);
    const page = await readCartAdditions(ctx, { first: 1 });
    expect(page.nodes).toMatchObject([
      { skuId, title: "竹编篮", quantity: 2, entryPage: "SHARE", addedAt: expect.any(Date) },
    ]);
    const next = await readCartAdditions(ctx, { first: 1, after: page.pageInfo.endCursor! });
    expect(next).toMatchObject({ nodes: [{ quantity: 1, entryPage: "PRODUCT" }], pageInfo: { hasNextPage: false } });
    expect((await readCartAdditions(other, { first: 10 })).nodes).toEqual([]);
  });
});
