/** What a `datetime-local` field holds is Shanghai's time, wherever browser and server stand. */
const SHANGHAI = "+08:00";

/** `2026-11-26T10:05` as an instant; null when nothing was entered, undefined when that is no time. */
export function instantOf(typed: string): string | null | undefined {
  const plain = typed.normalize("NFKC").trim().replace(" ", "T");
  if (plain === "") return null;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(plain)) return undefined;
  const seconds = plain.length === 16 ? ":00" : "";
  const instant = new Date(`${plain}${seconds}${SHANGHAI}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}

/** An instant as such a field shows it. */
export const typedInstant = (instant: string): string =>
  new Date(new Date(instant).getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 16);
