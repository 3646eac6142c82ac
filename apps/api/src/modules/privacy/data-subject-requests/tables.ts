import { boolean, index, int, json, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { at, code, id, sealed, word } from "#kernel/columns";
import type { IdentityLevel } from "#privacy/identity-checks";
import type { RefusalGround } from "./grounds.js";
import type { RequestChannel, RequestKind } from "./kinds.js";
import type { RequestOutcome, RequestStatus } from "./status.js";

/** About 1,300 Han characters. */
const TEXT_BYTES = 4_000;

/** What somebody asks of us about the data we hold on them. Policy 6, 9.1. */
export const dataSubjectRequests = mysqlTable(
  "data_subject_requests",
  {
    id: id("dsr")("id").primaryKey(),
    /** On the receipt; random digits. */
    requestNumber: code("request_number", 20).notNull().unique("data_subject_requests_number"),
    /** Null while nobody knows whom it is about, and for people without an account. */
    accountId: id("acc")("account_id"),
    kind: word<RequestKind>("kind", 24).notNull(),
    channel: word<RequestChannel>("channel", 16).notNull(),
    status: word<RequestStatus>("status", 20).notNull(),
    /** When the original message, call or letter reached us, whoever recognized it later. Moves earlier, never later. */
    receivedAt: at("received_at").notNull(),
    recordedAt: at("recorded_at").notNull(),
    recordedBy: id("stf")("recorded_by"),
    /** The conversation, ticket or message it was found in. */
    source: code("source", 64),
    requiredLevel: word<IdentityLevel>("required_level", 2).notNull(),
    verifiedAt: at("verified_at"),
    /** 24:00 of the last day, as the person was told. */
    dueAt: at("due_at").notNull(),
    lastDay: code("last_day", 10).notNull(),
    /** A year inside the window has no published calendar yet. */
    provisional: boolean("provisional").notNull(),
    amberAt: at("amber_at").notNull(),
    redAt: at("red_at").notNull(),
    unverifiedAt: at("unverified_at").notNull(),
    /** When a lead was called, and when the day had passed. */
    pagedAt: at("paged_at"),
    overdueAt: at("overdue_at"),
    keyId: id("key")("key_id").notNull(),
    asked: sealed("asked", TEXT_BYTES),
    answer: sealed("answer", TEXT_BYTES),
    /** JSON list of recorded facts behind a ground; for officers, not for the person. */
    facts: sealed("facts", TEXT_BYTES),
    /** Why a second officer sent the decision back. */
    reviewNote: sealed("review_note", TEXT_BYTES),
    outcome: word<RequestOutcome>("outcome", 20),
    grounds: json("grounds").$type<RefusalGround[]>(),
    /** Counts decisions prepared: an approval of an older one is stale. */
    decisionVersion: int("decision_version").notNull().default(0),
    preparedBy: id("stf")("prepared_by"),
    reviewedBy: id("stf")("reviewed_by"),
    answeredAt: at("answered_at"),
    /** How the answer reached somebody without an inbox; null while it has not. */
    deliveredHow: word<DeliveryWay>("delivered_how", 16),
    closedAt: at("closed_at"),
    mergedInto: id("dsr")("merged_into"),
    /** The answered request that this one asks to look at again: by another officer, on a clock of its own. */
    reconsiders: id("dsr")("reconsiders"),
    /** `account kind` while open, then null: a second one of the same is a duplicate. */
    openKey: code("open_key", 64).unique("data_subject_requests_open"),
  },
  (t) => [
    // The amber day stands behind the order of the queue, so that what is near its end is counted without its rows.
    index("data_subject_requests_queue").on(t.status, t.dueAt, t.id, t.amberAt),
    index("data_subject_requests_ended").on(t.status, t.receivedAt, t.id),
    index("data_subject_requests_provisional").on(t.provisional, t.status, t.receivedAt),
    index("data_subject_requests_newest").on(t.receivedAt, t.id),
    index("data_subject_requests_account").on(t.accountId, t.receivedAt, t.id),
    index("data_subject_requests_merged").on(t.mergedInto),
  ],
);

/** The parts of carrying a request out: one row per store or partner, done or with the reason why not yet. */
export const requestTasks = mysqlTable(
  "request_tasks",
  {
    requestId: id("dsr")("request_id").notNull(),
    /** A data category or a partner. */
    name: code("name", 48).notNull(),
    status: word<TaskStatus>("status", 12).notNull(),
    rowsFound: int("rows_found").notNull().default(0),
    /** Code of what went wrong or is waited for. */
    reason: code("reason", 80),
    /** Until when something is kept that could not go yet. */
    keptUntil: at("kept_until"),
    changedAt: at("changed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.name] }), index("request_tasks_open").on(t.status, t.changedAt)],
);

export type TaskStatus = "PENDING" | "DONE" | "WAITING" | "FAILED";
export type DeliveryWay = "INBOX" | "CERTIFICATE" | "TELEPHONE" | "LETTER" | "IN_PERSON";
export type RequestRow = typeof dataSubjectRequests.$inferSelect;
export type TaskRow = typeof requestTasks.$inferSelect;
