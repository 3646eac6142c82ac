import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import { ForShopper } from "#kernel/access";
import type { ShopperContext } from "#kernel/context";
import { PageArgs } from "#kernel/page";
import { Account } from "#shop/accounts";
import { addCartItem } from "./add-cart-item.js";
import { changeCartItemQuantity } from "./change-cart-item-quantity.js";
import { clearCart } from "./clear-cart.js";
import { readCart, readCartAdditions } from "./read-cart.js";
import { removeCartItems } from "./remove-cart-items.js";
import {
  AddCartItemInput,
  AddCartItemResult,
  Cart,
  CartAdditionPage,
  ChangeCartItemQuantityInput,
  ChangeCartItemQuantityResult,
  RemoveCartItemsInput,
  RemoveCartItemsResult,
} from "./types.js";

/** Whose cart it is, the session says: no field takes an account's id. */
@Resolver(() => Account)
export class CartResolver {
  @ForShopper()
  @FieldResolver(() => Cart)
  cart(@Ctx() ctx: ShopperContext) {
    return readCart(ctx);
  }

  @ForShopper()
  @FieldResolver(() => CartAdditionPage, {
    description: "What was put into the cart, when and from where; newest first.",
  })
  cartAdditions(@Ctx() ctx: ShopperContext, @Args(() => PageArgs) page: PageArgs) {
    return readCartAdditions(ctx, page);
  }

  @ForShopper()
  @Mutation(() => AddCartItemResult)
  addCartItem(@Ctx() ctx: ShopperContext, @Arg("input", () => AddCartItemInput) input: AddCartItemInput) {
    return addCartItem(ctx, input);
  }

  @ForShopper()
  @Mutation(() => ChangeCartItemQuantityResult)
  changeCartItemQuantity(
    @Ctx() ctx: ShopperContext,
    @Arg("input", () => ChangeCartItemQuantityInput) input: ChangeCartItemQuantityInput,
  ) {
    return changeCartItemQuantity(ctx, input);
  }

  @ForShopper()
  @Mutation(() => RemoveCartItemsResult)
  removeCartItems(@Ctx() ctx: ShopperContext, @Arg("input", () => RemoveCartItemsInput) input: RemoveCartItemsInput) {
    return removeCartItems(ctx, input);
  }

  @ForShopper()
  @Mutation(() => Cart, { description: "Takes everything out of the cart." })
  clearCart(@Ctx() ctx: ShopperContext) {
    return clearCart(ctx);
  }
}
