import { and, asc, eq, inArray, lte } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { accessPacks, type PackRow } from "./tables.js";

const one = <T>(rows: T[]): T | undefined => rows[0];

export const packOfRequest = async (db: ReadDb, requestId: Id<"dsr">): Promise<PackRow | undefined> =>
  one(await db.select().from(accessPacks).where(eq(accessPacks.requestId, requestId)));

export const lockPack = async (tx: Tx, requestId: Id<"dsr">): Promise<PackRow | undefined> =>
  one(await tx.select().from(accessPacks).where(eq(accessPacks.requestId, requestId)).for("update"));

/** For lists and pages of requests. */
export const packOfEach = loader("privacy/access-packs.pack", async ({ db }: Ctx, requestIds: readonly Id<"dsr">[]) => {
  const rows = await db
    .select()
    .from(accessPacks)
    .where(inArray(accessPacks.requestId, [...requestIds]));
  return new Map(rows.map((row) => [row.requestId, row]));
});

/** Packs whose time is over, the longest first. */
export const packsToEnd = (db: ReadDb, now: Date, limit: number): Promise<PackRow[]> =>
  db
    .select()
    .from(accessPacks)
    .where(and(eq(accessPacks.status, "READY"), lte(accessPacks.expiresAt, now)))
    .orderBy(asc(accessPacks.expiresAt))
    .limit(limit);
