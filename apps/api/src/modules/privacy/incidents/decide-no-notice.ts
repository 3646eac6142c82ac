import type { StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { idOf, read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal, StateConflict } from "#kernel/refusal";
import { recordAttempt, recordAudit } from "#platform/audit";
import { waiveClocks } from "./clocks.js";
import { isLead } from "./hands.js";
import { activeNoNotice } from "./no-notice.js";
import { confirmedOn, incidentWithReason, onIncident } from "./on-incident.js";
import type { DecideNoNoticeInput } from "./paper-inputs.js";
import { evidenceOf } from "./queries.js";
import { LeadMustDecide } from "./refusals.js";
import { peopleClocks } from "./rules.js";
import { type IncidentRow, noNoticeDecisions } from "./tables.js";
import { sealWords } from "./texts.js";
import { closeTrack, trackOf } from "./tracks.js";

const form = incidentWithReason.extend({ evidenceId: idOf("evd") });
const action = "privacy/incidents.decideNoNotice";

/**
 * Measures have effectively kept harm away (PIPL 57), and this is the evidence: people need not be told. The authority
 * is told all the same, and may order otherwise.
 */
export async function decideNoNotice(ctx: StaffContext, input: DecideNoNoticeInput): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const outcome = await onIncident<IncidentRow>(ctx, given.incidentId, confirmedOn, async (tx, { row, key }) => {
    if (!isLead(ctx.actor)) return new LeadMustDecide();
    const { evidenceId, reason } = given;
    if (!(await evidenceOf(tx, row.id)).some(({ id }) => id === evidenceId)) return new NotFound();
    const open = (await trackOf(tx, row.id, "PEOPLE")).status === "OPEN";
    if (!open || (await activeNoNotice(tx, row.id))) return new StateConflict();
    const id = newId("nnd");
    await tx.insert(noNoticeDecisions).values({
      id,
      incidentId: row.id,
      decidedBy: ctx.actor.staffId,
      decidedAt: ctx.clock.now(),
      evidenceId,
      reason: sealWords(key, "noNoticeReason", id, reason),
      activeOf: row.id,
    });
    await closeTrack(tx, ctx, { incidentId: row.id, key }, "PEOPLE", "JUSTIFIED", reason);
    await waiveClocks(tx, ctx, row.id, peopleClocks);
    await recordAudit(tx, ctx, { action, entity: row.id, detail: { evidence: evidenceId } });
    return row;
  });
  if (outcome instanceof Refusal) await recordAttempt(ctx, { action, entity: given.incidentId }, outcome);
  return outcome;
}
