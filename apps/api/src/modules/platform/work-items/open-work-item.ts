import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import type { WorkItemKind } from "./kinds.js";
import { workItems } from "./tables.js";

export interface NewWorkItem {
  kind: WorkItemKind;
  entity: Id;
  accountId?: Id<"acc"> | null;
  orderId?: Id<"ord"> | null;
  dueAt?: Date | null;
  /** Who has it from the first moment on, such as the agent who took the call. */
  holderId?: Id<"stf">;
}

/** Puts a thing on the desk, in the transaction that makes the thing. One item per entity, for good. */
export async function openWorkItem(tx: Tx, ctx: Ctx, { kind, entity, holderId, ...about }: NewWorkItem): Promise<void> {
  const now = ctx.clock.now();
  await tx.insert(workItems).values({
    id: newId("wki"),
    kind,
    entity,
    accountId: about.accountId ?? null,
    orderId: about.orderId ?? null,
    dueAt: about.dueAt ?? null,
    openedAt: now,
    holderId: holderId ?? null,
    claimedAt: holderId ? now : null,
  });
}

/** Tells the item whom it is about once that is known, or when its clock has moved. */
export async function amendWorkItem(
  tx: Tx,
  entity: Id,
  change: Partial<Pick<typeof workItems.$inferInsert, "accountId" | "orderId" | "dueAt">>,
): Promise<void> {
  await tx.update(workItems).set(change).where(eq(workItems.entity, entity));
}

/** Done: it leaves the holder's hands, and with it the right to look at the person. */
export async function closeWorkItem(tx: Tx, ctx: Ctx, entity: Id): Promise<void> {
  const [outcome] = await tx
    .update(workItems)
    .set({ closedAt: ctx.clock.now() })
    .where(and(eq(workItems.entity, entity), isNull(workItems.closedAt)));
  if (outcome.affectedRows === 1) {
    await recordAudit(tx, ctx, { action: "platform/work-items.closeWorkItem", entity });
  }
}

/** It goes on: whoever held it last finds it in the queue again, not in hand. */
export async function reopenWorkItem(tx: Tx, ctx: Ctx, entity: Id): Promise<void> {
  const [outcome] = await tx
    .update(workItems)
    .set({ closedAt: null, holderId: null, claimedAt: null })
    .where(and(eq(workItems.entity, entity), isNotNull(workItems.closedAt)));
  if (outcome.affectedRows === 1) {
    await recordAudit(tx, ctx, { action: "platform/work-items.reopenWorkItem", entity });
  }
}
