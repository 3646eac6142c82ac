import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForShopper, PersonalField } from "#kernel/access";
import type { Ctx as Context, ShopperContext } from "#kernel/context";
import { createAddress } from "./create-address.js";
import { deleteAddress } from "./delete-address.js";
import { openConsigneeName, openConsigneePhone, openStreet } from "./open-account.js";
import { type AddressRow, addressesOf } from "./queries.js";
import {
  AddressInput,
  CreateAddressInput,
  CreateAddressResult,
  DeleteAddressResult,
  SetDefaultAddressResult,
  UpdateAddressInput,
  UpdateAddressResult,
} from "./results.js";
import { setDefaultAddress } from "./set-default-address.js";
import { DeliveryAddress } from "./types.js";
import { updateAddress } from "./update-address.js";

@Resolver(() => DeliveryAddress)
export class AddressResolver {
  @ForShopper()
  @Query(() => [DeliveryAddress], { description: "The caller's address book, the default first; at most 20 entries." })
  myAddresses(@Ctx() { db, actor }: ShopperContext) {
    return addressesOf(db, actor.accountId);
  }

  @PersonalField({ mask: "NAME", shopper: "VALUE", staff: {} })
  @FieldResolver(() => String)
  name(@Root() address: AddressRow, @Ctx() ctx: Context) {
    return openConsigneeName(ctx, address);
  }

  @PersonalField({ mask: "PHONE", shopper: "VALUE", staff: {} })
  @FieldResolver(() => String, { description: "E.164." })
  phoneNumber(@Root() address: AddressRow, @Ctx() ctx: Context) {
    return openConsigneePhone(ctx, address);
  }

  @PersonalField({ mask: "ADDRESS", shopper: "VALUE", staff: {} })
  @FieldResolver(() => String, { description: "Street, house and door." })
  street(@Root() address: AddressRow, @Ctx() ctx: Context) {
    return openStreet(ctx, address);
  }

  @ForShopper()
  @Mutation(() => CreateAddressResult)
  createAddress(@Ctx() ctx: ShopperContext, @Arg("input", () => CreateAddressInput) input: CreateAddressInput) {
    return createAddress(ctx, input);
  }

  @ForShopper()
  @Mutation(() => UpdateAddressResult)
  updateAddress(@Ctx() ctx: ShopperContext, @Arg("input", () => UpdateAddressInput) input: UpdateAddressInput) {
    return updateAddress(ctx, input);
  }

  @ForShopper()
  @Mutation(() => DeleteAddressResult, { description: "Gone for good; answers the address that was deleted." })
  deleteAddress(@Ctx() ctx: ShopperContext, @Arg("input", () => AddressInput) input: AddressInput) {
    return deleteAddress(ctx, input);
  }

  @ForShopper()
  @Mutation(() => SetDefaultAddressResult)
  setDefaultAddress(@Ctx() ctx: ShopperContext, @Arg("input", () => AddressInput) input: AddressInput) {
    return setDefaultAddress(ctx, input);
  }
}
