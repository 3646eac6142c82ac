/** Money, times and dates as the portal writes them, the same in every language. */

const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** Fen as yuan: 123400 → `¥1,234.00`, -5 → `-¥0.05`. */
export function formatMoney(fen: number): string {
  const amount = Math.abs(fen);
  const yuan = grouped.format(Math.floor(amount / 100));
  const rest = String(amount % 100).padStart(2, "0");
  return `${fen < 0 ? "-" : ""}¥${yuan}.${rest}`;
}

/** Of all locales, Swedish writes dates in the order of ISO 8601. */
const inShanghai = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", ...options });

const day = inShanghai({ dateStyle: "short" });
const minute = inShanghai({ dateStyle: "short", timeStyle: "short" });
const second = inShanghai({ dateStyle: "short", timeStyle: "medium" });

/** An instant as its day in Shanghai: `2026-10-15`. */
export const formatDate = (instant: string): string => day.format(new Date(instant));

/** An instant to the minute in Shanghai: `2026-10-15 18:00`. */
export const formatTime = (instant: string): string => minute.format(new Date(instant));

/** An instant to the second in Shanghai, for logs and evidence: `2026-10-15 18:00:07`. */
export const formatExactTime = (instant: string): string => second.format(new Date(instant));

export const formatCount = (count: number): string => grouped.format(count);
