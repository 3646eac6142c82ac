import { and, eq, inArray } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { canMove } from "#kernel/transitions";
import { type Deed, recordAudit } from "#platform/audit";
import { retentionFrom } from "./rules.js";
import { type CancelReason, type OrderStatus, orderTransitions, type ReceiptWay } from "./status.js";
import { type HoldReason, type OrderRow, orderLines, orders } from "./tables.js";

/** A step that the table does not know: the caller did not look at the locked order before. */
export class IllegalOrderMove extends Error {
  constructor(from: OrderStatus, to: OrderStatus) {
    super(`an order cannot go from ${from} to ${to}`);
  }
}

export const canMoveOrder = ({ status }: Pick<OrderRow, "status">, to: OrderStatus): boolean =>
  canMove(orderTransitions, status, to);

/**
 * The deeds that change an order's state, for the rooms whose business it is. Each takes an order from `lockOrder`,
 * compares and sets, writes the audit entry and returns the order as it now stands. Ask `canMoveOrder` before:
 * a step outside the table throws `IllegalOrderMove`.
 */
export const markPaid = (tx: Tx, ctx: Ctx, order: OrderRow, paidAt: Date) => move(tx, ctx, order, "PAID", { paidAt });

export const markCancelled = (tx: Tx, ctx: Ctx, order: OrderRow, reason: CancelReason) =>
  move(tx, ctx, order, "CANCELLED", { cancelledAt: ctx.clock.now(), cancelReason: reason, ...ended(ctx) }, { reason });

/** `all`: nothing is left to ship; the time for the automatic receipt then begins. */
export function markShipped(tx: Tx, ctx: Ctx, order: OrderRow, how: { all: boolean; autoConfirmAt: Date }) {
  if (how.all) return move(tx, ctx, order, "SHIPPED", { shippedAt: ctx.clock.now(), autoConfirmAt: how.autoConfirmAt });
  // A second parcel that still leaves something is no step.
  if (order.status === "PARTIALLY_SHIPPED") return Promise.resolve(order);
  return move(tx, ctx, order, "PARTIALLY_SHIPPED", {});
}

export const markReceived = (tx: Tx, ctx: Ctx, order: OrderRow, how: ReceiptWay) =>
  move(tx, ctx, order, "RECEIVED", { receivedAt: ctx.clock.now(), receivedHow: how }, { how });

export const markCompleted = (tx: Tx, ctx: Ctx, order: OrderRow) => move(tx, ctx, order, "COMPLETED", ended(ctx));

/** Every line's money went back. */
export const markRefundClosed = (tx: Tx, ctx: Ctx, order: OrderRow) =>
  move(tx, ctx, order, "CLOSED_REFUNDED", ended(ctx));

/** Moves the instant of the automatic receipt of a shipped order, e.g. when the buyer asks for more time. */
export async function postponeAutoConfirm(tx: Tx, ctx: Ctx, order: OrderRow, autoConfirmAt: Date): Promise<OrderRow> {
  await tx.update(orders).set({ autoConfirmAt }).where(eq(orders.id, order.id));
  await recordAudit(tx, ctx, {
    action: "shop/orders.postponeAutoConfirm",
    entity: order.id,
    detail: { autoConfirmAt: autoConfirmAt.toISOString() },
  });
  return { ...order, autoConfirmAt };
}

/** Keeps lines from being shipped; delivery looks at `heldBy`. */
export const holdLines = (tx: Tx, ctx: Ctx, orderId: Id<"ord">, lineIds: readonly Id<"oln">[], reason: HoldReason) =>
  setHold(tx, ctx, "holdLines", orderId, lineIds, reason);

export const releaseLines = (tx: Tx, ctx: Ctx, orderId: Id<"ord">, lineIds: readonly Id<"oln">[]) =>
  setHold(tx, ctx, "releaseLines", orderId, lineIds, null);

const deeds = {
  PAID: "markPaid",
  CANCELLED: "markCancelled",
  PARTIALLY_SHIPPED: "markShipped",
  SHIPPED: "markShipped",
  RECEIVED: "markReceived",
  COMPLETED: "markCompleted",
  CLOSED_REFUNDED: "markRefundClosed",
} as const satisfies Partial<Record<OrderStatus, string>>;

async function move(
  tx: Tx,
  ctx: Ctx,
  order: OrderRow,
  to: keyof typeof deeds,
  facts: Partial<OrderRow>,
  detail?: Deed["detail"],
): Promise<OrderRow> {
  if (!canMoveOrder(order, to)) throw new IllegalOrderMove(order.status, to);
  const next = { ...facts, status: to };
  const [outcome] = await tx
    .update(orders)
    .set(next)
    .where(and(eq(orders.id, order.id), eq(orders.status, order.status)));
  if (outcome.affectedRows !== 1) throw new IllegalOrderMove(order.status, to);
  await recordAudit(tx, ctx, {
    action: `shop/orders.${deeds[to]}`,
    entity: order.id,
    from: order.status,
    to,
    ...(detail && { detail }),
  });
  return { ...order, ...next };
}

function ended({ clock }: Ctx) {
  const now = clock.now();
  return { endedAt: now, retentionUntil: retentionFrom(now) };
}

async function setHold(
  tx: Tx,
  ctx: Ctx,
  deed: "holdLines" | "releaseLines",
  orderId: Id<"ord">,
  lineIds: readonly Id<"oln">[],
  heldBy: HoldReason | null,
): Promise<void> {
  if (lineIds.length === 0) return;
  await tx
    .update(orderLines)
    .set({ heldBy })
    .where(and(eq(orderLines.orderId, orderId), inArray(orderLines.id, [...lineIds])));
  await recordAudit(tx, ctx, { action: `shop/orders.${deed}`, entity: orderId, detail: { lines: lineIds, heldBy } });
}
