import type { StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { NotFound, Refusal } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { holdWorkItem } from "./hold-work-item.js";
import { handsFor } from "./kinds.js";
import { workItemOf } from "./queries.js";
import type { WorkItemRow } from "./tables.js";
import type { WorkItemInput } from "./types.js";

/** Takes an item into the caller's hands. A kind that is not for the caller's role is not found. Policy 5.4. */
export async function claimWorkItem(ctx: StaffContext, { entity }: WorkItemInput): Promise<WorkItemRow | Refusal> {
  const { staffId, permissions } = ctx.actor;
  const action = "platform/work-items.claimWorkItem";
  const outcome = await ctx.db.transact(async (tx) => {
    const found = await workItemOf(tx, entity as Id);
    if (!found || !handsFor[found.kind].claim.some((permission) => permissions.has(permission))) return new NotFound();
    const held = await holdWorkItem(tx, ctx, entity as Id, staffId);
    if (!(held instanceof Refusal) && found.holderId !== staffId) await recordAudit(tx, ctx, { action, entity });
    return held;
  });
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action, entity: entity.slice(0, 40) }, outcome);
  return outcome;
}
