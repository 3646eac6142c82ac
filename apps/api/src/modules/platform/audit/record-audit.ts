import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
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

/** Writes the deed's entry in the deed's own transaction: both are there, or neither is. */
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

async function write(tx: Tx, ctx: Ctx, deed: Deed, outcome: "DONE" | "REFUSED"): Promise<void> {
  const entryId = newId("aud");
  const now = ctx.clock.now();
  await tx.insert(auditEntries).values({
    id: entryId,
    at: now,
    actorKind: ctx.actor.kind,
    actor: nameOf(ctx),
    action: deed.action,
    outcome,
    entity: deed.entity,
    fromStatus: deed.from ?? null,
    toStatus: deed.to ?? null,
    requestId: ctx.requestId,
    detail: deed.detail ?? null,
  });
  await tx.insert(auditUnsealed).values({ entryId, at: now });
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
