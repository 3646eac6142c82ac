import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  buildCalendar,
  recomputeDeadline,
  stateCouncilNotices,
  type YearNotice,
} from "../src/index.js";

const at = (local: string) => new Date(`${local.length > 10 ? local : `${local}T10:00`}:00+08:00`);
const dueAfter = (local: string) => addWorkingDays(at(local), 15);

describe("15 working days, Policy 9.1", () => {
  test.each([
    ["a full holiday and both make-up days lie in the window", "2026-01-30", "2026-02-27"],
    ["[B1] received on the evening before the first make-up day", "2026-02-13T20:30", "2026-03-12"],
    ["received in the middle of the holiday", "2026-02-18", "2026-03-13"],
    ["[B2] received on the last day of a holiday: a Mon–Fri counter would say 03-16", "2026-02-23", "2026-03-13"],
    ["received on the first day after it, with a make-up day ahead", "2026-02-24", "2026-03-16"],
    ["[B3] [run 15] received before National Day and its two make-up days", "2026-09-18", "2026-10-15"],
    ["received after it, with a make-up day ahead", "2026-10-08", "2026-10-28"],
  ])("%s", (_case, received, lastDay) => {
    expect(dueAfter(received)).toMatchObject({ state: "FINAL", lastDay, missingYears: [] });
  });

  test("[B4] a year without notice gives a date two working days early, called provisional, and asks for the notice", () => {
    expect(dueAfter("2026-12-11")).toEqual({
      state: "PROVISIONAL",
      lastDay: "2026-12-30",
      dueAt: new Date("2026-12-31T00:00:00+08:00"),
      missingYears: [2027],
    });
  });

  test("a window that ends on the last day of a known year is final", () => {
    expect(dueAfter("2026-12-10")).toMatchObject({ state: "FINAL", lastDay: "2026-12-31" });
  });

  test("the last day ends at 24:00 in Shanghai", () => {
    expect(dueAfter("2026-09-18").dueAt).toEqual(new Date("2026-10-15T16:00:00Z"));
  });

  test("the day of receipt is Shanghai's: one minute apart at midnight is one day apart", () => {
    expect(dueAfter("2026-09-17T23:59").lastDay).toBe("2026-10-14");
    expect(dueAfter("2026-09-18T00:00").lastDay).toBe("2026-10-15");
  });

  test("a provisional date is still after the day of receipt", () => {
    expect(addWorkingDays(at("2027-06-04"), 1)).toMatchObject({ state: "PROVISIONAL", lastDay: "2027-06-07" });
  });

  test.each([0, -1, 1.5, Number.NaN])("%s working days are refused", (days) => {
    expect(() => addWorkingDays(at("2026-09-18"), days)).toThrow(RangeError);
  });
});

describe("when the missing notice is entered", () => {
  const told = dueAfter("2026-12-11");
  const withNotice = (holiday: YearNotice["holidays"][number]) => {
    const notice = { year: 2027, title: "通知", number: "例", holidays: [holiday] };
    return addWorkingDays(at("2026-12-11"), 15, buildCalendar([...stateCouncilNotices, notice]));
  };

  test("a later date changes nothing for the person, but is provisional no more", () => {
    const fresh = withNotice({ name: "元旦", off: ["2027-01-01", "2027-01-03"], makeUp: [] });
    expect(fresh).toMatchObject({ state: "FINAL", lastDay: "2027-01-04" });
    expect(recomputeDeadline(told, fresh)).toEqual({
      deadline: { ...told, state: "FINAL", missingYears: [] },
      movedEarlier: false,
    });
  });

  test("a nearer date is taken over, and said", () => {
    const makeUp = ["2026-12-12", "2026-12-13", "2026-12-19", "2026-12-20"];
    const fresh = withNotice({ name: "元旦", off: ["2027-01-01", "2027-01-03"], makeUp });
    expect(fresh).toMatchObject({ state: "FINAL", lastDay: "2026-12-28" });
    expect(recomputeDeadline(told, fresh)).toEqual({ deadline: fresh, movedEarlier: true });
  });
});
