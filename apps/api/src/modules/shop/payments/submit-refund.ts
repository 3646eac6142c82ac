import { type RefundState, WeChatPayError } from "#gateways/wechat-pay";
import type { Ctx, SystemContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { EffectPayload } from "#kernel/room";
import { sharingSubject } from "#privacy/sharing";
import { lockOrderOfMoney } from "#shop/orders";
import { moveRefund } from "./move-refund.js";
import { paymentOf, refundOf } from "./queries.js";
import { nextRefundPoll } from "./rules.js";
import { abandonRefund, settleRefund } from "./settle-refund.js";
import type { RefundReason } from "./status.js";
import type { RefundRow } from "./tables.js";

/** The provider will never do it under this number, however often we ask. */
const HOPELESS = new Set([
  "INVALID_REQUEST",
  "PARAM_ERROR",
  "MCH_NOT_EXISTS",
  "REFUND_FEE_MISMATCH",
  "RESOURCE_NOT_EXISTS",
  "TRADE_OVERDUE",
  "USER_ACCOUNT_ABNORMAL",
]);

/** At most 80 bytes, shown to the payer; says why the money comes, never what was bought. */
const reasonTexts: Record<RefundReason, string> = {
  AFTER_SALES: "售后退款",
  ORDER_CANCELLED: "订单取消退款",
  LATE_PAYMENT: "订单已关闭，付款退回",
  DUPLICATE_PAYMENT: "重复付款退回",
  PAYMENT_MISMATCH: "付款与订单不符，退回",
};

/**
 * Brings a refund to the provider, or asks what became of it; run it as often as you like. One intent has one number
 * for ever: after anything but a clear answer the number is looked up, and sent again only when it does not exist
 * there. Throws when the provider gave no answer, so that the outbox tries again (peers saleor#19811, saleor/apps#2446).
 */
export async function submitRefund(ctx: SystemContext, { refundId }: EffectPayload): Promise<void> {
  const refund = await beginSubmission(ctx, refundId as Id<"rfd">);
  if (!refund) return;
  const state = (refund.again ? await lookUp(ctx, refund.row) : undefined) ?? (await send(ctx, refund.row));
  if (state) await settleRefund(ctx, state);
}

/** SUBMITTED before the first byte leaves: whoever finds it so knows that the number may have arrived. */
async function beginSubmission(ctx: Ctx, refundId: Id<"rfd">): Promise<{ row: RefundRow; again: boolean } | undefined> {
  const known = await refundOf(ctx.db, refundId);
  if (!known) return undefined;
  return ctx.db.transact(async (tx) => {
    await lockOrderOfMoney(tx, known.orderId);
    const row = await refundOf(tx, refundId);
    if (row?.status === "SUBMITTED" || row?.status === "PROCESSING") return { row, again: true };
    if (row?.status !== "CREATED") return undefined;
    const now = ctx.clock.now();
    const facts = { submittedAt: now, nextPollAt: nextRefundPoll(now, 0) };
    await moveRefund(tx, ctx, row, "SUBMITTED", facts);
    return { row: { ...row, ...facts, status: "SUBMITTED" as const }, again: false };
  });
}

async function lookUp(ctx: Ctx, refund: RefundRow): Promise<RefundState | undefined> {
  const state = await ctx.gateways.wechatPay.queryRefund(refund.outRefundNo, subjectOf(refund));
  return state.kind === "REFUND" ? state : undefined;
}

async function send(ctx: Ctx, refund: RefundRow): Promise<RefundState | undefined> {
  try {
    return await create(ctx, refund);
  } catch (error) {
    if (!(error instanceof WeChatPayError)) throw error;
    const state = await lookUp(ctx, refund);
    if (state) return state;
    if (error.unknownOutcome || !HOPELESS.has(error.code)) throw error;
    await abandonRefund(ctx, refund, error.code);
    return undefined;
  }
}

async function create(ctx: Ctx, refund: RefundRow): Promise<RefundState> {
  const payment = await paymentOf(ctx.db, refund.paymentId);
  return ctx.gateways.wechatPay.createRefund(
    {
      transactionId: payment!.transactionId,
      outRefundNo: refund.outRefundNo,
      amountFen: refund.amountFen,
      totalFen: payment!.amountFen,
      reason: reasonTexts[refund.reason],
      notifyUrl: `${ctx.settings.notifyBaseUrl}/wechat-pay/refund-notify`,
    },
    subjectOf(refund),
  );
}

const subjectOf = ({ accountId, orderId }: RefundRow) => sharingSubject(accountId, orderId);
