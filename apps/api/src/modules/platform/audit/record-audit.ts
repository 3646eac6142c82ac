import type { Ctx } from "#kernel/context";
import { beforeCommit, type Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import type { Refusal } from "#kernel/refusal";
import { type AuditDetail, auditEntries, auditUnsealed } from "./tables.js";

export interface Deed {
  /** `wing/room.deed` */
  action: string;
  entity: string;
  from?: string;
  to?: string;
  detail?: AuditDetail;
}

/** Writes the deed's entry in the deed's own transaction, as its last act: both are there, or neither is. */
export const recordAudit = (tx: Tx, ctx: Ctx, deed: Deed): Promise<void> => write(tx, ctx, deed, "DONE");

/**
 * Keeps a trace of what did not happen: a denial, a failed try, a reached cap. In a transaction of its own, after
 * the rollback of the refused one, so that it survives.
 */
export async function recordAttempt(ctx: Ctx, deed: Deed, refusal: Pick<Refusal, "code">): Promise<void> {
  await ctx.db.transact((tx) =>
    write(tx, ctx, { ...deed, detail: { ...deed.detail, refusal: refusal.code } }, "REFUSED"),
  );
}

type Row = typeof auditEntries.$inferInsert;
const waiting = new WeakMap<Tx, Row[]>();

async function write(tx: Tx, ctx: Ctx, deed: Deed, outcome: "DONE" | "REFUSED"): Promise<void> {
  const row: Row = {
    id: newId("aud"),
    at: ctx.clock.now(),
    actorKind: ctx.actor.kind,
    actor: nameOf(ctx),
    action: deed.action,
    outcome,
    entity: deed.entity,
    fromStatus: deed.from ?? null,
    toStatus: deed.to ?? null,
    requestId: ctx.requestId,
    detail: deed.detail ?? null,
  };
  const rows = waiting.get(tx);
  if (rows) {
    rows.push(row);
    return;
  }
  const first = [row];
  waiting.set(tx, first);
  beforeCommit(tx, () => insert(tx, first));
}

async function insert(tx: Tx, rows: readonly Row[]): Promise<void> {
  await tx.insert(auditEntries).values([...rows]);
  await tx.insert(auditUnsealed).values(rows.map(({ id, at }) => ({ entryId: id, at })));
}

function nameOf({ actor }: Ctx): string {
  switch (actor.kind) {
    case "SHOPPER":
      return actor.accountId;
    case "STAFF":
      return actor.staffId;
    case "SYSTEM":
      return actor.job;
    case "ANYONE":
      return "anyone";
  }
}
