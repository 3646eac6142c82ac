import { eq } from "drizzle-orm";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { read } from "#kernel/input";
import { InvalidInput, Refusal, StateConflict } from "#kernel/refusal";
import { askApproval, settleApproval } from "#platform/approvals";
import { recordAttempt, recordAudit } from "#platform/audit";
import { partToTake } from "./hands.js";
import { faultsOf, hashOf } from "./notice-elements.js";
import { approvalsOf, currentNotice, preparersOf } from "./notice-queries.js";
import { confirmedOn, type OpenIncident, onIncident } from "./on-incident.js";
import type { NoticeVersionInput } from "./paper-inputs.js";
import { AnotherPersonMustApprove, NoticeIncomplete, StaleNotice } from "./refusals.js";
import { noticeForm } from "./submit-incident-notice.js";
import { type IncidentRow, incidentNoticeApprovals, incidentNotices, type NoticeRow } from "./tables.js";

const action = "privacy/incidents.approveIncidentNotice";

/**
 * One of the two signatures under a notice: the privacy lead's and the legal approver's, two people, neither of whom
 * wrote it. It is given for one version and its very words; with the second one the notice may go out. Policy 5.8.1.
 */
export async function approveIncidentNotice(
  ctx: StaffContext,
  input: NoticeVersionInput,
): Promise<IncidentRow | Refusal> {
  const given = read(noticeForm, input);
  if (given instanceof InvalidInput) return given;
  const { incidentId, version } = given;
  const outcome = await onIncident<IncidentRow>(ctx, incidentId, confirmedOn, async (tx, incident) => {
    const notice = await currentNotice(tx, incidentId);
    if (notice?.version !== version) return new StaleNotice(notice?.version ?? 0);
    if (notice.status !== "SUBMITTED") return new StateConflict();
    return sign(tx, ctx, incident, notice);
  });
  if (outcome instanceof Refusal) {
    await recordAttempt(ctx, { action, entity: incidentId, detail: { version } }, outcome);
  }
  return outcome;
}

async function sign(
  tx: Tx,
  ctx: StaffContext,
  { row }: OpenIncident,
  notice: NoticeRow,
): Promise<IncidentRow | Refusal> {
  const { staffId } = ctx.actor;
  const faults = faultsOf(notice.texts);
  if (faults.length > 0 || hashOf(notice.texts) !== notice.textHash) return new NoticeIncomplete(faults);
  const taken = await approvalsOf(tx, notice.id);
  const preparers = await preparersOf(tx, notice);
  const hands = [...preparers, ...taken.map((approval) => approval.staffId)];
  const part = partToTake(
    ctx.actor,
    taken.map((approval) => approval.part),
  );
  if (hands.includes(staffId) || !part) return new AnotherPersonMustApprove();
  const { textHash, version } = notice;
  await tx
    .insert(incidentNoticeApprovals)
    .values({ noticeId: notice.id, part, staffId, textHash, at: ctx.clock.now() });
  await recordAudit(tx, ctx, { action, entity: row.id, detail: { version, part, textHash } });
  if (taken.length > 0) {
    await tx
      .update(incidentNotices)
      .set({ status: "APPROVED", approvedAt: ctx.clock.now() })
      .where(eq(incidentNotices.id, notice.id));
    await settleApproval(tx, ctx, { entity: row.id, kind: "INCIDENT_NOTICE" }, "APPROVED");
  } else {
    const about = { kind: "INCIDENT_NOTICE", entity: row.id, permission: "incident:approve" } as const;
    await askApproval(tx, ctx, { ...about, preparedBy: [...hands, staffId], version });
  }
  return row;
}
