import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel/id";
import { aMall, type Mall } from "../../../../test/mall.js";
import { createCategory } from "./create-category.js";
import { aProduct, aSku, setStatus } from "./fixtures.js";
import { storePicture } from "./pictures.js";

let mall: Mall;
beforeAll(async () => {
  mall = await aMall();
});

const LIST = `query List($filter: ProductFilter, $sort: ProductSort, $first: Int, $after: String) {
  products(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id title coverUrl minPriceFen salesCount noReasonReturn }
    pageInfo { hasNextPage endCursor }
  }
}`;
const DETAIL = `query Detail($id: ID!) {
  product(id: $id) {
    id title description status noReasonReturn pictureUrls minPriceFen salesCount
    skus { id specLabel spec { name value } priceFen onSale available }
  }
}`;

describe("without signing in [item 35]", () => {
  test("categories form a tree, named in the language of the request", async () => {
    const parentId = await mall.world.db.transact((tx) =>
      createCategory(tx, mall.system, { name: "厨房", nameEn: "Kitchen", position: 1 }),
    );
    const id = await mall.world.db.transact((tx) =>
      createCategory(tx, mall.system, { name: "锅具", nameEn: "Pots", position: 2, parentId }),
    );
    const read = async (language: "zh-CN" | "en") => {
      const { categories } = await mall.run<{ categories: { id: string }[] }>(
        "{ categories { id parentId name position } }",
        {},
        { language },
      );
      return categories.filter((category) => category.id === parentId || category.id === id);
    };
    expect(await read("zh-CN")).toEqual([
      { id: parentId, parentId: null, name: "厨房", position: 1 },
      { id, parentId, name: "锅具", position: 2 },
    ]);
    expect((await read("en")).map((category) => ("name" in category ? category.name : ""))).toEqual([
      "Kitchen",
      "Pots",
    ]);
  });

  test("a keyword inside a category finds, sorts and pages [item 45] [item 46]", async () => {
    const { categoryId, productId } = await aProduct(mall.system, { title: "竹节紫砂壶", pricesFen: [8_800] });
    const cheap = await aProduct(mall.system, { categoryId, title: "紫砂小品壶", pricesFen: [3_300] });
    const variables = { filter: { categoryId, keyword: "紫砂" }, sort: "PRICE_ASC", first: 1 };
    const first = await mall.run<{ products: Listing }>(LIST, variables);
    expect(first.products.nodes.map(({ id }) => id)).toEqual([cheap.productId]);
    const { endCursor, hasNextPage } = first.products.pageInfo;
    expect(hasNextPage).toBe(true);
    const second = await mall.run<{ products: Listing }>(LIST, { ...variables, after: endCursor });
    expect(second.products).toMatchObject({
      nodes: [{ id: productId, minPriceFen: 8_800 }],
      pageInfo: { hasNextPage: false },
    });
  });

  test("two shoppers and a stranger see one order of goods [item 46] [run 7]", async () => {
    const { categoryId } = await aProduct(mall.system, { pricesFen: [500], salesBefore: 3 });
    for (const salesBefore of [3, 9, 1]) await aProduct(mall.system, { categoryId, pricesFen: [500], salesBefore });
    const [one, other] = [await mall.aBuyer(), await mall.aBuyer()];
    const [bought] = (await mall.run<{ products: Listing }>(LIST, { filter: { categoryId } })).products.nodes;
    const { product } = await mall.run<{ product: { skus: { id: string }[] } }>(DETAIL, { id: bought!.id });
    await mall.run(
      "mutation($input: AddCartItemInput!) { addCartItem(input: $input) { ... on Cart { items { id } } } }",
      { input: { skuId: product.skus[0]!.id, quantity: 1, entryPage: "PRODUCT" } },
      one,
    );
    for (const sort of ["PRICE_ASC", "PRICE_DESC", "SALES", "NEWEST"]) {
      const lists = [];
      for (const caller of [one, other, {}]) lists.push(await mall.run(LIST, { filter: { categoryId }, sort }, caller));
      expect(lists[1]).toEqual(lists[0]);
      expect(lists[2]).toEqual(lists[0]);
    }
  });

  test("a product shows its SKUs with price and stock", async () => {
    const { productId, skuIds } = await aProduct(mall.system, { pricesFen: [900, 700], stock: 6 });
    const { product } = await mall.run<{ product: object }>(DETAIL, { id: productId });
    expect(product).toMatchObject({
      status: "ON_SALE",
      minPriceFen: 700,
      pictureUrls: [expect.stringContaining("http://localhost/media/")],
      skus: skuIds.map((id, i) => ({
        id,
        priceFen: [900, 700][i],
        specLabel: `${i + 1}号`,
        onSale: true,
        available: 6,
      })),
    });
  });

  test("a draft is nowhere, a product off sale only where a link leads to it", async () => {
    const draft = await aProduct(mall.system, { status: "DRAFT" });
    const gone = await aSku(mall.system);
    await setStatus(mall.system, gone.productId, "OFF_SALE");
    const read = async (id: string) => (await mall.run<{ product: unknown }>(DETAIL, { id })).product;
    expect(await read(draft.productId)).toBeNull();
    expect(await read(newId("prd"))).toBeNull();
    expect(await read(gone.productId)).toMatchObject({ status: "OFF_SALE", skus: [{ onSale: false }] });
  });

  test.each([
    ["made-up", "bm90IGpzb24"],
    ["of another sort", Buffer.from('["ten","prd_x"]').toString("base64url")],
    ["with an impossible date", Buffer.from('[{"at":9e99},"prd_x"]').toString("base64url")],
  ])("a cursor that is %s is the client's mistake, not ours", async (_, after) => {
    for (const sort of ["PRICE_ASC", "NEWEST"]) {
      const { errors } = await mall.answer(LIST, { sort, after });
      expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
    }
  });
});

interface Listing {
  nodes: { id: string; minPriceFen: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe("pictures", () => {
  const get = (path: string) => mall.app.inject({ method: "GET", url: path });

  test("are served for ever under the name of their content, and can do nothing", async () => {
    const name = await storePicture(
      mall.world.settings,
      Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
      "svg",
    );
    const answer = await get(`/media/${name}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      "content-security-policy": expect.stringContaining("sandbox"),
      "x-content-type-options": "nosniff",
    });
  });

  test("a name that is not ours never reaches the disk", async () => {
    await writeFile(join(mall.world.settings.mediaDir, "secret.txt"), "secret");
    const names = [
      "secret.txt",
      "..%2fsecret.txt",
      "..%2f..%2f..%2fetc%2fpasswd",
      `${"a".repeat(40)}.svg%00.png`,
      `${"a".repeat(40)}.html`,
    ];
    for (const name of names) {
      const answer = await get(`/media/${name}`);
      expect([400, 404], name).toContain(answer.statusCode);
      expect(answer.body).not.toContain("secret");
    }
  });
});
