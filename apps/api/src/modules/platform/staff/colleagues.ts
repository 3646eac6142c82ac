import { and, eq, inArray } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import type { Permission } from "#kernel/permissions";
import { memberById, rightsOf } from "./queries.js";
import { staffMembers } from "./tables.js";

/** Whether somebody works here and holds at least one of these permissions, duties that clash counting as none. */
export async function memberMay(db: ReadDb, staffId: Id<"stf">, wanted: readonly Permission[]): Promise<boolean> {
  const row = await memberById(db, staffId);
  if (row?.status !== "ACTIVE") return false;
  const rights = rightsOf(row);
  return wanted.some((permission) => rights.has(permission));
}

/** Those of `staffIds` who still work here. */
export async function activeAmong(db: ReadDb, staffIds: readonly Id<"stf">[]): Promise<Set<Id<"stf">>> {
  if (staffIds.length === 0) return new Set();
  const rows = await db
    .select({ id: staffMembers.id })
    .from(staffMembers)
    .where(and(inArray(staffMembers.id, [...staffIds]), eq(staffMembers.status, "ACTIVE")));
  return new Set(rows.map(({ id }) => id));
}
