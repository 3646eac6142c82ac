import { after } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import type { EffectPayload } from "#kernel/room";
import { outboxMessages } from "./tables.js";

/**
 * Promises an effect on the outside world: the row commits with the deed, the worker does the rest, at least once.
 * `delayMs` holds it back. Call `ctx.wakeWorker()` after the commit to have it done at once.
 */
export async function post(tx: Tx, ctx: Ctx, topic: string, payload: EffectPayload, delayMs = 0): Promise<void> {
  const now = ctx.clock.now();
  await tx
    .insert(outboxMessages)
    .values({ id: newId("obx"), topic, payload, createdAt: now, dueAt: after(now, delayMs) });
}
