import { and, eq, lte } from "drizzle-orm";
import { MINUTE } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import { eachOf } from "#kernel/each-of";
import type { Sweep } from "#kernel/room";
import { recordAudit } from "#platform/audit";
import { incidentClocks } from "./tables.js";

const BATCH = 200;

/** A duty that was not done in time is written down: the history says so, whatever is done afterwards. */
export const followClocks: Sweep = {
  name: "privacy/incidents.followClocks",
  everyMs: MINUTE,
  async run(ctx: SystemContext) {
    const now = ctx.clock.now();
    const due = await ctx.db.select().from(incidentClocks).where(lte(incidentClocks.watchedAt, now)).limit(BATCH);
    await eachOf(due, ({ incidentId, kind, watchedAt, dueAt }) =>
      ctx.db.transact(async (tx) => {
        const [marked] = await tx
          .update(incidentClocks)
          .set({ overdueAt: now, watchedAt: null })
          .where(
            and(
              eq(incidentClocks.incidentId, incidentId),
              eq(incidentClocks.kind, kind),
              eq(incidentClocks.watchedAt, watchedAt!),
            ),
          );
        if (marked.affectedRows !== 1) return;
        const action = "privacy/incidents.markClockOverdue";
        await recordAudit(tx, ctx, { action, entity: incidentId, detail: { kind, dueAt: dueAt.toISOString() } });
      }),
    );
  },
};
