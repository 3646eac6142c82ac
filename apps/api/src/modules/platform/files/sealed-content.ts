import { ObjectStorageError } from "#gateways/object-storage";
import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Effect } from "#kernel/room";
import { Sealed } from "#kernel/sealed";
import { StorageUnavailable } from "./refusals.js";
import type { StoredFileRow } from "./tables.js";

/** Says nothing about whose file it is or what for. */
const objectKeyOf = (fileId: Id<"fil">): string => `files/${fileId}`;

const contentPlace = (row: Id<"fil">) => ({ column: "stored_files.content", row });
export const namePlace = (row: Id<"fil">) => ({ column: "stored_files.name", row });

/** Nonce and tag. */
const SEAL_BYTES = 28;

type Held = Pick<StoredFileRow, "id" | "keyId" | "bytes" | "accountId">;

/** Sealed before it leaves: the storage never sees a picture. Repeated, it overwrites its own. */
export async function putContent(ctx: Ctx, row: Held, bytes: Buffer): Promise<StorageUnavailable | undefined> {
  const key = await ctx.keys.open(row.keyId);
  const sealed = Uint8Array.from(key.sealBytes(contentPlace(row.id), bytes).bytes);
  const object = { key: objectKeyOf(row.id), bytes: sealed, contentType: "application/octet-stream" };
  try {
    await ctx.gateways.objectStorage.put(object, row.accountId ?? undefined);
    return undefined;
  } catch (error) {
    if (error instanceof ObjectStorageError && error.retryable) return new StorageUnavailable();
    throw error;
  }
}

/** What was kept, in clear. @throws KeyDestroyed once it was erased; whatever was changed at the storage does not open */
export async function getContent(ctx: Ctx, row: Held): Promise<Buffer | StorageUnavailable> {
  const key = await ctx.keys.open(row.keyId);
  try {
    const limit = { maxBytes: row.bytes + SEAL_BYTES };
    const sealed = await ctx.gateways.objectStorage.get(objectKeyOf(row.id), limit, row.accountId ?? undefined);
    return key.openBytes(contentPlace(row.id), new Sealed(sealed));
  } catch (error) {
    if (error instanceof ObjectStorageError && error.retryable) return new StorageUnavailable();
    throw error;
  }
}

/** The key first: from then on nobody can read the object, wherever copies of it may lie. */
export async function destroyContent(ctx: Ctx, row: Pick<Held, "id" | "keyId">): Promise<void> {
  await ctx.keys.destroy(row.keyId);
  await ctx.gateways.objectStorage.delete(objectKeyOf(row.id));
}

/** For a row that is gone already; its key is ended by whoever dropped the row. */
export const dropObject: Effect = ({ gateways }, { id }) => gateways.objectStorage.delete(objectKeyOf(id as Id<"fil">));

/** Undefined once its key is gone. */
export async function nameOf(ctx: Ctx, row: Pick<StoredFileRow, "id" | "keyId" | "name">): Promise<string | undefined> {
  const key = (await ctx.keys.openMany([row.keyId])).get(row.keyId);
  return key?.open(namePlace(row.id), row.name);
}
