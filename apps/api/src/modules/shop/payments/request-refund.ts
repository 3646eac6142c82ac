import { and, eq, inArray, ne } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import type { Fen } from "#kernel/money";
import { lockOrder, orderLinesOf } from "#shop/orders";
import { appliedPaymentOf, refundsHolding } from "./queries.js";
import { RefundRefused } from "./refusals.js";
import { type Balance, MOST_REFUNDS, obstacleToRefund, REFUND_WINDOW_MS } from "./rules.js";
import type { RefundReason } from "./status.js";
import { type PaymentRow, type RefundRow, refundLines, refunds } from "./tables.js";
import { writeRefund } from "./write-refund.js";

export interface RefundOrder {
  orderId: Id<"ord">;
  /** More than the lines add up to: the rest gives freight back. */
  amountFen: Fen;
  reason: RefundReason;
  lines: readonly { orderLineId: Id<"oln">; amountFen: Fen }[];
  /** Told through `care/after-sales.settleRefund` when the refund has ended. */
  afterSalesCaseId?: Id<"asc">;
}

/**
 * Reserves money of the order's payment and promises to send it back. The sum of all refunds, done and under way, can
 * exceed neither the payment nor any line nor the freight: the order's row is locked while it is counted.
 */
export async function requestRefund(tx: Tx, ctx: Ctx, request: RefundOrder): Promise<RefundRow | RefundRefused> {
  const order = await lockOrder(tx, request.orderId);
  const payment = order && (await appliedPaymentOf(tx, order.id));
  if (!payment) return new RefundRefused("NOT_PAID");
  if (ctx.clock.now().getTime() - payment.paidAt.getTime() > REFUND_WINDOW_MS) return new RefundRefused("TOO_LATE");
  const holding = await refundsHolding(tx, payment.id);
  if (holding.length >= MOST_REFUNDS) return new RefundRefused("TOO_MANY");
  const obstacle = obstacleToRefund(await balanceOf(tx, payment, order.freightFen, holding), request);
  if (obstacle) return new RefundRefused(obstacle);
  return writeRefund(tx, ctx, { ...request, payment });
}

async function balanceOf(tx: Tx, payment: PaymentRow, freightFen: Fen, holding: RefundRow[]): Promise<Balance> {
  const reservedByLine = await reservedOfLines(tx, payment.id);
  const lines = await orderLinesOf(tx, payment.orderId);
  return {
    paidFen: payment.amountFen,
    reservedFen: holding.reduce((sum, refund) => sum + refund.amountFen, 0),
    freightFen,
    reservedFreightFen: holding.reduce((sum, refund) => sum + refund.freightFen, 0),
    lines: lines.map((line) => ({
      orderLineId: line.id,
      paidFen: line.paidFen,
      reservedFen: reservedByLine.get(line.id) ?? 0,
    })),
  };
}

/** Per line, what refunds of this payment hold: `settled` counts only those that have arrived. */
export async function reservedOfLines(tx: Tx, paymentId: Id<"pay">, settled = false): Promise<Map<Id<"oln">, Fen>> {
  const counts = settled ? inArray(refunds.status, ["SUCCESS"]) : ne(refunds.status, "CLOSED");
  const rows = await tx
    .select({ orderLineId: refundLines.orderLineId, amountFen: refundLines.amountFen })
    .from(refundLines)
    .innerJoin(refunds, eq(refunds.id, refundLines.refundId))
    .where(and(eq(refunds.paymentId, paymentId), counts));
  const sums = new Map<Id<"oln">, Fen>();
  for (const row of rows) sums.set(row.orderLineId, (sums.get(row.orderLineId) ?? 0) + row.amountFen);
  return sums;
}
