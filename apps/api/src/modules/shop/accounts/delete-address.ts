import { and, eq } from "drizzle-orm";
import type { ShopperContext } from "#kernel/context";
import { isId } from "#kernel/id";
import { NotFound } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { type AddressRow, ownAddress } from "./queries.js";
import type { AddressInput } from "./results.js";
import { accounts, deliveryAddresses } from "./tables.js";

/** Deletes the row itself; orders keep their own copy. Answers what was deleted, for a client to show. Policy 6.4. */
export async function deleteAddress(ctx: ShopperContext, { addressId }: AddressInput): Promise<AddressRow | NotFound> {
  if (!isId("adr", addressId)) return new NotFound();
  const { accountId } = ctx.actor;
  return ctx.db.transact(async (tx) => {
    const address = await ownAddress(tx, accountId, addressId);
    if (!address) return new NotFound();
    await tx
      .delete(deliveryAddresses)
      .where(and(eq(deliveryAddresses.id, addressId), eq(deliveryAddresses.accountId, accountId)));
    await tx
      .update(accounts)
      .set({ defaultAddressId: null })
      .where(and(eq(accounts.id, accountId), eq(accounts.defaultAddressId, addressId)));
    await recordAudit(tx, ctx, { action: "shop/accounts.deleteAddress", entity: addressId });
    return { ...address, isDefault: false };
  });
}
