import type { NoReasonReturn, SkuDraft } from "#shop/catalog";
import type { Drawing } from "./drawings.js";
import type { Color, Noun, Range } from "./goods/range.js";
import type { Random } from "./random.js";

/** A product before it has a category, pictures and a date. */
export interface Sketch {
  title: string;
  titleEn: string;
  description: string;
  descriptionEn: string;
  noReasonReturn: NoReasonReturn;
  skus: [SkuDraft, ...SkuDraft[]];
  drawing: Drawing;
  /** Its colors, the cover's first. */
  hexes: string[];
}

/** `count` different products of one range: no noun appears twice in the same material. */
export function draftProducts(luck: Random, range: Range, count: number): Sketch[] {
  const pairs = range.nouns.flatMap((noun) => range.materials.map((material) => ({ noun, material })));
  return luck
    .shuffle(pairs)
    .slice(0, count)
    .map(({ noun, material }) => draft(luck, range, noun, material));
}

function draft(luck: Random, range: Range, noun: Noun, material: Range["materials"][number]): Sketch {
  const [place, style] = [luck.pick(range.places), luck.pick(range.styles)];
  const palette = luck.shuffle(range.colors);
  const skus = draftSkus(luck, range, noun, palette);
  const used = palette.filter(({ zh }) => skus.some(({ spec }) => spec.some(({ value }) => value === zh)));
  return {
    title: `${place.zh}工厂直供 ${material.zh}${noun.zh} ${style.zh}`,
    titleEn: `${capital(material.en)} ${noun.en}, ${style.en}, straight from ${place.en}`,
    description: `${place.zh}源头工厂生产，出厂价直达家门。选用${material.zh}，${style.zh}。每批次出厂前抽检，48 小时内发货。`,
    descriptionEn: `Made in a factory in ${place.en} and sold at its own price. ${capital(material.en)}, ${style.en}. Every batch is inspected before it leaves; dispatched within 48 hours.`,
    noReasonReturn: noun.noReasonReturn ?? "YES",
    skus,
    drawing: range.drawing,
    hexes: (used.length > 0 ? used : palette.slice(0, 1)).map(({ hex }) => hex),
  };
}

/** One SKU in five cases out of 25, else two to four: by color, or by color and size. */
function draftSkus(luck: Random, { sizes }: Range, noun: Noun, palette: readonly Color[]): Sketch["skus"] {
  const base = priceTag(luck.between(noun.yuan[0], noun.yuan[1]));
  const color = ({ zh }: Color) => ({ name: "颜色", value: zh });
  const fortune = luck.next();
  if (fortune < 0.2) return [{ spec: [], priceFen: base }];
  if (fortune < 0.7) {
    const [first, ...more] = palette
      .slice(0, fortune < 0.45 ? 2 : 3)
      .map((one) => ({ spec: [color(one)], priceFen: base }));
    return [first!, ...more];
  }
  const [first, ...more] = palette.slice(0, 2).flatMap((one) =>
    sizes.values.map((value, i) => ({
      spec: [color(one), { name: sizes.axis, value }],
      priceFen: i === 0 ? base : priceTag((base / 100) * 1.3),
    })),
  );
  return [first!, ...more];
}

/** Price tags end in .90 below a hundred yuan and in whole yuan above. */
const priceTag = (yuan: number): number => (yuan < 100 ? Math.floor(yuan) * 100 + 90 : Math.round(yuan) * 100);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
