import { desc, eq } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import { post } from "#platform/outbox";
import type { OpenIncident } from "./on-incident.js";
import type { Confidence, DataType, SelectionSource } from "./status.js";
import { affectedSetVersions } from "./tables.js";
import { sealWordsIf } from "./texts.js";

export interface Selection {
  source: SelectionSource;
  confidence: Confidence;
  dataTypes?: readonly DataType[];
  reason?: string | undefined;
  shownToStaffId?: Id<"stf"> | null;
  period?: { from: Date; to: Date };
  /** `privacy/incidents.<use case>` */
  action: string;
}

/** Opens the next version of the affected set, under the incident's lock. */
export async function openVersion(
  tx: Tx,
  ctx: Ctx,
  { row, key }: OpenIncident,
  { source, confidence, dataTypes = [], reason, shownToStaffId = null, period, action }: Selection,
): Promise<number> {
  const [last] = await tx
    .select({ version: affectedSetVersions.version })
    .from(affectedSetVersions)
    .where(eq(affectedSetVersions.incidentId, row.id))
    .orderBy(desc(affectedSetVersions.version))
    .limit(1);
  const version = (last?.version ?? 0) + 1;
  await tx.insert(affectedSetVersions).values({
    incidentId: row.id,
    version,
    source,
    confidence,
    dataTypes,
    staffId: ctx.actor.kind === "STAFF" ? ctx.actor.staffId : null,
    createdAt: ctx.clock.now(),
    shownToStaffId,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    reason: sealWordsIf(key, "selectionReason", row.id, reason),
  });
  await recordAudit(tx, ctx, { action, entity: row.id, detail: { version, source, dataTypes } });
  return version;
}

/** The same, for what may be too many people for one request: the worker collects them part by part. */
export async function startCollecting(tx: Tx, ctx: Ctx, incident: OpenIncident, selection: Selection): Promise<number> {
  const version = await openVersion(tx, ctx, incident, selection);
  await post(tx, ctx, "privacy/incidents.collectPeople", { incidentId: incident.row.id, version });
  return version;
}
