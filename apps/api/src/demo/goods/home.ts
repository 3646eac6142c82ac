import { colors, type Department, noun, t } from "./range.js";

const { white, cream, gray, black, green, blue, navy, pink, yellow, brown } = colors;

export const home: Department = {
  department: t("家纺家居", "Home textiles and living"),
  ranges: [
    {
      category: t("床品", "Bedding"),
      drawing: "PILLOW",
      places: [t("南通", "Nantong"), t("海门", "Haimen"), t("盛泽", "Shengze")],
      materials: [t("60支长绒棉", "60-count long-staple cotton"), t("天丝", "lyocell"), t("水洗亚麻", "washed linen")],
      nouns: [
        noun("四件套", "four-piece bed set", 199, 599),
        noun("枕套一对", "pair of pillowcases", 39, 99),
        noun("夏凉被", "summer quilt", 129, 299),
        noun("床笠", "fitted sheet", 59, 159),
        noun("乳胶枕", "latex pillow", 99, 259, "NO_WITH_CONFIRM"),
        noun("定制尺寸床单", "bed sheet cut to order", 89, 219, "NO_BY_LAW"),
      ],
      styles: [
        t("裸睡亲肤", "soft on the skin"),
        t("四季通用", "for all seasons"),
        t("宿舍可用", "fits dormitory beds"),
      ],
      colors: [white, blue, pink, cream, gray],
      sizes: { axis: "尺寸", values: ["1.5米床", "1.8米床"] },
    },
    {
      category: t("毛巾浴巾", "Towels"),
      drawing: "TOWEL",
      places: [t("高阳", "Gaoyang"), t("滨州", "Binzhou"), t("南通", "Nantong")],
      materials: [
        t("新疆长绒棉", "Xinjiang long-staple cotton"),
        t("竹纤维", "bamboo fiber"),
        t("精梳纱", "combed yarn"),
      ],
      nouns: [
        noun("毛巾三条装", "three towels", 25, 69),
        noun("加厚浴巾", "thick bath towel", 39, 109),
        noun("运动速干巾", "quick-dry sports towel", 19, 49),
        noun("婴儿方巾", "baby washcloths", 19, 45),
        noun("浴袍", "bathrobe", 99, 239),
        noun("干发帽", "hair turban", 15, 39),
      ],
      styles: [
        t("A类标准", "class A for infants"),
        t("吸水不掉毛", "absorbent, lint-free"),
        t("酒店同款", "as in hotels"),
      ],
      colors: [white, green, pink, blue, brown],
      sizes: { axis: "规格", values: ["标准", "加大"] },
    },
    {
      category: t("灯具", "Lamps"),
      drawing: "LAMP",
      places: [t("中山古镇", "Guzhen"), t("宁波", "Ningbo"), t("余姚", "Yuyao")],
      materials: [t("铝合金", "aluminium"), t("胡桃木", "walnut"), t("磨砂玻璃", "frosted glass")],
      nouns: [
        noun("护眼台灯", "desk lamp", 79, 239),
        noun("床头灯", "bedside lamp", 49, 139),
        noun("落地灯", "floor lamp", 129, 359),
        noun("感应夜灯", "motion night light", 19, 59),
        noun("吊灯", "pendant lamp", 99, 299),
        noun("露营灯", "camping lantern", 45, 129),
      ],
      styles: [t("无频闪", "flicker-free"), t("三档调光", "three levels"), t("充电无线", "rechargeable")],
      colors: [yellow, white, black, brown, navy],
      sizes: { axis: "光色", values: ["暖光", "自然光"] },
    },
  ],
};
