import { and, eq, isNull } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { NotFound, type Refusal } from "#kernel/refusal";
import { workItemOf } from "./queries.js";
import { WorkItemTaken } from "./refusals.js";
import { type WorkItemRow, workItems } from "./tables.js";

/**
 * Takes an open item that nobody holds. Of twenty who try at once one gets it, the others `WorkItemTaken`; whoever
 * holds it already keeps it. Rooms whose claim is a deed of its own call this inside theirs.
 */
export async function holdWorkItem(tx: Tx, ctx: Ctx, entity: Id, staffId: Id<"stf">): Promise<WorkItemRow | Refusal> {
  await tx
    .update(workItems)
    .set({ holderId: staffId, claimedAt: ctx.clock.now() })
    .where(and(eq(workItems.entity, entity), isNull(workItems.holderId), isNull(workItems.closedAt)));
  const row = await workItemOf(tx, entity);
  if (!row || row.closedAt) return new NotFound();
  return row.holderId === staffId ? row : new WorkItemTaken(row.holderId);
}

/** Hands an open item to `staffId`, whoever held it before; null puts it back into the queue. */
export async function passWorkItem(
  tx: Tx,
  ctx: Ctx,
  entity: Id,
  staffId: Id<"stf"> | null,
): Promise<WorkItemRow | Refusal> {
  const [outcome] = await tx
    .update(workItems)
    .set({ holderId: staffId, claimedAt: staffId ? ctx.clock.now() : null })
    .where(and(eq(workItems.entity, entity), isNull(workItems.closedAt)));
  const row = await workItemOf(tx, entity);
  return outcome.affectedRows === 1 && row ? row : new NotFound();
}
