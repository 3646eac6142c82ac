const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first instant of a day in Shanghai; nothing for what is no day, so that a mistyped address filters by nothing. */
export const startOfDay = (day: string | undefined): string | undefined => instant(day, "00:00:00.000");

/** The last one, so that "until the 3rd" has the 3rd in it. */
export const endOfDay = (day: string | undefined): string | undefined => instant(day, "23:59:59.999");

function instant(day: string | undefined, time: string): string | undefined {
  if (!day || !DAY.test(day)) return undefined;
  const at = new Date(`${day}T${time}+08:00`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
