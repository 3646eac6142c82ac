import { WeChatPayError } from "#gateways/wechat-pay";
import type { ShopperContext, StaffContext } from "#kernel/context";
import { NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { canMoveOrder, type OrderRow, orderOf, ownOrder } from "#shop/orders";
import { type CancelDeed, cancelUnpaid } from "./cancel-unpaid.js";
import { PaymentUnavailable } from "./refusals.js";
import type { CancelOrderForShopperInput, CancelOrderInput } from "./types.js";

/** The buyer gives up an order that is not paid yet. */
export async function cancelOrder(ctx: ShopperContext, { orderId }: CancelOrderInput): Promise<OrderRow | Refusal> {
  const order = await ownOrder(ctx.db, ctx.actor.accountId, orderId);
  if (!order) return new NotFound();
  return giveUp(ctx, order, "SHOPPER", { action: "shop/payments.cancelOrder" });
}

/** Customer service cancels an unpaid order; the reason is a code and stays in the order's history. */
export async function cancelOrderForShopper(
  ctx: StaffContext,
  { orderId, reason }: CancelOrderForShopperInput,
): Promise<OrderRow | Refusal> {
  const order = await orderOf(ctx.db, orderId);
  if (!order) return new NotFound();
  return giveUp(ctx, order, "STAFF", { action: "shop/payments.cancelOrderForShopper", detail: { reason } });
}

async function giveUp(
  ctx: ShopperContext | StaffContext,
  order: OrderRow,
  by: "SHOPPER" | "STAFF",
  deed: CancelDeed,
): Promise<OrderRow | Refusal> {
  if (!canMoveOrder(order, "CANCELLED")) return new StateConflict();
  try {
    return await cancelUnpaid(ctx, order.id, by, deed);
  } catch (error) {
    if (error instanceof WeChatPayError) return new PaymentUnavailable();
    throw error;
  }
}
