import { ADD, type Buyer, placeHistory, purchase, untilPaid, welcomeBuyers } from "./buyers.js";
import { hexOf } from "./id-hex.js";
import { type Shot, shoot } from "./load.js";

export interface Workload {
  name: string;
  /** One piece of work of each side; the floor has none where a bare server has nothing to compare. */
  ours: (index: number) => Promise<unknown>;
  floor?: (index: number) => Promise<unknown>;
  /** What has to come to its end before the work counts as done. */
  settle?: () => Promise<void>;
}

export interface Ground {
  apiUrl: string;
  sandboxUrl: string;
  floorUrl: string;
  /** How many buyers shop at the same time. */
  buyers: number;
}

const LIST = `query BenchList($category: ID!) { products(filter: { categoryId: $category }, sort: PRICE_ASC, first: 20) {
  nodes { id title coverUrl minPriceFen salesCount } } }`;
const SEARCH = `query BenchSearch($keyword: String!) { products(filter: { keyword: $keyword }, sort: PRICE_ASC, first: 20) {
  nodes { id title coverUrl minPriceFen salesCount } } }`;
const DETAIL = `query BenchDetail($id: ID!) { product(id: $id) {
  id title description pictureUrls minPriceFen salesCount skus { id spec { name value } priceFen available } } }`;
const HISTORY = `query BenchHistory { myOrders(first: 10) {
  nodes { id orderNumber status payableFen createdAt lines { title spec quantity unitPriceFen } } } }`;
/** Words of two characters, as people type them. */
const KEYWORDS = ["手机", "耳机", "牛仔", "羽绒"];

const CATEGORIES = "{ categories { id } }";
const PRODUCTS = `query BenchProducts($category: ID!) { products(filter: { categoryId: $category }, sort: PRICE_ASC, first: 50) {
  nodes { id } } }`;
const SKUS = "query BenchSkus($id: ID!) { product(id: $id) { skus { id } } }";

export async function workloads(ground: Ground): Promise<Workload[]> {
  const ask = asker(ground.apiUrl);
  const floor = (path: string, q: string) => shoot({ url: `${ground.floorUrl}/${path}?q=${encodeURIComponent(q)}` });
  const { categories, products, skus } = await readCatalog(ask);
  const buyers = await welcomeBuyers(ground);
  const historian = buyers[0]!;
  await placeHistory(historian, skus);
  const accountHex = hexOf((await historian.shopper.me()).id);

  return [
    {
      name: "list",
      ours: (i) => ask(LIST, { category: at(categories, i) }),
      floor: (i) => floor("list", hexOf(at(categories, i))),
    },
    {
      name: "detail",
      ours: (i) => ask(DETAIL, { id: at(products, i * 7) }),
      floor: (i) => floor("detail", hexOf(at(products, i * 7))),
    },
    {
      name: "search",
      ours: (i) => ask(SEARCH, { keyword: at(KEYWORDS, i) }),
      floor: (i) => floor("search", at(KEYWORDS, i)),
    },
    {
      name: "history",
      ours: () => ask(HISTORY, {}, historian.token),
      floor: () => floor("history", accountHex),
    },
    {
      name: "add to cart",
      // Twenty different goods a cart, as people's carts are.
      ours: (i) => addToCart(ask, at(buyers, i), skus[i % 20]!),
      settle: async () => {
        for (const { shopper } of buyers) await shopper.emptyCart();
      },
    },
    purchases(ask, buyers, skus),
  ];
}

function purchases(ask: Ask, buyers: readonly Buyer[], skus: readonly string[]): Workload {
  let open: { buyer: Buyer; orderId: string }[] = [];
  return {
    name: "purchase",
    ours: async (i) => {
      const buyer = at(buyers, i);
      open.push({ buyer, orderId: await purchase(buyer, ask, at(skus, i * 31)) });
    },
    settle: async () => {
      await untilPaid(ask, open);
      open = [];
    },
  };
}

export type Ask = ReturnType<typeof asker>;

const at = <T>(items: readonly T[], index: number): T => items[index % items.length]!;

export function asker(apiUrl: string) {
  const request = (query: string, variables: object, token?: string): Shot => ({
    url: `${apiUrl}/graphql`,
    method: "POST",
    headers: token ? { authorization: `Bearer ${token}` } : {},
    body: JSON.stringify({ query, variables }),
  });
  return async (query: string, variables: object, token?: string) => {
    const answer = JSON.parse(await shoot(request(query, variables, token)));
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
}

const addToCart = (ask: Ask, { token }: Buyer, skuId: string) =>
  ask(ADD, { input: { skuId, quantity: 1, entryPage: "PRODUCT" } }, token);

type Ids = { id: string }[];

async function readCatalog(ask: Ask) {
  const categories = ((await ask(CATEGORIES, {})).categories as Ids).map(({ id }) => id);
  const products: string[] = [];
  for (const category of categories) {
    products.push(...((await ask(PRODUCTS, { category })).products.nodes as Ids).map(({ id }) => id));
  }
  const skus: string[] = [];
  for (const id of products.slice(0, 200))
    skus.push(...((await ask(SKUS, { id })).product.skus as Ids).map((sku) => sku.id));
  return { categories, products, skus };
}
