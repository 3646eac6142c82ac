import { expect, it } from "vitest";
import { endOfDay, startOfDay } from "./days";

it("[check 53] a day is Shanghai's, from its first instant to its last", () => {
  expect(startOfDay("2026-03-01")).toBe("2026-02-28T16:00:00.000Z");
  expect(endOfDay("2026-02-28")).toBe("2026-02-28T15:59:59.999Z");
});

it("what is no day filters by nothing", () => {
  expect([startOfDay(undefined), startOfDay("yesterday"), endOfDay("2026-13-40")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
