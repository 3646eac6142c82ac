import { after, DAY } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { isDuplicate } from "#kernel/db";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { askApproval } from "#platform/approvals";
import { recordAudit } from "#platform/audit";
import { resetRequestForm } from "./forms.js";
import type { RequestSecondFactorResetInput } from "./inputs.js";
import { memberById } from "./queries.js";
import { type ResetRow, resetById } from "./resets.js";
import { staffResets } from "./tables.js";

/** A colleague has lost the phone, after somebody made sure on another way that it is the colleague who says so. */
export async function requestSecondFactorReset(
  ctx: StaffContext,
  input: RequestSecondFactorResetInput,
): Promise<ResetRow | Refusal> {
  const given = read(resetRequestForm, input);
  if (given instanceof InvalidInput) return given;
  const { staffId, passwordToo, reason } = given;
  const member = await memberById(ctx.db, staffId);
  if (!member) return new NotFound();
  if (member.status !== "ACTIVE") return new StateConflict();
  const resetId = newId("srs");
  const key = await ctx.keys.open(member.keyId);
  return ctx.db
    .transact<ResetRow | Refusal>(async (tx) => {
      const now = ctx.clock.now();
      await tx.insert(staffResets).values({
        id: resetId,
        staffId,
        status: "REQUESTED",
        openKey: staffId,
        passwordToo,
        reason: key.seal({ column: "staff_resets.reason", row: resetId }, reason),
        requestedBy: ctx.actor.staffId,
        requestedAt: now,
      });
      await askApproval(tx, ctx, {
        kind: "SECOND_FACTOR_RESET",
        entity: resetId,
        permission: "staff:approve",
        preparedBy: [ctx.actor.staffId, staffId],
        dueAt: after(now, DAY),
      });
      await recordAudit(tx, ctx, {
        action: "platform/staff.requestSecondFactorReset",
        entity: staffId,
        detail: { reset: resetId, passwordToo },
      });
      return (await resetById(tx, resetId))!;
    })
    .catch((error: unknown) => {
      if (isDuplicate(error)) return new StateConflict();
      throw error;
    });
}
