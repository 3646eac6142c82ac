import { describe, expect, it } from "vitest";
import { deadline } from "#kernel/deadline";

const hours = (count: number) => new Date(Date.UTC(2026, 8, 1) + count * 3_600_000);

describe("a deadline of 48 hours", () => {
  it.each([
    [0, "CALM", 2, "DAYS"],
    [23.9, "CALM", 24, "HOURS"],
    [24, "NEAR", 24, "HOURS"],
    [38.3, "NEAR", 9, "HOURS"],
    [38.4, "URGENT", 9, "HOURS"],
    [46.5, "URGENT", 90, "MINUTES"],
    [48, "URGENT", 0, "MINUTES"],
    [49.5, "OVERDUE", 90, "MINUTES"],
    [97, "OVERDUE", 2, "DAYS"],
  ])("[check 52] after %d hours is %s: %d %s", (passed, urgency, count, unit) => {
    expect(deadline(hours(0), hours(48), hours(passed))).toEqual({ dueAt: hours(48), urgency, count, unit });
  });
});
