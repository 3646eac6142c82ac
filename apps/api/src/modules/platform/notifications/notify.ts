import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { NoticeTemplate, NoticeValue } from "#kernel/notice";
import { notifications } from "./tables.js";

export interface Notice<P extends string> {
  accountId: Id<"acc">;
  template: NoticeTemplate<P>;
  /** Numbers, codes and dates (ms) as the template declares them. */
  params: Record<P, NoticeValue>;
  entity: Id;
  /** Given, the message is told once however often this runs. */
  key?: string;
}

/** Puts a message into the person's inbox, in the transaction of the deed it tells of. */
export async function notify<P extends string>(tx: Tx, ctx: Ctx, notice: Notice<P>): Promise<void> {
  const { accountId, template, params, entity, key } = notice;
  await tx
    .insert(notifications)
    .values({
      id: newId("ntf"),
      accountId,
      template: template.code,
      params,
      entity,
      dedupeKey: key ?? null,
      createdAt: ctx.clock.now(),
    })
    .onDuplicateKeyUpdate({ set: { accountId } });
}
