import { createHash } from "node:crypto";
import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { operator } from "#privacy/policies";
import { reportBases, reportKinds } from "./enums.js";
import { confirmedOn, incidentForm, onIncident } from "./on-incident.js";
import type { DraftRegulatorReportInput } from "./paper-inputs.js";
import { StepMissing } from "./refusals.js";
import { draftReport } from "./report-draft.js";
import { reportFactsOf } from "./report-facts.js";
import { reportsOf, wasSent } from "./report-queries.js";
import { type IncidentRow, regulatorReports } from "./tables.js";
import { sealWords } from "./texts.js";

const form = incidentForm.extend({ kind: z.enum(reportKinds), basis: z.enum(reportBases) });

/** What two people looking at one report compare. */
export const hashOfReport = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Writes the report from the file: nobody types at two in the morning what the register knows. */
export async function draftRegulatorReport(
  ctx: StaffContext,
  input: DraftRegulatorReportInput,
): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { kind, basis } = given;
  return onIncident(ctx, given.incidentId, confirmedOn, async (tx, { row, key }) => {
    const reports = await reportsOf(tx, row.id);
    if (kind !== "INITIAL" && !wasSent(reports, "INITIAL", basis)) return new StepMissing("INITIAL_REPORT");
    if (kind === "SUMMARY" && !row.recoveredAt) return new StepMissing("RECOVERY");
    const text = draftReport(kind, basis, operator.company.zh, await reportFactsOf(ctx, tx, row));
    const id = newId("rgr");
    const version = (reports.at(-1)?.version ?? 0) + 1;
    await tx.insert(regulatorReports).values({
      id,
      incidentId: row.id,
      kind,
      basis,
      version,
      draftedBy: ctx.actor.staffId,
      draftedAt: ctx.clock.now(),
      text: sealWords(key, "report", id, text),
      textHash: hashOfReport(text),
    });
    await recordAudit(tx, ctx, {
      action: "privacy/incidents.draftRegulatorReport",
      entity: row.id,
      detail: { report: id, kind, basis, version },
    });
    return row;
  });
}
