import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import { post } from "#platform/outbox";
import { endNoNotice } from "./no-notice.js";
import type { OpenIncident } from "./on-incident.js";
import { type Person, personKey, sorted } from "./person.js";
import { countAffected } from "./queries.js";
import { raiseToFloor } from "./severity.js";
import type { Confidence } from "./status.js";
import {
  affectedSetVersions,
  affectedSubjects,
  type IncidentRow,
  type SubjectRow,
  securityIncidents,
} from "./tables.js";

export interface Joined {
  added: number;
  extended: number;
}

/**
 * Puts people into the set under the incident's lock. Who is in it already stays one row, with the kinds of data of
 * both; who was taken out and turns up again is back in.
 */
export async function joinSet(
  tx: Tx,
  { row }: OpenIncident,
  version: number,
  people: readonly Person[],
  confidence: Confidence,
): Promise<Joined> {
  const keyed = people.map((person) => ({ person, key: personKey(row.id, person.identity) }));
  const known = await knownAmong(
    tx,
    row,
    keyed.map(({ key }) => key),
  );
  const fresh = keyed.filter(({ key }) => !known.has(key.toString("hex")));
  if (fresh.length > 0) {
    await tx.insert(affectedSubjects).values(
      fresh.map(({ person, key }) => ({
        id: person.contact?.id ?? newId("afs"),
        incidentId: row.id,
        personKey: key,
        accountId: person.accountId,
        orderId: person.orderId,
        contactPhone: person.contact?.phone ?? null,
        contactMail: person.contact?.mail ?? null,
        dataTypes: person.dataTypes,
        confidence,
        addedInVersion: version,
      })),
    );
  }
  let extended = 0;
  let returned = 0;
  for (const { person, key } of keyed) {
    const subject = known.get(key.toString("hex"));
    if (!subject) continue;
    const change = changeOf(subject, person, confidence);
    if (!change) continue;
    await tx
      .update(affectedSubjects)
      .set({ ...change, ...(subject.removedInVersion !== null && { addedInVersion: version }) })
      .where(eq(affectedSubjects.id, subject.id));
    if (subject.removedInVersion !== null) returned++;
    else if (change.dataTypes.length > subject.dataTypes.length) extended++;
  }
  return { added: fresh.length + returned, extended };
}

async function knownAmong(tx: Tx, row: IncidentRow, keys: readonly Buffer[]): Promise<Map<string, SubjectRow>> {
  if (keys.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(affectedSubjects)
    .where(and(eq(affectedSubjects.incidentId, row.id), inArray(affectedSubjects.personKey, [...keys])));
  return new Map(rows.map((subject) => [subject.personKey.toString("hex"), subject]));
}

function changeOf(subject: SubjectRow, person: Person, confidence: Confidence) {
  const change = {
    accountId: subject.accountId ?? person.accountId,
    orderId: subject.orderId ?? person.orderId,
    dataTypes: sorted([...subject.dataTypes, ...person.dataTypes]),
    confidence: confidence === "CONFIRMED" ? confidence : subject.confidence,
    removedInVersion: null,
  };
  const same =
    change.accountId === subject.accountId &&
    change.orderId === subject.orderId &&
    change.dataTypes.length === subject.dataTypes.length &&
    change.confidence === subject.confidence &&
    subject.removedInVersion === null;
  return same ? undefined : change;
}

/**
 * The version is whole: counted, the level follows, a decision not to tell anybody ends if there are new people, and a
 * campaign that runs takes them up.
 */
export async function completeVersion(tx: Tx, ctx: Ctx, incident: OpenIncident, version: number): Promise<IncidentRow> {
  const { row, key } = incident;
  const total = await countAffected(tx, row.id);
  await tx
    .update(affectedSetVersions)
    .set({ completedAt: ctx.clock.now(), total })
    .where(
      and(
        eq(affectedSetVersions.incidentId, row.id),
        eq(affectedSetVersions.version, version),
        isNull(affectedSetVersions.completedAt),
      ),
    );
  await tx.update(securityIncidents).set({ affectedCount: total }).where(eq(securityIncidents.id, row.id));
  await recordAudit(tx, ctx, {
    action: "privacy/incidents.completeAffectedSet",
    entity: row.id,
    detail: { version, total },
  });
  const counted = await raiseToFloor(tx, ctx, { row: { ...row, affectedCount: total }, key });
  if (total > row.affectedCount) await endNoNotice(tx, ctx, row, "NEW_FACTS");
  await post(tx, ctx, "privacy/campaigns.topUp", { incidentId: row.id, version });
  return counted;
}

/** What a part of a version found. */
export const addToVersion = (
  tx: Tx,
  { row }: OpenIncident,
  version: number,
  { added, extended, examined, cursor }: Joined & { examined: number; cursor?: string | null },
) =>
  tx
    .update(affectedSetVersions)
    .set({
      added: sql`${affectedSetVersions.added} + ${added}`,
      extended: sql`${affectedSetVersions.extended} + ${extended}`,
      examined: sql`${affectedSetVersions.examined} + ${examined}`,
      ...(cursor !== undefined && { cursor }),
    })
    .where(and(eq(affectedSetVersions.incidentId, row.id), eq(affectedSetVersions.version, version)));
