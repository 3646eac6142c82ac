import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import type { OrderStatus } from "./status.js";
import { type OrderLineRow, type OrderRow, orderLines, orders } from "./tables.js";

const one = <T>(rows: T[]): T | undefined => rows[0];

/** Takes the order's row for this transaction: whoever changes an order or its money comes through here first. */
export const lockOrder = async (tx: Tx, orderId: Id<"ord">): Promise<OrderRow | undefined> =>
  one(await tx.select().from(orders).where(eq(orders.id, orderId)).for("update"));

/** Undefined for an order of somebody else, exactly as for one that never was. */
export const ownOrder = async (db: ReadDb, accountId: Id<"acc">, orderId: Id<"ord">): Promise<OrderRow | undefined> =>
  one(
    await db
      .select()
      .from(orders)
      .where(and(eq(orders.id, orderId), eq(orders.accountId, accountId))),
  );

export const orderOf = async (db: ReadDb, orderId: Id<"ord">): Promise<OrderRow | undefined> =>
  one(await db.select().from(orders).where(eq(orders.id, orderId)));

export const orderOfKey = async (db: ReadDb, accountId: Id<"acc">, key: string): Promise<OrderRow | undefined> =>
  one(
    await db
      .select()
      .from(orders)
      .where(and(eq(orders.accountId, accountId), eq(orders.idempotencyKey, key))),
  );

export const orderLinesOf = (db: ReadDb, orderId: Id<"ord">): Promise<OrderLineRow[]> =>
  db.select().from(orderLines).where(eq(orderLines.orderId, orderId)).orderBy(asc(orderLines.lineNo));

/** The lines of a page of orders, in one statement. */
export const linesOfOrder = loader("shop/orders.lines", async ({ db }, orderIds: readonly Id<"ord">[]) => {
  const rows = await db
    .select()
    .from(orderLines)
    .where(inArray(orderLines.orderId, [...orderIds]))
    .orderBy(asc(orderLines.orderId), asc(orderLines.lineNo));
  const byOrder = new Map<Id<"ord">, OrderLineRow[]>(orderIds.map((orderId) => [orderId, []]));
  for (const row of rows) byOrder.get(row.orderId)?.push(row);
  return byOrder;
});

/** For other rooms' lists that show an order beside their own thing. */
export const orderById = loader("shop/orders.order", async ({ db }, orderIds: readonly Id<"ord">[]) => {
  const rows = await db
    .select()
    .from(orders)
    .where(inArray(orders.id, [...orderIds]));
  return new Map(rows.map((row) => [row.id, row]));
});

export interface OrderFilter {
  accountId?: Id<"acc"> | undefined;
  status?: OrderStatus | undefined;
  orderNumber?: string | undefined;
}

const newestFirst: SortKey[] = [
  { column: orders.createdAt, direction: "DESC" },
  { column: orders.id, direction: "DESC" },
];

export async function pageOfOrders(
  db: ReadDb,
  { accountId, status, orderNumber }: OrderFilter,
  page: { first: number; after?: string },
): Promise<Page<OrderRow>> {
  const first = pageSize(page.first);
  const rows = await db
    .select()
    .from(orders)
    .where(
      and(
        accountId && eq(orders.accountId, accountId),
        status && eq(orders.status, status),
        orderNumber ? eq(orders.orderNumber, orderNumber) : undefined,
        afterCursor(newestFirst, page.after),
      ),
    )
    .orderBy(desc(orders.createdAt), desc(orders.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.createdAt, row.id]);
}

/** Unpaid orders whose time is over, oldest first. */
export const ordersPastExpiry = (db: ReadDb, now: Date, limit: number): Promise<{ id: Id<"ord"> }[]> =>
  db
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.status, "PENDING_PAYMENT"), lte(orders.expiresAt, now)))
    .orderBy(asc(orders.expiresAt))
    .limit(limit);

/** Shipped orders that count as received by now, oldest first. */
export const ordersPastAutoConfirm = (db: ReadDb, now: Date, limit: number): Promise<{ id: Id<"ord"> }[]> =>
  db
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.status, "SHIPPED"), lte(orders.autoConfirmAt, now)))
    .orderBy(asc(orders.autoConfirmAt))
    .limit(limit);

/** Received orders whose after-sales window closed before `before`, oldest first. */
export const ordersReceivedBefore = (db: ReadDb, before: Date, limit: number): Promise<{ id: Id<"ord"> }[]> =>
  db
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.status, "RECEIVED"), lte(orders.receivedAt, before)))
    .orderBy(asc(orders.receivedAt))
    .limit(limit);
