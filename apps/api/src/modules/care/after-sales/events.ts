import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { historyOf } from "#platform/audit";
import type { CaseEvent } from "./types.js";

/** The case's story as the audit trail tells it. */
export async function eventsOf(db: ReadDb, caseId: Id<"asc">): Promise<CaseEvent[]> {
  const entries = await historyOf(db, caseId);
  return entries.map(({ at, action, actorKind, actor, fromStatus, toStatus }) => {
    return { at, action, actorKind, staffId: actorKind === "STAFF" ? actor : null, fromStatus, toStatus };
  });
}
