import { and, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { canMove } from "#kernel/transitions";
import { recordAudit } from "#platform/audit";
import { type RefundStatus, refundTransitions } from "./status.js";
import { type RefundRow, refunds } from "./tables.js";

/** Compare and set, audited on the order; false when the table knows no such step, as for news that come out of turn. */
export async function moveRefund(
  tx: Tx,
  ctx: Ctx,
  refund: RefundRow,
  to: RefundStatus,
  facts: Partial<RefundRow> = {},
): Promise<boolean> {
  if (!canMove(refundTransitions, refund.status, to)) return false;
  const [outcome] = await tx
    .update(refunds)
    .set({ ...facts, status: to })
    .where(and(eq(refunds.id, refund.id), eq(refunds.status, refund.status)));
  if (outcome.affectedRows !== 1) return false;
  await recordAudit(tx, ctx, {
    action: "shop/payments.moveRefund",
    entity: refund.orderId,
    from: refund.status,
    to,
    detail: { refundId: refund.id, amountFen: refund.amountFen },
  });
  return true;
}
