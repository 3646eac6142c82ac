import { and, count, eq, isNull, max } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import { type ClosureRow, closureKeys } from "./tables.js";

/** What a closure goes through, in this order. */
export type ClosureStepName = "SIGN_IN_ENDED" | "KEYS_DESTROYED" | "VERIFIED" | "NOTHING_IN_USE" | "RETENTION_ENDED";

export interface Step {
  name: ClosureStepName;
  /** Null while it is to come. */
  doneAt: Date | null;
  /** When it will come by itself, where that is known. */
  dueAt: Date | null;
}

/** How far it is, for the desk: dates alone, nothing about the person. */
export async function stepsOf(db: ReadDb, row: ClosureRow): Promise<Step[]> {
  const { status, confirmedAt, verifiedAt, restrictedUntil } = row;
  const [open] = await db
    .select({ keys: count() })
    .from(closureKeys)
    .where(and(eq(closureKeys.closureId, row.id), isNull(closureKeys.destroyedAt)));
  const [last] = await db
    .select({ at: max(closureKeys.destroyedAt) })
    .from(closureKeys)
    .where(eq(closureKeys.closureId, row.id));
  const inUse = status === "ERASING" || status === "PARTS_IN_USE";
  const done = (name: ClosureStepName, doneAt: Date | null, dueAt: Date | null = null): Step => ({
    name,
    doneAt,
    dueAt,
  });
  return [
    done("SIGN_IN_ENDED", confirmedAt),
    done("KEYS_DESTROYED", open?.keys === 0 ? (last?.at ?? null) : null),
    done("VERIFIED", verifiedAt),
    done("NOTHING_IN_USE", inUse ? null : verifiedAt),
    done("RETENTION_ENDED", status === "ENDED" ? (restrictedUntil ?? verifiedAt) : null, restrictedUntil),
  ];
}
