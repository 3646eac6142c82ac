import { beforeAll, describe, expect, test } from "vitest";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSku } from "../catalog/fixtures.js";

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

const ADD = `mutation Add($input: AddCartItemInput!) {
  addCartItem(input: $input) {
    __typename
    ... on Cart { items { id skuId title quantity problems orderable } }
    ... on Refusal { code message }
  }
}`;
const CHANGE = `mutation Change($input: ChangeCartItemQuantityInput!) {
  changeCartItemQuantity(input: $input) { __typename ... on Cart { items { quantity } } ... on Refusal { code } }
}`;
const REMOVE = `mutation Remove($input: RemoveCartItemsInput!) {
  removeCartItems(input: $input) { __typename ... on Cart { items { quantity } } ... on Refusal { code } }
}`;
const CART = "{ me { cart { items { id quantity } } cartAdditions { nodes { skuId quantity entryPage } } } }";

describe("the cart over GraphQL", () => {
  test("is the caller's own: filled, read, changed, emptied, and recorded [item 55] [item 56]", async () => {
    const { token } = await mall.aBuyer();
    const { skuId } = await aSku(mall.system, { title: "陶笛" });
    const input = { skuId, quantity: 2, entryPage: "CATEGORY" };
    const added = await mall.ask(ADD, { input }, { token });
    expect(added).toMatchObject({
      __typename: "Cart",
      items: [{ skuId, title: "陶笛", quantity: 2, orderable: true }],
    });
    const itemId = added.items[0].id;
    expect(await mall.ask(CART, {}, { token })).toEqual({
      cart: { items: [{ id: itemId, quantity: 2 }] },
      cartAdditions: { nodes: [{ skuId, quantity: 2, entryPage: "CATEGORY" }] },
    });
    expect(await mall.ask(CHANGE, { input: { itemId, quantity: 7 } }, { token })).toMatchObject({
      items: [{ quantity: 7 }],
    });
    expect(await mall.ask(REMOVE, { input: { itemIds: [itemId] } }, { token })).toEqual({
      __typename: "Cart",
      items: [],
    });
  });

  test("a stranger's item id is answered like one that never was", async () => {
    const [owner, stranger] = [await mall.aBuyer(), await mall.aBuyer()];
    const { skuId } = await aSku(mall.system);
    const { items } = await mall.ask(ADD, { input: { skuId, quantity: 1, entryPage: "HOME" } }, owner);
    const itemId = items[0].id;
    const notFound = { __typename: "NotFound", code: "NOT_FOUND" };
    expect(await mall.ask(CHANGE, { input: { itemId, quantity: 5 } }, stranger)).toEqual(notFound);
    expect(await mall.ask(REMOVE, { input: { itemIds: [itemId] } }, stranger)).toEqual(notFound);
    expect((await mall.ask(CART, {}, owner)).cart.items).toEqual([{ id: itemId, quantity: 1 }]);
  });

  test("nobody has a cart without signing in", async () => {
    const { skuId } = await aSku(mall.system);
    const { errors } = await mall.answer(ADD, { input: { skuId, quantity: 1, entryPage: "HOME" } });
    expect(errors?.[0]?.extensions?.code).toBe("UNAUTHENTICATED");
  });
});
