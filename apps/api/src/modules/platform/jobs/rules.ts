import { HOUR, MINUTE, SECOND } from "#kernel/clock";
import type { JobRow, SweepRow } from "./tables.js";

/** A run that says nothing for so long is given to another worker. */
export const SILENT_MS = 2 * MINUTE;

/** Waits before a failed job runs again, ms; after the last one somebody is asked. */
const WAITS = [30 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR];

/** How long to wait after the run that just failed; undefined when it was the last. `attempts` counts that run. */
export const waitAfter = ({ attempts, triesBefore }: Pick<JobRow, "attempts" | "triesBefore">): number | undefined =>
  WAITS[attempts - triesBefore - 1];

/** A job whose worker dies each time never fails by itself: after so many runs it does. */
const MOST_RUNS = 10;

/** Whether a run that begins now is one too many. */
export const runsTooOften = ({ attempts, triesBefore }: Pick<JobRow, "attempts" | "triesBefore">): boolean =>
  attempts - triesBefore > MOST_RUNS;

/** A sweep may miss two beats, and a minute on top, before it counts as late. */
const toleranceOf = (everyMs: number) => 3 * everyMs + MINUTE;

/** How long ago a sweep should have succeeded, in ms; 0 while it is in time. One that never ran counts from when it became known. */
export function lateBy({ everyMs, lastSuccessAt, knownAt }: LateFacts, now: Date): number {
  const since = (lastSuccessAt ?? knownAt).getTime();
  return Math.max(0, now.getTime() - since - toleranceOf(everyMs));
}

type LateFacts = Pick<SweepRow, "everyMs" | "lastSuccessAt" | "knownAt">;
