import { and, eq } from "drizzle-orm";
import { MINUTE, SECOND } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import { eachOf } from "#kernel/each-of";
import type { Sweep } from "#kernel/room";
import { orderOf, ordersPastExpiry } from "#shop/orders";
import { cancelUnpaid } from "./cancel-unpaid.js";
import { ask, closeAtProvider } from "./close-attempt.js";
import { moveAttempt } from "./move-attempt.js";
import { attemptsToPoll, refundsToPoll } from "./queries.js";
import { reconcileDueDays } from "./reconcile-due-days.js";
import { nextPaymentPoll, nextRefundPoll } from "./rules.js";
import { settlePayment } from "./settle-payment.js";
import { submitRefund } from "./submit-refund.js";
import { type AttemptRow, paymentAttempts, type RefundRow, refunds } from "./tables.js";

const BATCH = 100;

export const sweeps: readonly Sweep[] = [
  { name: "shop/payments.closeExpiredOrders", everyMs: 10 * SECOND, run: closeExpiredOrders },
  { name: "shop/payments.pollPayments", everyMs: 5 * SECOND, run: pollPayments },
  { name: "shop/payments.pollRefunds", everyMs: 30 * SECOND, run: pollRefunds },
  { name: "shop/payments.reconcile", everyMs: 30 * MINUTE, run: reconcileDueDays },
];

/** Thirty minutes are over: WeChat Pay is asked, then the cashier closed, then the order (peer vendure#3509). */
async function closeExpiredOrders(ctx: SystemContext): Promise<void> {
  const due = await ordersPastExpiry(ctx.db, ctx.clock.now(), BATCH);
  await eachOf(due, ({ id }) => cancelUnpaid(ctx, id, "TIMEOUT", { action: "shop/payments.closeExpiredOrder" }));
}

/** Notifications can fail to come: whoever waits for one is asked about, on a schedule that grows slower. */
async function pollPayments(ctx: SystemContext): Promise<void> {
  const due = await attemptsToPoll(ctx.db, ctx.clock.now(), BATCH);
  await eachOf(due, async (attempt) => {
    if (await claimPoll(ctx, attempt)) await poll(ctx, attempt);
  });
}

async function poll(ctx: SystemContext, attempt: AttemptRow): Promise<void> {
  const state = await ask(ctx, attempt);
  if (state.kind === "PAID") {
    await settlePayment(ctx, state);
    return;
  }
  const order = await orderOf(ctx.db, attempt.orderId);
  const over = order?.status !== "PENDING_PAYMENT";
  // Nobody shall be able to pay twice, or for an order that is no more.
  if (over && (await closeAtProvider(ctx, attempt)) === "PAID") return;
  if (over || (state.kind === "UNPAID" && state.tradeState === "CLOSED")) {
    await ctx.db.transact((tx) => moveAttempt(tx, ctx, attempt, "CLOSED", { nextPollAt: null }));
  }
}

/** Refunds end by notification; here we ask about those that have not, and send again what never arrived. */
async function pollRefunds(ctx: SystemContext): Promise<void> {
  const due = await refundsToPoll(ctx.db, ctx.clock.now(), BATCH);
  await eachOf(due, async (refund) => {
    if (await claimRefundPoll(ctx, refund)) await submitRefund(ctx, { refundId: refund.id });
  });
}

/** Compare-and-set on the number of questions: of two workers one asks. The next date is set before, in case we die. */
async function claimPoll({ db, clock }: SystemContext, { id, polls }: AttemptRow): Promise<boolean> {
  const [outcome] = await db.transact((tx) =>
    tx
      .update(paymentAttempts)
      .set({ polls: polls + 1, nextPollAt: nextPaymentPoll(clock.now(), polls + 1) })
      .where(and(eq(paymentAttempts.id, id), eq(paymentAttempts.polls, polls))),
  );
  return outcome.affectedRows === 1;
}

async function claimRefundPoll({ db, clock }: SystemContext, { id, polls }: RefundRow): Promise<boolean> {
  const [outcome] = await db.transact((tx) =>
    tx
      .update(refunds)
      .set({ polls: polls + 1, nextPollAt: nextRefundPoll(clock.now(), polls + 1) })
      .where(and(eq(refunds.id, id), eq(refunds.polls, polls))),
  );
  return outcome.affectedRows === 1;
}
