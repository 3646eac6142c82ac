import { stateCouncilCalendar } from "@factory-to-home/working-days";
import { describe, expect, it } from "vitest";
import { clockEnd as clockEndBy, clockRules, higherOf, isAtLeast, severityFloor } from "./rules.js";
import type { IncidentClockKind } from "./status.js";

const clockEnd = (kind: IncidentClockKind, from: Date) => clockEndBy(kind, from, stateCouncilCalendar);

describe("the legal level", () => {
  const of = (people: number, lossFen = 0) => severityFloor({ people, lossFen });

  it("[F2] [item 167] Policy 5.8.1: “以上” includes the number: a million people make it 较大, one fewer does not", () => {
    expect([of(100_000), of(999_999), of(1_000_000)]).toEqual(["GENERAL", "GENERAL", "LARGER"]);
    expect([of(9_999_999), of(10_000_000)]).toEqual(["LARGER", "MAJOR"]);
    expect([of(99_999_999), of(100_000_000)]).toEqual(["MAJOR", "ESPECIALLY_MAJOR"]);
  });

  it("direct loss alone raises it: five million yuan, twenty, a hundred", () => {
    expect([of(0, 4_999_999_99), of(0, 5_000_000_00), of(0, 20_000_000_00), of(0, 100_000_000_00)]).toEqual([
      "GENERAL",
      "LARGER",
      "MAJOR",
      "ESPECIALLY_MAJOR",
    ]);
  });

  it("knows which of two is the higher", () => {
    expect(isAtLeast("LARGER", "LARGER")).toBe(true);
    expect(isAtLeast("GENERAL", "LARGER")).toBe(false);
    expect(higherOf("GENERAL", "MAJOR")).toBe("MAJOR");
    expect(higherOf("ESPECIALLY_MAJOR", "MAJOR")).toBe("ESPECIALLY_MAJOR");
  });
});

describe("clocks", () => {
  const holidayNight = new Date("2026-02-16T02:10:00+08:00");

  it("[F3] run through nights and holidays: four hours from 02:10 at the Spring Festival end at 06:10", () => {
    expect(clockEnd("REPORT_LARGER", holidayNight)).toEqual(new Date("2026-02-16T06:10:00+08:00"));
    expect(clockEnd("PEOPLE_DONE", holidayNight)).toEqual(new Date("2026-02-19T02:10:00+08:00"));
  });

  it("[F13] the summary is due thirty days after the handling ended: 1 March gives 31 March", () => {
    expect(clockEnd("SUMMARY_REPORT", new Date("2026-03-01T10:00:00+08:00"))).toEqual(
      new Date("2026-03-31T10:00:00+08:00"),
    );
  });

  it("the review alone counts working days", () => {
    // 16 to 23 February 2026 are holidays, 28 February is a make-up day.
    expect(clockEnd("INTERNAL_REVIEW", holidayNight)).toEqual(new Date("2026-03-07T00:00:00+08:00"));
  });

  it("say whether a law names the number or we read “at once” so", () => {
    const byLaw = Object.entries(clockRules).filter(([, { basis }]) => basis === "LAW");
    expect(byLaw.map(([kind]) => kind)).toEqual(["REPORT_LARGER", "SUMMARY_REPORT"]);
  });
});
