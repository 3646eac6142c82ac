import {
  addWorkingDays,
  type Deadline,
  dayOf,
  isWorkingDay,
  type WorkingCalendar,
} from "@factory-to-home/working-days";
import { after, DAY } from "#kernel/clock";
import type { WorkingDayClock } from "./types.js";

/** Policy 9.1: fifteen working days from receipt, no pause, no extension of our own. */
export const ANSWER_WITHIN_DAYS = 15;
/** The lead sees it turn amber after the tenth working day, and is called after the thirteenth. */
const AMBER_AFTER_DAYS = 10;
const RED_AFTER_DAYS = 13;
/** So long before the end a person whose identity stayed open is told how to try again. */
const UNVERIFIED_DAYS_BEFORE = 2;
/** Nobody may ask for another look later than this after the answer. */
export const RECONSIDER_WITHIN_DAYS = 30;

export interface RequestClock {
  due: Deadline;
  amberAt: Date;
  redAt: Date;
  /** When an unproven identity ends it. */
  unverifiedAt: Date;
}

/** All instants of a request, from the moment the original message reached us. Asia/Shanghai, to 24:00. */
export function clockFrom(receivedAt: Date, calendar: WorkingCalendar): RequestClock {
  const until = (days: number) => addWorkingDays(receivedAt, days, calendar);
  return {
    due: until(ANSWER_WITHIN_DAYS),
    amberAt: until(AMBER_AFTER_DAYS).dueAt,
    redAt: until(RED_AFTER_DAYS).dueAt,
    unverifiedAt: until(ANSWER_WITHIN_DAYS - UNVERIFIED_DAYS_BEFORE).dueAt,
  };
}

interface Dated {
  dueAt: Date;
  amberAt: Date;
  redAt: Date;
  provisional: boolean;
}

/** How the clock stands: whole working days left after today, or gone by since the last one. */
export function readClock(
  { dueAt, amberAt, redAt, provisional }: Dated,
  now: Date,
  calendar: WorkingCalendar,
): WorkingDayClock {
  const urgency = dueAt <= now ? "OVERDUE" : redAt <= now ? "RED" : amberAt <= now ? "AMBER" : "CALM";
  const lastInstant = after(dueAt, -1);
  const [from, to] = urgency === "OVERDUE" ? [lastInstant, now] : [now, lastInstant];
  return { dueAt: lastInstant, urgency, workingDays: workingDaysAfter(from, to, calendar), provisional };
}

/** Working days after the day of `from`, up to and with the day of `to`. */
export function workingDaysAfter(from: Date, to: Date, calendar: WorkingCalendar): number {
  let days = 0;
  for (let at = after(from, DAY); dayOf(at) <= dayOf(to); at = after(at, DAY)) {
    if (isWorkingDay(dayOf(at), calendar)) days++;
  }
  return days;
}

/** The days that were counted, from the one after receipt to the last, with make-up days and without holidays. */
export function countedDays(receivedAt: Date, lastDay: string, calendar: WorkingCalendar): string[] {
  const days: string[] = [];
  for (let at = after(receivedAt, DAY); dayOf(at) <= lastDay; at = after(at, DAY)) {
    if (isWorkingDay(dayOf(at), calendar)) days.push(dayOf(at));
  }
  return days;
}

/** The years that open requests wait for, ascending. */
export const yearsWithoutCalendar = (rows: readonly { receivedAt: Date }[], calendar: WorkingCalendar): number[] =>
  [...new Set(rows.flatMap(({ receivedAt }) => clockFrom(receivedAt, calendar).due.missingYears))].sort(
    (a, b) => a - b,
  );
