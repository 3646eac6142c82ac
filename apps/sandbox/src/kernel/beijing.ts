/**
 * Times as WeChat writes them: Asia/Shanghai, which has been UTC+8 without daylight saving since 1991.
 * All functions take or give ms since the epoch.
 */
const EAST_OF_UTC_MS = 8 * 3_600_000;
export const DAY_MS = 86_400_000;

/** "2026-11-22T16:05:31" of Beijing. */
function localText(ms: number): string {
  return new Date(ms + EAST_OF_UTC_MS).toISOString().slice(0, 19);
}

/** "2026-11-22T16:05:31+08:00" */
export function toRfc3339(ms: number): string {
  return `${localText(ms)}+08:00`;
}

/** "2026-11-22 16:05:31", the form used in bills. */
export function toBillTime(ms: number): string {
  return localText(ms).replace("T", " ");
}

/** "2026-11-22" */
export function toDay(ms: number): string {
  return localText(ms).slice(0, 10);
}

/** "20261122160531" */
export function toStamp(ms: number): string {
  return localText(ms).replace(/\D/g, "");
}

/** Hour of the day, 0–23. */
export function hourOf(ms: number): number {
  return new Date(ms + EAST_OF_UTC_MS).getUTCHours();
}

/** First ms of a day written as "2026-11-22"; NaN when there is no such day. */
export function startOfDay(day: string): number {
  const start = Date.parse(`${day}T00:00:00+08:00`);
  // Date.parse turns 30 February into 2 March.
  return Number.isNaN(start) || toDay(start) !== day ? Number.NaN : start;
}

/** The same day and time some calendar months earlier; the last day of the month where that day does not exist. */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const lastDate = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}
