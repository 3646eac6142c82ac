import { and, asc, desc, eq, inArray, lte, ne } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import { hotQuery, later } from "#kernel/hot-query";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { type OrderPaymentStatus, paymentStatusOf } from "./rules.js";
import type { AttemptStatus } from "./status.js";
import { type AttemptRow, type PaymentRow, paymentAttempts, payments, type RefundRow, refunds } from "./tables.js";

const one = <T>(rows: T[]): T | undefined => rows[0];

/** Attempts under which money may still arrive by our own doing. */
const OPEN: AttemptStatus[] = ["CREATED", "UNKNOWN", "PREPAID"];

export const isOpen = ({ status }: AttemptRow): boolean => OPEN.includes(status);

export const attemptsOf = (db: ReadDb, orderId: Id<"ord">): Promise<AttemptRow[]> =>
  attemptsByOrder(db)({ order: orderId });

const attemptsByOrder = hotQuery((db) =>
  db
    .select()
    .from(paymentAttempts)
    .where(eq(paymentAttempts.orderId, later(paymentAttempts.orderId, "order")))
    .orderBy(asc(paymentAttempts.seq)),
);

export const attemptOf = async (db: ReadDb, outTradeNo: string): Promise<AttemptRow | undefined> =>
  one(await attemptByNumber(db)({ number: outTradeNo }));

const attemptByNumber = hotQuery((db) =>
  db
    .select()
    .from(paymentAttempts)
    .where(eq(paymentAttempts.outTradeNo, later(paymentAttempts.outTradeNo, "number"))),
);

export const attemptsToPoll = (db: ReadDb, now: Date, limit: number): Promise<AttemptRow[]> =>
  db
    .select()
    .from(paymentAttempts)
    .where(lte(paymentAttempts.nextPollAt, now))
    .orderBy(asc(paymentAttempts.nextPollAt))
    .limit(limit);

export const paymentOfTransaction = async (db: ReadDb, transactionId: string): Promise<PaymentRow | undefined> =>
  one(await paymentByTransaction(db)({ transaction: transactionId }));

const paymentByTransaction = hotQuery((db) =>
  db
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.provider, "WECHAT_PAY"),
        eq(payments.transactionId, later(payments.transactionId, "transaction")),
      ),
    ),
);

export const paymentOf = async (db: ReadDb, paymentId: Id<"pay">): Promise<PaymentRow | undefined> =>
  one(await db.select().from(payments).where(eq(payments.id, paymentId)));

/** The payment that pays for the order; there is at most one. */
export const appliedPaymentOf = async (db: ReadDb, orderId: Id<"ord">): Promise<PaymentRow | undefined> =>
  one(await db.select().from(payments).where(eq(payments.appliedTo, orderId)));

export const refundOf = async (db: ReadDb, refundId: Id<"rfd">): Promise<RefundRow | undefined> =>
  one(await db.select().from(refunds).where(eq(refunds.id, refundId)));

export const refundOfNumber = async (db: ReadDb, outRefundNo: string): Promise<RefundRow | undefined> =>
  one(await db.select().from(refunds).where(eq(refunds.outRefundNo, outRefundNo)));

/** Refunds that hold money of a payment: all but those that failed for good. */
export const refundsHolding = (db: ReadDb, paymentId: Id<"pay">): Promise<RefundRow[]> =>
  db
    .select()
    .from(refunds)
    .where(and(eq(refunds.paymentId, paymentId), ne(refunds.status, "CLOSED")));

export const refundsToPoll = (db: ReadDb, now: Date, limit: number): Promise<RefundRow[]> =>
  db.select().from(refunds).where(lte(refunds.nextPollAt, now)).orderBy(asc(refunds.nextPollAt)).limit(limit);

export const paymentsOfOrder = loader("shop/payments.payments", async ({ db }, orderIds: readonly Id<"ord">[]) =>
  byOrder(
    orderIds,
    await db
      .select()
      .from(payments)
      .where(inArray(payments.orderId, [...orderIds]))
      .orderBy(asc(payments.paidAt)),
  ),
);

export const refundsOfOrder = loader("shop/payments.refunds", async ({ db }, orderIds: readonly Id<"ord">[]) =>
  byOrder(
    orderIds,
    await db
      .select()
      .from(refunds)
      .where(inArray(refunds.orderId, [...orderIds]))
      .orderBy(desc(refunds.createdAt)),
  ),
);

function byOrder<R extends { orderId: Id<"ord"> }>(orderIds: readonly Id<"ord">[], rows: R[]): Map<Id<"ord">, R[]> {
  const found = new Map<Id<"ord">, R[]>(orderIds.map((orderId) => [orderId, []]));
  for (const row of rows) found.get(row.orderId)?.push(row);
  return found;
}

/** What was applied to the order, less what of it came back. */
export async function paymentStatusOfOrder(ctx: Ctx, orderId: Id<"ord">): Promise<OrderPaymentStatus> {
  const [arrived, returned] = await Promise.all([
    paymentsOfOrder(ctx).load(orderId),
    refundsOfOrder(ctx).load(orderId),
  ]);
  const applied = arrived?.find((payment) => payment.use === "APPLIED");
  if (!applied) return "UNPAID";
  const back = returned?.filter((refund) => refund.paymentId === applied.id && refund.status === "SUCCESS") ?? [];
  return paymentStatusOf(
    applied.amountFen,
    back.reduce((sum, refund) => sum + refund.amountFen, 0),
  );
}
