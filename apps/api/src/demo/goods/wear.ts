import { colors, type Department, noun, t } from "./range.js";

const { white, cream, gray, black, green, pine, blue, navy, pink, red, brown } = colors;

export const wear: Department = {
  department: t("服饰鞋包", "Clothes, shoes and bags"),
  ranges: [
    {
      category: t("上衣针织", "Tops and knitwear"),
      drawing: "SHIRT",
      places: [t("桐乡", "Tongxiang"), t("石狮", "Shishi"), t("中山", "Zhongshan")],
      materials: [t("纯棉", "pure cotton"), t("美利奴羊毛", "merino wool"), t("莫代尔", "modal")],
      nouns: [
        noun("短袖T恤", "T-shirt", 39, 99),
        noun("圆领卫衣", "sweatshirt", 79, 179),
        noun("针织开衫", "cardigan", 99, 259),
        noun("打底衫", "base-layer top", 49, 129),
        noun("牛津衬衫", "Oxford shirt", 89, 199),
        noun("家居服", "loungewear", 79, 189),
      ],
      styles: [t("宽松版", "loose cut"), t("通勤百搭", "for work and weekend"), t("加厚保暖", "thick and warm")],
      colors: [white, gray, navy, green, pink],
      sizes: { axis: "尺码", values: ["M", "XL"] },
    },
    {
      category: t("箱包", "Bags"),
      drawing: "BAG",
      places: [t("白沟", "Baigou"), t("花都", "Huadu"), t("平湖", "Pinghu")],
      materials: [t("头层牛皮", "full-grain leather"), t("再生尼龙", "recycled nylon"), t("帆布", "canvas")],
      nouns: [
        noun("双肩包", "backpack", 99, 299),
        noun("托特包", "tote bag", 69, 239),
        noun("斜挎包", "crossbody bag", 79, 219),
        noun("电脑包", "laptop bag", 89, 229),
        noun("旅行袋", "travel bag", 99, 269),
        noun("收纳包", "packing pouch", 19, 59),
      ],
      styles: [t("防泼水", "splash-proof"), t("大容量", "roomy"), t("轻便", "light")],
      colors: [black, brown, navy, pine, cream],
      sizes: { axis: "规格", values: ["小号", "大号"] },
    },
    {
      category: t("鞋靴", "Shoes"),
      drawing: "SHOE",
      places: [t("晋江", "Jinjiang"), t("温州", "Wenzhou"), t("莆田", "Putian")],
      materials: [t("飞织", "knitted"), t("超纤", "microfiber"), t("EVA轻底", "light EVA")],
      nouns: [
        noun("跑步鞋", "running shoes", 129, 399),
        noun("小白鞋", "white sneakers", 99, 259),
        noun("一脚蹬", "slip-ons", 79, 189),
        noun("徒步鞋", "hiking shoes", 159, 459),
        noun("居家拖鞋", "house slippers", 19, 59),
        noun("乐福鞋", "loafers", 139, 329),
      ],
      styles: [t("缓震回弹", "springy"), t("透气", "breathable"), t("防滑耐磨", "grippy and tough")],
      colors: [white, black, red, blue, gray],
      sizes: { axis: "鞋码", values: ["39", "42"] },
    },
  ],
};
