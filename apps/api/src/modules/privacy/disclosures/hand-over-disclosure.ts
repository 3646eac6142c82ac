import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { ObjectStorageError } from "#gateways/object-storage";
import { shanghaiDate } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal, StateConflict } from "#kernel/refusal";
import { KeyDestroyed } from "#kernel/sealed";
import { fileRow, readFile, type StorageUnavailable } from "#platform/files";
import { sealText } from "./case-file.js";
import { keyOf } from "./file-key.js";
import { requestForm, texts, words } from "./forms.js";
import type { HandOverInput } from "./inputs.js";
import { moveRequest, onRequest } from "./on-request.js";
import { packageOf } from "./queries.js";
import { NoticeComesFirst, PackageAltered } from "./refusals.js";
import { stillGood } from "./still-good.js";
import { disclosurePackages, type PackageRow, type RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.handOverDisclosure";
const form = requestForm.extend({ receivedBy: words });

/**
 * Gives the sealed archive to the officers who came for it, by another hand than the one that collected. The paper has
 * to be in date today, the archive the very one in the register, and whoever is to be told first has been told. From
 * then on whoever handed over can fetch the archive, for three days. Scenarios D2, D5 and D13.
 */
export async function handOverDisclosure(ctx: StaffContext, input: HandOverInput): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  const stored = await packageOf(ctx.db, given.requestId);
  const intact = stored ? await isIntact(ctx, stored) : true;
  if (intact instanceof Refusal) return intact;
  const step = { requestId: given.requestId, action: ACTION, from: ["SEALED"], hand: "HAND_OVER" } as const;
  return onRequest<RequestRow>(ctx, step, async (tx, row) => {
    if (!intact) return new PackageAltered();
    const bad = await stillGood(tx, row, shanghaiDate(ctx.clock.now()));
    if (bad) return bad;
    if (row.notice === "NOTIFY_BEFORE" && !row.noticedAt) return new NoticeComesFirst();
    const [handed] = await tx
      .update(disclosurePackages)
      .set({
        handedOverBy: ctx.actor.staffId,
        handedOverAt: ctx.clock.now(),
        receivedBy: sealText(key, "receivedBy", row.id, given.receivedBy),
      })
      // The one that was looked at: meanwhile another may have been made in its place.
      .where(and(eq(disclosurePackages.requestId, row.id), eq(disclosurePackages.fileId, stored!.fileId)));
    if (handed.affectedRows !== 1) return new StateConflict();
    return moveRequest(tx, ctx, row, { to: "HANDED_OVER", action: ACTION });
  });
}

/** Byte for byte what was sealed: its digest is the one in the register. What does not even open was changed, too. */
async function isIntact(ctx: StaffContext, { fileId, sha256 }: PackageRow): Promise<boolean | StorageUnavailable> {
  const row = (await fileRow(ctx.db, fileId))!;
  const bytes = await readFile(ctx, row).catch((error: unknown) => {
    if (error instanceof KeyDestroyed || error instanceof ObjectStorageError) throw error;
    return Buffer.alloc(0);
  });
  return bytes instanceof Refusal ? bytes : createHash("sha256").update(bytes).digest().equals(sha256);
}
