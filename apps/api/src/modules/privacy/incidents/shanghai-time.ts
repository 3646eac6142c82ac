const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "short" });

/** `2026-02-16 06:10`, as it is read in Asia/Shanghai wherever the process runs. */
export const shanghaiTime = (instant: Date): string => format.format(instant);
