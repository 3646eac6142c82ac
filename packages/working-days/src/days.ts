/** A day of the Asia/Shanghai calendar, written as "2026-02-13"; days compare as strings. */
export type Day = string;

const DAY_MS = 86_400_000;
/** Shanghai has been UTC+8 without daylight saving since 1991. */
const EAST_OF_UTC_MS = 8 * 3_600_000;

/** The day it is in Shanghai at that moment, whatever the time zone of this process. */
export const dayOf = (moment: Date): Day => new Date(moment.getTime() + EAST_OF_UTC_MS).toISOString().slice(0, 10);

/** 24:00 of that day in Shanghai, which is the first moment of the next. */
export const endOf = (day: Day): Date => new Date(midnightUtc(day) + DAY_MS - EAST_OF_UTC_MS);

export const shiftDay = (day: Day, by: number): Day =>
  new Date(midnightUtc(day) + by * DAY_MS).toISOString().slice(0, 10);

export const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(midnightUtc(day)).getUTCDay());

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** @throws RangeError for what is no day, such as "2026-02-30". */
function midnightUtc(day: Day): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Date.parse turns 30 February into 2 March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`${day} is not a day written as YYYY-MM-DD`);
  }
  return midnight;
}
