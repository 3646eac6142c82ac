import { after } from "#kernel/clock";
import type { ShopperContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { lockOrder, type OrderRow, postponeAutoConfirm } from "#shop/orders";
import { ownOrderForm } from "./confirm-receipt.js";
import { EXTENSION_MS } from "./rules.js";
import { receiptExtensions } from "./tables.js";
import { AlreadyExtended, type ExtendReceiptInput } from "./types.js";

/** Three more days before a shipped order counts as received; once, kept by the primary key. */
export async function extendReceipt(ctx: ShopperContext, input: ExtendReceiptInput): Promise<OrderRow | Refusal> {
  const given = read(ownOrderForm, input);
  if (given instanceof InvalidInput) return given;
  return ctx.db.transact(async (tx) => {
    const order = await lockOrder(tx, given.orderId);
    if (order?.accountId !== ctx.actor.accountId) return new NotFound();
    if (order.status !== "SHIPPED" || !order.autoConfirmAt) return new StateConflict();
    const [first] = await tx
      .insert(receiptExtensions)
      .ignore()
      .values({ orderId: order.id, extendedAt: ctx.clock.now() });
    if (first.affectedRows === 0) return new AlreadyExtended();
    await recordAudit(tx, ctx, { action: "shop/delivery.extendReceipt", entity: order.id });
    return postponeAutoConfirm(tx, ctx, order, after(order.autoConfirmAt, EXTENSION_MS));
  });
}
