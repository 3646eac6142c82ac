import type { StaffContext } from "#kernel/context";
import { type Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import type { ManualRefundInput } from "./inputs.js";
import { moveRefund } from "./move-refund.js";
import { onRefund } from "./on-refund.js";
import type { RefundRow } from "./tables.js";

/** WeChat Pay could not return the money: a member of staff arranges another way and says so. */
export const takeOverRefund = (ctx: StaffContext, { refundId }: ManualRefundInput): Promise<RefundRow | Refusal> =>
  onRefund(ctx, refundId, async (tx, refund) => {
    const takenOverBy = ctx.actor.staffId;
    if (!(await moveRefund(tx, ctx, refund, "MANUAL", { takenOverBy }))) return new StateConflict();
    const detail = { refundId };
    await recordAudit(tx, ctx, { action: "shop/payments.takeOverRefund", entity: refund.orderId, detail });
    return undefined;
  });
