import { after } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import { markShipped, type OrderRow } from "#shop/orders";
import { returnStock } from "#shop/stock";
import { progressOf } from "./queries.js";
import { AUTO_CONFIRM_MS, type LineQuantity, leftToShip, shipsAll } from "./rules.js";
import { droppedLines } from "./tables.js";

/**
 * Takes paid pieces out of what is to be sent, for good: their money goes back. They can be sold again at once. When
 * the parcels already sent turn out to be all there is, the order is shipped. Throws when fewer pieces are left.
 * `occasion`, the after-sales case, may drop a line only once.
 */
export async function dropFromShipping(
  tx: Tx,
  ctx: Ctx,
  order: OrderRow,
  lines: readonly LineQuantity[],
  occasion: Id<"asc">,
): Promise<void> {
  const progress = await progressOf(tx, order.id);
  const byId = new Map(progress.map((line) => [line.orderLineId, line]));
  const pieces = lines.map(({ orderLineId, quantity }) => {
    const line = byId.get(orderLineId);
    if (!line || quantity > leftToShip(line))
      throw new RangeError("fewer pieces are left to ship than shall be dropped");
    return { skuId: line.skuId, quantity };
  });
  await tx.insert(droppedLines).values(lines.map((line) => ({ ...line, orderId: order.id, occasion })));
  await returnStock(tx, ctx, order.id, pieces, "UNSHIPPED", occasion);
  await recordAudit(tx, ctx, {
    action: "shop/delivery.dropFromShipping",
    entity: order.id,
    detail: { case: occasion, pieces: pieces.reduce((total, { quantity }) => total + quantity, 0) },
  });
  if (order.status === "PARTIALLY_SHIPPED" && shipsAll(progress, lines)) {
    await markShipped(tx, ctx, order, { all: true, autoConfirmAt: after(ctx.clock.now(), AUTO_CONFIRM_MS) });
  }
}
