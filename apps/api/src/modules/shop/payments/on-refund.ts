import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { NotFound, type Refusal } from "#kernel/refusal";
import { lockOrder, type OrderRow } from "#shop/orders";
import { refundOf } from "./queries.js";
import type { RefundRow } from "./tables.js";

type Step = (tx: Tx, refund: RefundRow, order: OrderRow) => Promise<Refusal | undefined>;

/** Under the order's lock, as everything that moves its money; answers the refund as it then stands. */
export async function onRefund(ctx: Ctx, refundId: Id<"rfd">, step: Step): Promise<RefundRow | Refusal> {
  const known = await refundOf(ctx.db, refundId);
  if (!known) return new NotFound();
  return ctx.db.transact(async (tx) => {
    const order = await lockOrder(tx, known.orderId);
    const refund = await refundOf(tx, refundId);
    if (!order || !refund) return new NotFound();
    return (await step(tx, refund, order)) ?? (await refundOf(tx, refundId)) ?? new NotFound();
  });
}
