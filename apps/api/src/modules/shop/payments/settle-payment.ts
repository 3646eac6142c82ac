import type { PaidPayment } from "#gateways/wechat-pay";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { KeyDestroyed } from "#kernel/sealed";
import { recordAudit } from "#platform/audit";
import { openidOf } from "#shop/accounts";
import { lockOrderOfMoney, markPaid, type OrderRow } from "#shop/orders";
import { commitStock } from "#shop/stock";
import { moveAttempt } from "./move-attempt.js";
import { type NotificationReference, noteNotification } from "./note-notification.js";
import { attemptOf, paymentOfTransaction } from "./queries.js";
import type { PaymentUse, RefundReason } from "./status.js";
import { type AttemptRow, type PaymentRow, payments } from "./tables.js";
import { writeRefund } from "./write-refund.js";

/** Money under a number that this mall never gave out: somebody must look, and the provider will tell us again. */
export class UnknownPayment extends Error {
  readonly code = "UNKNOWN_PAYMENT";
}

/**
 * The one way in which an order becomes paid, whoever brings the news: the notification, the poll or the buyer who
 * returns from the cashier. Money that arrived is always recorded, once per transaction number; what is too late, too
 * much or not as asked for goes back by itself, and then the order stays as it was.
 */
export async function settlePayment(
  ctx: Ctx,
  paid: PaidPayment,
  notification?: NotificationReference,
): Promise<PaymentUse | "ALREADY_RECORDED"> {
  const attempt = await attemptOf(ctx.db, paid.outTradeNo);
  if (!attempt) throw new UnknownPayment();
  const mismatches = await mismatchesOf(ctx, attempt, paid);
  const use = await ctx.db.transact(async (tx) => {
    const order = await lockOrderOfMoney(tx, attempt.orderId);
    if (!order) throw new UnknownPayment();
    if (notification) await noteNotification(tx, ctx, { ...notification, orderId: order.id });
    if (await paymentOfTransaction(tx, paid.transactionId)) return "ALREADY_RECORDED";
    return record(tx, ctx, { order, attempt, paid, mismatches });
  });
  ctx.wakeWorker();
  return use;
}

/** Item 76: what of the payment is not as it was asked for. Merchant and app were compared when the news was opened. */
async function mismatchesOf(ctx: Ctx, attempt: AttemptRow, paid: PaidPayment): Promise<string[]> {
  const payer = await payerOf(ctx, attempt);
  return [
    ...(paid.amountFen === attempt.amountFen ? [] : ["AMOUNT"]),
    ...(paid.currency === "CNY" ? [] : ["CURRENCY"]),
    ...(payer === undefined || payer === paid.payerOpenid ? [] : ["PAYER"]),
  ];
}

/** Undefined once the account has been erased: its order is long over then, and the money goes back anyway. */
async function payerOf(ctx: Ctx, { accountId }: AttemptRow): Promise<string | undefined> {
  try {
    return await openidOf(ctx, accountId);
  } catch (error) {
    if (error instanceof KeyDestroyed) return undefined;
    throw error;
  }
}

interface Arrival {
  order: OrderRow;
  attempt: AttemptRow;
  paid: PaidPayment;
  mismatches: string[];
}

async function record(tx: Tx, ctx: Ctx, { order, attempt, paid, mismatches }: Arrival): Promise<PaymentUse> {
  const use = useOf(order, paid, mismatches);
  const payment: PaymentRow = {
    id: newId("pay"),
    accountId: order.accountId,
    orderId: order.id,
    attemptId: attempt.id,
    provider: attempt.provider,
    transactionId: paid.transactionId,
    amountFen: paid.amountFen,
    use,
    appliedTo: use === "APPLIED" ? order.id : null,
    paidAt: paid.paidAt,
    recordedAt: ctx.clock.now(),
  };
  await tx.insert(payments).values(payment);
  await succeed(tx, ctx, attempt);
  const detail = { paymentId: payment.id, amountFen: payment.amountFen, ...(mismatches.length > 0 && { mismatches }) };
  await recordAudit(tx, ctx, { action: "shop/payments.settlePayment", entity: order.id, to: use, detail });
  if (use === "APPLIED") {
    await markPaid(tx, ctx, order, paid.paidAt);
    await commitStock(tx, ctx, order.id);
  } else {
    await writeRefund(tx, ctx, { payment, amountFen: payment.amountFen, reason: reasons[use] });
  }
  return use;
}

/** The attempt was read before the lock: when it has moved on since, it is read again. */
async function succeed(tx: Tx, ctx: Ctx, attempt: AttemptRow): Promise<void> {
  if (await moveAttempt(tx, ctx, attempt, "SUCCESS", { nextPollAt: null })) return;
  const current = await attemptOf(tx, attempt.outTradeNo);
  if (current) await moveAttempt(tx, ctx, current, "SUCCESS", { nextPollAt: null });
}

function useOf(order: OrderRow, paid: PaidPayment, mismatches: string[]): PaymentUse {
  if (mismatches.length > 0 || paid.amountFen !== order.payableFen) return "MISMATCH";
  if (order.status === "PENDING_PAYMENT") return "APPLIED";
  return order.status === "CANCELLED" ? "LATE" : "DUPLICATE";
}

const reasons = {
  LATE: "LATE_PAYMENT",
  DUPLICATE: "DUPLICATE_PAYMENT",
  MISMATCH: "PAYMENT_MISMATCH",
} as const satisfies Record<Exclude<PaymentUse, "APPLIED">, RefundReason>;
