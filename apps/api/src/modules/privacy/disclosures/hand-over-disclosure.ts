import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { shanghaiDate } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal } from "#kernel/refusal";
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
const URL_LIVES_S = 600;

export interface HandOver {
  request: RequestRow;
  archiveUrl: string;
}

/**
 * Gives the sealed archive to the officers who came for it, by another hand than the one that collected. The paper has
 * to be in date today, the archive the very one in the register, and whoever is to be told first has been told.
 * Scenarios D2, D5 and D13.
 */
export async function handOverDisclosure(ctx: StaffContext, input: HandOverInput): Promise<HandOver | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  const stored = await packageOf(ctx.db, given.requestId);
  const intact = stored ? await isIntact(ctx, stored) : true;
  const step = { requestId: given.requestId, action: ACTION, from: ["SEALED"], hand: "HAND_OVER" } as const;
  const moved = await onRequest<RequestRow>(ctx, step, async (tx, row) => {
    if (!intact) return new PackageAltered();
    const bad = await stillGood(tx, row, shanghaiDate(ctx.clock.now()));
    if (bad) return bad;
    if (row.notice === "NOTIFY_BEFORE" && !row.noticedAt) return new NoticeComesFirst();
    await tx
      .update(disclosurePackages)
      .set({
        handedOverBy: ctx.actor.staffId,
        handedOverAt: ctx.clock.now(),
        receivedBy: sealText(key, "receivedBy", row.id, given.receivedBy),
      })
      .where(eq(disclosurePackages.requestId, row.id));
    return moveRequest(tx, ctx, row, { to: "HANDED_OVER", action: ACTION });
  });
  if (moved instanceof Refusal) return moved;
  const rule = { key: stored!.objectKey, expiresInSeconds: URL_LIVES_S };
  return { request: moved, archiveUrl: ctx.gateways.objectStorage.presignGet(rule) };
}

/** Byte for byte what was sealed: its digest is the one in the register. */
async function isIntact(ctx: StaffContext, { objectKey, sizeBytes, sha256 }: PackageRow): Promise<boolean> {
  const bytes = await ctx.gateways.objectStorage.get(objectKey, { maxBytes: sizeBytes + 1 });
  return createHash("sha256").update(bytes).digest().equals(sha256);
}
