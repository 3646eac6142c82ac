import { eq } from "drizzle-orm";
import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { addressForm, regionOf } from "./address-form.js";
import { type AddressRow, accountById } from "./queries.js";
import { AddressLimitReached } from "./refusals.js";
import type { CreateAddressInput } from "./results.js";
import { sealAddress } from "./sealed-address.js";
import { accounts, deliveryAddresses } from "./tables.js";

export const MOST_ADDRESSES = 20;

const form = z.object({ ...addressForm, isDefault: z.boolean().nullish() });

/** Adds to the own address book; the first address becomes the default. Policy 2.2.1, 6.1. */
export async function createAddress(
  ctx: ShopperContext,
  input: CreateAddressInput,
): Promise<AddressRow | AddressLimitReached | InvalidInput> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const region = await regionOf(ctx.db, given.regionCode);
  if (region instanceof InvalidInput) return region;
  const { accountId } = ctx.actor;
  const { keyId } = await accountById(ctx.db, accountId);
  const now = ctx.clock.now();
  const id = newId("adr");
  const row: typeof deliveryAddresses.$inferSelect = {
    id,
    accountId,
    ...sealAddress(await ctx.keys.open(keyId), id, given, region),
    createdAt: now,
    updatedAt: now,
  };
  return ctx.db.transact(async (tx) => {
    const others = await lockAddressBook(tx, accountId);
    if (others >= MOST_ADDRESSES) return new AddressLimitReached(MOST_ADDRESSES);
    await tx.insert(deliveryAddresses).values(row);
    const isDefault = given.isDefault === true || others === 0;
    if (isDefault) await tx.update(accounts).set({ defaultAddressId: id }).where(eq(accounts.id, accountId));
    await recordAudit(tx, ctx, { action: "shop/accounts.createAddress", entity: id });
    return { ...row, keyId, isDefault };
  });
}

/** Two additions at once count one after the other. Answers how many addresses there are. */
async function lockAddressBook(tx: Tx, accountId: Id<"acc">): Promise<number> {
  await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId)).for("update");
  return tx.$count(deliveryAddresses, eq(deliveryAddresses.accountId, accountId));
}
