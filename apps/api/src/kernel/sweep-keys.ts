import { inArray } from "drizzle-orm";
import { getTableConfig, type MySqlColumn, type MySqlTable } from "drizzle-orm/mysql-core";
import type { SystemContext } from "./context.js";
import type { Id } from "./id.js";
import type { Card } from "./personal-data.js";

/** Every `key_id` and `…_key_id` column that a room's card knows. */
export const keyColumnsOf = (holdings: readonly Card[]): { table: MySqlTable; column: MySqlColumn }[] =>
  holdings.flatMap((card) =>
    card.tables.flatMap((entry) => {
      if (!("source" in entry)) return [];
      const columns = getTableConfig(entry.source).columns.filter(({ name }) => /(^|_)key_id$/.test(name));
      return columns.map((column) => ({ table: entry.source, column }));
    }),
  );

/**
 * Ends keys that no row uses. A key is made before its row; an hour later it is either in use, and claimed now, or
 * its row was never committed, and it is destroyed.
 */
export async function sweepKeys(ctx: SystemContext): Promise<{ destroyed: number; claimed: number }> {
  const candidates = await ctx.keys.unclaimed();
  const used = await usedAmong(ctx, candidates);
  await ctx.keys.claim(...used);
  for (const keyId of candidates) if (!used.has(keyId)) await ctx.keys.destroy(keyId);
  return { destroyed: candidates.length - used.size, claimed: used.size };
}

async function usedAmong({ db, holdings }: SystemContext, keyIds: readonly Id<"key">[]): Promise<Set<Id<"key">>> {
  const used = new Set<Id<"key">>();
  if (keyIds.length === 0) return used;
  for (const { table, column } of keyColumnsOf(holdings)) {
    const rows = await db
      .select({ keyId: column })
      .from(table)
      .where(inArray(column, [...keyIds]));
    for (const { keyId } of rows) used.add(keyId as Id<"key">);
  }
  return used;
}
