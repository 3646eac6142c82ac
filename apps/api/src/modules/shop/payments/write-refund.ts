import { after, MINUTE } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { Fen } from "#kernel/money";
import { recordAudit } from "#platform/audit";
import { post } from "#platform/outbox";
import { outRefundNoOf } from "./rules.js";
import { type RefundReason, refundInitial } from "./status.js";
import { type PaymentRow, type RefundRow, refundLines, refunds } from "./tables.js";

export interface NewRefund {
  payment: PaymentRow;
  amountFen: Fen;
  reason: RefundReason;
  lines?: readonly { orderLineId: Id<"oln">; amountFen: Fen }[];
  afterSalesCaseId?: Id<"asc"> | undefined;
}

/** Reserves the amount and promises the submission; the caller holds the order's row and has checked the balance. */
export async function writeRefund(tx: Tx, ctx: Ctx, draft: NewRefund): Promise<RefundRow> {
  const { payment, amountFen, reason, lines = [], afterSalesCaseId } = draft;
  const refundId = newId("rfd");
  const now = ctx.clock.now();
  const refund: RefundRow = {
    id: refundId,
    accountId: payment.accountId,
    orderId: payment.orderId,
    paymentId: payment.id,
    afterSalesCaseId: afterSalesCaseId ?? null,
    reason,
    amountFen,
    freightFen: payment.use === "APPLIED" ? amountFen - lines.reduce((sum, line) => sum + line.amountFen, 0) : 0,
    outRefundNo: outRefundNoOf(refundId),
    providerRefundId: null,
    status: refundInitial,
    createdAt: now,
    submittedAt: null,
    acceptedAt: null,
    succeededAt: null,
    polls: 0,
    // Long after the outbox has tried: a refund whose message was lost still gets on its way.
    nextPollAt: after(now, 10 * MINUTE),
    lastCode: null,
    takenOverBy: null,
    billedOn: null,
  };
  await tx.insert(refunds).values(refund);
  if (lines.length > 0) await tx.insert(refundLines).values(lines.map((line) => ({ ...line, refundId })));
  await recordAudit(tx, ctx, {
    action: "shop/payments.requestRefund",
    entity: payment.orderId,
    detail: { refundId, amountFen, reason },
  });
  await post(tx, ctx, "shop/payments.submitRefund", { refundId });
  return refund;
}
