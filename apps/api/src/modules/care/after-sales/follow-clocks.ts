import { eq } from "drizzle-orm";
import { MINUTE } from "#kernel/clock";
import type { SystemContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { eachOf } from "#kernel/each-of";
import type { Id } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import type { Sweep } from "#kernel/room";
import { recordAudit } from "#platform/audit";
import { moveCase } from "./move-case.js";
import { casesDue, type LockedCase, lockCase } from "./queries.js";
import { quoteOf, stakeOf, startRefund } from "./refund.js";
import { needsNobody } from "./rules.js";
import { carryOut } from "./sign-approval.js";
import type { AfterSalesStatus } from "./status.js";
import { afterSalesCases } from "./tables.js";

const BATCH = 200;

type Consequence = (tx: Tx, ctx: SystemContext, locked: LockedCase) => Promise<unknown>;

/** What silence means, state by state. Each is in the shopper's favor as far as nobody has to judge. */
const consequences: Partial<Record<AfterSalesStatus, Consequence>> = {
  SUBMITTED: answerForStaff,
  NEED_INFO: (tx, ctx, { row }) =>
    moveCase(tx, ctx, row, { to: "CANCELLED", action: "care/after-sales.cancelUnanswered" }),
  REJECTED: (tx, ctx, { row }) => moveCase(tx, ctx, row, { to: "CLOSED", action: "care/after-sales.closeUnappealed" }),
  AWAIT_RETURN: (tx, ctx, { row }) =>
    moveCase(tx, ctx, row, { to: "CANCELLED", action: "care/after-sales.cancelUnreturned" }),
  RETURN_SHIPPED: (tx, ctx, { row }) =>
    moveCase(tx, ctx, row, { to: "INSPECTING", action: "care/after-sales.presumeReceived" }),
  // Nobody looked at the goods: they are paid for and stay off the shelf.
  INSPECTING: (tx, ctx, locked) => startRefund(tx, ctx, locked, { action: "care/after-sales.acceptUninspected" }),
};

/** After 48 hours a small, undoubted case is granted; any other is marked for a lead. */
async function answerForStaff(tx: Tx, ctx: SystemContext, locked: LockedCase): Promise<unknown> {
  const { totalFen } = await quoteOf(tx, locked);
  const stake = await stakeOf(tx, ctx, locked.row, totalFen);
  return needsNobody(stake)
    ? carryOut(tx, ctx, locked, "care/after-sales.approveUnanswered")
    : markOverdue(tx, ctx, locked);
}

async function markOverdue(tx: Tx, ctx: SystemContext, { row }: LockedCase): Promise<void> {
  const now = ctx.clock.now();
  await tx.update(afterSalesCases).set({ dueAt: null, overdueAt: now }).where(eq(afterSalesCases.id, row.id));
  await recordAudit(tx, ctx, {
    action: "care/after-sales.markOverdue",
    entity: row.id,
    from: row.status,
    to: row.status,
  });
}

/** Looks again under the lock: somebody may have acted while the case waited in the batch. */
async function follow(ctx: SystemContext, caseId: Id<"asc">, consequence?: Consequence): Promise<unknown> {
  return ctx.db.transact(async (tx) => {
    const locked = await lockCase(tx, caseId);
    if (!locked?.row.dueAt || locked.row.dueAt > ctx.clock.now()) return undefined;
    const step = consequence ?? consequences[locked.row.status];
    return step?.(tx, ctx, locked);
  });
}

export const followClocks: Sweep = {
  name: "care/after-sales.followClocks",
  everyMs: MINUTE,
  async run(ctx) {
    await eachOf(await casesDue(ctx.db, ctx.clock.now(), BATCH), async ({ id }) => {
      // A refund that no longer fits is a person's business; left due, it would block those behind it.
      if ((await follow(ctx, id)) instanceof Refusal) await follow(ctx, id, markOverdue);
    });
    ctx.wakeWorker();
  },
};
