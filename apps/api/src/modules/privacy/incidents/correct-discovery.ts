import { eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { FieldProblem, InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import type { CorrectDiscoveryInput } from "./inputs.js";
import { beingHandled, incidentWithReason, onIncident } from "./on-incident.js";
import { evidenceOf } from "./queries.js";
import { type IncidentRow, securityIncidents } from "./tables.js";
import { writeEntry } from "./write-entry.js";

const form = incidentWithReason.extend({ discoveredAt: z.date() });

/** When the company first knew. What was reported or secured was known by then: it cannot be moved behind that. */
export async function correctDiscovery(
  ctx: StaffContext,
  input: CorrectDiscoveryInput,
): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, beingHandled, async (tx, incident) => {
    const { row } = incident;
    const known = [row.reportedAt, ...(await evidenceOf(tx, row.id)).map(({ collectedAt }) => collectedAt)];
    if (known.some((at) => given.discoveredAt > at)) return new InvalidInput([afterEvidence]);
    await writeEntry(tx, ctx, incident, given.reason);
    await tx
      .update(securityIncidents)
      .set({ discoveredAt: given.discoveredAt })
      .where(eq(securityIncidents.id, row.id));
    await recordAudit(tx, ctx, {
      action: "privacy/incidents.correctDiscovery",
      entity: row.id,
      detail: { from: row.discoveredAt.toISOString(), to: given.discoveredAt.toISOString() },
    });
    return { ...row, discoveredAt: given.discoveredAt };
  });
}

const afterEvidence = new FieldProblem("discoveredAt", "AFTER_FIRST_EVIDENCE", {
  zh: "发现时间不能晚于报告时间或最早的证据。",
  en: "It cannot have been found after it was reported, or after the first evidence.",
});
