import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal, StateConflict } from "#kernel/refusal";
import { askApproval, settleApproval } from "#platform/approvals";
import { recordAttempt, recordAudit } from "#platform/audit";
import { signaturesOf, suspensionOf } from "./queries.js";
import { AnotherRoleMustSign } from "./refusals.js";
import { liftReasons, roleToSign } from "./rules.js";
import { revealAllowances, revealLiftSignatures, revealSuspensions, type SuspensionRow } from "./tables.js";
import type { LiftRevealSuspensionInput } from "./types.js";

const form = z.object({ suspensionId: idOf("rsp"), reason: z.enum(liftReasons) });

const action = "privacy/reveals.liftRevealSuspension";

/** A service lead and a security officer, one after the other; the second signature lifts. Neither can alone. [H1] */
export async function liftRevealSuspension(
  ctx: StaffContext,
  input: LiftRevealSuspensionInput,
): Promise<SuspensionRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { suspensionId, reason } = given;
  const { staffId } = ctx.actor;
  const outcome = await ctx.db.transact(async (tx) => {
    const row = await suspensionOf(tx, suspensionId, "LOCKED");
    if (!row) return new NotFound();
    if (row.status === "LIFTED") return new StateConflict();
    const signed = await signaturesOf(tx, suspensionId);
    const role = roleToSign(signed, ctx.actor, row.staffId);
    if (!role) return new AnotherRoleMustSign();
    const now = ctx.clock.now();
    await tx.insert(revealLiftSignatures).values({ suspensionId, role, staffId, reason, signedAt: now });
    const last = signed.length === 1;
    const next = last ? ({ status: "LIFTED", liftedAt: now } as const) : ({ status: "HALF_LIFTED" } as const);
    await tx
      .update(revealSuspensions)
      .set(next)
      .where(and(eq(revealSuspensions.id, suspensionId), eq(revealSuspensions.status, row.status)));
    if (last) {
      await tx
        .update(revealAllowances)
        .set({ suspensionId: null, liftedAt: now })
        .where(eq(revealAllowances.staffId, row.staffId));
      await settleApproval(tx, ctx, { entity: suspensionId, kind: "REVEAL_LIFT" }, "APPROVED");
    } else {
      const preparedBy = [row.staffId, staffId];
      await askApproval(tx, ctx, { kind: "REVEAL_LIFT", entity: suspensionId, permission: "reveal:lift", preparedBy });
    }
    await recordAudit(tx, ctx, {
      action,
      entity: suspensionId,
      from: row.status,
      to: next.status,
      detail: { role, reason, staff: row.staffId },
    });
    return { ...row, ...next };
  });
  if (outcome instanceof AnotherRoleMustSign) await recordAttempt(ctx, { action, entity: suspensionId }, outcome);
  return outcome;
}
