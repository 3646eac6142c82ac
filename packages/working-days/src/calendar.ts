import { type Day, isWeekend, shiftDay, yearOf } from "./days.js";
import { stateCouncilNotices } from "./notices.js";

export interface Holiday {
  /** As the notice calls it, such as 春节. */
  name: string;
  /** First and last day off. */
  off: readonly [Day, Day];
  /** Weekend days that are worked in exchange (调休). */
  makeUp: readonly Day[];
}

export interface YearNotice {
  year: number;
  title: string;
  /** Document number, such as 国办发明电〔2025〕7号. */
  number: string;
  /** May hold days of the December before: New Year's bridge days belong to the later year's notice. */
  holidays: readonly Holiday[];
}

/** One day set by hand, for instance a holiday that the State Council adds within a year. Beats every notice. */
export interface DayOverride {
  day: Day;
  working: boolean;
  reason: string;
}

export interface DayRule {
  working: boolean;
  /** The holiday's name, or the override's reason. */
  because: string;
}

/** Days that differ from "Monday to Friday are worked", and the years for which that list is known to be whole. */
export interface WorkingCalendar {
  years: ReadonlySet<number>;
  rules: ReadonlyMap<Day, DayRule>;
}

/**
 * A later notice beats an earlier one, an override beats both.
 * @throws RangeError when a day is not written as YYYY-MM-DD, or a holiday ends before it begins
 */
export function buildCalendar(notices: readonly YearNotice[], overrides: readonly DayOverride[] = []): WorkingCalendar {
  const byYear = [...notices].sort((a, b) => a.year - b.year);
  const published = byYear.flatMap(({ holidays }) => holidays.flatMap(rulesOf));
  const byHand = overrides.map(({ day, working, reason }) => ruleOf(day, working, reason));
  return { years: new Set(byYear.map(({ year }) => year)), rules: new Map([...published, ...byHand]) };
}

function rulesOf({ name, off: [first, last], makeUp }: Holiday): [Day, DayRule][] {
  if (last < first) throw new RangeError(`${name} ends on ${last}, before it begins on ${first}`);
  const rules: [Day, DayRule][] = [];
  for (let day = first; day <= last; day = shiftDay(day, 1)) rules.push(ruleOf(day, false, name));
  return [...rules, ...makeUp.map((day) => ruleOf(day, true, name))];
}

/** Shifting by nothing refuses what is no day. */
const ruleOf = (day: Day, working: boolean, because: string): [Day, DayRule] => [
  shiftDay(day, 0),
  { working, because },
];

export const stateCouncilCalendar: WorkingCalendar = buildCalendar(stateCouncilNotices);

/** In a year without notice: Monday to Friday, which is a guess; see `isPublished`. */
export const isWorkingDay = (day: Day, calendar = stateCouncilCalendar): boolean =>
  calendar.rules.get(day)?.working ?? !isWeekend(day);

/** Whether the notice for the day's year is known. */
export const isPublished = (day: Day, calendar = stateCouncilCalendar): boolean => calendar.years.has(yearOf(day));
