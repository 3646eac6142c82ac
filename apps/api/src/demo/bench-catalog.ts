import { after, MINUTE } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { createCategory, createProducts, type ProductDraft, storePicture } from "#shop/catalog";
import { receiveAllStock } from "#shop/stock";
import { portrait } from "./product-picture.js";

/** A catalog for measuring: as large as asked, plain in content, with words whose hits are known beforehand. */
export interface BenchSize {
  products: number;
  skusPerProduct: number;
  /** Pieces of each SKU; 1,000,000 when left out, so that no run empties a shelf. */
  stock?: number;
}

export interface BenchCatalog {
  categoryIds: Id<"cat">[];
  productIds: Id<"prd">[];
  skuIds: Id<"sku">[];
  /** Each is in every 20th title. */
  keywords: readonly string[];
}

/** One category and one keyword each; two, three, four and five characters. */
const NOUNS = [
  ["连衣裙", "dress"],
  ["运动鞋", "sneakers"],
  ["智能手机", "smartphone"],
  ["笔记本电脑", "laptop"],
  ["电饭煲", "rice cooker"],
  ["保温杯", "vacuum flask"],
  ["羽绒服", "down jacket"],
  ["牛仔裤", "jeans"],
  ["双肩包", "backpack"],
  ["机械键盘", "keyboard"],
  ["蓝牙耳机", "earphones"],
  ["电动牙刷", "electric toothbrush"],
  ["护手霜", "hand cream"],
  ["洗发水", "shampoo"],
  ["儿童玩具", "toy"],
  ["婴儿推车", "stroller"],
  ["空气炸锅", "air fryer"],
  ["登山帐篷", "tent"],
  ["瑜伽垫", "yoga mat"],
  ["咖啡机", "coffee maker"],
] as const;
const MAKERS = ["云杉", "青禾", "山海", "拾光", "星野", "木槿", "远航", "初见", "北辰", "南风"] as const;
const STYLES = ["轻奢简约", "复古经典", "加厚保暖", "便携折叠", "智能节能", "大容量", "高清静音", "纯棉透气"] as const;

const CHUNK = 500;

export async function seedBenchCatalog(
  ctx: Ctx,
  { products, skusPerProduct, stock = 1_000_000 }: BenchSize,
): Promise<BenchCatalog> {
  const picture = await storePicture(ctx.settings, portrait("CUP", "#86a8c7"), "svg");
  const categoryIds = await ctx.db.transact(async (tx) => {
    const ids: Id<"cat">[] = [];
    for (const [i, [name, nameEn]] of NOUNS.entries())
      ids.push(await createCategory(tx, ctx, { name, nameEn, position: i + 1 }));
    return ids;
  });
  const drafts = Array.from({ length: products }, (_, i) => draft(ctx, i, categoryIds, picture, skusPerProduct));
  const catalog: BenchCatalog = { categoryIds, productIds: [], skuIds: [], keywords: NOUNS.map(([zh]) => zh) };
  for (let from = 0; from < drafts.length; from += CHUNK) {
    await ctx.db.transact(async (tx) => {
      const created = await createProducts(tx, ctx, drafts.slice(from, from + CHUNK));
      const skuIds = created.flatMap((product) => product.skuIds);
      await receiveAllStock(
        tx,
        ctx,
        skuIds.map((skuId) => ({ skuId, quantity: stock })),
      );
      catalog.productIds.push(...created.map(({ productId }) => productId));
      catalog.skuIds.push(...skuIds);
    });
  }
  return catalog;
}

function draft(ctx: Ctx, i: number, categoryIds: Id<"cat">[], picture: string, skuCount: number): ProductDraft {
  const [zh, en] = NOUNS[i % NOUNS.length]!;
  const round = Math.floor(i / NOUNS.length);
  const maker = MAKERS[(i * 7 + round) % MAKERS.length]!;
  const style = STYLES[(i * 5 + round * 3) % STYLES.length]!;
  const number = String(i + 1).padStart(5, "0");
  const priceFen = priceOf(i, round);
  const [first, ...more] = Array.from({ length: skuCount }, (_, j) => ({
    spec: [{ name: "规格", value: ["标准款", "豪华款"][j] ?? `第${j + 1}款` }],
    priceFen: priceFen + j * 50,
  }));
  return {
    categoryId: categoryIds[i % NOUNS.length]!,
    title: `${maker} ${style} ${zh} ${number}号`,
    titleEn: `${en} no. ${number}`,
    description: `${maker}出品的${zh}，${style}，支持七天无理由退货，现货速发。编号 ${number}。`,
    descriptionEn: `A ${en}, ready to ship. Number ${number}.`,
    status: "ON_SALE",
    noReasonReturn: "YES",
    pictures: [picture],
    skus: [first!, ...more],
    createdAt: after(ctx.clock.now(), -i * MINUTE),
    salesBefore: (i * 37) % 5_000,
  };
}

/** Inside a category every price is another one, in an order unlike that of the ids. 7919 is prime. */
const priceOf = (i: number, round: number): number => 1_990 + ((round * 7_919) % 100_003) * 13 + (i % NOUNS.length) * 3;
