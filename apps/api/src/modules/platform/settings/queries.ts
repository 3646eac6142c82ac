import { desc } from "drizzle-orm";
import { shanghaiDate } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import { missingYears, workingCalendar } from "./calendar.js";
import { holidayNotices } from "./tables.js";

/** What the settings page shows of the calendar. */
export async function calendarView({ db, clock }: Ctx) {
  const calendar = await workingCalendar(db);
  const notices = await db
    .select()
    .from(holidayNotices)
    .orderBy(desc(holidayNotices.enteredAt), desc(holidayNotices.id));
  return {
    years: [...calendar.years].sort(),
    missingYears: missingYears(calendar, shanghaiDate(clock.now())),
    notices,
  };
}
