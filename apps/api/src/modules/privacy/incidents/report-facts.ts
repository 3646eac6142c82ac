import { and, eq, isNull } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { activeNoNotice } from "./no-notice.js";
import { evidenceOf, measuresOf, severityChangesOf } from "./queries.js";
import type { ReportFacts } from "./report-draft.js";
import { extentOf } from "./severity.js";
import type { DataType, IncidentKind } from "./status.js";
import { affectedSubjects, type IncidentRow } from "./tables.js";
import { readWords } from "./texts.js";
import { trackOf } from "./tracks.js";

const kindNames: Readonly<Record<IncidentKind, string>> = {
  EXCESSIVE_ACCESS: "内部人员过度查看",
  DATA_LEAK: "信息泄露",
  INTRUSION: "系统入侵",
  TAMPERING: "信息篡改",
  DATA_LOSS: "信息丢失",
  MISDIRECTED: "误发",
  PARTNER_BREACH: "受托方或合作方泄露",
  ACCOUNT_TAKEOVER: "账号被盗用",
  OTHER: "其他",
};

/** Every kind of data that got out, of anybody in the set. */
export async function dataTypesOfSet(db: ReadDb, incidentId: Id<"inc">): Promise<DataType[]> {
  const rows = await db
    .selectDistinct({ dataTypes: affectedSubjects.dataTypes })
    .from(affectedSubjects)
    .where(and(eq(affectedSubjects.incidentId, incidentId), isNull(affectedSubjects.removedInVersion)));
  return [...new Set(rows.flatMap(({ dataTypes }) => dataTypes))].sort();
}

/** Opens what the file knows. `peopleTold`: from the campaign, which this room does not know. */
export async function reportFactsOf(
  ctx: Ctx,
  db: ReadDb,
  row: IncidentRow,
  peopleTold: string | null = null,
): Promise<ReportFacts> {
  const { keyId } = row;
  const open = (words: "title" | "description" | "cause" | "lessons") =>
    readWords(ctx, keyId, words, row.id, row[words]);
  const changes = await severityChangesOf(db, row.id);
  const measures = await measuresOf(db, row.id);
  return {
    incidentNumber: row.incidentNumber,
    kindName: kindNames[row.kind],
    title: await open("title"),
    description: await open("description"),
    cause: await open("cause"),
    lessons: await open("lessons"),
    severity: row.severity,
    earlierSeverities: changes.slice(0, -1).map(({ at, to }) => ({ at, severity: to })),
    occurredAt: row.occurredAt,
    partnerLearnedAt: row.partnerLearnedAt,
    discoveredAt: row.discoveredAt,
    confirmedAt: row.confirmedAt,
    recoveredAt: row.recoveredAt,
    people: extentOf(row).people,
    counted: row.affectedCount >= row.affectedEstimate && row.affectedCount > 0,
    dataTypes: await dataTypesOfSet(db, row.id),
    lossFen: row.lossFen,
    measures: await Promise.all(
      measures.map(async ({ id, kind, state, at, text }) => ({
        kind,
        state,
        at,
        text: await readWords(ctx, keyId, "measure", id, text),
      })),
    ),
    evidence: (await evidenceOf(db, row.id)).length,
    peopleTold,
    noNoticeDecided: (await activeNoNotice(db, row.id)) !== undefined,
    policeTold: (await trackOf(db, row.id, "POLICE")).status === "DONE",
  };
}
