import { setTimeout as pause } from "node:timers/promises";

/** Nobody answered, or the answer was "something went wrong on our side": what was asked may have been done or not. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

export interface Patience {
  /** How long one deed is tried again before it counts as failed, ms. */
  readonly limitMs: number;
  /** How often anything had to be asked again so far: zero in a world where nothing is broken. */
  repeated: number;
}

export const patienceOf = (limitMs: number): Patience => ({ limitMs, repeated: 0 });

const LONGEST_WAIT_MS = 1_000;

/**
 * Tries until it is answered. The work learns whether it runs again: after an unknown outcome it has to look first, or
 * to use the key it used before.
 */
export async function persist<T>(patience: Patience, work: (again: boolean) => Promise<T>): Promise<T> {
  const deadline = Date.now() + patience.limitMs;
  for (let round = 0; ; round++) {
    try {
      return await work(round > 0);
    } catch (error) {
      if (!(error instanceof Unreachable) || Date.now() >= deadline) throw error;
      patience.repeated += 1;
      await pause(Math.min(100 * 2 ** round, LONGEST_WAIT_MS));
    }
  }
}

/** Looks until there is something to see. Throws `TimeoutError` naming what was awaited. */
export async function waitFor<T>(
  what: string,
  limitMs: number,
  look: () => Promise<T | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > deadline) throw new TimeoutError(`${what}: not within ${limitMs / 1000} s`);
    await pause(200);
  }
}

export class TimeoutError extends Error {
  override readonly name = "TimeoutError";
}
