import {
  buildCalendar,
  stateCouncilNotices,
  type WorkingCalendar,
  type YearNotice,
} from "@factory-to-home/working-days";
import { eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import { loader } from "#kernel/loader";
import { holidayNotices } from "./tables.js";

export type HolidayNoticeRow = typeof holidayNotices.$inferSelect;

/** A notice as the calendar wants it. */
export const yearNoticeOf = ({ year, title, number, holidays }: HolidayNoticeRow): YearNotice => ({
  year,
  title,
  number,
  holidays,
});

/**
 * The calendar by which working days are counted: the notices of this release, and those that two administrators have
 * entered since; of two for one year the entered one counts.
 */
export async function workingCalendar(db: ReadDb): Promise<WorkingCalendar> {
  const rows = await db.select().from(holidayNotices).where(eq(holidayNotices.status, "IN_FORCE"));
  const entered = rows.map(yearNoticeOf);
  const shipped = stateCouncilNotices.filter(({ year }) => !entered.some((notice) => notice.year === year));
  return buildCalendar([...shipped, ...entered]);
}

const inForce = loader("platform/settings.calendar", async ({ db }: Ctx, _keys: readonly "IN_FORCE"[]) => {
  return new Map([["IN_FORCE" as const, await workingCalendar(db)]]);
});

/** The same, read once for all that a request counts. Inside a transaction: `workingCalendar(tx)`. */
export const calendarOf = async (ctx: Ctx): Promise<WorkingCalendar> => (await inForce(ctx).load("IN_FORCE"))!;

/** From November on the coming year's notice should be out; until it is entered, deadlines there are provisional. */
export function missingYears(calendar: WorkingCalendar, today: string): number[] {
  const year = Number(today.slice(0, 4));
  const wanted = today.slice(5, 7) >= "11" ? [year, year + 1] : [year];
  return wanted.filter((one) => !calendar.years.has(one));
}
