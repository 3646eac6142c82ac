import { card, holdsNone } from "#kernel/personal-data";
import { categories, categoryListings, products, searchTerms, skus } from "./tables.js";

export const personalData = card(
  "shop/catalog",
  holdsNone(categories, "How goods are grouped."),
  holdsNone(products, "Goods; sales are a sum over everybody."),
  holdsNone(skus, "Goods and their prices, the same for everybody (item 46)."),
  holdsNone(categoryListings, "A sorted copy of products."),
  holdsNone(searchTerms, "Words of product titles, never what somebody searched for."),
);
