import type { StaffContext } from "#kernel/context";
import { NotFound, type Refusal } from "#kernel/refusal";
import { type OrderRow, orderOf } from "#shop/orders";
import { cancelNow } from "./cancel-unpaid.js";
import type { CancelOrderForShopperInput } from "./inputs.js";

/** Customer service cancels an unpaid order; the reason is a code and stays in the order's history. */
export async function cancelOrderForShopper(
  ctx: StaffContext,
  { orderId, reason }: CancelOrderForShopperInput,
): Promise<OrderRow | Refusal> {
  const order = await orderOf(ctx.db, orderId);
  if (!order) return new NotFound();
  return cancelNow(ctx, order, "STAFF", { action: "shop/payments.cancelOrderForShopper", detail: { reason } });
}
