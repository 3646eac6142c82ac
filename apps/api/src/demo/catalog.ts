import { after, DAY, MINUTE } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { createCategory, createProducts, hasProducts, type ProductDraft, storePicture } from "#shop/catalog";
import { receiveAllStock } from "#shop/stock";
import { departments } from "./goods/index.js";
import type { Range } from "./goods/range.js";
import { lineUp, portrait } from "./product-picture.js";
import { draftProducts, type Sketch } from "./product-sketches.js";
import { type Random, seededRandom } from "./random.js";

const SEED = 20_260_818;
const PRODUCTS = 200;

export interface DemoCatalog {
  categories: number;
  products: number;
  skus: number;
}

/** Fills an empty shop; does nothing when it has products. */
export const seedCatalog = async (ctx: Ctx): Promise<DemoCatalog | undefined> =>
  (await hasProducts(ctx.db)) ? undefined : fillShop(ctx);

/** 200 products in 12 categories with pictures and stock, the same on every machine; only their dates follow the clock. */
export async function fillShop(ctx: Ctx): Promise<DemoCatalog> {
  const luck = seededRandom(SEED);
  const ranges = departments.flatMap(({ ranges: some }) => some);
  const sketches = ranges.map((range, i) => draftProducts(luck, range, shareOf(PRODUCTS, ranges.length, i)));
  const pictures = await Promise.all(sketches.flat().map((sketch) => paint(ctx, sketch)));
  return ctx.db.transact(async (tx) => {
    const categoryIds = await createTree(tx, ctx);
    let next = 0;
    const drafts = sketches.flatMap((some, i) =>
      some.map((sketch) => toDraft(ctx, luck, sketch, categoryIds[i]!, pictures[next++]!)),
    );
    const created = await createProducts(tx, ctx, drafts);
    const skuIds = created.flatMap((product) => product.skuIds);
    const lines = skuIds.map((skuId) => ({ skuId, quantity: pieces(luck) })).filter(({ quantity }) => quantity > 0);
    await receiveAllStock(tx, ctx, lines);
    return { categories: categoryIds.length, products: created.length, skus: skuIds.length };
  });
}

/** 200 over 12: the first eight take one more. */
const shareOf = (total: number, parts: number, index: number) =>
  Math.floor(total / parts) + (index < total % parts ? 1 : 0);

async function paint({ settings }: Ctx, { drawing, hexes }: Sketch): Promise<[string, string]> {
  return [
    await storePicture(settings, portrait(drawing, hexes[0]!), "svg"),
    await storePicture(settings, lineUp(drawing, hexes.length > 1 ? hexes : [hexes[0]!, hexes[0]!]), "svg"),
  ];
}

/** Departments with their categories; answers the categories, in the order of the ranges. */
async function createTree(tx: Tx, ctx: Ctx): Promise<Id<"cat">[]> {
  const leaves: Id<"cat">[] = [];
  for (const [i, { department, ranges }] of departments.entries()) {
    const parentId = await createCategory(tx, ctx, { ...named(department), position: i + 1 });
    for (const [j, { category }] of ranges.entries()) {
      leaves.push(await createCategory(tx, ctx, { ...named(category), parentId, position: j + 1 }));
    }
  }
  return leaves;
}

const named = ({ zh, en }: Range["category"]) => ({ name: zh, nameEn: en });

function toDraft(
  ctx: Ctx,
  luck: Random,
  sketch: Sketch,
  categoryId: Id<"cat">,
  pictures: [string, string],
): ProductDraft {
  const { drawing: _, hexes: __, ...goods } = sketch;
  const age = luck.between(1, 300) * DAY + luck.between(0, 1_439) * MINUTE;
  return {
    ...goods,
    categoryId,
    pictures,
    status: "ON_SALE",
    createdAt: after(ctx.clock.now(), -age),
    // Few sell much, most sell little.
    salesBefore: Math.floor(luck.next() ** 4 * 9_000) + luck.between(0, 60),
  };
}

/** Most SKUs are well stocked, some are scarce, a few are sold out. */
function pieces(luck: Random): number {
  const fortune = luck.next();
  if (fortune < 0.04) return 0;
  return fortune < 0.12 ? luck.between(1, 5) : luck.between(40, 600);
}
