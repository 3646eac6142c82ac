import { desc, eq, inArray } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import type { Setting } from "#kernel/setting";
import { settingChanges, settingValues } from "./tables.js";

export type SettingValueRow = typeof settingValues.$inferSelect;
export type SettingChangeRow = typeof settingChanges.$inferSelect;

/** Changed values by key; a request asks once for each, in one statement for all. */
export const valueOfKey = loader("platform/settings.values", async ({ db }: Ctx, keys: readonly string[]) => {
  const rows = await db
    .select()
    .from(settingValues)
    .where(inArray(settingValues.key, [...keys]));
  return new Map(rows.map((row) => [row.key, row]));
});

/**
 * What holds now: the value that staff set, or the declared default. Kept for the length of the request. A value outside
 * the bounds of this release (it was set under an older one) is moved to the nearest bound.
 */
export async function settingOf(ctx: Ctx, declared: Setting): Promise<number> {
  return within(declared, (await valueOfKey(ctx).load(declared.key))?.value ?? declared.default);
}

/** The same inside a transaction, which must not wait for a second connection. */
export async function settingIn(db: ReadDb, declared: Setting): Promise<number> {
  const [row] = await db.select().from(settingValues).where(eq(settingValues.key, declared.key));
  return within(declared, row?.value ?? declared.default);
}

export const within = ({ min, max }: Setting, value: number): number => Math.min(Math.max(value, min), max);

/** Newest first. */
export const changesOfKey = loader("platform/settings.changes", async ({ db }: Ctx, keys: readonly string[]) => {
  const rows = await db
    .select()
    .from(settingChanges)
    .where(inArray(settingChanges.key, [...keys]))
    .orderBy(desc(settingChanges.proposedAt), desc(settingChanges.id));
  const byKey = new Map<string, SettingChangeRow[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(row.key)?.push(row);
  return byKey;
});

export async function changeById(db: ReadDb, changeId: Id<"sch">): Promise<SettingChangeRow | undefined> {
  const [row] = await db.select().from(settingChanges).where(eq(settingChanges.id, changeId));
  return row;
}
