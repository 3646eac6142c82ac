import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Ctx, StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { idOf, read } from "#kernel/input";
import { FieldProblem, InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import { meetClocks, startClocks } from "./clocks.js";
import { reportChannels } from "./enums.js";
import { confirmedOn, incidentForm, onIncident } from "./on-incident.js";
import type { SubmitRegulatorReportInput } from "./paper-inputs.js";
import { notYet } from "./report-incident.js";
import { authorityToldAll, reportOf, reportsOf } from "./report-queries.js";
import { type IncidentRow, type ReportRow, regulatorReports } from "./tables.js";
import { finishTrack } from "./tracks.js";

const form = incidentForm.extend({
  reportId: idOf("rgr"),
  channel: z.enum(reportChannels),
  receiptNumber: z
    .string()
    .transform((text) => text.normalize("NFKC").trim())
    .pipe(z.string().regex(/^[\w./-]{4,64}$/, "NOT_A_RECEIPT")),
  submittedAt: z.date().nullish(),
});

const texts = {
  NOT_A_RECEIPT: {
    zh: "请填写 4 至 64 位回执编号（字母、数字、. / - _）。",
    en: "Enter the receipt number: 4 to 64 letters, digits, . / - _",
  },
};

/** Sent: by which way, when, and under which receipt. It meets the clocks of its kind. Policy 5.8.1. */
export async function submitRegulatorReport(
  ctx: StaffContext,
  input: SubmitRegulatorReportInput,
): Promise<IncidentRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const { channel, receiptNumber } = given;
  const submittedAt = given.submittedAt ?? ctx.clock.now();
  if (submittedAt > ctx.clock.now()) return new InvalidInput([notYet("submittedAt")]);
  return onIncident(ctx, given.incidentId, confirmedOn, async (tx, { row }) => {
    const report = await reportOf(tx, given.reportId);
    if (report?.incidentId !== row.id) return new NotFound();
    if (report.submittedAt) return new StateConflict();
    if (submittedAt < row.discoveredAt) return new InvalidInput([beforeDiscovery]);
    const sent = { submittedAt, submittedBy: ctx.actor.staffId, channel, receiptNumber };
    await tx.update(regulatorReports).set(sent).where(eq(regulatorReports.id, report.id));
    await recordAudit(tx, ctx, {
      action: "privacy/incidents.submitRegulatorReport",
      entity: row.id,
      detail: { report: report.id, kind: report.kind, basis: report.basis, channel, receiptNumber },
    });
    await follow(tx, ctx, row, { ...report, ...sent });
    return row;
  });
}

/** What a sent report settles, and the supplement it makes due a day later while the handling goes on. */
async function follow(tx: Tx, ctx: Ctx, row: IncidentRow, { kind, basis }: ReportRow): Promise<void> {
  if (kind === "INITIAL") await meetClocks(tx, ctx, row.id, basis === "MEASURES" ? "REPORT_LARGER" : "REPORT_FIRST");
  if (kind === "SUMMARY") await meetClocks(tx, ctx, row.id, "SUMMARY_REPORT");
  else if (!row.recoveredAt) await startClocks(tx, row.id, ["SUPPLEMENT"], ctx.clock.now());
  if (authorityToldAll(row, await reportsOf(tx, row.id))) await finishTrack(tx, ctx, row.id, "AUTHORITY");
}

const beforeDiscovery = new FieldProblem("submittedAt", "BEFORE_DISCOVERY", {
  zh: "报送时间不能早于发现时间。",
  en: "It cannot have been sent before it was found.",
});
