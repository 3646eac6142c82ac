import { and, eq } from "drizzle-orm";
import { MINUTE } from "#kernel/clock";
import { eachOf } from "#kernel/each-of";
import type { Sweep } from "#kernel/room";
import { recordAudit } from "#platform/audit";
import { eraseFiles } from "#platform/files";
import { packsToEnd } from "./queries.js";
import { accessPacks } from "./tables.js";

const BATCH = 100;

/** A week is over: key and archive go, whether it was fetched or not. */
export const endPacks: Sweep = {
  name: "privacy/access-packs.endPacks",
  everyMs: 10 * MINUTE,
  async run(ctx) {
    await eachOf(await packsToEnd(ctx.db, ctx.clock.now(), BATCH), ({ id, fileId, requestId }) =>
      ctx.db.transact(async (tx) => {
        const [outcome] = await tx
          .update(accessPacks)
          .set({ status: "ENDED", endedAt: ctx.clock.now() })
          .where(and(eq(accessPacks.id, id), eq(accessPacks.status, "READY")));
        if (outcome.affectedRows !== 1) return;
        const detail = { pack: id };
        await recordAudit(tx, ctx, { action: "privacy/access-packs.endPack", entity: requestId, detail });
        await eraseFiles(tx, ctx, fileId ? [fileId] : []);
      }),
    );
    ctx.wakeWorker();
  },
};
