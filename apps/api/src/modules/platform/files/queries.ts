import { and, asc, count, eq, inArray, isNull, lte } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { type StoredFileRow, storedFiles } from "./tables.js";

/** As the row stands, restricted or not: for the machine. */
export async function fileRow(db: ReadDb, fileId: Id<"fil">): Promise<StoredFileRow | undefined> {
  const [row] = await db.select().from(storedFiles).where(eq(storedFiles.id, fileId));
  return row;
}

export async function fileOfUpload(db: ReadDb, uploadKey: Buffer): Promise<StoredFileRow | undefined> {
  const [row] = await db.select().from(storedFiles).where(eq(storedFiles.uploadKey, uploadKey));
  return row;
}

/** A file that people may still read. Policy 6.6. */
export async function readableFile(db: ReadDb, fileId: Id<"fil">): Promise<StoredFileRow | undefined> {
  const [row] = await db
    .select()
    .from(storedFiles)
    .where(and(eq(storedFiles.id, fileId), eq(storedFiles.status, "KEPT"), isNull(storedFiles.restrictedAt)));
  return row;
}

/** What a thing keeps, oldest first. */
export const filesOf = loader("platform/files.ofEntity", async ({ db }: Ctx, entities: readonly Id[]) => {
  const rows = await db
    .select()
    .from(storedFiles)
    .where(
      and(inArray(storedFiles.entity, [...entities]), eq(storedFiles.status, "KEPT"), isNull(storedFiles.restrictedAt)),
    )
    .orderBy(asc(storedFiles.keptAt), asc(storedFiles.id));
  const groups = new Map<Id, StoredFileRow[]>(entities.map((entity) => [entity, []]));
  for (const row of rows) groups.get(row.entity as Id)?.push(row);
  return groups;
});

/** How many files of this uploader wait for their forms. */
export async function stagedBy(db: ReadDb, uploader: Pick<StoredFileRow, "accountId" | "staffId">): Promise<number> {
  const [row] = await db
    .select({ files: count() })
    .from(storedFiles)
    .where(
      and(
        uploader.accountId ? eq(storedFiles.accountId, uploader.accountId) : eq(storedFiles.staffId, uploader.staffId!),
        inArray(storedFiles.status, ["UPLOADING", "STAGED"]),
      ),
    );
  return row?.files ?? 0;
}

/** Files whose form never came. */
export const filesDue = (db: ReadDb, now: Date, limit: number): Promise<StoredFileRow[]> =>
  db.select().from(storedFiles).where(lte(storedFiles.dueAt, now)).orderBy(asc(storedFiles.dueAt)).limit(limit);
