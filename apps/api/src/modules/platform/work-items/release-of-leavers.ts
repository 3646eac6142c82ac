import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { MINUTE } from "#kernel/clock";
import type { Id } from "#kernel/id";
import type { Sweep } from "#kernel/room";
import { recordAudit } from "#platform/audit";
import { activeAmong } from "#platform/staff";
import { workItems } from "./tables.js";

/** Whoever no longer works here holds nothing: the items wait for a colleague within a minute. */
export const releaseOfLeavers: Sweep = {
  name: "platform/work-items.releaseOfLeavers",
  everyMs: MINUTE,
  async run(ctx) {
    const rows = await ctx.db
      .selectDistinct({ holderId: workItems.holderId })
      .from(workItems)
      .where(and(isNotNull(workItems.holderId), isNull(workItems.closedAt)));
    const holders = rows.map(({ holderId }) => holderId as Id<"stf">);
    const active = await activeAmong(ctx.db, holders);
    for (const holderId of holders.filter((holder) => !active.has(holder))) {
      await ctx.db.transact(async (tx) => {
        const held = and(eq(workItems.holderId, holderId), isNull(workItems.closedAt));
        const items = await tx.select({ entity: workItems.entity }).from(workItems).where(held).for("update");
        await tx.update(workItems).set({ holderId: null, claimedAt: null }).where(held);
        for (const { entity } of items) {
          const action = "platform/work-items.releaseOfLeavers";
          await recordAudit(tx, ctx, { action, entity, detail: { heldBy: holderId } });
        }
      });
    }
  },
};
