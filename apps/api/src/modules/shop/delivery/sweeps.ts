import { after, DAY, MINUTE } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { eachOf } from "#kernel/each-of";
import type { Id } from "#kernel/id";
import type { Sweep } from "#kernel/room";
import {
  lockOrder,
  markCompleted,
  markReceived,
  type OrderRow,
  orderLinesOf,
  ordersPastAutoConfirm,
  ordersReceivedBefore,
  postponeAutoConfirm,
} from "#shop/orders";
import { AFTER_SALES_WINDOW_MS } from "./rules.js";

const BATCH = 200;
/** An order with an open after-sales case is asked again after this long. */
const HELD_FOR_MS = DAY;

type Step = (tx: Tx, ctx: SystemContext, order: OrderRow) => Promise<unknown>;

/** Each order in a transaction of its own, looked at again under its lock: the buyer may have been faster. */
const eachOrder = (ctx: SystemContext, due: readonly { id: Id<"ord"> }[], step: Step): Promise<void> =>
  eachOf(due, ({ id }) =>
    ctx.db.transact(async (tx) => {
      const order = await lockOrder(tx, id);
      if (order) await step(tx, ctx, order);
    }),
  );

const hasOpenCase = async (tx: Tx, order: OrderRow): Promise<boolean> =>
  (await orderLinesOf(tx, order.id)).some((line) => line.heldBy !== null);

const confirm: Step = async (tx, ctx, order) => {
  const now = ctx.clock.now();
  if (order.status !== "SHIPPED" || !order.autoConfirmAt || order.autoConfirmAt > now) return;
  if (await hasOpenCase(tx, order)) return postponeAutoConfirm(tx, ctx, order, after(now, HELD_FOR_MS));
  return markReceived(tx, ctx, order, "AUTOMATIC");
};

const complete: Step = async (tx, ctx, order) => {
  const windowOver = order.receivedAt && order.receivedAt <= after(ctx.clock.now(), -AFTER_SALES_WINDOW_MS);
  if (order.status !== "RECEIVED" || !windowOver || (await hasOpenCase(tx, order))) return;
  await markCompleted(tx, ctx, order);
};

/** Commerce step O10: ten days after shipping, an order without an open case counts as received. */
export const confirmDueReceipts: Sweep = {
  name: "shop/delivery.confirmDueReceipts",
  everyMs: MINUTE,
  run: async (ctx) => eachOrder(ctx, await ordersPastAutoConfirm(ctx.db, ctx.clock.now(), BATCH), confirm),
};

/** Commerce step O11: once nothing can be claimed any more the trade is over, and its three years begin (Policy 5.9.1). */
export const completeDueOrders: Sweep = {
  name: "shop/delivery.completeDueOrders",
  everyMs: 10 * MINUTE,
  run: async (ctx) => {
    const receivedBefore = after(ctx.clock.now(), -AFTER_SALES_WINDOW_MS);
    await eachOrder(ctx, await ordersReceivedBefore(ctx.db, receivedBefore, BATCH), complete);
  },
};
