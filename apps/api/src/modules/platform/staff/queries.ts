import { and, eq, gt, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { after, MINUTE } from "#kernel/clock";
import type { Ctx, World } from "#kernel/context";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import type { StaffRole } from "#kernel/permissions";
import { type Credentials, tokenHash } from "./credentials.js";
import { livingGrants, rightsAt } from "./rules.js";
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

/** What a person signs in with; undefined while either factor is missing. */
export async function credentialsOf({ keys }: Pick<Ctx, "keys">, row: StaffRow): Promise<Credentials | undefined> {
  if (row.passwordHash === null || row.totpSecret === null) return undefined;
  const key = await keys.open(row.keyId);
  const totpSecret = key.open({ column: "staff_members.totp_secret", row: row.id }, row.totpSecret);
  return { passwordHash: row.passwordHash, totpSecret };
}

/** The session behind a token, if it is open and its owner still works here: one indexed read. */
export const openSessionOf = (world: Pick<World, "db" | "clock">, token: string) =>
  openSession(world, eq(staffSessions.tokenHash, tokenHash(token)));

/** The same by its id, for what was handed out to a session. */
export const openSessionById = (world: Pick<World, "db" | "clock">, sessionId: Id<"sts">) =>
  openSession(world, eq(staffSessions.id, sessionId));

async function openSession({ db, clock }: Pick<World, "db" | "clock">, which: SQL) {
  const now = clock.now();
  const [row] = await db
    .select({
      sessionId: staffSessions.id,
      staffId: staffMembers.id,
      roles: staffMembers.roles,
      extraPermissions: staffMembers.extraPermissions,
      grantEnds: staffMembers.grantEnds,
      lastSeenAt: staffSessions.lastSeenAt,
    })
    .from(staffSessions)
    .innerJoin(staffMembers, eq(staffMembers.id, staffSessions.staffId))
    .where(
      and(
        which,
        isNull(staffSessions.revokedAt),
        gt(staffSessions.expiresAt, now),
        gt(staffSessions.lastSeenAt, after(now, -IDLE_MS)),
        eq(staffMembers.status, "ACTIVE"),
      ),
    );
  return row;
}

/** Opens the sealed name and e-mail of one person. */
export async function staffMemberFrom(ctx: Pick<Ctx, "keys" | "clock">, row: StaffRow): Promise<StaffMember> {
  const key = await ctx.keys.open(row.keyId);
  return {
    id: row.id,
    displayName: key.open({ column: "staff_members.display_name", row: row.id }, row.displayName),
    email: key.open({ column: "staff_members.email", row: row.id }, row.email),
    roles: livingGrants(row, ctx.clock.now()).roles,
    permissions: [...rightsAt(row, ctx.clock.now())].sort(),
  };
}

/** How many people who work here hold the role. */
export async function holdersOf(db: ReadDb, role: StaffRole): Promise<number> {
  const rows = await db
    .select({ id: staffMembers.id })
    .from(staffMembers)
    .where(and(eq(staffMembers.status, "ACTIVE"), sql`json_contains(${staffMembers.roles}, ${JSON.stringify(role)})`));
  return rows.length;
}

/** Colleagues' names by id, for desks that show who holds or did something. A page of them is one statement. */
export const staffNames = loader("platform/staff.names", async ({ db, keys }, staffIds: readonly Id<"stf">[]) => {
  const rows = await db
    .select({ id: staffMembers.id, keyId: staffMembers.keyId, displayName: staffMembers.displayName })
    .from(staffMembers)
    .where(inArray(staffMembers.id, [...staffIds]));
  const opened = await keys.openMany(rows.map(({ keyId }) => keyId));
  return new Map(
    rows.flatMap(({ id, keyId, displayName }) => {
      const key = opened.get(keyId);
      return key ? [[id, key.open({ column: "staff_members.display_name", row: id }, displayName)] as const] : [];
    }),
  );
});
