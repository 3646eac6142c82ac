import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, notExists, sql } from "drizzle-orm";
import type { ReadDb, Tx } from "#kernel/db";
import { hotQuery, later } from "#kernel/hot-query";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { afterKeys, type Page, pageSize, readCursor, type SortKey, toPage } from "#kernel/page";
import type { OrderStatus } from "./status.js";
import { type OrderLineRow, type OrderRow, orderLines, orders } from "./tables.js";

const one = <T>(rows: T[]): T | undefined => rows[0];

/** A restricted order is there for nobody but the law: a read that lacks this shows it to a desk. Policy 6.6. */
const notRestricted = isNull(orders.restrictedAt);

/** Takes the order's row for this transaction: whoever changes an order or its money comes through here first. */
export const lockOrder = async (tx: Tx, orderId: Id<"ord">): Promise<OrderRow | undefined> =>
  one(await orderForUpdate(tx, false)({ order: orderId }));

/** Restricted ones too: for money that moves by itself after its buyer has gone, and for nothing else. */
export const lockOrderOfMoney = async (tx: Tx, orderId: Id<"ord">): Promise<OrderRow | undefined> =>
  one(await orderForUpdate(tx, true)({ order: orderId }));

const orderForUpdate = hotQuery((db, restrictedToo: boolean) =>
  db
    .select()
    .from(orders)
    .where(and(eq(orders.id, later(orders.id, "order")), restrictedToo ? undefined : notRestricted))
    .for("update"),
);

/** Undefined for an order of somebody else, exactly as for one that never was. */
export const ownOrder = async (db: ReadDb, accountId: Id<"acc">, orderId: Id<"ord">): Promise<OrderRow | undefined> =>
  one(await orderOfOwner(db)({ order: orderId, account: accountId }));

const orderOfOwner = hotQuery((db) =>
  db
    .select()
    .from(orders)
    .where(and(eq(orders.id, later(orders.id, "order")), eq(orders.accountId, later(orders.accountId, "account")))),
);

export const orderOf = async (db: ReadDb, orderId: Id<"ord">): Promise<OrderRow | undefined> =>
  one(
    await db
      .select()
      .from(orders)
      .where(and(eq(orders.id, orderId), notRestricted)),
  );

/** Numbers are printed on parcels and letters; who may ask by one, the asking room says. Never a restricted one. */
export async function orderIdByNumber(db: ReadDb, orderNumber: string): Promise<Id<"ord"> | undefined> {
  const [row] = await db
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.orderNumber, orderNumber), notRestricted));
  return row?.id;
}

export const orderOfKey = async (db: ReadDb, accountId: Id<"acc">, key: string): Promise<OrderRow | undefined> =>
  one(await orderByKey(db)({ account: accountId, key }));

const orderByKey = hotQuery((db) =>
  db
    .select()
    .from(orders)
    .where(
      and(
        eq(orders.accountId, later(orders.accountId, "account")),
        eq(orders.idempotencyKey, later(orders.idempotencyKey, "key")),
      ),
    ),
);

export const orderLinesOf = (db: ReadDb, orderId: Id<"ord">): Promise<OrderLineRow[]> =>
  db.select().from(orderLines).where(eq(orderLines.orderId, orderId)).orderBy(asc(orderLines.lineNo));

/** The lines of a page of orders, in one statement. */
export const linesOfOrder = loader("shop/orders.lines", async ({ db }, orderIds: readonly Id<"ord">[]) => {
  const rows = await linesOfMany(db, orderIds.length)(numbered("order", orderIds));
  const byOrder = new Map<Id<"ord">, OrderLineRow[]>(orderIds.map((orderId) => [orderId, []]));
  for (const row of rows) byOrder.get(row.orderId)?.push(row);
  return byOrder;
});

const linesOfMany = hotQuery((db, count: number) =>
  db
    .select()
    .from(orderLines)
    .where(
      sql`${orderLines.orderId} in ${Array.from({ length: count }, (_, i) => later(orderLines.orderId, `order${i}`))}`,
    )
    .orderBy(asc(orderLines.orderId), asc(orderLines.lineNo)),
);

const numbered = (name: string, values: readonly unknown[]) =>
  Object.fromEntries(values.map((value, i) => [name + i, value]));

/** For other rooms' lists that show an order beside their own thing. */
export const orderById = loader("shop/orders.order", async ({ db }, orderIds: readonly Id<"ord">[]) => {
  const rows = await db
    .select()
    .from(orders)
    .where(and(inArray(orders.id, [...orderIds]), notRestricted));
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
  const given = (value: string | undefined) => value !== undefined;
  const run = listedOrders(db, given(page.after), given(accountId), given(status), given(orderNumber));
  const rows = await run({
    limit: String(first + 1),
    account: accountId,
    status,
    number: orderNumber,
    ...numbered("after", page.after === undefined ? [] : readCursor(newestFirst, page.after)),
  });
  return toPage(rows, first, (row) => [row.createdAt, row.id]);
}

/** The buyer's last few, newest first. */
export const recentOrdersOf = async (db: ReadDb, accountId: Id<"acc">, first: number): Promise<OrderRow[]> =>
  (await pageOfOrders(db, { accountId }, { first })).nodes;

const listedOrders = hotQuery((db, paged: boolean, byAccount: boolean, byStatus: boolean, byNumber: boolean) =>
  db
    .select()
    .from(orders)
    .where(
      and(
        notRestricted,
        byAccount ? eq(orders.accountId, later(orders.accountId, "account")) : undefined,
        byStatus ? eq(orders.status, later(orders.status, "status")) : undefined,
        byNumber ? eq(orders.orderNumber, later(orders.orderNumber, "number")) : undefined,
        paged
          ? afterKeys(
              newestFirst,
              newestFirst.map(({ column }, i) => later(column, `after${i}`)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(orders.createdAt), desc(orders.id))
    .limit(sql.placeholder("limit")),
);

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

/** Orders received before `before` of which no line is held, oldest first: held ones must not fill the batch. */
export const ordersReceivedBefore = (db: ReadDb, before: Date, limit: number): Promise<{ id: Id<"ord"> }[]> =>
  db
    .select({ id: orders.id })
    .from(orders)
    .where(
      and(
        eq(orders.status, "RECEIVED"),
        lte(orders.receivedAt, before),
        notExists(
          db
            .select({ id: orderLines.id })
            .from(orderLines)
            .where(and(eq(orderLines.orderId, orders.id), isNotNull(orderLines.heldBy))),
        ),
      ),
    )
    .orderBy(asc(orders.receivedAt))
    .limit(limit);

/** Restricted ones too: their recipients are told of a leak like anybody else. For machines, never for a list. */
export const ordersOfIds = async (db: ReadDb, orderIds: readonly Id<"ord">[]): Promise<OrderRow[]> =>
  orderIds.length === 0
    ? []
    : db
        .select()
        .from(orders)
        .where(inArray(orders.id, [...orderIds]));

/** Typed in by staff: a restricted order is as unknown as one that never was. */
export const ordersOfNumbers = async (db: ReadDb, numbers: readonly string[]): Promise<OrderRow[]> =>
  numbers.length === 0
    ? []
    : db
        .select()
        .from(orders)
        .where(and(inArray(orders.orderNumber, [...numbers]), notRestricted));

const oldestFirst: SortKey[] = [
  { column: orders.createdAt, direction: "ASC" },
  { column: orders.id, direction: "ASC" },
];

/** Orders of a period, restricted ones too, oldest first, those up to `after` left out: for working through many in parts. */
export const ordersPlacedBetween = (
  db: ReadDb,
  { from, to }: { from: Date; to: Date },
  after: Pick<OrderRow, "createdAt" | "id"> | undefined,
  limit: number,
): Promise<OrderRow[]> =>
  db
    .select()
    .from(orders)
    .where(
      and(
        gte(orders.createdAt, from),
        lte(orders.createdAt, to),
        after && afterKeys(oldestFirst, [after.createdAt, after.id]),
      ),
    )
    .orderBy(asc(orders.createdAt), asc(orders.id))
    .limit(limit);
