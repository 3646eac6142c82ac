import { and, eq, gte, inArray, isNull, lt, or } from "drizzle-orm";
import type { DownloadedBill } from "#gateways/wechat-pay";
import { after, DAY, MINUTE, startOfShanghaiDay } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import { compareBill, type Difference, type Ledger, sumOf } from "./compare-bill.js";
import {
  paymentAttempts,
  payments,
  type ReconciliationRow,
  reconciliationDifferences,
  reconciliations,
  refunds,
} from "./tables.js";

/** We hear of an acceptance a little after the provider wrote it: around midnight the day is theirs, not ours. */
const MIDNIGHT_MARGIN_MS = 10 * MINUTE;

/**
 * Compares our ledger of one Asia/Shanghai day with WeChat Pay's bill and keeps every difference for staff. Running it
 * again replaces the day's result. Goes out for the bill first; null when it is still being made.
 */
export async function reconcileDay(ctx: Ctx, date: string): Promise<ReconciliationRow | null> {
  const bill = await ctx.gateways.wechatPay.tradeBill(date, date);
  if (bill === "CREATING") return null;
  return ctx.db.transact((tx) =>
    bill === "NO_STATEMENT" ? compare(tx, ctx, emptyBill(date), true) : compare(tx, ctx, bill),
  );
}

const emptyBill = (date: string): DownloadedBill => ({
  date,
  hashedForm: "UNPACKED",
  rows: [],
  summary: { trades: 0, orderAmountFen: 0, refundAmountFen: 0, feeMilliFen: 0 },
});

async function compare(tx: Tx, ctx: Ctx, bill: DownloadedBill, noStatement = false): Promise<ReconciliationRow> {
  const ledger = await ledgerOf(tx, bill);
  const differences = compareBill(ledger, bill);
  await markBilled(tx, bill);
  const row: ReconciliationRow = {
    id: newId("rec"),
    provider: "WECHAT_PAY",
    date: bill.date,
    status: differences.length > 0 ? "DIFFERENT" : noStatement ? "NO_STATEMENT" : "MATCHED",
    billRows: bill.rows.length,
    ourPaidFen: sumOf(ledger.payments),
    billPaidFen: bill.summary.orderAmountFen,
    ourRefundedFen: sumOf(ledger.refunds),
    billRefundedFen: bill.summary.refundAmountFen,
    feeMilliFen: bill.summary.feeMilliFen,
    reconciledAt: ctx.clock.now(),
  };
  return replaceResult(tx, ctx, row, differences);
}

async function ledgerOf(db: ReadDb, bill: DownloadedBill): Promise<Ledger> {
  const start = startOfShanghaiDay(bill.date);
  const paid = await db
    .select({ number: paymentAttempts.outTradeNo, amountFen: payments.amountFen })
    .from(payments)
    .innerJoin(paymentAttempts, eq(paymentAttempts.id, payments.attemptId))
    .where(and(gte(payments.paidAt, start), lt(payments.paidAt, after(start, DAY))));
  return { payments: paid, refunds: await refundsFor(db, bill, start) };
}

/** Those the bill names, and those taken in that day which no bill has named yet. */
async function refundsFor(db: ReadDb, bill: DownloadedBill, start: Date): Promise<Ledger["refunds"]> {
  const named = bill.rows.flatMap((row) => row.outRefundNo ?? []);
  const [from, to] = [after(start, -MIDNIGHT_MARGIN_MS), after(start, DAY - MIDNIGHT_MARGIN_MS)];
  const unbilled = or(isNull(refunds.billedOn), eq(refunds.billedOn, bill.date));
  const due = and(gte(refunds.acceptedAt, from), lt(refunds.acceptedAt, to), unbilled);
  const rows = await db
    .select({ number: refunds.outRefundNo, amountFen: refunds.amountFen, acceptedAt: refunds.acceptedAt })
    .from(refunds)
    .where(named.length > 0 ? or(inArray(refunds.outRefundNo, named), due) : due);
  return rows.map(({ number, amountFen, acceptedAt }) => ({
    number,
    amountFen,
    expected: acceptedAt !== null && acceptedAt >= from && acceptedAt < to,
  }));
}

async function markBilled(tx: Tx, bill: DownloadedBill): Promise<void> {
  const named = bill.rows.flatMap((row) => row.outRefundNo ?? []);
  if (named.length === 0) return;
  await tx.update(refunds).set({ billedOn: bill.date }).where(inArray(refunds.outRefundNo, named));
}

async function replaceResult(
  tx: Tx,
  ctx: Ctx,
  row: ReconciliationRow,
  differences: readonly Difference[],
): Promise<ReconciliationRow> {
  const day = and(eq(reconciliations.provider, row.provider), eq(reconciliations.date, row.date));
  const [before] = await tx.select().from(reconciliations).where(day).for("update");
  if (before) {
    await tx.delete(reconciliationDifferences).where(eq(reconciliationDifferences.reconciliationId, before.id));
    await tx.delete(reconciliations).where(day);
  }
  await tx.insert(reconciliations).values(row);
  if (differences.length > 0) {
    await tx.insert(reconciliationDifferences).values(differences.map((one) => ({ ...one, reconciliationId: row.id })));
  }
  await recordAudit(tx, ctx, {
    action: "shop/payments.reconcileDay",
    entity: row.id,
    to: row.status,
    detail: { date: row.date, differences: differences.length },
  });
  return row;
}
