import { and, asc, eq, lte } from "drizzle-orm";
import { after, HOUR, MINUTE, SECOND } from "#kernel/clock";
import { type SystemContext, systemContext, type World } from "#kernel/context";
import { errnoOf } from "#kernel/db";
import type { Effect } from "#kernel/room";
import { outboxMessages } from "./tables.js";

/** Waits between tries, ms; after the last one the message is dead and staff are asked. About two days in all. */
const BACK_OFF = [1, 5, 15, 30]
  .map((s) => s * SECOND)
  .concat(
    [1, 2, 5, 10, 30].map((m) => m * MINUTE),
    [1, 2, 4, 8, 12, 24].map((h) => h * HOUR),
  );

/** Longer than any effect takes; a worker that dies in the middle gives its message back after this. */
const CLAIM_MS = 2 * MINUTE;
const BATCH = 50;

type Message = typeof outboxMessages.$inferSelect;

/** Delivers what is due, oldest first; answers how many messages it took. Safe to run in any number of workers. */
export async function deliverDue(world: World, effects: ReadonlyMap<string, Effect>): Promise<number> {
  const ctx = systemContext(world, "outbox");
  const due = await ctx.db
    .select()
    .from(outboxMessages)
    .where(lte(outboxMessages.dueAt, ctx.clock.now()))
    .orderBy(asc(outboxMessages.dueAt), asc(outboxMessages.id))
    .limit(BATCH);
  let taken = 0;
  for (const message of due) if (await deliver(ctx, message, effects)) taken++;
  return taken;
}

async function deliver(ctx: SystemContext, message: Message, effects: ReadonlyMap<string, Effect>): Promise<boolean> {
  if (!(await claim(ctx, message))) return false;
  const effect = effects.get(message.topic);
  try {
    if (!effect) throw new UnknownTopic();
    await effect(systemContext(ctx, message.topic), message.payload);
    await settle(ctx, message, { dueAt: null, deliveredAt: ctx.clock.now(), lastError: null });
  } catch (error) {
    const wait = BACK_OFF[message.attempts];
    const now = ctx.clock.now();
    await settle(ctx, message, {
      dueAt: wait === undefined ? null : after(now, wait),
      deadAt: wait === undefined ? now : null,
      lastError: errorCode(error),
    });
  }
  return true;
}

/** Compare-and-set on the due time: of two workers that saw the row, one gets it. */
async function claim({ db, clock }: SystemContext, message: Message): Promise<boolean> {
  const [outcome] = await db.once((writer) =>
    writer
      .update(outboxMessages)
      .set({ dueAt: after(clock.now(), CLAIM_MS), attempts: message.attempts + 1 })
      .where(
        and(
          eq(outboxMessages.id, message.id),
          eq(outboxMessages.attempts, message.attempts),
          lte(outboxMessages.dueAt, clock.now()),
        ),
      ),
  );
  return outcome.affectedRows === 1;
}

/** Only for the claim it was delivered under: a worker that stalled past it must not undo what another one settled. */
const settle = ({ db }: SystemContext, { id, attempts }: Message, end: Partial<Message>) =>
  db.once((writer) =>
    writer
      .update(outboxMessages)
      .set(end)
      .where(and(eq(outboxMessages.id, id), eq(outboxMessages.attempts, attempts + 1))),
  );

class UnknownTopic extends Error {
  readonly code = "UNKNOWN_TOPIC";
}

/** A code, never a text: texts may quote what somebody typed. */
function errorCode(error: unknown): string {
  const errno = errnoOf(error);
  if (errno) return `SQL_${errno}`;
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code.slice(0, 80);
  return error instanceof Error ? error.constructor.name.slice(0, 80) : "UNKNOWN";
}
