import { and, asc, eq, lte } from "drizzle-orm";
import { after, MINUTE } from "#kernel/clock";
import { type SystemContext, systemContext, type World } from "#kernel/context";
import { errorCode } from "#kernel/error-code";
import type { Effect } from "#kernel/room";
import { waitAfter } from "./rules.js";
import { type OutboxRow, outboxMessages } from "./tables.js";

/** Longer than any effect takes; a worker that dies in the middle gives its message back after this. */
const CLAIM_MS = 2 * MINUTE;
const BATCH = 50;

/** What became of one try. */
export interface Delivery {
  readonly messageId: OutboxRow["id"];
  readonly topic: string;
  readonly outcome: "DELIVERED" | "POSTPONED" | "DEAD";
  /** Name or code of the error, never its text. */
  readonly error?: string;
}

interface Attention {
  /** Hears of every try. */
  readonly heard?: (delivery: Delivery) => void;
  /** Ends the round after the message in hand. */
  readonly stopping?: AbortSignal;
}

/** Delivers what is due, oldest first; answers how many messages it took. Safe to run in any number of workers. */
export async function deliverDue(
  world: World,
  effects: ReadonlyMap<string, Effect>,
  { heard, stopping }: Attention = {},
): Promise<number> {
  const ctx = systemContext(world, "outbox");
  const due = await ctx.db
    .select()
    .from(outboxMessages)
    .where(lte(outboxMessages.dueAt, ctx.clock.now()))
    .orderBy(asc(outboxMessages.dueAt), asc(outboxMessages.id))
    .limit(BATCH);
  let taken = 0;
  for (const message of due) {
    if (stopping?.aborted) break;
    const delivery = await deliver(ctx, message, effects);
    if (!delivery) continue;
    heard?.(delivery);
    taken++;
  }
  return taken;
}

/** @returns nothing when another worker has it */
async function deliver(
  ctx: SystemContext,
  message: OutboxRow,
  effects: ReadonlyMap<string, Effect>,
): Promise<Delivery | undefined> {
  if (!(await claim(ctx, message))) return undefined;
  const { id: messageId, topic } = message;
  const effect = effects.get(topic);
  try {
    if (!effect) throw new UnknownTopic();
    await effect(systemContext(ctx, topic), message.payload);
    await settle(ctx, message, { dueAt: null, deliveredAt: ctx.clock.now(), lastError: null });
    return { messageId, topic, outcome: "DELIVERED" };
  } catch (error) {
    const wait = waitAfter(message);
    const now = ctx.clock.now();
    const lastError = errorCode(error);
    await settle(ctx, message, {
      dueAt: wait === undefined ? null : after(now, wait),
      deadAt: wait === undefined ? now : null,
      lastError,
    });
    return { messageId, topic, outcome: wait === undefined ? "DEAD" : "POSTPONED", error: lastError };
  }
}

/** Compare-and-set on the due time: of two workers that saw the row, one gets it. */
async function claim({ db, clock }: SystemContext, message: OutboxRow): Promise<boolean> {
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
const settle = ({ db }: SystemContext, { id, attempts }: OutboxRow, end: Partial<OutboxRow>) =>
  db.once((writer) =>
    writer
      .update(outboxMessages)
      .set(end)
      .where(and(eq(outboxMessages.id, id), eq(outboxMessages.attempts, attempts + 1))),
  );

class UnknownTopic extends Error {
  readonly code = "UNKNOWN_TOPIC";
}
