import { expect, it } from "vitest";
import { HOUR, MINUTE, SECOND } from "#kernel/clock";
import { lateBy, runsTooOften, waitAfter } from "./rules.js";

it("a failed job runs again ever later, and after its last try somebody is asked; revived it has all tries again", () => {
  const waits = [1, 2, 3, 4, 5].map((attempts) => waitAfter({ attempts, triesBefore: 0 }));
  expect(waits).toEqual([30 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, undefined]);
  expect(waitAfter({ attempts: 6, triesBefore: 5 })).toBe(30 * SECOND);
});

it("a job that takes its worker down each time is not run for ever", () => {
  expect([10, 11].map((attempts) => runsTooOften({ attempts, triesBefore: 0 }))).toEqual([false, true]);
});

it("a sweep may miss two beats and a minute, whether it succeeded before or never ran", () => {
  const start = new Date("2026-11-25T00:00:00Z");
  const at = (ms: number) => new Date(start.getTime() + ms);
  const sweep = { everyMs: 10 * MINUTE, knownAt: start, lastSuccessAt: null };
  expect(lateBy(sweep, at(31 * MINUTE))).toBe(0);
  expect(lateBy(sweep, at(32 * MINUTE))).toBe(MINUTE);
  expect(lateBy({ ...sweep, lastSuccessAt: at(20 * MINUTE) }, at(32 * MINUTE))).toBe(0);
});
