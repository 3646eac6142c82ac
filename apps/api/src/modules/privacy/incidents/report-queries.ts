import { asc, eq } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { isAtLeast } from "./rules.js";
import type { ReportBasis, ReportKind } from "./status.js";
import { type IncidentRow, type ReportRow, regulatorReports } from "./tables.js";

export const reportsOf = (db: ReadDb, incidentId: Id<"inc">): Promise<ReportRow[]> =>
  db
    .select()
    .from(regulatorReports)
    .where(eq(regulatorReports.incidentId, incidentId))
    .orderBy(asc(regulatorReports.version));

export async function reportOf(db: ReadDb, reportId: Id<"rgr">): Promise<ReportRow | undefined> {
  const [row] = await db.select().from(regulatorReports).where(eq(regulatorReports.id, reportId));
  return row;
}

type Sent = Pick<ReportRow, "kind" | "basis" | "submittedAt">;

export const wasSent = (reports: readonly Sent[], kind: ReportKind, basis: ReportBasis): boolean =>
  reports.some((report) => report.kind === kind && report.basis === basis && report.submittedAt !== null);

/** Any leak is told under PIPL 57; from LARGER on under the Measures as well: two documents, one set of facts. */
export const basesFor = ({ severity }: Pick<IncidentRow, "severity">): ReportBasis[] =>
  isAtLeast(severity, "LARGER") ? ["PIPL_57", "MEASURES"] : ["PIPL_57"];

/** Each basis has had its first report, and the strictest one its summary. */
export function authorityToldAll(incident: Pick<IncidentRow, "severity">, reports: readonly Sent[]): boolean {
  const bases = basesFor(incident);
  return bases.every((basis) => wasSent(reports, "INITIAL", basis)) && wasSent(reports, "SUMMARY", bases.at(-1)!);
}
