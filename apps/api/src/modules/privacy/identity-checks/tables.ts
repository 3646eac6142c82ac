import { index, int, json, mysqlTable } from "drizzle-orm/mysql-core";
import { at, code, id, word } from "#kernel/columns";
import type { IdentityClaim, IdentityEvidence, IdentityLevel, IdentityMethod } from "./levels.js";
import type { CodeDelivery, IdentityAskStatus } from "./status.js";

/** One check of who somebody is, passed or failed. Only ever written; what was answered stands nowhere. Policy 2.2.1. */
export const identityChecks = mysqlTable(
  "identity_checks",
  {
    id: id("idc")("id").primaryKey(),
    /** Null for a recipient without an account, and for a caller who fitted nobody. */
    accountId: id("acc")("account_id"),
    /** The order that the facts came from; for a recipient, the order that names them. */
    orderId: id("ord")("order_id"),
    claim: word<IdentityClaim>("claim", 16).notNull(),
    method: word<IdentityMethod>("method", 16).notNull(),
    /** What the check would prove, and did when it was confirmed. */
    level: word<IdentityLevel>("level", 2).notNull(),
    outcome: word<"CONFIRMED" | "FAILED">("outcome", 16).notNull(),
    evidence: json("evidence").$type<IdentityEvidence[]>().notNull(),
    /** The conversation, ticket or request it was made for; null when the shopper acted alone. */
    entity: code("entity", 64),
    /** Who asked; null when the shopper acted alone. */
    staffId: id("stf")("staff_id"),
    at: at("at").notNull(),
  },
  (t) => [
    index("identity_checks_account").on(t.accountId, t.at),
    index("identity_checks_order").on(t.orderId, t.at),
    index("identity_checks_entity").on(t.entity, t.at),
  ],
);

/** A code on its way to the bound phone. The code itself is in no row: it is a keyed hash of this row's id. */
export const identityCodes = mysqlTable(
  "identity_codes",
  {
    id: id("ivc")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull(),
    /** The card it answers, if staff asked. */
    askId: id("ica")("ask_id"),
    delivery: word<CodeDelivery>("delivery", 16).notNull(),
    createdAt: at("created_at").notNull(),
    expiresAt: at("expires_at").notNull(),
    usedAt: at("used_at"),
  },
  (t) => [index("identity_codes_account").on(t.accountId), index("identity_codes_end").on(t.expiresAt)],
);

/** Limits with legal meaning are counted here, not in Redis. The row is the lock under which a code is judged. */
export const identityCodeLimits = mysqlTable(
  "identity_code_limits",
  {
    accountId: id("acc")("account_id").primaryKey(),
    /** The newest code; older ones no longer work. Null once it was used or three tries went wrong. */
    currentCodeId: id("ivc")("current_code_id"),
    /** Wrong ones since the last success or lock. */
    failuresInRow: int("failures_in_row").notNull().default(0),
    lockedUntil: at("locked_until"),
    /** The Asia/Shanghai date that the two counts below belong to. */
    day: code("day", 10).notNull(),
    failuresThatDay: int("failures_that_day").notNull().default(0),
    sentThatDay: int("sent_that_day").notNull().default(0),
    lastSentAt: at("last_sent_at"),
    touchedAt: at("touched_at").notNull(),
  },
  (t) => [index("identity_code_limits_age").on(t.touchedAt)],
);

/** The confirm card that a conversation shows to its shopper. */
export const identityAsks = mysqlTable(
  "identity_asks",
  {
    id: id("ica")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull(),
    entity: code("entity", 64).notNull(),
    /** The entity while the card is open: two open cards for one thing collide here. */
    openFor: code("open_for", 64).unique("identity_asks_open"),
    staffId: id("stf")("staff_id").notNull(),
    status: word<IdentityAskStatus>("status", 16).notNull(),
    askedAt: at("asked_at").notNull(),
    expiresAt: at("expires_at").notNull(),
    settledAt: at("settled_at"),
  },
  (t) => [
    index("identity_asks_account").on(t.accountId, t.status),
    index("identity_asks_entity").on(t.entity),
    index("identity_asks_end").on(t.status, t.expiresAt),
  ],
);

/** Failed checks by telephone or letter, per account, order or work item: three end the attempt for a day. */
export const identityAttempts = mysqlTable(
  "identity_attempts",
  {
    /** `acc_…`, `ord_…` or the work item's entity. */
    subject: code("subject", 64).primaryKey(),
    failures: int("failures").notNull(),
    endedUntil: at("ended_until"),
    lastFailedAt: at("last_failed_at").notNull(),
  },
  (t) => [index("identity_attempts_age").on(t.lastFailedAt)],
);
