import type { Text } from "#kernel/locale";
import type { ItemOutcome } from "./status.js";

/** Why something stays, in words for the person; what goes needs no reason. Policy 5.9.1, 6.6. */
export const laws: Readonly<Record<Exclude<ItemOutcome, "DELETED">, Text>> = {
  RESTRICTED: {
    zh: "依法须保存三年的交易记录（《电子商务法》第三十一条；隐私政策 5.9.1），期间停止其他使用（《个人信息保护法》第四十七条）。",
    en: "Records of a transaction, kept for three years by law (E-Commerce Law 31; Policy 5.9.1) and used for nothing else (PIPL 47).",
  },
  IN_USE: {
    zh: "未完成的订单、退款或售后仍须办理（《个人信息保护法》第十三条），办结后停止使用并限期保存。",
    en: "An order, refund or after-sales case still has to be seen through (PIPL 13); restricted once it ends.",
  },
  KEPT_AS_NUMBER: {
    zh: "证明我们依法处理的记录，只留编号，自最后一次变动起保存三年（《个人信息保护法》第五十六条、第六十九条）。",
    en: "Proof that we acted lawfully, by number alone, for three years after its last event (PIPL 56, 69).",
  },
};
