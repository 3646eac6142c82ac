import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { after, DAY } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import { newId } from "#kernel/id";
import type { Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import type { Keeping } from "./keep-files.js";
import { namePlace, putContent } from "./sealed-content.js";
import { type StoredFileRow, storedFiles } from "./tables.js";

export interface OwnFile extends Keeping {
  name: string;
  contentType: string;
  bytes: Buffer;
}

/**
 * Keeps what the house wrote itself, such as a package for an authority. Call it outside a transaction and name the
 * file in yours: one that never gets its name is swept after a day only when it was not stored to its end.
 */
export async function storeFile(ctx: Ctx, file: OwnFile): Promise<StoredFileRow | Refusal> {
  const key = await ctx.keys.create("FILE");
  const id = newId("fil");
  const now = ctx.clock.now();
  const row: StoredFileRow = {
    id,
    purpose: file.purpose,
    status: "UPLOADING",
    kind: "DATA",
    contentType: file.contentType,
    bytes: file.bytes.length,
    width: null,
    height: null,
    hash: createHash("sha256").update(file.bytes).digest(),
    keyId: key.id,
    name: key.seal(namePlace(id), file.name),
    accountId: null,
    staffId: null,
    uploadKey: null,
    entity: file.entity,
    subjectId: file.accountId ?? null,
    orderId: file.orderId ?? null,
    stagedAt: now,
    keptAt: null,
    dueAt: after(now, DAY),
    restrictedAt: null,
  };
  await ctx.db.transact((tx) => tx.insert(storedFiles).values(row));
  await ctx.keys.claim(key.id);
  const down = await putContent(ctx, row, file.bytes);
  if (down) return down;
  const next = { status: "KEPT" as const, keptAt: ctx.clock.now(), dueAt: null };
  await ctx.db.transact(async (tx) => {
    await tx
      .update(storedFiles)
      .set(next)
      .where(and(eq(storedFiles.id, id), eq(storedFiles.status, "UPLOADING")));
    const detail = { purpose: file.purpose, bytes: row.bytes, entity: file.entity };
    await recordAudit(tx, ctx, { action: "platform/files.storeFile", entity: id, to: "KEPT", detail });
  });
  return { ...row, ...next };
}
