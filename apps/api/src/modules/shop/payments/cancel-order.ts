import type { ShopperContext } from "#kernel/context";
import { NotFound, type Refusal } from "#kernel/refusal";
import { type OrderRow, ownOrder } from "#shop/orders";
import { cancelNow } from "./cancel-unpaid.js";
import type { CancelOrderInput } from "./inputs.js";

/** The buyer gives up an order that is not paid yet. */
export async function cancelOrder(ctx: ShopperContext, { orderId }: CancelOrderInput): Promise<OrderRow | Refusal> {
  const order = await ownOrder(ctx.db, ctx.actor.accountId, orderId);
  if (!order) return new NotFound();
  return cancelNow(ctx, order, "SHOPPER", { action: "shop/payments.cancelOrder" });
}
