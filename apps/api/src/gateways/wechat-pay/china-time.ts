import { after, HOUR } from "#kernel/clock";

/** RFC 3339 in Asia/Shanghai with whole seconds, as in 2026-11-22T18:30:00+08:00. China keeps UTC+8 all year. */
export const chinaTime = (instant: Date): string =>
  `${after(instant, 8 * HOUR)
    .toISOString()
    .slice(0, 19)}+08:00`;

/** Reads RFC 3339; undefined for anything else. */
export function instantOf(text: unknown): Date | undefined {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text)) return;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
