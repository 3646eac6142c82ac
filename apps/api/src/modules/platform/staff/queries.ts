import { and, eq, gt, isNull } from "drizzle-orm";
import { after, MINUTE } from "#kernel/clock";
import type { Ctx, World } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { permissionsOf } from "#kernel/permissions";
import { tokenHash } from "./credentials.js";
import { clashIn } from "./separation.js";
import { staffMembers, staffSessions } from "./tables.js";
import type { StaffMember } from "./types.js";

export type StaffRow = typeof staffMembers.$inferSelect;

export const IDLE_MS = 30 * MINUTE;

export async function memberByEmail(db: ReadDb, emailIndex: Buffer): Promise<StaffRow | undefined> {
  const [row] = await db.select().from(staffMembers).where(eq(staffMembers.emailIndex, emailIndex));
  return row;
}

export async function memberById(db: ReadDb, staffId: Id<"stf">): Promise<StaffRow | undefined> {
  const [row] = await db.select().from(staffMembers).where(eq(staffMembers.id, staffId));
  return row;
}

/** The session behind a token, if it is open and its owner still works here: one indexed read. */
export async function openSessionOf({ db, clock }: Pick<World, "db" | "clock">, token: string) {
  const now = clock.now();
  const [row] = await db
    .select({
      sessionId: staffSessions.id,
      staffId: staffMembers.id,
      roles: staffMembers.roles,
      extraPermissions: staffMembers.extraPermissions,
      lastSeenAt: staffSessions.lastSeenAt,
    })
    .from(staffSessions)
    .innerJoin(staffMembers, eq(staffMembers.id, staffSessions.staffId))
    .where(
      and(
        eq(staffSessions.tokenHash, tokenHash(token)),
        isNull(staffSessions.revokedAt),
        gt(staffSessions.expiresAt, now),
        gt(staffSessions.lastSeenAt, after(now, -IDLE_MS)),
        eq(staffMembers.status, "ACTIVE"),
      ),
    );
  return row;
}

/** Roles that must not meet in one person give no right at all, however they came together. */
export const rightsOf = ({ roles, extraPermissions }: Pick<StaffRow, "roles" | "extraPermissions">) =>
  clashIn(roles) ? permissionsOf([]) : permissionsOf(roles, extraPermissions);

/** Opens the sealed name and e-mail of one person. */
export async function staffMemberFrom(ctx: Pick<Ctx, "keys">, row: StaffRow): Promise<StaffMember> {
  const key = await ctx.keys.open(row.keyId);
  return {
    id: row.id,
    displayName: key.open({ column: "staff_members.display_name", row: row.id }, row.displayName),
    email: key.open({ column: "staff_members.email", row: row.id }, row.email),
    roles: row.roles,
    permissions: [...rightsOf(row)].sort(),
  };
}
