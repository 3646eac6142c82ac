import { type Patience, persist, Unreachable } from "../client/patience.js";

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;

/** The mall's clock, which API, worker and sandbox share. It only ever goes forward. */
export interface MallClock {
  now(): Promise<number>;
  advance(ms: number): Promise<void>;
  /** To this hour of the next day in Shanghai. Answers that day, `YYYY-MM-DD`. */
  advanceToNextDay(hour: number): Promise<string>;
}

export function createClock(sandboxUrl: string, patience: Patience): MallClock {
  const url = `${sandboxUrl}/__sandbox/clock`;

  const now = () => persist(patience, async () => (await exchange(url)).now);

  /** Asking for the time first: a lost answer must not move the clock twice. */
  const advanceTo = (instant: number) =>
    persist(patience, async () => {
      const missing = instant - (await exchange(url)).now;
      if (missing > 0) await exchange(url, { advanceMs: missing });
    });

  return {
    now,
    advance: async (ms) => advanceTo((await now()) + ms),
    async advanceToNextDay(hour) {
      const days = Math.floor(((await now()) + SHANGHAI_MS) / DAY_MS) + 1;
      await advanceTo(days * DAY_MS - SHANGHAI_MS + hour * 3_600_000);
      return new Date(days * DAY_MS).toISOString().slice(0, 10);
    },
  };
}

async function exchange(url: string, order?: object): Promise<{ now: number }> {
  const init = order && {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(order),
  };
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) });
    return (await response.json()) as { now: number };
  } catch (error) {
    throw new Unreachable(`${url} does not answer`, { cause: error });
  }
}
