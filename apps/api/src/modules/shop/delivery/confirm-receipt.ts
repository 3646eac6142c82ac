import { z } from "zod";
import type { ShopperContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { canMoveOrder, lockOrder, markReceived, type OrderRow } from "#shop/orders";
import type { ConfirmReceiptInput } from "./types.js";

export const ownOrderForm = z.object({
  orderId: idOf("ord"),
});

/** The buyer has the goods: the seven days of return without a reason begin. Commerce step O9. */
export async function confirmReceipt(ctx: ShopperContext, input: ConfirmReceiptInput): Promise<OrderRow | Refusal> {
  const given = read(ownOrderForm, input);
  if (given instanceof InvalidInput) return given;
  return ctx.db.transact(async (tx) => {
    const order = await lockOrder(tx, given.orderId);
    if (order?.accountId !== ctx.actor.accountId) return new NotFound();
    if (!canMoveOrder(order, "RECEIVED")) return new StateConflict();
    return markReceived(tx, ctx, order, "SHOPPER");
  });
}
