import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { accountClosures, type ClosureItemRow, type ClosureRow, closureItems } from "./tables.js";

/** Opens nothing but the certificate, and is known to the person alone. */
export const newCode = (): string => randomBytes(16).toString("hex");
export const hashOfCode = (code: string): Buffer => createHash("sha256").update(code).digest();
export const newCertificateNumber = (): string => `AC${Array.from({ length: 14 }, () => randomInt(10)).join("")}`;

export const itemsOf = (db: ReadDb, closureId: Id<"clo">): Promise<ClosureItemRow[]> =>
  db
    .select()
    .from(closureItems)
    .where(eq(closureItems.closureId, closureId))
    .orderBy(asc(closureItems.name), asc(closureItems.outcome));

/** Over everything the certificate says. */
export const sealOf = (
  { settings }: Ctx,
  { certificateNumber, status, confirmedAt, verifiedAt, restrictedUntil }: ClosureRow,
  items: readonly ClosureItemRow[],
): Buffer =>
  createHmac("sha256", settings.auditSecret)
    .update("account closure\n")
    .update(JSON.stringify([certificateNumber, status, confirmedAt, verifiedAt, restrictedUntil]))
    .update(JSON.stringify(items.map(({ name, outcome, rows, keptUntil }) => [name, outcome, rows, keptUntil])))
    .digest();

export async function closureByNumber(db: ReadDb, certificateNumber: string): Promise<ClosureRow | undefined> {
  const [row] = await db.select().from(accountClosures).where(eq(accountClosures.certificateNumber, certificateNumber));
  return row;
}

export async function closureOfRequest(db: ReadDb, requestId: Id<"dsr">): Promise<ClosureRow | undefined> {
  const [row] = await db.select().from(accountClosures).where(eq(accountClosures.requestId, requestId));
  return row;
}

/** For whoever holds the paper: whether it is one of ours and unaltered, and nothing else. */
export async function isValid(ctx: Ctx, certificateNumber: string): Promise<boolean> {
  const row = await closureByNumber(ctx.db, certificateNumber);
  return Boolean(row?.seal && timingSafeEqual(row.seal, sealOf(ctx, row, await itemsOf(ctx.db, row.id))));
}

/** The person's own copy, by number and code. */
export async function certificateFor(db: ReadDb, number: string, code: string): Promise<ClosureRow | undefined> {
  const row = await closureByNumber(db, number);
  return row && timingSafeEqual(row.codeHash, hashOfCode(code)) ? row : undefined;
}
