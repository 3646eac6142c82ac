import table from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { addWorkingDays, buildCalendar, isPublished, isWorkingDay, stateCouncilNotices } from "../src/index.js";

function daysOf(year: number): string[] {
  const days: string[] = [];
  for (let day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year; day = new Date(+day + 86_400_000)) {
    days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

const isOnWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

describe("the State Council's calendar", () => {
  test.each([2025, 2026])("every day of %i is what an independent table says", (year) => {
    const days = daysOf(year);
    expect(days).toHaveLength(365);
    const theirs = days.filter((day) => day in table.workdays || !(isOnWeekend(day) || day in table.holidays));
    expect(days.filter((day) => isWorkingDay(day))).toEqual(theirs);
  });

  test("each notice gives names and a document number, and exchanges weekend days only", () => {
    for (const { year, title, number, holidays } of stateCouncilNotices) {
      expect(title).toContain(`${year}年`);
      expect(number).toMatch(/^国办发明电〔20\d\d〕\d+号$/);
      for (const day of holidays.flatMap(({ makeUp }) => makeUp)) {
        expect(isOnWeekend(day), day).toBe(true);
      }
    }
  });

  test("says for which years it is known", () => {
    expect(["2024-12-31", "2025-01-01", "2026-12-31", "2027-01-01"].map((day) => isPublished(day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("refuses what is no day", () => {
    expect(() => isWorkingDay("2026-02-30")).toThrow(RangeError);
    expect(() => isWorkingDay("2026-2-3")).toThrow(RangeError);
    expect(() => buildCalendar([], [{ day: "2026-13-01", working: false, reason: "x" }])).toThrow(RangeError);
  });
});

describe("what is passed in", () => {
  test("an override beats the notice both ways, and moves deadlines", () => {
    const calendar = buildCalendar(stateCouncilNotices, [
      { day: "2026-09-03", working: false, reason: "纪念活动" },
      { day: "2026-09-05", working: true, reason: "调休" },
    ]);
    expect(["2026-09-03", "2026-09-05"].map((day) => isWorkingDay(day, calendar))).toEqual([false, true]);
    expect(["2026-09-03", "2026-09-05"].map((day) => isWorkingDay(day))).toEqual([true, false]);
    const received = new Date("2026-09-02T12:00:00+08:00");
    expect(addWorkingDays(received, 1, calendar).lastDay).toBe("2026-09-04");
    expect(addWorkingDays(received, 1).lastDay).toBe("2026-09-03");
  });

  test("the later year's notice decides on the December before", () => {
    const bridge = { name: "元旦", off: ["2026-12-31", "2027-01-02"] as const, makeUp: ["2026-12-26"] };
    const notice = { year: 2027, title: "通知", number: "例", holidays: [bridge] };
    const calendar = buildCalendar([notice, ...stateCouncilNotices]);
    expect(["2026-12-26", "2026-12-31"].map((day) => isWorkingDay(day, calendar))).toEqual([true, false]);
  });

  test("a holiday that ends before it begins is refused", () => {
    const holidays = [{ name: "元旦", off: ["2027-01-03", "2027-01-01"] as const, makeUp: [] }];
    expect(() => buildCalendar([{ year: 2027, title: "", number: "", holidays }])).toThrow("元旦");
  });
});
