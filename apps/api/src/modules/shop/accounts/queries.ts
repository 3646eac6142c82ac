import { and, asc, eq, getTableColumns, inArray } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import { hotQuery, later } from "#kernel/hot-query";
import type { Id } from "#kernel/id";
import { KeyDestroyed } from "#kernel/sealed";
import { type ClearAddress, openAddress } from "./sealed-address.js";
import type { AccountStatus } from "./status.js";
import { accounts, deliveryAddresses } from "./tables.js";

export type AccountRow = typeof accounts.$inferSelect;

/** An address with what it needs to be opened and shown. */
export type AddressRow = typeof deliveryAddresses.$inferSelect & { keyId: Id<"key">; isDefault: boolean };

export async function accountById(db: ReadDb, accountId: Id<"acc">): Promise<AccountRow> {
  const [row] = await accountOfId(db)({ account: accountId });
  if (!row) throw new Error("an account that has a session has a row");
  return row;
}

const accountOfId = hotQuery((db) =>
  db
    .select()
    .from(accounts)
    .where(eq(accounts.id, later(accounts.id, "account"))),
);

export async function accountByOpenid({ db, blindIndex }: Ctx, openid: string): Promise<{ id: Id<"acc"> } | undefined> {
  const [row] = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.openidIndex, blindIndex("OPENID", openid)), eq(accounts.status, "ACTIVE")));
  return row;
}

/** For who has the right to look somebody up, such as an officer with a warrant in hand. `phoneNumber` is E.164. */
export async function accountIdByPhone(
  { db, blindIndex }: Pick<Ctx, "db" | "blindIndex">,
  phoneNumber: string,
): Promise<Id<"acc"> | undefined> {
  const [row] = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.phoneIndex, blindIndex("PHONE", phoneNumber)));
  return row?.id;
}

/** For calls to WeChat that name the person: payment, text check. Never shown and never logged. */
export async function openidOf({ db, keys }: Ctx, accountId: Id<"acc">): Promise<string> {
  const { keyId, openid } = await accountById(db, accountId);
  if (!openid) throw new KeyDestroyed();
  return (await keys.open(keyId)).open({ column: "accounts.openid", row: accountId }, openid);
}

/** For who opens a person's rows on their own behalf, wherever these lie. */
export const profileKeyOf = async (db: ReadDb, accountId: Id<"acc">): Promise<Id<"key">> =>
  (await accountById(db, accountId)).keyId;

export interface AccountSummary {
  id: Id<"acc">;
  hasPhone: boolean;
  status: AccountStatus;
}

/** What other rooms may know of an account without opening anything. */
export async function accountSummary(db: ReadDb, accountId: Id<"acc">): Promise<AccountSummary | undefined> {
  const [row] = await accountOfId(db)({ account: accountId });
  return row && { id: accountId, status: row.status, hasPhone: row.phoneIndex !== null };
}

/** The same of many at once. */
export async function accountSummariesOf(
  db: ReadDb,
  accountIds: readonly Id<"acc">[],
): Promise<Map<Id<"acc">, AccountSummary>> {
  if (accountIds.length === 0) return new Map();
  const rows = await db
    .select({ id: accounts.id, status: accounts.status, phoneIndex: accounts.phoneIndex })
    .from(accounts)
    .where(inArray(accounts.id, [...accountIds]));
  return new Map(rows.map(({ id, status, phoneIndex }) => [id, { id, status, hasPhone: phoneIndex !== null }]));
}

const addressColumns = {
  ...getTableColumns(deliveryAddresses),
  keyId: accounts.keyId,
  defaultAddressId: accounts.defaultAddressId,
};

const selectAddresses = (db: ReadDb) =>
  db.select(addressColumns).from(deliveryAddresses).innerJoin(accounts, eq(accounts.id, deliveryAddresses.accountId));

type SelectedAddress = Awaited<ReturnType<typeof selectAddresses>>[number];

const toAddress = ({ defaultAddressId, ...address }: SelectedAddress): AddressRow => ({
  ...address,
  isDefault: address.id === defaultAddressId,
});

/** The default one first, then in the order in which they were written. */
export async function addressesOf(db: ReadDb, accountId: Id<"acc">): Promise<AddressRow[]> {
  const rows = await selectAddresses(db)
    .where(eq(deliveryAddresses.accountId, accountId))
    .orderBy(asc(deliveryAddresses.createdAt), asc(deliveryAddresses.id));
  return rows.map(toAddress).sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
}

/** One's own address; undefined for an id that is unknown or somebody else's. */
export async function ownAddress(
  db: ReadDb,
  accountId: Id<"acc">,
  addressId: Id<"adr">,
): Promise<AddressRow | undefined> {
  const [row] = await addressOfOwner(db)({ account: accountId, address: addressId });
  return row && toAddress(row);
}

const addressOfOwner = hotQuery((db) =>
  selectAddresses(db).where(
    and(
      eq(deliveryAddresses.id, later(deliveryAddresses.id, "address")),
      eq(deliveryAddresses.accountId, later(deliveryAddresses.accountId, "account")),
    ),
  ),
);

/** In clear, for the order that copies it; own addresses only. */
export async function deliveryAddressOf(
  { db, keys }: Ctx,
  accountId: Id<"acc">,
  addressId: Id<"adr">,
): Promise<ClearAddress | undefined> {
  const row = await ownAddress(db, accountId, addressId);
  return row && openAddress(await keys.open(row.keyId), row);
}
