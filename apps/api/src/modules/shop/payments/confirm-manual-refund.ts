import type { StaffContext } from "#kernel/context";
import { type Refusal, StateConflict } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import type { ManualRefundInput } from "./inputs.js";
import { onRefund } from "./on-refund.js";
import { SecondPersonRequired } from "./refusals.js";
import { endRefund } from "./settle-refund.js";
import type { RefundRow } from "./tables.js";

const action = "shop/payments.confirmManualRefund";

/** Somebody with finance rights, and never the one who took it over, confirms that the money has left. */
export async function confirmManualRefund(
  ctx: StaffContext,
  { refundId }: ManualRefundInput,
): Promise<RefundRow | Refusal> {
  const answer = await onRefund(ctx, refundId, async (tx, refund, order) => {
    if (refund.status !== "MANUAL") return new StateConflict();
    if (refund.takenOverBy === ctx.actor.staffId) return new SecondPersonRequired();
    await endRefund(tx, ctx, order, refund, "SUCCESS");
    const detail = { refundId, takenOverBy: refund.takenOverBy };
    await recordAudit(tx, ctx, { action, entity: refund.orderId, detail });
    return undefined;
  });
  if (answer instanceof SecondPersonRequired) await recordAttempt(ctx, { action, entity: refundId }, answer);
  return answer;
}
