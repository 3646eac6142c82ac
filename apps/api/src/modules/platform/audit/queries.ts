import { and, asc, eq } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import { auditEntries, auditUnsealed } from "./tables.js";
import type { HistoryEvent } from "./types.js";

/** The story of one thing, oldest first: who moved it from which state to which. */
export const historyOf = (db: ReadDb, entity: string) =>
  db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.entity, entity))
    .orderBy(asc(auditEntries.at), asc(auditEntries.id));

/** The same for a desk to show: what was done, without what was refused and without by whom. */
export async function eventsOf(db: ReadDb, entity: string): Promise<HistoryEvent[]> {
  const { at, action, actorKind, fromStatus, toStatus, outcome } = auditEntries;
  return db
    .select({ at, action, actorKind, fromStatus, toStatus })
    .from(auditEntries)
    .where(and(eq(auditEntries.entity, entity), eq(outcome, "DONE")))
    .orderBy(asc(at), asc(auditEntries.id));
}

/** Since when the oldest entry waits for its place in the chain; null when all are sealed. A few rows at most. */
export async function oldestUnsealedAt(db: ReadDb): Promise<Date | null> {
  const [oldest] = await db
    .select({ at: auditUnsealed.at })
    .from(auditUnsealed)
    .orderBy(asc(auditUnsealed.at))
    .limit(1);
  return oldest?.at ?? null;
}
