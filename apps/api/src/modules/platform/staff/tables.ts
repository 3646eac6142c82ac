import { bigint, boolean, index, int, json, mysqlTable } from "drizzle-orm/mysql-core";
import { at, bytes, code, id, sealed, word } from "#kernel/columns";
import type { Permission, StaffRole } from "#kernel/permissions";
import type { Grantable } from "./separation.js";
import type { StaffGrantStatus, StaffResetStatus, StaffStatus } from "./status.js";

export const staffMembers = mysqlTable("staff_members", {
  id: id("stf")("id").primaryKey(),
  keyId: id("key")("key_id").notNull(),
  emailIndex: bytes("email_index", 32).notNull().unique("staff_members_email"),
  email: sealed("email").notNull(),
  displayName: sealed("display_name").notNull(),
  /** argon2id in PHC form, which names its own parameters. Null until the invitation is accepted. */
  passwordHash: code("password_hash", 160),
  /** Null until it is enrolled: who has none cannot sign in. */
  totpSecret: sealed("totp_secret"),
  /** The 30-second step of the last code that was accepted: no code opens two sessions. */
  lastTotpStep: bigint("last_totp_step", { mode: "number" }).notNull().default(0),
  /** The roles among the active grants, kept here so that a session is read in one statement. */
  roles: json("roles").$type<StaffRole[]>().notNull(),
  /** Permissions granted to the person and not to a role, such as `finance:approve`; from the grants as well. */
  extraPermissions: json("extra_permissions").$type<Permission[]>().notNull(),
  /** When each of these grants ends, by name: an hour's delay of the sweep must not lengthen a right. */
  grantEnds: json("grant_ends").$type<Partial<Record<Grantable, string>>>(),
  status: word<StaffStatus>("status").notNull(),
  createdAt: at("created_at").notNull(),
  lastSignInAt: at("last_sign_in_at"),
  leftAt: at("left_at"),
});

/** A role or a single permission of one person: who proposed it, who agreed, until when. */
export const staffGrants = mysqlTable(
  "staff_grants",
  {
    id: id("sgr")("id").primaryKey(),
    staffId: id("stf")("staff_id").notNull(),
    /** A role or a permission. */
    name: word<Grantable>("name", 40).notNull(),
    status: word<StaffGrantStatus>("status", 16).notNull(),
    /** Person and name while proposed, and while active: nobody is offered or holds the same thing twice. */
    proposedKey: code("proposed_key", 80).unique("staff_grants_proposed"),
    activeKey: code("active_key", 80).unique("staff_grants_active"),
    /** One of the few places of a role that only so many may hold: `PRIVACY_LEAD 2`. */
    place: code("place", 40).unique("staff_grants_place"),
    months: int("months").notNull(),
    reason: sealed("reason", 2200),
    /** Null when the system did it: the first administrator, the demo world. */
    proposedBy: id("stf")("proposed_by"),
    proposedAt: at("proposed_at").notNull(),
    decidedBy: id("stf")("decided_by"),
    decidedAt: at("decided_at"),
    expiresAt: at("expires_at"),
    endedBy: id("stf")("ended_by"),
    endedAt: at("ended_at"),
  },
  (t) => [index("staff_grants_member").on(t.staffId, t.status), index("staff_grants_end").on(t.status, t.expiresAt)],
);

/** A one-time link by mail: to begin here, or to enroll a new second factor. Its token is in no row. */
export const staffInvitations = mysqlTable(
  "staff_invitations",
  {
    id: id("siv")("id").primaryKey(),
    staffId: id("stf")("staff_id").notNull(),
    purpose: word<InvitationPurpose>("purpose", 24).notNull(),
    tokenHash: bytes("token_hash", 32).notNull().unique("staff_invitations_token"),
    /** Sealed under the person's key; becomes theirs when the link is used. */
    totpSecret: sealed("totp_secret").notNull(),
    createdBy: id("stf")("created_by"),
    createdAt: at("created_at").notNull(),
    sentAt: at("sent_at"),
    expiresAt: at("expires_at").notNull(),
    usedAt: at("used_at"),
    revokedAt: at("revoked_at"),
  },
  (t) => [index("staff_invitations_member").on(t.staffId)],
);

/** `ENROLL_ANEW` asks for the password; `BEGIN` and `START_OVER` set one. */
export type InvitationPurpose = "BEGIN" | "ENROLL_ANEW" | "START_OVER";

export const staffResets = mysqlTable(
  "staff_resets",
  {
    id: id("srs")("id").primaryKey(),
    staffId: id("stf")("staff_id").notNull(),
    status: word<StaffResetStatus>("status", 16).notNull(),
    /** The person while the request waits: one at a time. */
    openKey: code("open_key", 40).unique("staff_resets_open"),
    passwordToo: boolean("password_too").notNull(),
    reason: sealed("reason", 2200).notNull(),
    requestedBy: id("stf")("requested_by").notNull(),
    requestedAt: at("requested_at").notNull(),
    decidedBy: id("stf")("decided_by"),
    decidedAt: at("decided_at"),
  },
  (t) => [index("staff_resets_member").on(t.staffId, t.status)],
);

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
