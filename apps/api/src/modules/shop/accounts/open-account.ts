import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import type { Sealed } from "#kernel/sealed";
import type { AccountRow, AddressRow } from "./queries.js";
import { type ClearAddress, openAddress } from "./sealed-address.js";

/** Opened keys stay in memory for a while, so fields and rows of one account ask the key store once. */
async function open({ keys }: Ctx, keyId: Id<"key">, column: string, row: Id, value: Sealed): Promise<string> {
  return (await keys.open(keyId)).open({ column, row }, value);
}

export const openNickname = async (ctx: Ctx, { id, keyId, nickname, accountName }: AccountRow): Promise<string> =>
  nickname ? open(ctx, keyId, "accounts.nickname", id, nickname) : accountName;

export const openPhoneNumber = async (ctx: Ctx, { id, keyId, phoneNumber }: AccountRow): Promise<string | null> =>
  phoneNumber ? open(ctx, keyId, "accounts.phone_number", id, phoneNumber) : null;

/** Opens an address once, however many of its fields are asked for. */
export const openedAddress = loader<AddressRow, ClearAddress>("shop/accounts.openedAddress", async ({ keys }, rows) => {
  const opened = await keys.openMany(rows.map((row) => row.keyId));
  return new Map(rows.map((row) => [row, openAddress(opened.get(row.keyId)!, row)]));
});
