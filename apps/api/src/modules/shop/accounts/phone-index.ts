import { and, eq, inArray } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { accounts } from "./tables.js";

/** The blind index of each account's number; null without one, and once the account is closed. */
export async function phoneIndexesOf(
  db: ReadDb,
  accountIds: readonly Id<"acc">[],
): Promise<Map<Id<"acc">, Buffer | null>> {
  if (accountIds.length === 0) return new Map();
  const rows = await db
    .select({ id: accounts.id, phoneIndex: accounts.phoneIndex })
    .from(accounts)
    .where(inArray(accounts.id, [...accountIds]));
  return new Map(rows.map(({ id, phoneIndex }) => [id, phoneIndex]));
}

/** The open accounts behind blind indexes of numbers, by the index in hex. */
export async function accountsOfPhoneIndexes(db: ReadDb, indexes: readonly Buffer[]): Promise<Map<string, Id<"acc">>> {
  if (indexes.length === 0) return new Map();
  const rows = await db
    .select({ id: accounts.id, phoneIndex: accounts.phoneIndex })
    .from(accounts)
    .where(and(inArray(accounts.phoneIndex, [...indexes]), eq(accounts.status, "ACTIVE")));
  return new Map(rows.map(({ id, phoneIndex }) => [phoneIndex!.toString("hex"), id]));
}
