import { WeChatPayError } from "#gateways/wechat-pay";
import type { ShopperContext } from "#kernel/context";
import { NotFound, type Refusal } from "#kernel/refusal";
import { type OrderRow, ownOrder } from "#shop/orders";
import { ask } from "./close-attempt.js";
import type { ConfirmPaymentInput } from "./inputs.js";
import { attemptsOf, isOpen } from "./queries.js";
import { PaymentUnavailable } from "./refusals.js";
import { settlePayment } from "./settle-payment.js";

/**
 * The buyer comes back from the cashier: what the phone says proves nothing, so WeChat Pay is asked. Answers the order
 * as it then stands, still waiting when nothing was paid (item 77).
 */
export async function confirmPayment(
  ctx: ShopperContext,
  { orderId }: ConfirmPaymentInput,
): Promise<OrderRow | Refusal> {
  const { accountId } = ctx.actor;
  const order = await ownOrder(ctx.db, accountId, orderId);
  if (!order) return new NotFound();
  if (order.status !== "PENDING_PAYMENT") return order;
  const attempt = (await attemptsOf(ctx.db, orderId)).findLast(isOpen);
  if (!attempt) return order;
  try {
    const state = await ask(ctx, attempt);
    if (state.kind === "PAID") await settlePayment(ctx, state);
  } catch (error) {
    if (error instanceof WeChatPayError) return new PaymentUnavailable();
    throw error;
  }
  return (await ownOrder(ctx.db, accountId, orderId)) ?? new NotFound();
}
