import { describe, expect, it } from "vitest";
import { cellName, fieldOfPath, filledRows, holidayIn } from "./notice-rows";

const form = new FormData();
form.set(cellName(1, "name"), "春节");
form.set(cellName(1, "firstDay"), "2027-02-05");
form.set(cellName(1, "lastDay"), "2027-02-11");
form.set(cellName(1, "makeUpDays"), "2027-01-31，2027-02-13 、");
form.set(cellName(0, "name"), "元旦");

describe("the rows of a holiday notice", () => {
  it("count from the first day that was typed, and take days in whatever way they are separated", () => {
    expect(filledRows(form)).toEqual([1]);
    expect(holidayIn(form, 1)).toEqual({
      name: "春节",
      firstDay: "2027-02-05",
      lastDay: "2027-02-11",
      makeUpDays: ["2027-01-31", "2027-02-13"],
    });
  });

  it("find the field of an answer in the row where it was typed", () => {
    expect(fieldOfPath("holidays.0.lastDay", [1])).toBe(cellName(1, "lastDay"));
    expect(fieldOfPath("holidays.0", [1])).toBe(cellName(1, "firstDay"));
    expect(fieldOfPath("holidays", [])).toBe(cellName(0, "firstDay"));
    expect(fieldOfPath("title", [1])).toBe("title");
  });
});
