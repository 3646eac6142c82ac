import { WeChatPayError } from "#gateways/wechat-pay";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { type Deed, recordAudit } from "#platform/audit";
import { type CancelReason, canMoveOrder, lockOrder, markCancelled, type OrderRow } from "#shop/orders";
import { releaseStock } from "#shop/stock";
import { closeAtProvider } from "./close-attempt.js";
import { moveAttempt } from "./move-attempt.js";
import { attemptsOf, isOpen } from "./queries.js";
import { AlreadyPaid, PaymentUnavailable } from "./refusals.js";
import type { AttemptRow } from "./tables.js";

/** A buyer who starts paying again and again while we cancel wins after this many rounds. */
const ROUNDS = 3;

/** The mutation or timer that cancels, for the audit trail. */
export type CancelDeed = Pick<Deed, "action" | "detail">;

/**
 * Cancels an order that waits for its payment: the cashier is closed at the provider first, then the order is, and
 * only then do the goods go back on the shelf. An attempt that appears in between starts another round.
 */
export async function cancelUnpaid(
  ctx: Ctx,
  orderId: Id<"ord">,
  reason: CancelReason,
  deed: CancelDeed,
): Promise<OrderRow | AlreadyPaid | StateConflict | NotFound> {
  for (let round = 0; round < ROUNDS; round++) {
    const closed = (await attemptsOf(ctx.db, orderId)).filter(isOpen);
    for (const attempt of closed) if ((await closeAtProvider(ctx, attempt)) === "PAID") return new AlreadyPaid();
    const outcome = await ctx.db.transact((tx) => cancel(tx, ctx, orderId, closed, reason, deed));
    if (outcome !== "ANOTHER_ATTEMPT") return outcome;
  }
  return new StateConflict();
}

/** For people who wait for the answer: a provider that cannot be reached is a refusal, and nothing was cancelled. */
export async function cancelNow(
  ctx: Ctx,
  order: OrderRow,
  reason: CancelReason,
  deed: CancelDeed,
): Promise<OrderRow | Refusal> {
  if (!canMoveOrder(order, "CANCELLED")) return new StateConflict();
  try {
    return await cancelUnpaid(ctx, order.id, reason, deed);
  } catch (error) {
    if (error instanceof WeChatPayError) return new PaymentUnavailable();
    throw error;
  }
}

async function cancel(
  tx: Tx,
  ctx: Ctx,
  orderId: Id<"ord">,
  closed: readonly AttemptRow[],
  reason: CancelReason,
  deed: CancelDeed,
): Promise<OrderRow | StateConflict | NotFound | "ANOTHER_ATTEMPT"> {
  const order = await lockOrder(tx, orderId);
  if (!order) return new NotFound();
  if (!canMoveOrder(order, "CANCELLED")) return new StateConflict();
  const open = (await attemptsOf(tx, orderId)).filter(isOpen);
  if (!open.every((attempt) => closed.some(({ id }) => id === attempt.id))) return "ANOTHER_ATTEMPT";
  for (const attempt of open) await moveAttempt(tx, ctx, attempt, "CLOSED", { nextPollAt: null });
  await recordAudit(tx, ctx, { ...deed, entity: orderId });
  const cancelled = await markCancelled(tx, ctx, order, reason);
  await releaseStock(tx, ctx, orderId);
  return cancelled;
}
