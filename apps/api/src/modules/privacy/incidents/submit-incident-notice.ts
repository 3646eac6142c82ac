import { eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal, StateConflict } from "#kernel/refusal";
import { askApproval } from "#platform/approvals";
import { recordAudit } from "#platform/audit";
import { clocksOf } from "./clocks.js";
import { faultsOf } from "./notice-elements.js";
import { currentNotice, preparersOf } from "./notice-queries.js";
import { confirmedOn, incidentForm, onIncident } from "./on-incident.js";
import type { NoticeVersionInput } from "./paper-inputs.js";
import { NoticeIncomplete, StaleNotice } from "./refusals.js";
import { type IncidentRow, incidentNotices } from "./tables.js";

export const noticeForm = incidentForm.extend({ version: z.int().min(1) });

/** Hands a whole notice to the two who approve it. One with a gap goes to nobody. */
export async function submitIncidentNotice(
  ctx: StaffContext,
  input: NoticeVersionInput,
): Promise<IncidentRow | Refusal> {
  const given = read(noticeForm, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, confirmedOn, async (tx, { row }) => {
    const notice = await currentNotice(tx, row.id);
    if (notice?.version !== given.version) return new StaleNotice(notice?.version ?? 0);
    if (notice.status !== "DRAFT") return new StateConflict();
    const faults = faultsOf(notice.texts);
    if (faults.length > 0) return new NoticeIncomplete(faults);
    await tx
      .update(incidentNotices)
      .set({ status: "SUBMITTED", submittedAt: ctx.clock.now() })
      .where(eq(incidentNotices.id, notice.id));
    const live = (await clocksOf(tx, row.id)).find(({ kind }) => kind === "IN_APP_NOTICE");
    await askApproval(tx, ctx, {
      kind: "INCIDENT_NOTICE",
      entity: row.id,
      permission: "incident:approve",
      preparedBy: await preparersOf(tx, notice),
      version: notice.version,
      ...(live && { dueAt: live.dueAt }),
    });
    await recordAudit(tx, ctx, {
      action: "privacy/incidents.submitIncidentNotice",
      entity: row.id,
      detail: { version: notice.version },
    });
    return row;
  });
}
