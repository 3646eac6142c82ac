import { colors, type Department, noun, t } from "./range.js";

const { white, cream, gray, black, green, pine, blue, navy, pink, red, yellow, brown } = colors;

export const kitchen: Department = {
  department: t("厨房餐桌", "Kitchen and table"),
  ranges: [
    {
      category: t("水杯茶具", "Cups and tea ware"),
      drawing: "CUP",
      places: [t("景德镇", "Jingdezhen"), t("德化", "Dehua"), t("永康", "Yongkang")],
      materials: [t("白瓷", "porcelain"), t("316不锈钢", "316 stainless steel"), t("高硼硅玻璃", "borosilicate glass")],
      nouns: [
        noun("保温杯", "vacuum flask", 39, 129),
        noun("马克杯", "mug", 19, 59),
        noun("泡茶杯", "tea mug", 29, 99),
        noun("随行杯", "travel cup", 35, 89),
        noun("茶水分离杯", "tea infuser cup", 29, 79),
        noun("刻字定制杯", "cup engraved to order", 45, 99, "NO_BY_LAW"),
      ],
      styles: [t("简约家用", "plain and everyday"), t("大容量", "large"), t("便携防漏", "leak-proof to carry")],
      colors: [white, green, pink, navy, black],
      sizes: { axis: "容量", values: ["350ml", "500ml"] },
    },
    {
      category: t("锅具", "Cookware"),
      drawing: "POT",
      places: [t("永康", "Yongkang"), t("新兴", "Xinxing"), t("武义", "Wuyi")],
      materials: [t("铸铁", "cast iron"), t("三层不锈钢", "three-ply steel"), t("麦饭石", "granite-coated")],
      nouns: [
        noun("炒锅", "wok", 89, 299),
        noun("汤锅", "stockpot", 79, 259),
        noun("奶锅", "milk pan", 49, 129),
        noun("平底煎锅", "frying pan", 69, 199),
        noun("蒸锅", "steamer", 99, 239),
        noun("珐琅锅", "enamelled casserole", 159, 399),
      ],
      styles: [
        t("不粘少烟", "non-stick, little smoke"),
        t("电磁炉通用", "for induction too"),
        t("加厚聚热", "thick and even"),
      ],
      colors: [black, red, pine, cream, gray],
      sizes: { axis: "口径", values: ["24cm", "30cm"] },
    },
    {
      category: t("餐具", "Tableware"),
      drawing: "BOWL",
      places: [t("潮州", "Chaozhou"), t("醴陵", "Liling"), t("唐山", "Tangshan")],
      materials: [t("釉下彩", "underglaze"), t("骨瓷", "bone china"), t("粗陶", "stoneware")],
      nouns: [
        noun("饭碗套装", "set of rice bowls", 29, 89),
        noun("深汤盘", "deep soup plate", 19, 59),
        noun("拉面碗", "ramen bowl", 25, 69),
        noun("沙拉碗", "salad bowl", 29, 79),
        noun("四人餐具套装", "dinner set for four", 129, 399),
        noun("儿童分格碗", "divided bowl for children", 25, 59),
      ],
      styles: [
        t("微波炉可用", "microwave safe"),
        t("日式素雅", "quiet Japanese style"),
        t("手工上釉", "glazed by hand"),
      ],
      colors: [white, blue, green, yellow, brown],
      sizes: { axis: "规格", values: ["标准", "加大"] },
    },
  ],
};
