import { and, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { canMove } from "#kernel/transitions";
import { type Deed, recordAudit } from "#platform/audit";
import { releaseLines } from "#shop/orders";
import { settleSignatures } from "./approvals.js";
import { type LockedCase, lockCase } from "./queries.js";
import { dueAfter, isClosed } from "./rules.js";
import { type AfterSalesStatus, afterSalesTransitions } from "./status.js";
import { afterSalesCases, afterSalesLines, type CaseRow } from "./tables.js";

/**
 * Runs `work` on a locked case that stands in one of the states `from`. A shopper reaches the own cases only; for
 * anybody else's the answer is that of a case that never was.
 */
export const onCase = <T>(
  ctx: Ctx,
  caseId: Id<"asc">,
  from: readonly AfterSalesStatus[],
  work: (tx: Tx, locked: LockedCase) => Promise<T | Refusal>,
): Promise<T | Refusal> =>
  ctx.db.transact(async (tx) => {
    const locked = await lockCase(tx, caseId);
    if (!locked || !mayTouch(ctx, locked.row)) return new NotFound();
    if (!from.includes(locked.row.status)) return new StateConflict();
    return work(tx, locked);
  });

const mayTouch = ({ actor }: Ctx, row: CaseRow): boolean =>
  actor.kind === "SHOPPER" ? row.accountId === actor.accountId : actor.kind !== "ANYONE";

export interface Move {
  to: AfterSalesStatus;
  /** `care/after-sales.<use case>`, for the audit trail. */
  action: string;
  facts?: Partial<CaseRow>;
  /** A clock that goes on where it was stopped, in place of a new one. */
  dueAt?: Date;
  detail?: Deed["detail"];
}

/** One step: compare and set, start the next clock, and at the end let go of the order's lines. */
export async function moveCase(
  tx: Tx,
  ctx: Ctx,
  row: CaseRow,
  { to, action, facts, dueAt, detail }: Move,
): Promise<CaseRow> {
  if (!canMove(afterSalesTransitions, row.status, to)) throw new Error(`a case cannot go from ${row.status} to ${to}`);
  const now = ctx.clock.now();
  const next = {
    ...facts,
    status: to,
    version: row.version + 1,
    dueAt: dueAt ?? dueAfter(to, now),
    overdueAt: null,
    ...(isClosed(to) && { closedAt: now }),
  };
  const [moved] = await tx
    .update(afterSalesCases)
    .set(next)
    .where(and(eq(afterSalesCases.id, row.id), eq(afterSalesCases.status, row.status)));
  if (moved.affectedRows !== 1) throw new Error(`case ${row.id} left ${row.status} under its lock`);
  await settleSignatures(tx, ctx, row, to);
  await recordAudit(tx, ctx, {
    action,
    entity: row.id,
    from: row.status,
    to,
    ...(detail && { detail }),
  });
  if (isClosed(to)) await letGo(tx, ctx, row);
  return { ...row, ...next };
}

async function letGo(tx: Tx, ctx: Ctx, row: CaseRow): Promise<void> {
  const lines = await tx
    .select({ id: afterSalesLines.orderLineId })
    .from(afterSalesLines)
    .where(eq(afterSalesLines.caseId, row.id));
  await tx.update(afterSalesLines).set({ openLineId: null }).where(eq(afterSalesLines.caseId, row.id));
  await releaseLines(
    tx,
    ctx,
    row.orderId,
    lines.map((line) => line.id),
  );
}
