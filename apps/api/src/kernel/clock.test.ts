import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { after, DAY, fileClock, HOUR, shanghaiDate, startOfShanghaiDay } from "./clock.js";

it("legal days begin at midnight in Asia/Shanghai, wherever the server stands", () => {
  expect(shanghaiDate(new Date("2026-12-31T15:59:59Z"))).toBe("2026-12-31");
  expect(shanghaiDate(new Date("2026-12-31T16:00:00Z"))).toBe("2027-01-01");
  expect(startOfShanghaiDay("2028-02-29").toISOString()).toBe("2028-02-28T16:00:00.000Z");
});

it("a timer across 29 February and one across a year's end last as many days as they say", () => {
  expect(shanghaiDate(after(startOfShanghaiDay("2028-02-28"), 2 * DAY))).toBe("2028-03-01");
  expect(shanghaiDate(after(startOfShanghaiDay("2027-02-28"), 1 * DAY))).toBe("2027-03-01");
  expect(shanghaiDate(after(startOfShanghaiDay("2026-12-31"), 24 * HOUR))).toBe("2027-01-01");
});

it("all who follow the clock file see a move at once", () => {
  const path = join(mkdtempSync(join(tmpdir(), "clock-")), "clock");
  const [one, other] = [fileClock(path), fileClock(path)];
  expect(Math.abs(one.now().getTime() - Date.now())).toBeLessThan(1_000);
  writeFileSync(path, String(10 * DAY));
  for (const clock of [one, other]) expect(clock.now().getTime() - Date.now()).toBeGreaterThan(10 * DAY - 1_000);
});
