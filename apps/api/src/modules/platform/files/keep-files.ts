import { and, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, isId } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import type { FilePurpose } from "./purposes.js";
import { fileRow } from "./queries.js";
import { FileNotReady } from "./refusals.js";
import { type StoredFileRow, storedFiles } from "./tables.js";

export interface Keeping {
  purpose: FilePurpose;
  /** The thing that takes them. */
  entity: Id;
  /** Whom the thing is about. */
  accountId?: Id<"acc"> | null;
  orderId?: Id<"ord"> | null;
}

/** The form was accepted: in its own transaction the files become the thing's. Each by whoever uploaded it, and once. */
export async function keepFiles(
  tx: Tx,
  ctx: Ctx,
  fileIds: readonly string[],
  keeping: Keeping,
): Promise<StoredFileRow[] | FileNotReady> {
  const { purpose, entity, accountId = null, orderId = null } = keeping;
  const kept: StoredFileRow[] = [];
  for (const fileId of new Set(fileIds)) {
    const row = isId("fil", fileId) ? await fileRow(tx, fileId) : undefined;
    if (!row || row.purpose !== purpose || !isUploader(ctx, row)) return new FileNotReady();
    const next = {
      status: "KEPT" as const,
      entity,
      subjectId: accountId,
      orderId,
      keptAt: ctx.clock.now(),
      dueAt: null,
    };
    const [outcome] = await tx
      .update(storedFiles)
      .set(next)
      .where(and(eq(storedFiles.id, row.id), eq(storedFiles.status, "STAGED")));
    if (outcome.affectedRows !== 1) return new FileNotReady();
    await recordAudit(tx, ctx, {
      action: "platform/files.keepFiles",
      entity: row.id,
      from: "STAGED",
      to: "KEPT",
      detail: { entity },
    });
    kept.push({ ...row, ...next });
  }
  return kept;
}

const isUploader = ({ actor }: Ctx, row: StoredFileRow): boolean =>
  (actor.kind === "SHOPPER" && row.accountId === actor.accountId) ||
  (actor.kind === "STAFF" && row.staffId === actor.staffId);
