import { card, holds, type PersonalColumn } from "#kernel/personal-data";
import { cartAdditions, cartItems, carts } from "./tables.js";

const usage = {
  category: "USAGE",
  purposes: ["CART"],
  basis: "CONTRACT",
  sensitivity: "ORDINARY",
  source: "SUBJECT",
  mask: "HIDDEN",
  retention: "ACCOUNT_LIFE",
  erasure: "DELETE_ROW",
  recipients: [],
} as const satisfies Omit<PersonalColumn, "label">;

export const personalData = card(
  "shop/cart",
  holds(
    carts,
    "account_id",
    {
      accountId: "LINK",
      changedAt: { ...usage, label: { zh: "购物车最近变动时间", en: "Last change of the cart" } },
    },
    { label: { zh: "购物车", en: "Cart" } },
  ),
  holds(
    cartItems,
    "account_id",
    {
      id: "NOT_PERSONAL",
      accountId: "LINK",
      skuId: { ...usage, label: { zh: "购物车商品", en: "Goods in the cart" } },
      quantity: { ...usage, label: { zh: "购物车数量", en: "Quantity in the cart" } },
      priceWhenAddedFen: { ...usage, label: { zh: "加购时价格（分）", en: "Price when added (fen)" } },
      addedAt: { ...usage, label: { zh: "加购时间", en: "When it was added" } },
    },
    { label: { zh: "购物车商品", en: "Goods in the cart" } },
  ),
  holds(
    cartAdditions,
    "account_id",
    {
      id: "NOT_PERSONAL",
      accountId: "LINK",
      skuId: { ...usage, label: { zh: "加购记录商品", en: "Goods once added" } },
      quantity: { ...usage, label: { zh: "加购记录数量", en: "Quantity once added" } },
      entryPage: { ...usage, label: { zh: "加购入口页面", en: "Page it was added from" } },
      at: { ...usage, label: { zh: "加购记录时间", en: "Time of the addition" } },
    },
    { label: { zh: "加购记录", en: "Log of additions to the cart" } },
  ),
);
