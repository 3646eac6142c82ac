import { after, DAY, HOUR, MINUTE, shanghaiDate, startOfShanghaiDay } from "#kernel/clock";

/** Bills are ready by ten; half an hour later nobody asks in vain. */
const BILL_TIME_MS = 10 * HOUR + 30 * MINUTE;

/** How far back a worker that slept catches up. */
const CATCH_UP_DAYS = 7;

/** The Asia/Shanghai days whose bill is ready at `now` and which `done` does not name, oldest first. */
export function dueDays(now: Date, done: ReadonlySet<string>): string[] {
  // Shifted by 10:30, "today" begins when yesterday's bill is ready.
  const today = startOfShanghaiDay(shanghaiDate(after(now, -BILL_TIME_MS)));
  const days = Array.from({ length: CATCH_UP_DAYS }, (_, i) => shanghaiDate(after(today, (i - CATCH_UP_DAYS) * DAY)));
  return days.filter((day) => !done.has(day));
}
