import { eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, Refusal, StateConflict } from "#kernel/refusal";
import { settleApproval } from "#platform/approvals";
import { recordAttempt, recordAudit } from "#platform/audit";
import { partsOf } from "./hands.js";
import { currentNotice, preparersOf } from "./notice-queries.js";
import { confirmedOn, onIncident, reasonWords } from "./on-incident.js";
import type { ReturnIncidentNoticeInput } from "./paper-inputs.js";
import { AnotherPersonMustApprove, StaleNotice } from "./refusals.js";
import { noticeForm } from "./submit-incident-notice.js";
import { type IncidentRow, incidentNotices } from "./tables.js";
import { sealWords } from "./texts.js";

const form = noticeForm.extend({ reason: reasonWords });
const action = "privacy/incidents.returnIncidentNotice";

/** Not like this: the notice goes back with a reason, and a new version has to be written. */
export async function returnIncidentNotice(
  ctx: StaffContext,
  input: ReturnIncidentNoticeInput,
): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const outcome = await onIncident<IncidentRow>(ctx, given.incidentId, confirmedOn, async (tx, { row, key }) => {
    const notice = await currentNotice(tx, row.id);
    if (notice?.version !== given.version) return new StaleNotice(notice?.version ?? 0);
    if (notice.status !== "SUBMITTED") return new StateConflict();
    const own = (await preparersOf(tx, notice)).includes(ctx.actor.staffId);
    if (own || partsOf(ctx.actor).length === 0) return new AnotherPersonMustApprove();
    await tx
      .update(incidentNotices)
      .set({ status: "RETURNED", returnReason: sealWords(key, "returnReason", notice.id, given.reason) })
      .where(eq(incidentNotices.id, notice.id));
    await settleApproval(tx, ctx, { entity: row.id, kind: "INCIDENT_NOTICE" }, "REFUSED");
    await recordAudit(tx, ctx, { action, entity: row.id, detail: { version: given.version } });
    return row;
  });
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action, entity: given.incidentId }, outcome);
  return outcome;
}
