import { index, int, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { at, code, id, sealed, word } from "#kernel/columns";
import type { RevealField } from "#kernel/revealable";
import type { Detector, LiftingRole, LiftReason, RevealReason } from "./rules.js";
import type { SuspensionStatus } from "./status.js";

/** One row per colleague who ever asked: the lock under which fields are counted. Counted here, never in Redis. */
export const revealAllowances = mysqlTable("reveal_allowances", {
  staffId: id("stf")("staff_id").primaryKey(),
  /** The suspension in force. */
  suspensionId: id("rsp")("suspension_id"),
  /** When a lead added to the day's cap; counts for a day. */
  extendedAt: at("extended_at"),
  extendedBy: id("stf")("extended_by"),
  /** When the last suspension was lifted: tries before it no longer count as a burst. */
  liftedAt: at("lifted_at"),
});

/** Fields asked for. What was shown is nowhere but on the screen that asked. */
export const revealTries = mysqlTable(
  "reveal_tries",
  {
    id: id("rvt")("id").primaryKey(),
    staffId: id("stf")("staff_id").notNull(),
    at: at("at").notNull(),
    outcome: word<"GRANTED" | "REFUSED">("outcome", 8).notNull(),
    /** More than one only when a single request asked for many at once, all of which were refused. */
    times: int("times").notNull(),
    field: word<RevealField>("field"),
    entity: code("entity", 40),
    /** On the ground of which the value was shown. */
    workItem: code("work_item", 40),
    reason: word<RevealReason>("reason"),
    keyId: id("key")("key_id"),
    /** In the colleague's own words, when the reason is OTHER. */
    reasonText: sealed("reason_text", 1_100),
  },
  (t) => [index("reveal_tries_pace").on(t.staffId, t.at)],
);

export const revealSuspensions = mysqlTable(
  "reveal_suspensions",
  {
    id: id("rsp")("id").primaryKey(),
    staffId: id("stf")("staff_id").notNull(),
    status: word<SuspensionStatus>("status", 16).notNull(),
    cause: word<Detector>("cause", 8).notNull(),
    /** How many fields had been asked for, or shown, when it came to this. */
    inBurst: int("in_burst").notNull(),
    inDay: int("in_day").notNull(),
    suspendedAt: at("suspended_at").notNull(),
    liftedAt: at("lifted_at"),
  },
  (t) => [index("reveal_suspensions_newest").on(t.suspendedAt, t.id), index("reveal_suspensions_staff").on(t.staffId)],
);

/** The two hands that lift: another role, another person. */
export const revealLiftSignatures = mysqlTable(
  "reveal_lift_signatures",
  {
    suspensionId: id("rsp")("suspension_id").notNull(),
    role: word<LiftingRole>("role").notNull(),
    staffId: id("stf")("staff_id").notNull(),
    reason: word<LiftReason>("reason").notNull(),
    signedAt: at("signed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.suspensionId, t.role] })],
);

/** What a lead and a security officer should look at; the colleague it is about does not see it. */
export const revealAlerts = mysqlTable(
  "reveal_alerts",
  {
    id: id("rva")("id").primaryKey(),
    staffId: id("stf")("staff_id").notNull(),
    detector: word<Detector>("detector", 8).notNull(),
    /** How many fields, or how many at once. */
    times: int("times").notNull(),
    /** D3: what was asked for without a ground. */
    entity: code("entity", 40),
    at: at("at").notNull(),
  },
  (t) => [index("reveal_alerts_newest").on(t.at, t.id), index("reveal_alerts_staff").on(t.staffId, t.at)],
);

export type AllowanceRow = typeof revealAllowances.$inferSelect;
export type SuspensionRow = typeof revealSuspensions.$inferSelect;
export type AlertRow = typeof revealAlerts.$inferSelect;
