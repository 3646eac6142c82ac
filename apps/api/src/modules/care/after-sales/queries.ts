import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, lte, type SQL } from "drizzle-orm";
import { after, DAY } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import { lockOrder, type OrderRow } from "#shop/orders";
import { refundedStatuses } from "./rules.js";
import type { AfterSalesKind, AfterSalesStatus } from "./status.js";
import { afterSalesCases, afterSalesLines, afterSalesSignatures, type CaseLineRow, type CaseRow } from "./tables.js";

/** The order's rule, for its cases: a read that lacks this shows a desk what only the law keeps. Policy 6.6. */
const notRestricted = isNull(afterSalesCases.restrictedAt);

export async function caseOf(db: ReadDb, caseId: Id<"asc">): Promise<CaseRow | undefined> {
  const [row] = await db
    .select()
    .from(afterSalesCases)
    .where(and(eq(afterSalesCases.id, caseId), notRestricted));
  return row;
}

export const linesOf = (db: ReadDb, caseId: Id<"asc">): Promise<CaseLineRow[]> =>
  db.select().from(afterSalesLines).where(eq(afterSalesLines.caseId, caseId)).orderBy(asc(afterSalesLines.orderLineId));

export interface LockedCase {
  row: CaseRow;
  order: OrderRow;
  lines: CaseLineRow[];
}

/** Order first, then case: everybody who changes either takes the locks in this order. */
export async function lockCase(tx: Tx, caseId: Id<"asc">): Promise<LockedCase | undefined> {
  const found = await caseOf(tx, caseId);
  const order = found && (await lockOrder(tx, found.orderId));
  if (!order) return undefined;
  const [row] = await tx.select().from(afterSalesCases).where(eq(afterSalesCases.id, caseId)).for("update");
  return row && { row, order, lines: await linesOf(tx, caseId) };
}

export const signaturesOf = (db: ReadDb, caseId: Id<"asc">) =>
  db.select().from(afterSalesSignatures).where(eq(afterSalesSignatures.caseId, caseId));

/** Every line that any case of the order ever named, with the case's fate. */
export const claimsOn = (db: ReadDb, orderId: Id<"ord">) =>
  db
    .select({
      caseId: afterSalesLines.caseId,
      orderLineId: afterSalesLines.orderLineId,
      quantity: afterSalesLines.quantity,
      status: afterSalesCases.status,
      beforeDispatch: afterSalesCases.beforeDispatch,
    })
    .from(afterSalesLines)
    .innerJoin(afterSalesCases, eq(afterSalesCases.id, afterSalesLines.caseId))
    .where(eq(afterSalesLines.orderId, orderId));

export type ClaimRow = Awaited<ReturnType<typeof claimsOn>>[number];

/** How many of the shopper's cases since `since` ended in a refund. */
export async function refundsSince(db: ReadDb, accountId: Id<"acc">, since: Date): Promise<number> {
  const [row] = await db
    .select({ cases: count() })
    .from(afterSalesCases)
    .where(
      and(
        eq(afterSalesCases.accountId, accountId),
        gte(afterSalesCases.openedAt, since),
        inArray(afterSalesCases.status, [...refundedStatuses]),
      ),
    );
  return row?.cases ?? 0;
}

const REFUNDS_SHOWN_MS = 90 * DAY;

/** For the desk to see, with the other cases of this shopper. Never a score. */
export const recentRefundsOf = async ({ db }: Ctx, row: CaseRow): Promise<number> => {
  const all = await refundsSince(db, row.accountId, after(row.openedAt, -REFUNDS_SHOWN_MS));
  return refundedStatuses.includes(row.status) ? all - 1 : all;
};

/** Cases whose state has lasted as long as it may, longest due first. */
export const casesDue = (db: ReadDb, now: Date, limit: number) =>
  db
    .select({ id: afterSalesCases.id })
    .from(afterSalesCases)
    .where(lte(afterSalesCases.dueAt, now))
    .orderBy(asc(afterSalesCases.dueAt))
    .limit(limit);

const newestFirst: SortKey[] = [
  { column: afterSalesCases.openedAt, direction: "DESC" },
  { column: afterSalesCases.id, direction: "DESC" },
];
const dueFirst: SortKey[] = [
  { column: afterSalesCases.dueAt, direction: "ASC" },
  { column: afterSalesCases.id, direction: "ASC" },
];

export interface CaseFilter {
  status?: AfterSalesStatus;
  kind?: AfterSalesKind;
  caseNumber?: string;
  orderId?: Id<"ord">;
  /** Only cases whose clock is running, the next to run out first. */
  dueFirst?: boolean;
  /** Only cases that nobody answered in time. */
  overdue?: boolean;
  accountId?: Id<"acc">;
}

const conditions = ({ status, kind, caseNumber, orderId, accountId, ...rest }: CaseFilter): (SQL | undefined)[] => [
  notRestricted,
  accountId && eq(afterSalesCases.accountId, accountId),
  status && eq(afterSalesCases.status, status),
  kind && eq(afterSalesCases.kind, kind),
  caseNumber ? eq(afterSalesCases.caseNumber, caseNumber) : undefined,
  orderId && eq(afterSalesCases.orderId, orderId),
  rest.dueFirst ? isNotNull(afterSalesCases.dueAt) : undefined,
  rest.overdue ? isNotNull(afterSalesCases.overdueAt) : undefined,
];

export async function pageOfCases(
  db: ReadDb,
  filter: CaseFilter,
  page: { first: number; after?: string },
): Promise<Page<CaseRow>> {
  const first = pageSize(page.first);
  const keys = filter.dueFirst ? dueFirst : newestFirst;
  const rows = await db
    .select()
    .from(afterSalesCases)
    .where(and(...conditions(filter), afterCursor(keys, page.after)))
    .orderBy(...keys.map(({ column, direction }) => (direction === "ASC" ? asc(column) : desc(column))))
    .limit(first + 1);
  return toPage(rows, first, (row) => [filter.dueFirst ? row.dueAt! : row.openedAt, row.id]);
}

const OPEN_CASES_SHOWN = 10;

/** The shopper's cases that have not ended, newest first. */
export const openCasesOf = (db: ReadDb, accountId: Id<"acc">): Promise<CaseRow[]> =>
  db
    .select()
    .from(afterSalesCases)
    .where(and(eq(afterSalesCases.accountId, accountId), isNull(afterSalesCases.closedAt), notRestricted))
    .orderBy(desc(afterSalesCases.openedAt), desc(afterSalesCases.id))
    .limit(OPEN_CASES_SHOWN);

export const linesOfCase = loader("care/after-sales.lines", async ({ db }: Ctx, caseIds: readonly Id<"asc">[]) => {
  const rows = await db
    .select()
    .from(afterSalesLines)
    .where(inArray(afterSalesLines.caseId, [...caseIds]))
    .orderBy(asc(afterSalesLines.caseId), asc(afterSalesLines.orderLineId));
  return grouped(caseIds, rows, (row) => row.caseId);
});

export const casesOfOrder = loader("care/after-sales.ofOrder", async ({ db }: Ctx, orderIds: readonly Id<"ord">[]) => {
  const rows = await db
    .select()
    .from(afterSalesCases)
    .where(and(inArray(afterSalesCases.orderId, [...orderIds]), notRestricted))
    .orderBy(desc(afterSalesCases.openedAt), desc(afterSalesCases.id));
  return grouped(orderIds, rows, (row) => row.orderId);
});

export const signaturesOfCase = loader(
  "care/after-sales.signatures",
  async ({ db }: Ctx, ids: readonly Id<"asc">[]) => {
    const rows = await db
      .select()
      .from(afterSalesSignatures)
      .where(inArray(afterSalesSignatures.caseId, [...ids]));
    return grouped(ids, rows, (row) => row.caseId);
  },
);

function grouped<K, R>(keys: readonly K[], rows: readonly R[], keyOf: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return groups;
}
