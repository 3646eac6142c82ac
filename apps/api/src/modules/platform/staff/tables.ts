import { bigint, index, int, json, mysqlTable } from "drizzle-orm/mysql-core";
import { at, bytes, code, id, sealed, word } from "#kernel/columns";
import type { Permission, StaffRole } from "#kernel/permissions";

export const staffMembers = mysqlTable("staff_members", {
  id: id("stf")("id").primaryKey(),
  keyId: id("key")("key_id").notNull(),
  emailIndex: bytes("email_index", 32).notNull().unique("staff_members_email"),
  email: sealed("email").notNull(),
  displayName: sealed("display_name").notNull(),
  /** argon2id in PHC form, which names its own parameters. */
  passwordHash: code("password_hash", 160).notNull(),
  totpSecret: sealed("totp_secret").notNull(),
  /** The 30-second step of the last code that was accepted: no code opens two sessions. */
  lastTotpStep: bigint("last_totp_step", { mode: "number" }).notNull().default(0),
  roles: json("roles").$type<StaffRole[]>().notNull(),
  /** Permissions granted to the person and not to a role, such as `finance:approve`. */
  extraPermissions: json("extra_permissions").$type<Permission[]>().notNull(),
  status: word<"ACTIVE" | "LEFT">("status").notNull(),
  createdAt: at("created_at").notNull(),
});

export const staffSessions = mysqlTable(
  "staff_sessions",
  {
    id: id("sts")("id").primaryKey(),
    staffId: id("stf")("staff_id").notNull(),
    tokenHash: bytes("token_hash", 32).notNull().unique("staff_sessions_token"),
    createdAt: at("created_at").notNull(),
    lastSeenAt: at("last_seen_at").notNull(),
    expiresAt: at("expires_at").notNull(),
    revokedAt: at("revoked_at"),
  },
  (t) => [index("staff_sessions_member").on(t.staffId), index("staff_sessions_end").on(t.expiresAt)],
);

/** Keyed by what was typed, known or not, so that a lock tells nobody who works here. */
export const staffSignInTries = mysqlTable(
  "staff_sign_in_tries",
  {
    emailIndex: bytes("email_index", 32).primaryKey(),
    /** Since the last success or lock. */
    failures: int("failures").notNull(),
    /** How often in a row it was locked: each lock lasts twice as long as the one before. */
    locks: int("locks").notNull(),
    lockedUntil: at("locked_until"),
    lastTriedAt: at("last_tried_at").notNull(),
  },
  (t) => [index("staff_sign_in_tries_age").on(t.lastTriedAt)],
);
