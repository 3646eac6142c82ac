import { buildCalendar } from "@factory-to-home/working-days";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { isDuplicate } from "#kernel/db";
import { newId } from "#kernel/id";
import { inputTexts, line, read } from "#kernel/input";
import { FieldProblem, InvalidInput, type Refusal } from "#kernel/refusal";
import { askApproval } from "#platform/approvals";
import { recordAudit } from "#platform/audit";
import { type HolidayNoticeRow, yearNoticeOf } from "./calendar.js";
import type { EnterHolidayNoticeInput } from "./inputs.js";
import { ChangeWaiting } from "./refusals.js";
import { holidayNotices } from "./tables.js";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "INVALID");
const form = z.object({
  year: z.number().int().min(2025).max(2100),
  title: line(200),
  number: line(80),
  sourceUrl: line(300).pipe(z.url({ protocol: /^https$/, error: "INVALID" })),
  holidays: z
    .array(z.object({ name: line(40), firstDay: day, lastDay: day, makeUpDays: z.array(day).max(6, "TOO_LONG") }))
    .min(1, "REQUIRED")
    .max(12, "TOO_LONG"),
});

/** Writes a year's holiday notice down; it counts once somebody else has read it against its source. Policy 9.1. */
export async function enterHolidayNotice(
  ctx: StaffContext,
  input: EnterHolidayNoticeInput,
): Promise<HolidayNoticeRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { holidays, ...notice } = given;
  const row: HolidayNoticeRow = {
    id: newId("hol"),
    ...notice,
    holidays: holidays.map(({ name, firstDay, lastDay, makeUpDays }) => ({
      name,
      off: [firstDay, lastDay],
      makeUp: makeUpDays,
    })),
    enteredKey: notice.year,
    forceKey: null,
    status: "ENTERED",
    enteredBy: ctx.actor.staffId,
    enteredAt: ctx.clock.now(),
    reviewedBy: null,
    reviewedAt: null,
  };
  const problem = problemOf(row);
  if (problem) return problem;
  return ctx.db
    .transact(async (tx) => {
      await tx.insert(holidayNotices).values(row);
      await askApproval(tx, ctx, {
        kind: "SETTING_CHANGE",
        entity: row.id,
        permission: "settings:manage",
        preparedBy: [ctx.actor.staffId],
      });
      const action = "platform/settings.enterHolidayNotice";
      await recordAudit(tx, ctx, { action, entity: row.id, to: "ENTERED", detail: { year: row.year } });
      return row;
    })
    .catch((error: unknown) => {
      if (isDuplicate(error)) return new ChangeWaiting();
      throw error;
    });
}

/** Days that are none, ends before beginnings, and days of another year: New Year's bridge alone may begin the year before. */
function problemOf(row: HolidayNoticeRow): InvalidInput | undefined {
  const at = (index: number) =>
    new InvalidInput([new FieldProblem(`holidays.${index}`, "INVALID", inputTexts.INVALID)]);
  for (const [index, holiday] of row.holidays.entries()) {
    const notice = { ...yearNoticeOf(row), holidays: [holiday] };
    try {
      for (const one of buildCalendar([notice]).rules.keys()) {
        const inYear = one.startsWith(`${row.year}-`) || one >= `${row.year - 1}-12-20`;
        if (!inYear || one > `${row.year}-12-31`) return at(index);
      }
    } catch {
      return at(index);
    }
  }
  return undefined;
}
