import type { Text } from "#kernel/locale";
import type { NoReasonReturn } from "#shop/catalog";
import type { Drawing } from "../drawings.js";

/** What a factory makes: a noun with a price range in yuan, and whether it may go back without a reason. */
export interface Noun extends Text {
  yuan: readonly [least: number, most: number];
  noReasonReturn?: NoReasonReturn;
}

/** One category's goods. Every noun in every material is a product that could stand on the shelf. */
export interface Range {
  category: Text;
  drawing: Drawing;
  places: readonly Text[];
  materials: readonly Text[];
  nouns: readonly Noun[];
  styles: readonly Text[];
  colors: readonly Color[];
  /** The second axis of a SKU, from small to large. */
  sizes: { axis: string; values: readonly [string, string] };
}

export interface Department {
  department: Text;
  ranges: readonly Range[];
}

export interface Color {
  zh: string;
  hex: string;
}

export const colors = {
  white: { zh: "月白", hex: "#e9ecef" },
  cream: { zh: "米杏", hex: "#ecdcc0" },
  gray: { zh: "烟灰", hex: "#8d99a6" },
  black: { zh: "墨黑", hex: "#343a42" },
  green: { zh: "竹青", hex: "#7fa88b" },
  pine: { zh: "松绿", hex: "#3f6f5c" },
  blue: { zh: "雾蓝", hex: "#86a8c7" },
  navy: { zh: "藏青", hex: "#2f4a6d" },
  pink: { zh: "藕粉", hex: "#dfb2b0" },
  red: { zh: "朱砂", hex: "#b8503f" },
  yellow: { zh: "鹅黄", hex: "#e6c567" },
  brown: { zh: "栗棕", hex: "#8a5f45" },
} as const satisfies Record<string, Color>;

/** `t("保温杯", "vacuum flask")` */
export const t = (zh: string, en: string): Text => ({ zh, en });

export const noun = (zh: string, en: string, least: number, most: number, noReasonReturn?: NoReasonReturn): Noun => ({
  zh,
  en,
  yuan: [least, most],
  ...(noReasonReturn ? { noReasonReturn } : {}),
});
