import { and, eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { settleApproval } from "#platform/approvals";
import { recordAttempt, recordAudit } from "#platform/audit";
import { resetForm } from "./forms.js";
import type { ResetInput } from "./inputs.js";
import { SecondPersonNeeded } from "./refusals.js";
import { staffResets } from "./tables.js";

export type ResetRow = typeof staffResets.$inferSelect;

export async function resetById(db: ReadDb, resetId: Id<"srs">): Promise<ResetRow | undefined> {
  const [row] = await db.select().from(staffResets).where(eq(staffResets.id, resetId));
  return row;
}

export async function openResetOf(db: ReadDb, staffId: Id<"stf">): Promise<ResetRow | undefined> {
  const [row] = await db.select().from(staffResets).where(eq(staffResets.openKey, staffId));
  return row;
}

interface ResetDecision {
  action: string;
  to: "APPROVED" | "REFUSED";
  carryOut?: (tx: Tx, reset: ResetRow) => Promise<Refusal | undefined>;
}

/** Decides about a reset, never by who asked for it or whom it is about. */
export async function decideReset(
  ctx: StaffContext,
  input: ResetInput,
  { action, to, carryOut }: ResetDecision,
): Promise<ResetRow | Refusal> {
  const given = read(resetForm, input);
  if (given instanceof InvalidInput) return given;
  const outcome = await ctx.db.transact<ResetRow | Refusal>(async (tx) => {
    const reset = await resetById(tx, given.resetId);
    if (!reset) return new NotFound();
    if ([reset.requestedBy, reset.staffId].includes(ctx.actor.staffId)) return new SecondPersonNeeded();
    const change = { status: to, openKey: null, decidedBy: ctx.actor.staffId, decidedAt: ctx.clock.now() } as const;
    const [decided] = await tx
      .update(staffResets)
      .set(change)
      .where(and(eq(staffResets.id, reset.id), eq(staffResets.status, "REQUESTED")));
    if (decided.affectedRows === 0) return new StateConflict();
    const refusal = await carryOut?.(tx, reset);
    if (refusal) return refusal;
    await settleApproval(tx, ctx, { entity: reset.id, kind: "SECOND_FACTOR_RESET" }, to);
    await recordAudit(tx, ctx, {
      action,
      entity: reset.staffId,
      from: "REQUESTED",
      to,
      detail: { reset: reset.id, passwordToo: reset.passwordToo },
    });
    return { ...reset, ...change };
  });
  if (outcome instanceof SecondPersonNeeded) await recordAttempt(ctx, { action, entity: given.resetId }, outcome);
  return outcome;
}
