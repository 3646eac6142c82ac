import { card, holds, holdsNone } from "#kernel/personal-data";
import { skuStock, stockMovements } from "./tables.js";

export const personalData = card(
  "shop/stock",
  holdsNone(skuStock, "Counts pieces of goods; no row knows who wants them."),
  holds(stockMovements, "stock_movements.order_id → orders.id", {
    id: "NOT_PERSONAL",
    skuId: "NOT_PERSONAL",
    orderId: "LINK",
    kind: "NOT_PERSONAL",
    quantity: "NOT_PERSONAL",
    occasion: "NOT_PERSONAL",
    at: "NOT_PERSONAL",
  }),
);
