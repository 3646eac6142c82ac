import { isPublished, isWorkingDay, stateCouncilCalendar, type WorkingCalendar } from "./calendar.js";
import { type Day, dayOf, endOf, shiftDay, yearOf } from "./days.js";

export interface Deadline {
  /** `PROVISIONAL` while the notice of a year inside the window is missing. */
  state: "FINAL" | "PROVISIONAL";
  /** Last day on which it is in time, in Asia/Shanghai. */
  lastDay: Day;
  /** 24:00 of that day. */
  dueAt: Date;
  /** Years whose notice has to be entered, ascending; empty when `FINAL`. */
  missingYears: number[];
}

export interface Recomputed {
  deadline: Deadline;
  /** The date came nearer than the person was told: staff must be alerted. */
  movedEarlier: boolean;
}

/** A make-up weekend inside the window makes the true date earlier than a Mon–Fri count: never promise too late. */
const PROVISIONAL_MARGIN_DAYS = 2;

/**
 * When something received at that moment is due after so many working days. The day of receipt is day 0, counting
 * starts on the next working day, and the last day counts until 24:00 (Civil Code 201, 203; Policy 9.1).
 *
 * @param days whole working days, at least 1
 * @throws RangeError for any other count
 */
export function addWorkingDays(
  received: Date,
  days: number,
  calendar: WorkingCalendar = stateCouncilCalendar,
): Deadline {
  if (!Number.isSafeInteger(days) || days < 1) throw new RangeError("working days are whole and at least 1");
  const receivedOn = dayOf(received);
  const counted = moveWorkingDays(receivedOn, days, calendar);
  const missingYears = yearsWithoutNotice(receivedOn, counted, calendar);
  if (missingYears.length === 0) return { state: "FINAL", ...until(counted), missingYears };
  const early = moveWorkingDays(counted, -PROVISIONAL_MARGIN_DAYS, calendar);
  // With a count of 1 or 2 the margin would end before it began.
  const lastDay = early > receivedOn ? early : moveWorkingDays(receivedOn, 1, calendar);
  return { state: "PROVISIONAL", ...until(lastDay), missingYears };
}

/**
 * A deadline counted again on a calendar that has become known. It may come nearer; it never goes beyond what the
 * person was told.
 */
export function recomputeDeadline(told: Deadline, fresh: Deadline): Recomputed {
  if (fresh.dueAt < told.dueAt) return { deadline: fresh, movedEarlier: true };
  return { deadline: { ...fresh, ...until(told.lastDay) }, movedEarlier: false };
}

const until = (lastDay: Day) => ({ lastDay, dueAt: endOf(lastDay) });

/** The n-th working day after `from`, or before it when `by` is negative. */
function moveWorkingDays(from: Day, by: number, calendar: WorkingCalendar): Day {
  const step = Math.sign(by);
  let day = from;
  for (let left = Math.abs(by); left > 0; ) {
    day = shiftDay(day, step);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** Day 0 is not counted, so its year need not be known. */
function yearsWithoutNotice(receivedOn: Day, lastCounted: Day, calendar: WorkingCalendar): number[] {
  const missing: number[] = [];
  const first = yearOf(shiftDay(receivedOn, 1));
  for (let year = first; year <= yearOf(lastCounted); year += 1) {
    if (!isPublished(`${year}-01-01`, calendar)) missing.push(year);
  }
  return missing;
}
