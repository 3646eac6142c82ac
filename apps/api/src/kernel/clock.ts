import { readFileSync, statSync } from "node:fs";

/** The only source of time for rules and rows. Milliseconds since the epoch, UTC; SQL never asks the server's clock. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock for tests that stands where it was put until it is moved. */
export class SteeredClock implements Clock {
  #offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.#offsetMs);
  }

  advance(ms: number): void {
    this.#offsetMs += ms;
  }

  moveTo(instant: Date): void {
    this.#offsetMs = instant.getTime() - Date.now();
  }
}

/**
 * The clock of demo mode: API, worker, portal and sandbox follow one file that holds an offset in ms,
 * so that "ten days later" happens everywhere at the same instant. Refused in production by `env.ts`.
 */
export function fileClock(path: string): Clock {
  let offsetMs = 0;
  let seen = "";
  return {
    now() {
      const stat = statSync(path, { throwIfNoEntry: false });
      const version = stat ? `${stat.ino}:${stat.mtimeMs}` : "";
      if (version !== seen) {
        offsetMs = stat ? Number(readFileSync(path, "utf8")) || 0 : 0;
        seen = version;
      }
      return new Date(Date.now() + offsetMs);
    },
  };
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const after = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);

/** The calendar date in Asia/Shanghai, `YYYY-MM-DD`: legal days begin and end there (UTC+8, no summer time). */
export const shanghaiDate = (instant: Date): string =>
  after(instant, 8 * HOUR)
    .toISOString()
    .slice(0, 10);

/** The first instant of an Asia/Shanghai day given as `YYYY-MM-DD`. */
export const startOfShanghaiDay = (date: string): Date => new Date(`${date}T00:00:00+08:00`);
