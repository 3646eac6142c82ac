import { z } from "zod";
import { type Id, isId } from "#kernel/id";
import { MOST_ITEMS, MOST_PIECES } from "./rules.js";

const idOf = <P extends string>(prefix: P) =>
  z.custom<Id<P>>((value) => typeof value === "string" && isId(prefix, value), "INVALID_ID");

const pieces = z.int().min(1).max(MOST_PIECES);

export const additionForm = z.object({
  skuId: idOf("sku"),
  quantity: pieces,
  entryPage: z.enum(["PRODUCT", "CATEGORY", "SEARCH", "HOME", "SHARE", "ORDER", "CART"]),
});

export const quantityForm = z.object({ itemId: idOf("cit"), quantity: pieces });

export const removalForm = z.object({
  itemIds: z
    .array(idOf("cit"))
    .min(1)
    .max(MOST_ITEMS)
    .transform((ids) => [...new Set(ids)]),
});
