import { and, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { canMove } from "#kernel/transitions";
import { recordAudit } from "#platform/audit";
import { closeWorkItem } from "#platform/work-items";
import { lockRequest, requestOf } from "./queries.js";
import { openStatuses, type RequestStatus, requestTransitions } from "./status.js";
import { dataSubjectRequests, type RequestRow } from "./tables.js";

export interface Move {
  to: RequestStatus;
  action: string;
  set?: Partial<typeof dataSubjectRequests.$inferInsert>;
  detail?: Record<string, string | number | boolean | null | readonly string[]>;
}

/** One step of the state table, with its audit entry. Whatever is no longer open leaves the desk and its duplicate key. */
export async function moveRequest(tx: Tx, ctx: Ctx, row: RequestRow, { to, action, set, detail }: Move) {
  if (!canMove(requestTransitions, row.status, to)) return new StateConflict();
  const ended = !(openStatuses as readonly RequestStatus[]).includes(to);
  await tx
    .update(dataSubjectRequests)
    .set({ ...set, status: to, ...(ended ? { openKey: null } : {}) })
    .where(and(eq(dataSubjectRequests.id, row.id), eq(dataSubjectRequests.status, row.status)));
  await recordAudit(tx, ctx, { action, entity: row.id, from: row.status, to, ...(detail && { detail }) });
  if (ended && to !== "ANSWERED") await closeWorkItem(tx, ctx, row.id);
  return (await requestOf(tx, row.id))!;
}

/** Runs `work` on a locked request that stands in one of `from`; a shopper reaches only the own ones. */
export const onRequest = <T>(
  ctx: Ctx,
  id: Id<"dsr">,
  from: readonly RequestStatus[],
  work: (tx: Tx, row: RequestRow) => Promise<T | Refusal>,
): Promise<T | Refusal> =>
  ctx.db.transact(async (tx) => {
    const row = await lockRequest(tx, id);
    if (!row || (ctx.actor.kind === "SHOPPER" && row.accountId !== ctx.actor.accountId)) return new NotFound();
    return from.includes(row.status) ? work(tx, row) : new StateConflict();
  });
