import type { StaffContext } from "#kernel/context";
import { type Id, isId } from "#kernel/id";
import { inputTexts } from "#kernel/input";
import { FieldProblem, InvalidInput, NotFound, Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { memberMay } from "#platform/staff";
import { passWorkItem } from "./hold-work-item.js";
import { handsFor } from "./kinds.js";
import { workItemOf } from "./queries.js";
import type { WorkItemRow } from "./tables.js";
import type { AssignWorkItemInput } from "./types.js";

/** A lead gives an item to somebody whose role may hold it; to anybody else it cannot be given. */
export async function assignWorkItem(
  ctx: StaffContext,
  { entity, staffId }: AssignWorkItemInput,
): Promise<WorkItemRow | Refusal> {
  if (!isId("stf", staffId)) {
    return new InvalidInput([new FieldProblem("staffId", "INVALID_ID", inputTexts.INVALID_ID)]);
  }
  return ctx.db.transact(async (tx) => {
    const found = await workItemOf(tx, entity as Id);
    if (!found || !ctx.actor.permissions.has(handsFor[found.kind].assign)) return new NotFound();
    if (!(await memberMay(tx, staffId, handsFor[found.kind].claim))) return new NotFound();
    const passed = await passWorkItem(tx, ctx, entity as Id, staffId);
    if (!(passed instanceof Refusal)) {
      await recordAudit(tx, ctx, { action: "platform/work-items.assignWorkItem", entity, detail: { to: staffId } });
    }
    return passed;
  });
}
