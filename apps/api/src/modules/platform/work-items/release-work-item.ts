import type { StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { NotFound, Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { passWorkItem } from "./hold-work-item.js";
import { workItemOf } from "./queries.js";
import type { WorkItemRow } from "./tables.js";
import type { WorkItemInput } from "./types.js";

/** Puts an item the caller holds back into its queue. */
export const releaseWorkItem = (ctx: StaffContext, { entity }: WorkItemInput): Promise<WorkItemRow | Refusal> =>
  ctx.db.transact(async (tx) => {
    const found = await workItemOf(tx, entity as Id);
    if (found?.holderId !== ctx.actor.staffId) return new NotFound();
    const released = await passWorkItem(tx, ctx, entity as Id, null);
    if (!(released instanceof Refusal)) {
      await recordAudit(tx, ctx, { action: "platform/work-items.releaseWorkItem", entity });
    }
    return released;
  });
