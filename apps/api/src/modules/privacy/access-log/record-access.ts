import { createHash } from "node:crypto";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import { type AccessDecision, accessEntries, accessSubjects } from "./tables.js";

export interface AccessSubject {
  accountId?: Id<"acc"> | null;
  orderId?: Id<"ord"> | null;
}

export interface Access {
  operation: string;
  decision: AccessDecision;
  /** `Type.field` */
  fields: readonly string[];
  subjects: readonly AccessSubject[];
  /** When more were seen than are named one by one, such as the lines of a log. */
  count?: number;
  /** The work item's entity. */
  workItem?: string | null;
  reason?: string;
}

/** Writes that staff read something, before it is sent. In the reading's own transaction when it has one. */
export async function recordAccess(tx: Tx, ctx: StaffContext, access: Access): Promise<Id<"acl">> {
  const id = newId("acl");
  const subjects = distinct(access.subjects);
  const fields = [...new Set(access.fields)].sort();
  const { staffId, sessionId } = ctx.actor;
  const entry = {
    at: ctx.clock.now(),
    operation: access.operation.slice(0, 80),
    decision: access.decision,
    subjectCount: access.count ?? subjects.length,
    workItem: access.workItem ?? null,
    reason: access.reason ?? null,
    requestId: ctx.requestId,
  };
  await tx.insert(accessEntries).values({ id, staffId, sessionId, fields, ...entry });
  if (subjects.length > 0) {
    await tx
      .insert(accessSubjects)
      .values(subjects.map((subject, position) => ({ entryId: id, position, ...subject })));
  }
  await recordAudit(tx, ctx, {
    action: "privacy/access-log.recordAccess",
    entity: id,
    detail: { decision: access.decision, count: entry.subjectCount, digest: digestOf(entry, fields, subjects) },
  });
  return id;
}

/** The same outside a transaction of the caller's. */
export const noteAccess = (ctx: StaffContext, access: Access): Promise<Id<"acl">> =>
  ctx.db.transact((tx) => recordAccess(tx, ctx, access));

function distinct(subjects: readonly AccessSubject[]) {
  const seen = new Map<string, { accountId: Id<"acc"> | null; orderId: Id<"ord"> | null }>();
  for (const { accountId = null, orderId = null } of subjects) {
    if (accountId || orderId) seen.set(`${accountId} ${orderId}`, { accountId, orderId });
  }
  return [...seen.values()];
}

/** What the audit chain keeps of an entry: a changed or missing line no longer fits it. */
export const digestOf = (
  entry: { at: Date; operation: string; decision: string; workItem: string | null; reason: string | null },
  fields: readonly string[],
  subjects: readonly AccessSubject[],
): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        entry.at.toISOString(),
        entry.operation,
        entry.decision,
        entry.workItem,
        entry.reason,
        fields,
        subjects.map(({ accountId, orderId }) => [accountId ?? null, orderId ?? null]),
      ]),
    )
    .digest("hex");
