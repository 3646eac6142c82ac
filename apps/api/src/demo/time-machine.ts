import { renameSync, writeFileSync } from "node:fs";
import type { Clock } from "#kernel/clock";

/**
 * Moves the clock that all demo programs follow, so that last month's orders are made by last month's code paths.
 * Refuses without a steerable clock.
 */
export function timeMachine(clock: Clock, clockFile: string | undefined) {
  if (!clockFile) throw new Error("The demo world needs CLOCK=steerable and CLOCK_FILE.");
  // Replaced, never rewritten: a reader must not see half a number.
  const setOffset = (ms: number) => {
    const draft = `${clockFile}.${process.pid}.new`;
    writeFileSync(draft, String(Math.round(ms)));
    renameSync(draft, clockFile);
  };
  return {
    daysAgo: (days: number) => setOffset(-days * 86_400_000),
    wait: (ms: number) => setOffset(clock.now().getTime() - Date.now() + ms),
    backToNow: () => setOffset(0),
  };
}

export type TimeMachine = ReturnType<typeof timeMachine>;
