import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { settleApproval } from "#platform/approvals";
import { recordAttempt, recordAudit } from "#platform/audit";
import type { HolidayNoticeRow } from "./calendar.js";
import type { HolidayNoticeInput } from "./inputs.js";
import { AnotherHandNeeded } from "./refusals.js";
import { holidayNotices } from "./tables.js";

const form = z.object({ noticeId: idOf("hol") });

/** The second reader's word about a notice, never by who entered it. */
export async function decideNotice(
  ctx: StaffContext,
  input: HolidayNoticeInput,
  { action, to }: { action: string; to: "IN_FORCE" | "REFUSED" },
): Promise<HolidayNoticeRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const outcome = await ctx.db.transact<HolidayNoticeRow | Refusal>(async (tx) => {
    const [notice] = await tx.select().from(holidayNotices).where(eq(holidayNotices.id, given.noticeId)).for("update");
    if (!notice) return new NotFound();
    if (notice.enteredBy === ctx.actor.staffId) return new AnotherHandNeeded();
    if (notice.status !== "ENTERED") return new StateConflict();
    if (to === "IN_FORCE")
      await tx
        .update(holidayNotices)
        .set({ status: "REPLACED", forceKey: null })
        .where(and(eq(holidayNotices.year, notice.year), eq(holidayNotices.status, "IN_FORCE")));
    const change = {
      status: to,
      enteredKey: null,
      forceKey: to === "IN_FORCE" ? notice.year : null,
      reviewedBy: ctx.actor.staffId,
      reviewedAt: ctx.clock.now(),
    } as const;
    await tx.update(holidayNotices).set(change).where(eq(holidayNotices.id, notice.id));
    const outcomeOfApproval = to === "IN_FORCE" ? "APPROVED" : "REFUSED";
    await settleApproval(tx, ctx, { entity: notice.id, kind: "SETTING_CHANGE" }, outcomeOfApproval);
    await recordAudit(tx, ctx, { action, entity: notice.id, from: "ENTERED", to, detail: { year: notice.year } });
    return { ...notice, ...change };
  });
  if (outcome instanceof AnotherHandNeeded) await recordAttempt(ctx, { action, entity: given.noticeId }, outcome);
  return outcome;
}
