import { and, eq, isNull } from "drizzle-orm";
import { after, DAY } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { Fen } from "#kernel/money";
import type { Permission } from "#kernel/permissions";
import type { ApprovalKind, ApprovalOutcome } from "./kinds.js";
import { approvals } from "./tables.js";

/** An approval is waited for this long unless its room says otherwise. */
const LASTS_MS = DAY;

export interface ApprovalAsked {
  kind: ApprovalKind;
  entity: Id;
  /** Who holds it may decide, unless among `preparedBy`. */
  permission: Permission;
  preparedBy: readonly (Id<"stf"> | null)[];
  amountFen?: Fen;
  /** 1 when left out. */
  version?: number;
  dueAt?: Date;
}

const openKeyOf = (kind: ApprovalKind, entity: Id, permission: Permission) => `${kind} ${entity} ${permission}`;

/** Puts a decision into the inbox of those who may take it. Asked again, the line that waits is brought up to date. */
export async function askApproval(tx: Tx, ctx: Ctx, asked: ApprovalAsked): Promise<void> {
  const { kind, entity, permission } = asked;
  const now = ctx.clock.now();
  const current = {
    version: asked.version ?? 1,
    amountFen: asked.amountFen ?? null,
    preparedBy: asked.preparedBy.filter((staffId) => staffId !== null),
    dueAt: asked.dueAt ?? after(now, LASTS_MS),
    askedAt: now,
  };
  await tx
    .insert(approvals)
    .values({ id: newId("apv"), kind, entity, permission, openKey: openKeyOf(kind, entity, permission), ...current })
    .onDuplicateKeyUpdate({ set: current });
}

/** Takes what waits about the thing out of the inbox: decided, withdrawn or out of date. Nothing waiting is no error. */
export async function settleApproval(
  tx: Tx,
  ctx: Ctx,
  about: { entity: Id; kind?: ApprovalKind; permission?: Permission },
  outcome: ApprovalOutcome,
): Promise<void> {
  await tx
    .update(approvals)
    .set({
      settledAt: ctx.clock.now(),
      settledBy: ctx.actor.kind === "STAFF" ? ctx.actor.staffId : null,
      outcome,
      openKey: null,
    })
    .where(
      and(
        eq(approvals.entity, about.entity),
        isNull(approvals.settledAt),
        about.kind && eq(approvals.kind, about.kind),
        about.permission && eq(approvals.permission, about.permission),
      ),
    );
}
