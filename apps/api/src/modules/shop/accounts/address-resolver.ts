import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForShopper, PersonalField } from "#kernel/access";
import type { Ctx as Context, ShopperContext } from "#kernel/context";
import { createAddress } from "./create-address.js";
import { deleteAddress } from "./delete-address.js";
import { openedAddress } from "./open-account.js";
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
import type { ClearAddress } from "./sealed-address.js";
import { setDefaultAddress } from "./set-default-address.js";
import { DeliveryAddress } from "./types.js";
import { updateAddress } from "./update-address.js";

const part = async (ctx: Context, address: AddressRow, name: keyof ClearAddress) =>
  (await openedAddress(ctx).load(address))?.[name];

@Resolver(() => DeliveryAddress)
export class AddressResolver {
  @ForShopper()
  @Query(() => [DeliveryAddress], { description: "The caller's address book, the default first; at most 20 entries." })
  myAddresses(@Ctx() { db, actor }: ShopperContext) {
    return addressesOf(db, actor.accountId);
  }

  @PersonalField({ mask: "NAME", shopper: "VALUE", staff: {} })
  @FieldResolver(() => String, { description: "Of whoever receives the parcel." })
  name(@Root() address: AddressRow, @Ctx() ctx: Context) {
    return part(ctx, address, "name");
  }

  @PersonalField({ mask: "PHONE", shopper: "VALUE", staff: {} })
  @FieldResolver(() => String, { description: "E.164, e.g. `+8613812345678`." })
  phoneNumber(@Root() address: AddressRow, @Ctx() ctx: Context) {
    return part(ctx, address, "phoneNumber");
  }

  @FieldResolver(() => String, { description: "District, six digits of GB/T 2260." })
  regionCode(@Root() address: AddressRow, @Ctx() ctx: Context) {
    return part(ctx, address, "regionCode");
  }

  @FieldResolver(() => [String], { description: "Province, city, district as they were called when this was written." })
  regionNames(@Root() address: AddressRow, @Ctx() ctx: Context) {
    return part(ctx, address, "regionNames");
  }

  @PersonalField({ mask: "ADDRESS", shopper: "VALUE", staff: {} })
  @FieldResolver(() => String, { description: "Street, house and door." })
  street(@Root() address: AddressRow, @Ctx() ctx: Context) {
    return part(ctx, address, "street");
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
