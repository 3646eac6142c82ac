import fc from "fast-check";
import { expect, test } from "vitest";
import { addWorkingDays, dayOf, isWorkingDay, recomputeDeadline } from "../src/index.js";

const HOUR_MS = 3_600_000;
const moments = fc
  .integer({ min: Date.parse("2025-01-01T00:00:00+08:00"), max: Date.parse("2026-11-30T23:59:59+08:00") })
  .map((ms) => new Date(ms));
const counts = fc.integer({ min: 1, max: 20 });

/** Whole days from the day of receipt to the last day. */
const spanOf = (received: Date, lastDay: string) =>
  (Date.parse(`${lastDay}T00:00:00Z`) - Date.parse(`${dayOf(received)}T00:00:00Z`)) / (24 * HOUR_MS);

test("the last day is worked, after the day of receipt, and exactly so many worked days lie between", () => {
  fc.assert(
    fc.property(moments, counts, (received, days) => {
      const { lastDay } = addWorkingDays(received, days);
      expect(isWorkingDay(lastDay)).toBe(true);
      const between = Array.from({ length: spanOf(received, lastDay) }, (_, index) =>
        dayOf(new Date(received.getTime() + (index + 1) * 24 * HOUR_MS)),
      );
      expect(between.filter((day) => isWorkingDay(day))).toHaveLength(days);
    }),
  );
});

test("neither an hour later nor one day more ever makes it due earlier", () => {
  fc.assert(
    fc.property(moments, counts, (received, days) => {
      const due = addWorkingDays(received, days).dueAt.getTime();
      const later = new Date(received.getTime() + HOUR_MS);
      expect(addWorkingDays(later, days).dueAt.getTime()).toBeGreaterThanOrEqual(due);
      expect(addWorkingDays(received, days + 1).dueAt.getTime()).toBeGreaterThan(due);
    }),
  );
});

test("15 working days are 18 to 28 days of the calendar, so a 30-day limit never bites", () => {
  fc.assert(
    fc.property(moments, (received) => {
      const span = spanOf(received, addWorkingDays(received, 15).lastDay);
      expect(span).toBeGreaterThanOrEqual(18);
      expect(span).toBeLessThanOrEqual(28);
    }),
  );
});

test("counting again never takes a person beyond what was told", () => {
  fc.assert(
    fc.property(moments, counts, counts, (received, one, other) => {
      const [told, fresh] = [addWorkingDays(received, one), addWorkingDays(received, other)];
      const { deadline, movedEarlier } = recomputeDeadline(told, fresh);
      expect(deadline.dueAt.getTime()).toBe(Math.min(told.dueAt.getTime(), fresh.dueAt.getTime()));
      expect(movedEarlier).toBe(fresh.dueAt < told.dueAt);
    }),
  );
});
