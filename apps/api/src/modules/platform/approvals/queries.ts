import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import type { ApprovalKind } from "./kinds.js";
import { type ApprovalRow, approvals } from "./tables.js";

export async function openApprovalOf(db: ReadDb, entity: Id, kind: ApprovalKind): Promise<ApprovalRow | undefined> {
  const [row] = await db
    .select()
    .from(approvals)
    .where(and(eq(approvals.entity, entity), eq(approvals.kind, kind), isNull(approvals.settledAt)))
    .orderBy(desc(approvals.askedAt));
  return row;
}

/** Waiting, for a permission the caller holds, and prepared by somebody else. */
const waitingFor = ({ actor }: StaffContext, kind?: ApprovalKind): SQL | undefined =>
  and(
    isNull(approvals.settledAt),
    inArray(approvals.permission, [...actor.permissions]),
    sql`not json_contains(${approvals.preparedBy}, ${JSON.stringify(actor.staffId)})`,
    kind && eq(approvals.kind, kind),
  );

const dueFirst: SortKey[] = [
  { column: approvals.dueAt, direction: "ASC" },
  { column: approvals.id, direction: "ASC" },
];

export async function pageForMe(
  ctx: StaffContext,
  kind: ApprovalKind | undefined,
  page: { first: number; after?: string },
): Promise<Page<ApprovalRow>> {
  if (ctx.actor.permissions.size === 0) return toPage<ApprovalRow>([], 1, () => []);
  const first = pageSize(page.first);
  const rows = await ctx.db
    .select()
    .from(approvals)
    .where(and(waitingFor(ctx, kind), afterCursor(dueFirst, page.after)))
    .orderBy(asc(approvals.dueAt), asc(approvals.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.dueAt, row.id]);
}

export const countForMe = async (ctx: StaffContext): Promise<number> =>
  ctx.actor.permissions.size === 0 ? 0 : ctx.db.$count(approvals, waitingFor(ctx));
