import { text } from "#lib/form-data";

/** As many as a year's notice has, and one to spare. */
export const ROWS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
export type RowNumber = (typeof ROWS)[number];

export type Cell = "name" | "firstDay" | "lastDay" | "makeUpDays";

export const cellName = (row: number, cell: Cell): string => `holiday-${row}-${cell}`;

export const allCells = ROWS.flatMap((row) =>
  (["name", "firstDay", "lastDay", "makeUpDays"] as const).map((cell) => cellName(row, cell)),
);

/** The rows in which a first day was typed: a year may have fewer holidays than there are rows. */
export const filledRows = (form: FormData): RowNumber[] => ROWS.filter((row) => text(form, cellName(row, "firstDay")));

export const holidayIn = (form: FormData, row: number) => ({
  name: text(form, cellName(row, "name")),
  firstDay: text(form, cellName(row, "firstDay")),
  lastDay: text(form, cellName(row, "lastDay")),
  makeUpDays: text(form, cellName(row, "makeUpDays"))
    .normalize("NFKC")
    .split(/[\s,、]+/)
    .filter(Boolean),
});

/** `holidays.1.lastDay` of the answer, in the row where it was typed. */
export function fieldOfPath(path: string, rows: readonly number[]): string {
  const [list, index, cell = "firstDay"] = path.split(".");
  if (list !== "holidays") return path;
  const row = rows[Number(index ?? 0)] ?? 0;
  return cellName(row, cell as Cell);
}
