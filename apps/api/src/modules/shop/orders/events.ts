import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { historyOf } from "#platform/audit";
import type { OrderEvent } from "./types.js";

/** The order's story as the audit trail tells it: what was done, by what kind of actor, and never by whom. */
export async function eventsOf(db: ReadDb, orderId: Id<"ord">): Promise<OrderEvent[]> {
  const entries = await historyOf(db, orderId);
  return entries.map(({ at, action, actorKind, fromStatus, toStatus }) => ({
    at,
    action,
    actorKind,
    fromStatus,
    toStatus,
  }));
}
