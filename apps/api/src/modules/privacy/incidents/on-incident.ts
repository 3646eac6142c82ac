import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import type { Id } from "#kernel/id";
import { idOf, multiline } from "#kernel/input";
import { NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { canMove } from "#kernel/transitions";
import { type Deed, recordAudit } from "#platform/audit";
import { incidentOf, lockIncident } from "./queries.js";
import { type IncidentStatus, incidentTransitions } from "./status.js";
import { type IncidentRow, securityIncidents } from "./tables.js";

/** What a person may write into the case file at once, in characters. */
export const words = multiline(1_000);

/** A reason that says something: "无" and "…" do not. */
export const reasonWords = words.refine((text) => [...text.replace(/[\s\p{P}]/gu, "")].length >= 4, "TOO_SHORT");

export const incidentForm = z.object({ incidentId: idOf("inc") });
export const incidentWithReason = incidentForm.extend({ reason: reasonWords });

export interface OpenIncident {
  row: IncidentRow;
  /** Seals and opens the case file. */
  key: DataKey;
}

/**
 * Runs `work` on the locked incident if it stands in one of the states `from`. Its key is opened before: the key store
 * is another database, and nobody waits for it under a lock.
 */
export async function onIncident<T>(
  ctx: Ctx,
  incidentId: Id<"inc">,
  from: readonly IncidentStatus[],
  work: (tx: Tx, incident: OpenIncident) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const found = await incidentOf(ctx.db, incidentId);
  if (!found) return new NotFound();
  const key = await ctx.keys.open(found.keyId);
  return ctx.db.transact(async (tx) => {
    const row = await lockIncident(tx, incidentId);
    if (!row) return new NotFound();
    if (!from.includes(row.status)) return new StateConflict();
    return work(tx, { row, key });
  });
}

export interface Move {
  to: IncidentStatus;
  /** `privacy/incidents.<use case>`, for the audit trail. */
  action: string;
  facts?: Partial<IncidentRow>;
  detail?: Deed["detail"];
}

/** One step of the handling: compare and set, and the trail says who. */
export async function moveIncident(
  tx: Tx,
  ctx: Ctx,
  row: IncidentRow,
  { to, action, facts, detail }: Move,
): Promise<IncidentRow> {
  if (!canMove(incidentTransitions, row.status, to)) {
    throw new Error(`an incident cannot go from ${row.status} to ${to}`);
  }
  const [moved] = await tx
    .update(securityIncidents)
    .set({ ...facts, status: to })
    .where(and(eq(securityIncidents.id, row.id), eq(securityIncidents.status, row.status)));
  if (moved.affectedRows !== 1) throw new Error(`incident ${row.id} left ${row.status} under its lock`);
  await recordAudit(tx, ctx, { action, entity: row.id, from: row.status, to, ...(detail && { detail }) });
  return { ...row, ...facts, status: to };
}

/** Every state in which the handling goes on; new facts are taken in all of them. */
export const beingHandled: readonly IncidentStatus[] = [
  "REPORTED",
  "TRIAGED",
  "CONFIRMED",
  "CONTAINED",
  "RECOVERED",
  "REVIEWED",
];

/** It is true, and somebody's information is in danger. */
export const confirmedOn: readonly IncidentStatus[] = ["CONFIRMED", "CONTAINED", "RECOVERED", "REVIEWED"];
