import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Id } from "#kernel/id";
import { type Fen, FenScalar } from "#kernel/money";
import { pageOf } from "#kernel/page";
import { InvalidInput, NotFound, Refusal, resultOf } from "#kernel/refusal";
import { type CartItemProblem, MOST_ITEMS, MOST_PIECES } from "./rules.js";
import type { EntryPage } from "./tables.js";

const CartItemProblemEnum = {
  OFF_SALE: "OFF_SALE",
  OUT_OF_STOCK: "OUT_OF_STOCK",
  PRICE_CHANGED: "PRICE_CHANGED",
} as const satisfies Record<CartItemProblem, CartItemProblem>;
registerEnumType(CartItemProblemEnum, {
  name: "CartItemProblem",
  valuesConfig: {
    OFF_SALE: { description: "No longer offered." },
    OUT_OF_STOCK: { description: "Fewer pieces than wanted: see `available`." },
    PRICE_CHANGED: { description: "Costs more or less than when it was added; it can be ordered." },
  },
});

const EntryPageEnum = {
  PRODUCT: "PRODUCT",
  CATEGORY: "CATEGORY",
  SEARCH: "SEARCH",
  HOME: "HOME",
  SHARE: "SHARE",
  ORDER: "ORDER",
  CART: "CART",
} as const satisfies Record<EntryPage, EntryPage>;
registerEnumType(EntryPageEnum, {
  name: "EntryPage",
  description: "The page from which something was put into the cart.",
});

@ObjectType({
  simpleResolvers: true,
  description: "A line of the cart. Which lines are ordered is chosen on the client.",
})
export class CartItem {
  @Field(() => ID)
  id!: Id<"cit">;

  @Field(() => ID)
  skuId!: Id<"sku">;

  @Field(() => ID)
  productId!: Id<"prd">;

  @Field(() => String, { description: "In the language of the request." })
  title!: string;

  @Field(() => String)
  specLabel!: string;

  @Field(() => String)
  imageUrl!: string;

  @Field(() => Int, { description: `1 to ${MOST_PIECES}.` })
  quantity!: number;

  @Field(() => FenScalar, { description: "Per piece, now." })
  priceFen!: Fen;

  @Field(() => FenScalar, { description: "Per piece, when it was last added." })
  priceWhenAddedFen!: Fen;

  @Field(() => Int, { description: "Pieces that can be ordered now." })
  available!: number;

  @Field(() => [CartItemProblemEnum])
  problems!: CartItemProblem[];

  @Field(() => Boolean, { description: "False when it is off sale or out of stock." })
  orderable!: boolean;

  @Field(() => GraphQLDateTimeISO)
  addedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: "The shopper's own cart." })
export class Cart {
  @Field(() => [CartItem], { description: `At most ${MOST_ITEMS}, the latest addition first.` })
  items!: CartItem[];
}

@ObjectType({ simpleResolvers: true, description: "One entry of the shopper's own record of additions to the cart." })
export class CartAddition {
  @Field(() => ID)
  skuId!: Id<"sku">;

  @Field(() => String, { description: "In the language of the request." })
  title!: string;

  @Field(() => String)
  specLabel!: string;

  @Field(() => Int)
  quantity!: number;

  @Field(() => EntryPageEnum)
  entryPage!: EntryPage;

  @Field(() => GraphQLDateTimeISO)
  addedAt!: Date;
}

export const CartAdditionPage = pageOf("CartAdditionPage", CartAddition);

@InputType()
export class AddCartItemInput {
  @Field(() => ID)
  skuId!: string;

  @Field(() => Int, { description: `Added to what is there already; 1 to ${MOST_PIECES} in all.` })
  quantity!: number;

  @Field(() => EntryPageEnum)
  entryPage!: EntryPage;
}

@InputType()
export class ChangeCartItemQuantityInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Int, { description: `The new quantity, 1 to ${MOST_PIECES}.` })
  quantity!: number;
}

@InputType()
export class RemoveCartItemsInput {
  @Field(() => [ID])
  itemIds!: string[];
}

@ObjectType({ implements: Refusal, description: "This SKU or its product is not offered now." })
export class SkuNotForSale extends Refusal {
  readonly code = "SKU_NOT_FOR_SALE";
  readonly text = {
    zh: "该商品已下架，无法加入购物车。",
    en: "This is no longer on sale and cannot be added to the cart.",
  };
}

@ObjectType({ implements: Refusal })
export class CartFull extends Refusal {
  readonly code = "CART_FULL";
  readonly text = {
    zh: `购物车最多放 ${MOST_ITEMS} 种商品，请先清理后再添加。`,
    en: `The cart holds ${MOST_ITEMS} different items at most. Remove some first.`,
  };
}

@ObjectType({ implements: Refusal })
export class CartQuantityLimit extends Refusal {
  readonly code = "CART_QUANTITY_LIMIT";
  readonly text = {
    zh: `每种商品最多加购 ${MOST_PIECES} 件。`,
    en: `At most ${MOST_PIECES} pieces of one item fit into the cart.`,
  };
}

export const AddCartItemResult = resultOf(
  "AddCartItemResult",
  Cart,
  SkuNotForSale,
  CartFull,
  CartQuantityLimit,
  NotFound,
  InvalidInput,
);
export const ChangeCartItemQuantityResult = resultOf("ChangeCartItemQuantityResult", Cart, NotFound, InvalidInput);
export const RemoveCartItemsResult = resultOf("RemoveCartItemsResult", Cart, NotFound, InvalidInput);
