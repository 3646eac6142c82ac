import { and, eq, isNull } from "drizzle-orm";
import type { ShopperContext } from "#kernel/context";
import { isId } from "#kernel/id";
import { NotFound } from "#kernel/refusal";
import { notificationOf } from "./queries.js";
import { type NotificationRow, notifications } from "./tables.js";
import type { MarkNotificationReadInput } from "./types.js";

/** Read once, it stays read: the first time counts. */
export async function markNotificationRead(
  { db, clock, actor }: ShopperContext,
  { notificationId }: MarkNotificationReadInput,
): Promise<NotificationRow | NotFound> {
  if (!isId("ntf", notificationId)) return new NotFound();
  return db.transact(async (tx) => {
    await tx
      .update(notifications)
      .set({ readAt: clock.now() })
      .where(
        and(
          eq(notifications.id, notificationId),
          eq(notifications.accountId, actor.accountId),
          isNull(notifications.readAt),
        ),
      );
    return (await notificationOf(tx, actor.accountId, notificationId)) ?? new NotFound();
  });
}
