import { and, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { canMove } from "#kernel/transitions";
import { recordAudit } from "#platform/audit";
import { type AttemptStatus, attemptTransitions } from "./status.js";
import { type AttemptRow, paymentAttempts } from "./tables.js";

/** Compare and set, audited; false when the attempt has gone elsewhere or the table knows no such step. */
export async function moveAttempt(
  tx: Tx,
  ctx: Ctx,
  attempt: AttemptRow,
  to: AttemptStatus,
  facts: Partial<AttemptRow> = {},
): Promise<boolean> {
  if (!canMove(attemptTransitions, attempt.status, to)) return false;
  const [outcome] = await tx
    .update(paymentAttempts)
    .set({ ...facts, status: to })
    .where(and(eq(paymentAttempts.id, attempt.id), eq(paymentAttempts.status, attempt.status)));
  if (outcome.affectedRows !== 1) return false;
  await recordAudit(tx, ctx, { action: "shop/payments.moveAttempt", entity: attempt.id, from: attempt.status, to });
  return true;
}
