import { and, eq, isNotNull, lt, notInArray, sql } from "drizzle-orm";
import { after, DAY } from "#kernel/clock";
import { type SystemContext, systemContext, type World } from "#kernel/context";
import { errorCode } from "#kernel/error-code";
import type { Sweep } from "#kernel/room";
import { sweepStates } from "./tables.js";

const JOB = "platform/jobs";

/** A sweep that no code has known for so long is gone. */
const FORGOTTEN_AFTER_MS = 7 * DAY;

/** Tells the database which sweeps there are, so that one that never ran can be seen to be late. */
export async function knowSweeps(world: World, sweeps: readonly Sweep[]): Promise<void> {
  const { db, clock } = systemContext(world, JOB);
  const knownAt = clock.now();
  await db.once((writer) =>
    writer
      .insert(sweepStates)
      .values(sweeps.map(({ name, everyMs }) => ({ name, everyMs, knownAt })))
      .onDuplicateKeyUpdate({ set: { everyMs: sql`values(${sweepStates.everyMs})`, knownAt } }),
  );
  const names = sweeps.map(({ name }) => name);
  await db.once((writer) =>
    writer
      .delete(sweepStates)
      .where(and(notInArray(sweepStates.name, names), lt(sweepStates.knownAt, after(knownAt, -FORGOTTEN_AFTER_MS)))),
  );
}

/** Runs a sweep and writes down how it went; what it throws comes out again. */
export async function runRecorded(ctx: SystemContext, sweep: Sweep): Promise<void> {
  const began = performance.now();
  const outcome = await settled(sweep.run(ctx));
  const now = ctx.clock.now();
  const ended = { lastRunAt: now, durationMs: Math.round(performance.now() - began) };
  const { name, everyMs } = sweep;
  const result = outcome.failed
    ? { ...ended, lastFailureAt: now, lastError: errorCode(outcome.error) }
    : { ...ended, lastSuccessAt: now, lastError: null, failuresInRow: 0 };
  await ctx.db.once((writer) =>
    writer
      .insert(sweepStates)
      .values({ name, everyMs, knownAt: now, ...result, failuresInRow: outcome.failed ? 1 : 0 })
      .onDuplicateKeyUpdate({
        set: { ...result, ...(outcome.failed && { failuresInRow: sql`${sweepStates.failuresInRow} + 1` }) },
      }),
  );
  if (outcome.failed) throw outcome.error;
}

/** Takes the wish that a sweep runs now; of two workers one gets it. */
export async function takeWish({ db }: SystemContext, name: string): Promise<boolean> {
  const [outcome] = await db.once((writer) =>
    writer
      .update(sweepStates)
      .set({ askedAt: null })
      .where(and(eq(sweepStates.name, name), isNotNull(sweepStates.askedAt))),
  );
  return outcome.affectedRows === 1;
}

const settled = (work: Promise<unknown>): Promise<{ failed: false } | { failed: true; error: unknown }> =>
  work.then(
    () => ({ failed: false }),
    (error: unknown) => ({ failed: true, error }),
  );
