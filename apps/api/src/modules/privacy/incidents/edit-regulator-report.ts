import { eq } from "drizzle-orm";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, multiline, read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { hashOfReport } from "./draft-regulator-report.js";
import { confirmedOn, incidentForm, onIncident } from "./on-incident.js";
import type { EditRegulatorReportInput } from "./paper-inputs.js";
import { reportOf } from "./report-queries.js";
import { type IncidentRow, regulatorReports } from "./tables.js";
import { sealWords } from "./texts.js";

const form = incidentForm.extend({
  reportId: idOf("rgr"),
  /** Of the text the writer saw. */
  textHash: z.string().regex(/^[0-9a-f]{64}$/, "INVALID"),
  text: multiline(12_000),
});

/** Corrects a draft. One that has been sent stays as it was; what changed since is said in a supplement. */
export async function editRegulatorReport(
  ctx: StaffContext,
  input: EditRegulatorReportInput,
): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, confirmedOn, async (tx, { row, key }) => {
    const report = await reportOf(tx, given.reportId);
    if (report?.incidentId !== row.id) return new NotFound();
    if (report.submittedAt || report.textHash !== given.textHash) return new StateConflict();
    await tx
      .update(regulatorReports)
      .set({ text: sealWords(key, "report", report.id, given.text), textHash: hashOfReport(given.text) })
      .where(eq(regulatorReports.id, report.id));
    await recordAudit(tx, ctx, {
      action: "privacy/incidents.editRegulatorReport",
      entity: row.id,
      detail: { report: report.id, textHash: hashOfReport(given.text) },
    });
    return row;
  });
}
