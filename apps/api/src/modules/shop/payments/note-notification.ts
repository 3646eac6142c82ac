import { sql } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { paymentNotifications } from "./tables.js";

export interface NotificationReference {
  eventId: string;
  /** What it is about, by the business numbers: another event about the same thing changes nothing either. */
  subject: string;
}

/** What the row says beside it. */
type Noted = NotificationReference & { orderId: Id<"ord"> };

/** Writes the notification down in the transaction of its effect, so that "noted" always means "done". */
export async function noteNotification(tx: Tx, ctx: Ctx, reference: Noted): Promise<void> {
  const now = ctx.clock.now();
  await tx
    .insert(paymentNotifications)
    .values({ ...reference, provider: "WECHAT_PAY", deliveries: 1, firstAt: now, lastAt: now })
    .onDuplicateKeyUpdate({ set: { deliveries: sql`${paymentNotifications.deliveries} + 1`, lastAt: now } });
}
