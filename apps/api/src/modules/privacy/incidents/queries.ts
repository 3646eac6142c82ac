import { and, asc, count, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { ReadDb, Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import { afterCursor, type Page, pageSize, type SortKey, toPage } from "#kernel/page";
import type { IncidentStatus, IncidentTrack } from "./status.js";
import {
  affectedSetVersions,
  affectedSubjects,
  type IncidentRow,
  incidentClocks,
  incidentEntries,
  incidentEvidence,
  incidentMeasures,
  incidentSeverityChanges,
  incidentTracks,
  type SubjectRow,
  securityIncidents,
} from "./tables.js";

export async function incidentOf(db: ReadDb, incidentId: Id<"inc">): Promise<IncidentRow | undefined> {
  const [row] = await db.select().from(securityIncidents).where(eq(securityIncidents.id, incidentId));
  return row;
}

/** Takes the incident for this transaction: everything that changes it, its set or its notices comes through here. */
export async function lockIncident(tx: Tx, incidentId: Id<"inc">): Promise<IncidentRow | undefined> {
  const [row] = await tx.select().from(securityIncidents).where(eq(securityIncidents.id, incidentId)).for("update");
  return row;
}

export async function incidentOfSignal(db: ReadDb, signal: string): Promise<IncidentRow | undefined> {
  const [row] = await db.select().from(securityIncidents).where(eq(securityIncidents.signal, signal));
  return row;
}

export const incidentById = loader("privacy/incidents.incident", async ({ db }, ids: readonly Id<"inc">[]) => {
  const rows = await db
    .select()
    .from(securityIncidents)
    .where(inArray(securityIncidents.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
});

/** States in which somebody still has to act. */
export const openStatuses: readonly IncidentStatus[] = [
  "REPORTED",
  "TRIAGED",
  "CONFIRMED",
  "CONTAINED",
  "RECOVERED",
  "REVIEWED",
];

/** Confirmed and not yet mended: what the banner on every page is about. */
export const runningStatuses: readonly IncidentStatus[] = ["CONFIRMED", "CONTAINED"];

const MOST_RUNNING = 5;

export const runningIncidentsIn = (db: ReadDb): Promise<IncidentRow[]> =>
  db
    .select()
    .from(securityIncidents)
    .where(inArray(securityIncidents.status, [...runningStatuses]))
    .orderBy(asc(securityIncidents.reportedAt))
    .limit(MOST_RUNNING);

/** The clock of each incident that runs out next. */
export const nextClockOf = loader("privacy/incidents.nextClock", async ({ db }, ids: readonly Id<"inc">[]) => {
  const rows = await db
    .select()
    .from(incidentClocks)
    .where(
      and(inArray(incidentClocks.incidentId, [...ids]), isNull(incidentClocks.metAt), isNull(incidentClocks.waivedAt)),
    )
    .orderBy(desc(incidentClocks.dueAt));
  return new Map(rows.map((row) => [row.incidentId, row]));
});

export const tracksOf = (db: ReadDb, incidentId: Id<"inc">) =>
  db.select().from(incidentTracks).where(eq(incidentTracks.incidentId, incidentId)).orderBy(asc(incidentTracks.track));

export async function incidentsWithOpenTrack(db: ReadDb, track: IncidentTrack): Promise<Id<"inc">[]> {
  const rows = await db
    .select({ incidentId: incidentTracks.incidentId })
    .from(incidentTracks)
    .innerJoin(securityIncidents, eq(securityIncidents.id, incidentTracks.incidentId))
    .where(
      and(
        eq(incidentTracks.track, track),
        eq(incidentTracks.status, "OPEN"),
        inArray(securityIncidents.status, [...openStatuses]),
      ),
    );
  return rows.map(({ incidentId }) => incidentId);
}

export const severityChangesOf = (db: ReadDb, incidentId: Id<"inc">) =>
  db
    .select()
    .from(incidentSeverityChanges)
    .where(eq(incidentSeverityChanges.incidentId, incidentId))
    .orderBy(asc(incidentSeverityChanges.at), asc(incidentSeverityChanges.id));

export const entriesOf = (db: ReadDb, incidentId: Id<"inc">) =>
  db
    .select()
    .from(incidentEntries)
    .where(eq(incidentEntries.incidentId, incidentId))
    .orderBy(asc(incidentEntries.at), asc(incidentEntries.id));

export const measuresOf = (db: ReadDb, incidentId: Id<"inc">) =>
  db
    .select()
    .from(incidentMeasures)
    .where(eq(incidentMeasures.incidentId, incidentId))
    .orderBy(asc(incidentMeasures.at), asc(incidentMeasures.id));

export const evidenceOf = (db: ReadDb, incidentId: Id<"inc">) =>
  db
    .select()
    .from(incidentEvidence)
    .where(eq(incidentEvidence.incidentId, incidentId))
    .orderBy(asc(incidentEvidence.collectedAt), asc(incidentEvidence.id));

export const versionsOf = (db: ReadDb, incidentId: Id<"inc">) =>
  db
    .select()
    .from(affectedSetVersions)
    .where(eq(affectedSetVersions.incidentId, incidentId))
    .orderBy(asc(affectedSetVersions.version));

const inTheSet = (incidentId: Id<"inc">) =>
  and(eq(affectedSubjects.incidentId, incidentId), isNull(affectedSubjects.removedInVersion));

export async function countAffected(db: ReadDb, incidentId: Id<"inc">): Promise<number> {
  const [row] = await db.select({ people: count() }).from(affectedSubjects).where(inTheSet(incidentId));
  return row?.people ?? 0;
}

/** People of the set in the order of their ids, `after` left out: for working through it in parts. */
export const affectedAfter = (
  db: ReadDb,
  incidentId: Id<"inc">,
  after: Id<"afs"> | null,
  limit: number,
): Promise<SubjectRow[]> =>
  db
    .select()
    .from(affectedSubjects)
    .where(and(inTheSet(incidentId), after ? gt(affectedSubjects.id, after) : undefined))
    .orderBy(asc(affectedSubjects.id))
    .limit(limit);

export const subjectsByIds = (db: ReadDb, ids: readonly Id<"afs">[]): Promise<SubjectRow[]> =>
  db
    .select()
    .from(affectedSubjects)
    .where(inArray(affectedSubjects.id, [...ids]));

const bySubject: SortKey[] = [{ column: affectedSubjects.id, direction: "ASC" }];

/** Lists of people are short: 20 rows. Policy 5.4. */
const PEOPLE_SHOWN = 20;

export async function pageOfAffected(
  db: ReadDb,
  { incidentId, withoutAccount }: { incidentId: Id<"inc">; withoutAccount?: boolean },
  page: { first: number; after?: string },
): Promise<Page<SubjectRow>> {
  const first = Math.min(pageSize(page.first), PEOPLE_SHOWN);
  const rows = await db
    .select()
    .from(affectedSubjects)
    .where(
      and(
        eq(affectedSubjects.incidentId, incidentId),
        withoutAccount ? isNull(affectedSubjects.accountId) : undefined,
        afterCursor(bySubject, page.after),
      ),
    )
    .orderBy(asc(affectedSubjects.id))
    .limit(first + 1);
  return toPage(rows, first, (row) => [row.id]);
}

/** A version of the set is still being collected. */
export async function collecting(db: ReadDb, incidentId: Id<"inc">): Promise<boolean> {
  const [row] = await db
    .select({ version: affectedSetVersions.version })
    .from(affectedSetVersions)
    .where(and(eq(affectedSetVersions.incidentId, incidentId), isNull(affectedSetVersions.completedAt)))
    .limit(1);
  return row !== undefined;
}
