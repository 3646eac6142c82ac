import { and, asc, eq, gt, inArray, isNotNull } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import type { ReadDb, Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { Permission } from "#kernel/permissions";
import { MOST_MONTHS, monthsLater } from "./rules.js";
import { type Grantable, isRole, placesOf } from "./separation.js";
import type { StaffGrantStatus } from "./status.js";
import { staffGrants, staffMembers } from "./tables.js";

export type GrantRow = typeof staffGrants.$inferSelect;

export const keyOf = (staffId: Id<"stf">, name: Grantable): string => `${staffId} ${name}`;

/** Takes the person's row: whoever changes rights or employment comes through here first. */
export async function lockMember(tx: Tx, staffId: Id<"stf">): Promise<typeof staffMembers.$inferSelect | undefined> {
  const [row] = await tx.select().from(staffMembers).where(eq(staffMembers.id, staffId)).for("update");
  return row;
}

export async function grantById(db: ReadDb, grantId: Id<"sgr">): Promise<GrantRow | undefined> {
  const [row] = await db.select().from(staffGrants).where(eq(staffGrants.id, grantId));
  return row;
}

export const activeGrantsOf = (db: ReadDb, staffId: Id<"stf">, now: Date): Promise<GrantRow[]> =>
  db
    .select()
    .from(staffGrants)
    .where(and(eq(staffGrants.staffId, staffId), eq(staffGrants.status, "ACTIVE"), gt(staffGrants.expiresAt, now)))
    .orderBy(asc(staffGrants.decidedAt), asc(staffGrants.id));

/** Writes what the active grants give onto the person's row, where each session reads it. The row is locked. */
export async function projectGrants(tx: Tx, { clock }: Ctx, staffId: Id<"stf">): Promise<void> {
  const active = await activeGrantsOf(tx, staffId, clock.now());
  await tx
    .update(staffMembers)
    .set({
      roles: active.map(({ name }) => name).filter(isRole),
      extraPermissions: active.map(({ name }) => name).filter((name): name is Grantable & Permission => !isRole(name)),
      grantEnds: Object.fromEntries(active.map(({ name, expiresAt }) => [name, expiresAt!.toISOString()])),
    })
    .where(eq(staffMembers.id, staffId));
}

/**
 * The first free place of a role that only so many may hold; null for other roles; undefined when all are taken. The
 * place is a unique key: of two who take the last one, one is refused by the database.
 */
export async function freePlace(db: ReadDb, name: Grantable): Promise<string | null | undefined> {
  const most = placesOf[name];
  if (most === undefined) return null;
  const places = Array.from({ length: most }, (_, i) => `${name} ${i + 1}`);
  const rows = await db
    .select({ place: staffGrants.place })
    .from(staffGrants)
    .where(and(isNotNull(staffGrants.place), inArray(staffGrants.place, places)));
  const taken = new Set(rows.map(({ place }) => place));
  return places.find((place) => !taken.has(place));
}

/** Active at once, for whoever comes in through the seed or the command beside the database. */
export const grantedBySystem = (
  { clock }: Ctx,
  staffId: Id<"stf">,
  name: Grantable,
  place: string | null,
): typeof staffGrants.$inferInsert => {
  const now = clock.now();
  return {
    id: newId("sgr"),
    staffId,
    name,
    status: "ACTIVE",
    activeKey: keyOf(staffId, name),
    place,
    months: MOST_MONTHS,
    proposedAt: now,
    decidedAt: now,
    expiresAt: monthsLater(now, MOST_MONTHS),
  };
};

export interface GrantEnd {
  status: Extract<StaffGrantStatus, "EXPIRED" | "REVOKED" | "RENEWED" | "REFUSED" | "WITHDRAWN">;
  by: Id<"stf"> | null;
}

/** Compare-and-set from PROPOSED or ACTIVE to an end; frees the keys. False when somebody was faster. */
export async function endGrant(tx: Tx, { clock }: Ctx, grant: GrantRow, { status, by }: GrantEnd): Promise<boolean> {
  const now = clock.now();
  const decided = grant.status === "PROPOSED" ? { decidedBy: by, decidedAt: now } : { endedBy: by, endedAt: now };
  const [outcome] = await tx
    .update(staffGrants)
    .set({ status, proposedKey: null, activeKey: null, place: null, ...decided })
    .where(and(eq(staffGrants.id, grant.id), eq(staffGrants.status, grant.status)));
  return outcome.affectedRows === 1;
}
