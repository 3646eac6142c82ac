import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { lockOrder, type OrderRow } from "#shop/orders";
import { moveRefund } from "./move-refund.js";
import { refundOf } from "./queries.js";
import { SecondPersonRequired } from "./refusals.js";
import { endRefund } from "./settle-refund.js";
import type { RefundRow } from "./tables.js";
import type { ManualRefundInput } from "./types.js";

/** WeChat Pay could not return the money: a member of staff arranges another way and says so. */
export const takeOverRefund = (ctx: StaffContext, { refundId }: ManualRefundInput): Promise<RefundRow | Refusal> =>
  onRefund(ctx, refundId, async (tx, _order, refund) => {
    const takenOverBy = ctx.actor.staffId;
    if (!(await moveRefund(tx, ctx, refund, "MANUAL", { takenOverBy }))) return new StateConflict();
    await recordAudit(tx, ctx, {
      action: "shop/payments.takeOverRefund",
      entity: refund.orderId,
      detail: { refundId },
    });
    return undefined;
  });

/** Somebody with finance rights, and never the one who took it over, confirms that the money has left. */
export const confirmManualRefund = (ctx: StaffContext, { refundId }: ManualRefundInput): Promise<RefundRow | Refusal> =>
  onRefund(ctx, refundId, async (tx, order, refund) => {
    if (refund.status !== "MANUAL") return new StateConflict();
    if (refund.takenOverBy === ctx.actor.staffId) return new SecondPersonRequired();
    await endRefund(tx, ctx, order, refund, "SUCCESS");
    const detail = { refundId, takenOverBy: refund.takenOverBy };
    await recordAudit(tx, ctx, { action: "shop/payments.confirmManualRefund", entity: refund.orderId, detail });
    return undefined;
  });

type Step = (tx: Tx, order: OrderRow, refund: RefundRow) => Promise<Refusal | undefined>;

/** Under the order's lock, as everything that moves its money; answers the refund as it then stands. */
async function onRefund(ctx: StaffContext, refundId: Id<"rfd">, step: Step): Promise<RefundRow | Refusal> {
  const known = await refundOf(ctx.db, refundId);
  if (!known) return new NotFound();
  return ctx.db.transact(async (tx) => {
    const order = await lockOrder(tx, known.orderId);
    const refund = await refundOf(tx, refundId);
    if (!order || !refund) return new NotFound();
    return (await step(tx, order, refund)) ?? (await refundOf(tx, refundId)) ?? new NotFound();
  });
}
