import { eq } from "drizzle-orm";
import type { ShopperContext } from "#kernel/context";
import { isId } from "#kernel/id";
import { NotFound } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { type AddressRow, ownAddress } from "./queries.js";
import type { AddressInput } from "./results.js";
import { accounts } from "./tables.js";

/** The account names its default, so there is never more than one. */
export async function setDefaultAddress(
  ctx: ShopperContext,
  { addressId }: AddressInput,
): Promise<AddressRow | NotFound> {
  if (!isId("adr", addressId)) return new NotFound();
  const { accountId } = ctx.actor;
  return ctx.db.transact(async (tx) => {
    const address = await ownAddress(tx, accountId, addressId);
    if (!address) return new NotFound();
    await tx.update(accounts).set({ defaultAddressId: addressId }).where(eq(accounts.id, accountId));
    await recordAudit(tx, ctx, { action: "shop/accounts.setDefaultAddress", entity: addressId });
    return { ...address, isDefault: true };
  });
}
