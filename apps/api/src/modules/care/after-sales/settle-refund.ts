import type { SystemContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Effect, EffectPayload } from "#kernel/room";
import { refundOf } from "#shop/payments";
import { moveCase } from "./move-case.js";
import { lockCase } from "./queries.js";

interface Settled extends EffectPayload {
  refundId: Id<"rfd">;
  caseId: Id<"asc">;
}

/** Payments says that a refund has ended. Told twice, or about a refund that was replaced, it changes nothing. */
export const settleRefund: Effect = async (ctx: SystemContext, payload: EffectPayload) => {
  const { refundId, caseId } = payload as Settled;
  await ctx.db.transact(async (tx) => {
    const locked = await lockCase(tx, caseId);
    const refund = await refundOf(tx, refundId);
    if (!refund || locked?.row.refundId !== refundId) return;
    const { row } = locked;
    const action = "care/after-sales.settleRefund";
    const detail = { refund: refundId, status: refund.status };
    const open = row.status === "REFUNDING" || row.status === "REFUND_FAILED";
    if (refund.status === "SUCCESS" && open) await moveCase(tx, ctx, row, { to: "COMPLETED", action, detail });
    const failed = refund.status === "ABNORMAL" || refund.status === "CLOSED";
    if (failed && row.status === "REFUNDING") await moveCase(tx, ctx, row, { to: "REFUND_FAILED", action, detail });
  });
};
