import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { type Id, isId } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, NotFound } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { addressForm, regionOf } from "./address-form.js";
import { type AddressRow, ownAddress } from "./queries.js";
import type { UpdateAddressInput } from "./results.js";
import { sealAddress } from "./sealed-address.js";
import { deliveryAddresses } from "./tables.js";

const form = z.object({
  ...addressForm,
  addressId: z.string().refine((text): text is Id<"adr"> => isId("adr", text), "INVALID_ID"),
});

/** Corrects an own address; orders placed before keep the copy they were made with. Policy 6.1. */
export async function updateAddress(
  ctx: ShopperContext,
  input: UpdateAddressInput,
): Promise<AddressRow | NotFound | InvalidInput> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { accountId } = ctx.actor;
  const { addressId } = given;
  const region = await regionOf(ctx.db, given.regionCode);
  if (region instanceof InvalidInput) return region;
  const known = await ownAddress(ctx.db, accountId, addressId);
  if (!known) return new NotFound();
  const key = await ctx.keys.open(known.keyId);
  const change = { ...sealAddress(key, addressId, given, region), updatedAt: ctx.clock.now() };
  return ctx.db.transact(async (tx) => {
    await tx
      .update(deliveryAddresses)
      .set(change)
      .where(and(eq(deliveryAddresses.id, addressId), eq(deliveryAddresses.accountId, accountId)));
    await recordAudit(tx, ctx, { action: "shop/accounts.updateAddress", entity: addressId });
    return (await ownAddress(tx, accountId, addressId)) ?? new NotFound();
  });
}
