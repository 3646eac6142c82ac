import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { fileRow, readLink } from "#platform/files";
import { requireIdentity } from "#privacy/identity-checks";
import { lockPack } from "./queries.js";
import { PackDownloadsUsed, PackNotThere } from "./refusals.js";
import { MOST_DOWNLOADS } from "./rules.js";
import { accessPacks } from "./tables.js";
import type { AccessPackLink, FetchAccessPackInput } from "./types.js";

const ACTION = "privacy/access-packs.fetchAccessPack";
const form = z.object({ requestId: idOf("dsr") });

/**
 * A link for this session and a quarter of an hour. The whole life of a person lies behind it: a code to the bound
 * phone comes first, three times at most, a week long. Policy 6.1, PIPL 45.
 */
export async function fetchAccessPack(
  ctx: ShopperContext,
  input: FetchAccessPackInput,
): Promise<AccessPackLink | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { accountId } = ctx.actor;
  const outcome = await ctx.db.transact(async (tx) => {
    const pack = await lockPack(tx, given.requestId);
    if (pack?.accountId !== accountId) return new NotFound();
    const now = ctx.clock.now();
    if (pack.status !== "READY" || !pack.fileId || pack.expiresAt! <= now) return new PackNotThere();
    const missing = await requireIdentity(tx, ctx.clock, accountId, { level: "L2", liveSession: true });
    if (missing) return missing;
    if (pack.downloads >= MOST_DOWNLOADS) return new PackDownloadsUsed();
    const file = await fileRow(tx, pack.fileId);
    const href = file?.status === "KEPT" ? readLink(ctx, file) : null;
    if (!href) return new PackNotThere();
    await tx
      .update(accessPacks)
      .set({ downloads: sql`${accessPacks.downloads} + 1` })
      .where(eq(accessPacks.id, pack.id));
    const downloadsLeft = MOST_DOWNLOADS - pack.downloads - 1;
    await recordAudit(tx, ctx, { action: ACTION, entity: given.requestId, detail: { pack: pack.id, downloadsLeft } });
    return { href, bytes: file!.bytes, expiresAt: pack.expiresAt!, downloadsLeft };
  });
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action: ACTION, entity: given.requestId }, outcome);
  return outcome;
}
