import type { PaymentState } from "#gateways/wechat-pay";
import type { Ctx } from "#kernel/context";
import { sharingSubject } from "#privacy/sharing";
import { settlePayment } from "./settle-payment.js";
import type { AttemptRow } from "./tables.js";

/**
 * Makes sure that nothing more can be paid under an attempt, or records what was: asks, closes, and asks again when
 * closing comes too late. Only after `UNPAID` may goods be given back. Goes out; throws when the provider gives no answer.
 */
export async function closeAtProvider(ctx: Ctx, attempt: AttemptRow): Promise<"PAID" | "UNPAID"> {
  const state = await ask(ctx, attempt);
  if (state.kind === "PAID") return settle(ctx, state);
  // A number the provider has never heard of has no cashier that could be closed.
  if (state.kind === "NOT_EXIST" || state.tradeState === "CLOSED") return "UNPAID";
  const outcome = await ctx.gateways.wechatPay.closeOrder(attempt.outTradeNo, subjectOf(attempt));
  if (outcome !== "ALREADY_PAID") return "UNPAID";
  const after = await ask(ctx, attempt);
  if (after.kind !== "PAID") throw new Error("the provider says paid when closing and unpaid when asked");
  return settle(ctx, after);
}

export const ask = (ctx: Ctx, attempt: AttemptRow): Promise<PaymentState> =>
  ctx.gateways.wechatPay.queryByOutTradeNo(attempt.outTradeNo, subjectOf(attempt));

const subjectOf = ({ accountId, orderId }: AttemptRow) => sharingSubject(accountId, orderId);

async function settle(ctx: Ctx, paid: Extract<PaymentState, { kind: "PAID" }>): Promise<"PAID"> {
  await settlePayment(ctx, paid);
  return "PAID";
}
