import { randomInt } from "node:crypto";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { DataKey } from "#kernel/sealed";
import { recordAudit } from "#platform/audit";
import { workingCalendar } from "#platform/settings";
import { openWorkItem } from "#platform/work-items";
import { startClocks } from "./clocks.js";
import { tracks } from "./enums.js";
import { lockIncident } from "./queries.js";
import { clockEnd } from "./rules.js";
import { type IncidentKind, type IncidentPriority, type IncidentSource, incidentInitial } from "./status.js";
import { type IncidentRow, incidentSeverityChanges, incidentTracks, securityIncidents } from "./tables.js";
import { sealWords, sealWordsIf } from "./texts.js";

/** Random digits: say nothing about how many incidents there are. */
export const newNumber = (digits: number): string =>
  `${randomInt(1, 10)}${Array.from({ length: digits - 1 }, () => randomInt(10)).join("")}`;

export interface NewIncident {
  kind: IncidentKind;
  source: IncidentSource;
  title: string;
  description?: string | undefined;
  priority?: IncidentPriority;
  discoveredAt: Date;
  occurredAt?: Date | null;
  partnerLearnedAt?: Date | null;
  concernsStaffId?: Id<"stf"> | null;
  signal?: string | null;
  /** `privacy/incidents.<use case>` */
  action: string;
}

/** Writes the register's row, its four tracks and its first clock, and puts it on the desk. */
export async function writeIncident(tx: Tx, ctx: Ctx, key: DataKey, incident: NewIncident): Promise<IncidentRow> {
  const { title, description, action, ...facts } = incident;
  const incidentId = newId("inc");
  const now = ctx.clock.now();
  await tx.insert(securityIncidents).values({
    ...facts,
    id: incidentId,
    incidentNumber: `INC-${newNumber(8)}`,
    noticeNumber: newNumber(10),
    status: incidentInitial,
    severity: "GENERAL",
    priority: facts.priority ?? "P2",
    reportedAt: now,
    keyId: key.id,
    title: sealWords(key, "title", incidentId, title),
    description: sealWordsIf(key, "description", incidentId, description),
  });
  await tx.insert(incidentTracks).values(tracks.map((track) => ({ incidentId, track, status: "OPEN" as const })));
  await writeFirstLevel(tx, ctx, incidentId);
  await startClocks(tx, incidentId, ["TRIAGE"], now);
  const dueAt = clockEnd("TRIAGE", now, await workingCalendar(tx));
  await openWorkItem(tx, ctx, { kind: "INCIDENT", entity: incidentId, dueAt });
  await recordAudit(tx, ctx, {
    action,
    entity: incidentId,
    to: incidentInitial,
    detail: { kind: facts.kind, source: facts.source },
  });
  return (await lockIncident(tx, incidentId))!;
}

const writeFirstLevel = (tx: Tx, { clock }: Ctx, incidentId: Id<"inc">) =>
  tx.insert(incidentSeverityChanges).values({
    id: newId("isc"),
    incidentId,
    to: "GENERAL",
    floor: "GENERAL",
    people: 0,
    at: clock.now(),
  });
