import { expect, it } from "vitest";
import { readRoomFile, roomFiles } from "./source.js";

/** The package's functions fall back to the calendar of the release when they are given none. */
const COUNTS = /\b(?:addWorkingDays|isWorkingDay)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;

it("Policy 9.1: working days are counted by the calendar that administrators keep, never by that of the release alone", () => {
  const sources = roomFiles("*.ts").filter((path) => !path.endsWith(".test.ts"));
  const counts = sources.flatMap((path) =>
    [...readRoomFile(path).matchAll(COUNTS)].map(([, given]) => ({ path, given: given!.trim() })),
  );
  expect(counts.length).toBeGreaterThan(3);
  expect(counts.filter(({ given }) => !given.endsWith("calendar"))).toEqual([]);
  const shipped = sources.filter((path) => /stateCouncilCalendar|stateCouncilNotices/.test(readRoomFile(path)));
  expect(shipped).toEqual(["platform/settings/calendar.ts"]);
});
