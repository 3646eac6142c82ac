import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { ReadDb, Tx } from "#kernel/db";
import { hotQuery, later } from "#kernel/hot-query";
import type { Id } from "#kernel/id";
import { afterCursor, type Page, type SortKey, toPage } from "#kernel/page";
import { cartAdditions, cartItems, carts } from "./tables.js";

/** The account's cart, the latest addition first. */
export const ownItems = hotQuery((db) =>
  db
    .select()
    .from(cartItems)
    .where(eq(cartItems.accountId, later(cartItems.accountId, "account")))
    .orderBy(desc(cartItems.addedAt), desc(cartItems.id)),
);

/** Holds the account's cart until the transaction ends: two devices that add at once are counted one after the other. */
export async function lockCart(tx: Tx, accountId: Id<"acc">, now: Date): Promise<void> {
  await tx
    .insert(carts)
    .values({ accountId, changedAt: now })
    .onDuplicateKeyUpdate({ set: { changedAt: now } });
}

export interface TakenItem {
  itemId: Id<"cit">;
  skuId: Id<"sku">;
  quantity: number;
}

/** Those of the named items that are the account's own; a foreign id is not there. */
export const cartItemsOf = (db: ReadDb, accountId: Id<"acc">, itemIds: readonly Id<"cit">[]): Promise<TakenItem[]> =>
  named(db, accountId, itemIds);

/** The same, locked until the transaction ends: of two orders for one line, the second finds it gone. */
export const takeCartItems = (tx: Tx, accountId: Id<"acc">, itemIds: readonly Id<"cit">[]): Promise<TakenItem[]> =>
  named(tx, accountId, itemIds).for("update");

const named = (db: ReadDb, accountId: Id<"acc">, itemIds: readonly Id<"cit">[]) =>
  db
    .select({ itemId: cartItems.id, skuId: cartItems.skuId, quantity: cartItems.quantity })
    .from(cartItems)
    .where(ownAmong(accountId, itemIds))
    .orderBy(asc(cartItems.id));

/** Takes own items out of the cart; answers how many there were. */
export async function dropCartItems(tx: Tx, accountId: Id<"acc">, itemIds: readonly Id<"cit">[]): Promise<number> {
  const [outcome] = await tx.delete(cartItems).where(ownAmong(accountId, itemIds));
  return outcome.affectedRows;
}

const ownAmong = (accountId: Id<"acc">, itemIds: readonly Id<"cit">[]) =>
  and(eq(cartItems.accountId, accountId), inArray(cartItems.id, [...itemIds]));

export type Addition = typeof cartAdditions.$inferSelect;

/** The account's own record, newest first. */
export async function ownAdditions(
  db: ReadDb,
  accountId: Id<"acc">,
  first: number,
  after?: string,
): Promise<Page<Addition>> {
  const keys: SortKey[] = [cartAdditions.at, cartAdditions.id].map((column) => ({ column, direction: "DESC" }));
  const rows = await db
    .select()
    .from(cartAdditions)
    .where(and(eq(cartAdditions.accountId, accountId), afterCursor(keys, after)))
    .orderBy(desc(cartAdditions.at), desc(cartAdditions.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.at, row.id]);
}
