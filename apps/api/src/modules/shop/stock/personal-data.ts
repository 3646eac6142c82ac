import { card, holdsNone } from "#kernel/personal-data";
import { skuStock, stockMovements } from "./tables.js";

export const personalData = card(
  "shop/stock",
  holdsNone(skuStock, "Counts pieces of goods; no row knows who wants them."),
  holdsNone(
    stockMovements,
    "Pieces on a shelf: they stay, as the sums do. The order they name leads to nobody once it is gone.",
  ),
);
