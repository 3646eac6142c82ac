import { z } from "zod";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { FieldProblem, InvalidInput, type Refusal } from "#kernel/refusal";
import { type FilePurpose, filesOf, keepFiles } from "#platform/files";
import type { CaseRow } from "./tables.js";

/** Of each side, over the life of a case. */
export const MOST_PICTURES = 9;

export const pictures = z.array(z.string().max(40)).max(MOST_PICTURES).default([]);

/** What the case keeps of one side's pictures, with those that came just now. */
export async function keepPictures(
  tx: Tx,
  ctx: Ctx,
  row: Pick<CaseRow, "id" | "accountId" | "orderId">,
  purpose: Extract<FilePurpose, `AFTER_SALES_${string}`>,
  { fileIds, field }: { fileIds: readonly string[]; field: string },
): Promise<Refusal | undefined> {
  if (fileIds.length === 0) return undefined;
  const kept = ((await filesOf(ctx).load(row.id)) ?? []).filter((file) => file.purpose === purpose);
  if (kept.length + fileIds.length > MOST_PICTURES) return new InvalidInput([tooMany(field)]);
  filesOf(ctx).clear(row.id);
  const files = await keepFiles(tx, ctx, fileIds, {
    purpose,
    entity: row.id,
    accountId: row.accountId,
    orderId: row.orderId,
  });
  return Array.isArray(files) ? undefined : files;
}

const tooMany = (field: string) =>
  new FieldProblem(field, "TOO_MANY", {
    zh: `最多 ${MOST_PICTURES} 张图片。`,
    en: `${MOST_PICTURES} pictures at most.`,
  });
