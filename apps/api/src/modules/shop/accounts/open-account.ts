import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Sealed } from "#kernel/sealed";
import type { AccountRow, AddressRow } from "./queries.js";

/** Opened keys stay in memory for a while, so fields and rows of one account ask the key store once. */
async function open({ keys }: Ctx, keyId: Id<"key">, column: string, row: Id, value: Sealed): Promise<string> {
  return (await keys.open(keyId)).open({ column, row }, value);
}

export const openNickname = async (ctx: Ctx, { id, keyId, nickname, accountName }: AccountRow): Promise<string> =>
  nickname ? open(ctx, keyId, "accounts.nickname", id, nickname) : accountName;

export const openPhoneNumber = async (ctx: Ctx, { id, keyId, phoneNumber }: AccountRow): Promise<string | null> =>
  phoneNumber ? open(ctx, keyId, "accounts.phone_number", id, phoneNumber) : null;

export const openConsigneeName = (ctx: Ctx, { id, keyId, name }: AddressRow): Promise<string> =>
  open(ctx, keyId, "delivery_addresses.name", id, name);

export const openConsigneePhone = (ctx: Ctx, { id, keyId, phoneNumber }: AddressRow): Promise<string> =>
  open(ctx, keyId, "delivery_addresses.phone_number", id, phoneNumber);

export const openStreet = (ctx: Ctx, { id, keyId, street }: AddressRow): Promise<string> =>
  open(ctx, keyId, "delivery_addresses.street", id, street);
