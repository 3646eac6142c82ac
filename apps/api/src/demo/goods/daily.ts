import { colors, type Department, noun, t } from "./range.js";

const { white, cream, gray, black, green, blue, navy, pink, red, yellow, brown } = colors;

export const daily: Department = {
  department: t("数码日用", "Electronics and daily goods"),
  ranges: [
    {
      category: t("小家电", "Small appliances"),
      drawing: "KETTLE",
      places: [t("顺德", "Shunde"), t("慈溪", "Cixi"), t("廉江", "Lianjiang")],
      materials: [t("食品级", "food-grade"), t("复古款", "retro"), t("母婴级", "baby-safe")],
      nouns: [
        noun("电热水壶", "electric kettle", 59, 199),
        noun("空气炸锅", "air fryer", 159, 459),
        noun("迷你电饭煲", "small rice cooker", 99, 299),
        noun("养生壶", "health pot", 79, 229),
        noun("加湿器", "humidifier", 59, 189),
        noun("手冲咖啡机", "coffee maker", 199, 599),
      ],
      styles: [t("低噪音", "quiet"), t("智能预约", "with timer"), t("一键自动", "one-button")],
      colors: [white, green, black, cream, pink],
      sizes: { axis: "容量", values: ["1.2L", "1.8L"] },
    },
    {
      category: t("手机数码配件", "Phone and computer accessories"),
      drawing: "PHONE",
      places: [t("深圳", "Shenzhen"), t("东莞", "Dongguan"), t("惠州", "Huizhou")],
      materials: [t("磨砂", "matte"), t("亲肤涂层", "soft-touch"), t("轻量", "lightweight")],
      nouns: [
        noun("手机壳", "phone case", 19, 59),
        noun("快充充电器", "fast charger", 49, 149),
        noun("移动电源", "power bank", 79, 199),
        noun("蓝牙耳机", "Bluetooth earphones", 89, 299, "NO_WITH_CONFIRM"),
        noun("笔记本电脑支架", "laptop stand", 39, 129),
        noun("机械键盘", "mechanical keyboard", 129, 399),
      ],
      styles: [t("Type-C款", "USB-C edition"), t("升级款", "improved"), t("轻薄便携", "slim to carry")],
      colors: [black, white, blue, pink, green],
      sizes: { axis: "规格", values: ["标准版", "Pro版"] },
    },
    {
      category: t("文具手作", "Stationery and crafts"),
      drawing: "BOOK",
      places: [t("义乌", "Yiwu"), t("宁海", "Ninghai"), t("泾县", "Jingxian")],
      materials: [t("国风", "classic Chinese"), t("简约", "minimal"), t("复古", "vintage")],
      nouns: [
        noun("笔记本", "notebook", 15, 49),
        noun("中性笔套装", "gel pen set", 12, 39),
        noun("刻名钢笔", "fountain pen with your name", 59, 169, "NO_BY_LAW"),
        noun("桌面收纳架", "desk organizer", 39, 99),
        noun("手账贴纸礼盒", "journal sticker box", 29, 79),
        noun("书法套装", "calligraphy set", 69, 199),
      ],
      styles: [
        t("学生办公", "for school and office"),
        t("礼盒装", "in a gift box"),
        t("自用送礼", "to keep or to give"),
      ],
      colors: [navy, red, yellow, brown, gray],
      sizes: { axis: "规格", values: ["A5", "B5"] },
    },
  ],
};
