import type { RefundState } from "#gateways/wechat-pay";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { recordAudit } from "#platform/audit";
import { post } from "#platform/outbox";
import { canMoveOrder, lockOrderOfMoney, markRefundClosed, type OrderRow, orderLinesOf } from "#shop/orders";
import { moveRefund } from "./move-refund.js";
import { type NotificationReference, noteNotification } from "./note-notification.js";
import { paymentOf, refundOf, refundOfNumber } from "./queries.js";
import { reservedOfLines } from "./request-refund.js";
import type { RefundReason } from "./status.js";
import type { PaymentRow, RefundRow } from "./tables.js";
import { writeRefund } from "./write-refund.js";

/** A refund under a number that is not ours, or of another amount: somebody must look. */
export class UnknownRefund extends Error {
  readonly code = "UNKNOWN_REFUND";
}

/** Nobody asked for these: the mall itself must see them through, under a new number if need be. */
const AUTOMATIC: readonly RefundReason[] = ["LATE_PAYMENT", "DUPLICATE_PAYMENT", "PAYMENT_MISMATCH"];

/** The one way in which a refund moves on, whoever brings the news: the answer, the notification or the poll. */
export async function settleRefund(ctx: Ctx, state: RefundState, notification?: NotificationReference): Promise<void> {
  const known = await refundOfNumber(ctx.db, state.outRefundNo);
  if (!known || known.amountFen !== state.amountFen) throw new UnknownRefund();
  await ctx.db.transact(async (tx) => {
    const order = await lockOrderOfMoney(tx, known.orderId);
    const refund = await refundOf(tx, known.id);
    if (!order || !refund) throw new UnknownRefund();
    if (notification) await noteNotification(tx, ctx, { ...notification, orderId: order.id });
    await advance(tx, ctx, order, refund, state);
  });
  ctx.wakeWorker();
}

/** The provider refuses for good: finance takes over, and whoever asked hears of it. */
export const abandonRefund = (ctx: Ctx, { id, orderId }: RefundRow, code: string): Promise<void> =>
  ctx.db.transact(async (tx) => {
    const order = await lockOrderOfMoney(tx, orderId);
    const refund = await refundOf(tx, id);
    if (order && refund) await endRefund(tx, ctx, order, refund, "ABNORMAL", { lastCode: code.slice(0, 40) });
  });

async function advance(tx: Tx, ctx: Ctx, order: OrderRow, refund: RefundRow, state: RefundState): Promise<void> {
  const { status, refundId, succeededAt } = state;
  const facts = { providerRefundId: refundId, acceptedAt: refund.acceptedAt ?? ctx.clock.now() };
  if (status === "PROCESSING") await moveRefund(tx, ctx, refund, status, facts);
  else await endRefund(tx, ctx, order, refund, status, { ...facts, ...(succeededAt && { succeededAt }) });
}

/** The end of a refund and all that hangs on it; the caller holds the order's row. False for news out of turn. */
export async function endRefund(
  tx: Tx,
  ctx: Ctx,
  order: OrderRow,
  refund: RefundRow,
  to: "SUCCESS" | "CLOSED" | "ABNORMAL",
  facts: Partial<RefundRow> = {},
): Promise<boolean> {
  const arrival = to === "SUCCESS" ? { succeededAt: ctx.clock.now() } : {};
  if (!(await moveRefund(tx, ctx, refund, to, { ...arrival, ...facts, nextPollAt: null }))) return false;
  if (to === "SUCCESS") await closeIfAllCameBack(tx, ctx, order, refund);
  if (to === "CLOSED" && AUTOMATIC.includes(refund.reason)) await tryAgain(tx, ctx, refund);
  await tellCase(tx, ctx, refund);
  return true;
}

/** O12: an order is closed once every line's money has gone back in full; a rest of freight does not keep it open. */
async function closeIfAllCameBack(tx: Tx, ctx: Ctx, order: OrderRow, { paymentId }: RefundRow): Promise<void> {
  const payment = await paymentOf(tx, paymentId);
  if (payment?.use !== "APPLIED" || !canMoveOrder(order, "CLOSED_REFUNDED")) return;
  const returned = await reservedOfLines(tx, paymentId, true);
  const lines = await orderLinesOf(tx, order.id);
  if (lines.every((line) => (returned.get(line.id) ?? 0) >= line.paidFen)) await markRefundClosed(tx, ctx, order);
}

/** A closed number gives nothing back for ever: the same money gets a new one. */
async function tryAgain(tx: Tx, ctx: Ctx, refund: RefundRow): Promise<void> {
  const payment = (await paymentOf(tx, refund.paymentId)) as PaymentRow;
  const next = await writeRefund(tx, ctx, { payment, amountFen: refund.amountFen, reason: refund.reason });
  await recordAudit(tx, ctx, {
    action: "shop/payments.replaceRefund",
    entity: refund.orderId,
    detail: { closed: refund.id, refundId: next.id },
  });
}

async function tellCase(tx: Tx, ctx: Ctx, { id, afterSalesCaseId }: RefundRow): Promise<void> {
  if (!afterSalesCaseId) return;
  await post(tx, ctx, "care/after-sales.settleRefund", { refundId: id, caseId: afterSalesCaseId });
}
