import { eq, inArray } from "drizzle-orm";
import { MINUTE } from "#kernel/clock";
import type { Ctx, SystemContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { eachOf } from "#kernel/each-of";
import type { Id } from "#kernel/id";
import type { Effect, Sweep } from "#kernel/room";
import { recordAudit } from "#platform/audit";
import { post } from "#platform/outbox";
import { fileRow, filesDue } from "./queries.js";
import { destroyContent } from "./sealed-content.js";
import { storedFiles } from "./tables.js";

export const ERASE_CONTENT = "platform/files.eraseContent";

/** Kept files end: nobody reads them from the commit on; key and object follow. */
export async function eraseFiles(tx: Tx, ctx: Ctx, fileIds: readonly Id<"fil">[]): Promise<void> {
  if (fileIds.length === 0) return;
  await tx
    .update(storedFiles)
    .set({ status: "ERASED", dueAt: null, restrictedAt: ctx.clock.now() })
    .where(inArray(storedFiles.id, [...fileIds]));
  for (const fileId of fileIds) {
    await recordAudit(tx, ctx, { action: "platform/files.eraseFiles", entity: fileId, to: "ERASED" });
    await post(tx, ctx, ERASE_CONTENT, { fileId });
  }
}

export const eraseContent: Effect = async (ctx: SystemContext, { fileId }) => {
  const row = await fileRow(ctx.db, fileId as Id<"fil">);
  if (row?.status === "ERASED") await destroyContent(ctx, row);
};

const BATCH = 100;

/** Uploads that broke off and files that no form took, a day old. */
export const sweepUnused: Sweep = {
  name: "platform/files.sweepUnused",
  everyMs: 10 * MINUTE,
  async run(ctx) {
    await eachOf(await filesDue(ctx.db, ctx.clock.now(), BATCH), async ({ id }) => {
      // Under the lock: a form may be taking it at this moment.
      const unused = await ctx.db.transact(async (tx) => {
        const [row] = await tx.select().from(storedFiles).where(eq(storedFiles.id, id)).for("update");
        if (!row?.dueAt || row.dueAt > ctx.clock.now()) return undefined;
        await tx.update(storedFiles).set({ status: "ERASED" }).where(eq(storedFiles.id, id));
        return row;
      });
      if (!unused) return;
      // The row goes last: should the storage be down, the next round finds it again.
      await destroyContent(ctx, unused);
      await ctx.db.transact((tx) => tx.delete(storedFiles).where(eq(storedFiles.id, id)));
    });
  },
};
