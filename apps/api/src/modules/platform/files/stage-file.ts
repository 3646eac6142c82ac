import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { after, DAY } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import { Forbidden, Unauthenticated } from "#kernel/errors";
import { newId } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { type FilePurpose, ruleOf } from "./purposes.js";
import { fileOfUpload, stagedBy } from "./queries.js";
import { FileTooLarge, FileTypeRefused, StorageUnavailable, TooManyFiles } from "./refusals.js";
import { namePlace, putContent } from "./sealed-content.js";
import { type Sniffed, sniff } from "./sniff.js";
import { type StoredFileRow, storedFiles } from "./tables.js";

export interface Upload {
  purpose: FilePurpose;
  name: string;
  bytes: Buffer;
  /** The uploader's own word for this upload; repeated with the same bytes it gives the same file. */
  uploadKey?: string;
}

const STAGED_FOR_MS = DAY;
const MOST_STAGED = 40;
const MOST_PIXELS = 40_000_000;
const MOST_ON_A_SIDE = 16_000;
const NAME_LETTERS = 100;

/**
 * Takes a file for a form that is yet to be accepted. What it is, its bytes say; what a camera noted about place and
 * device is left out; it lies sealed under a key of its own, and goes after a day if no form takes it.
 */
export async function stageFile(ctx: Ctx, upload: Upload): Promise<StoredFileRow | Refusal> {
  const uploader = uploaderOf(ctx, upload.purpose);
  const taken = examine(upload);
  if (taken instanceof Refusal) return taken;
  const hash = createHash("sha256").update(taken.bytes).digest();
  const uploadKey = upload.uploadKey ? keyOfUpload(uploader, upload.uploadKey, hash) : null;
  const before = uploadKey && (await fileOfUpload(ctx.db, uploadKey));
  const row = before || (await begin(ctx, upload, { ...taken, hash, uploadKey, ...uploader }));
  if (row instanceof Refusal || row.status === "STAGED" || row.status === "KEPT") return row;
  // Swept at this moment: what comes after it is a new upload.
  if (row.status === "ERASED") return new StorageUnavailable();
  // Outside any transaction: what breaks off here stays UPLOADING, and is swept.
  const down = await putContent(ctx, row, taken.bytes);
  return down ?? settle(ctx, row);
}

type Uploader = Pick<StoredFileRow, "accountId" | "staffId">;

function uploaderOf({ actor }: Ctx, purpose: FilePurpose): Uploader {
  const { from } = ruleOf(purpose);
  if (actor.kind === "ANYONE") throw new Unauthenticated();
  if (actor.kind === "SHOPPER" && from === "SHOPPER") return { accountId: actor.accountId, staffId: null };
  if (actor.kind === "STAFF" && from !== null && from !== "SHOPPER" && actor.permissions.has(from)) {
    return { accountId: null, staffId: actor.staffId };
  }
  throw new Forbidden();
}

function examine({ purpose, bytes }: Upload): Sniffed | Refusal {
  const { kinds, maxBytes } = ruleOf(purpose);
  if (bytes.length > maxBytes) return new FileTooLarge();
  const taken = sniff(bytes);
  if (!taken || !kinds.includes(taken.kind)) return new FileTypeRefused();
  const [width, height] = [taken.width ?? 1, taken.height ?? 1];
  if (width < 1 || height < 1) return new FileTypeRefused();
  const tooMany = width * height > MOST_PIXELS || Math.max(width, height) > MOST_ON_A_SIDE;
  return tooMany ? new FileTooLarge() : taken;
}

const keyOfUpload = ({ accountId, staffId }: Uploader, word: string, hash: Buffer): Buffer =>
  createHash("sha256")
    .update(`${accountId ?? staffId}\n${word}\n`)
    .update(hash)
    .digest();

type Begun = Sniffed & Uploader & Pick<StoredFileRow, "hash" | "uploadKey">;

async function begin(ctx: Ctx, { purpose, name }: Upload, file: Begun): Promise<StoredFileRow | Refusal> {
  if ((await stagedBy(ctx.db, file)) >= MOST_STAGED) return new TooManyFiles();
  const key = await ctx.keys.create("FILE");
  const id = newId("fil");
  const now = ctx.clock.now();
  const { bytes, ...facts } = file;
  const row: StoredFileRow = {
    ...facts,
    id,
    purpose,
    status: "UPLOADING",
    bytes: bytes.length,
    keyId: key.id,
    name: key.seal(namePlace(id), tidy(name)),
    entity: null,
    subjectId: file.accountId,
    orderId: null,
    stagedAt: now,
    keptAt: null,
    dueAt: after(now, STAGED_FOR_MS),
    restrictedAt: null,
  };
  const kept = await ctx.db.transact(async (tx) => {
    await tx
      .insert(storedFiles)
      .values(row)
      .onDuplicateKeyUpdate({ set: { uploadKey: file.uploadKey } });
    // The same upload may have come twice at once: the row that stands is the one to go on with.
    return file.uploadKey ? fileOfUpload(tx, file.uploadKey) : row;
  });
  if (kept?.id === id) await ctx.keys.claim(key.id);
  return kept ?? row;
}

/** A name is for people to tell files apart; paths and line breaks have no place in it. */
const tidy = (name: string): string =>
  [...(name.split(/[/\\]/).at(-1) ?? "").replaceAll(/\p{C}/gu, "").trim()].slice(0, NAME_LETTERS).join("") || "file";

function settle(ctx: Ctx, row: StoredFileRow): Promise<StoredFileRow> {
  return ctx.db.transact(async (tx) => {
    const [outcome] = await tx
      .update(storedFiles)
      .set({ status: "STAGED" })
      .where(and(eq(storedFiles.id, row.id), eq(storedFiles.status, "UPLOADING")));
    if (outcome.affectedRows === 1) {
      const detail = { purpose: row.purpose, bytes: row.bytes };
      await recordAudit(tx, ctx, { action: "platform/files.stageFile", entity: row.id, to: "STAGED", detail });
    }
    return { ...row, status: "STAGED" as const };
  });
}
