import { index, int, json, mysqlTable, primaryKey, smallint } from "drizzle-orm/mysql-core";
import { at, code, id, word } from "#kernel/columns";

/** MASKED and SHOWN: read in the course of work. REVEALED: one field in clear, asked for with a reason. */
export type AccessDecision = "MASKED" | "SHOWN" | "REVEALED" | "EXPORTED" | "DENIED";

/**
 * Every reading of personal data by staff: who, by which operation, which fields, of how many, on what ground. Never
 * a value. Insert-only; each entry's digest is in the audit chain. Policy 5.5.
 */
export const accessEntries = mysqlTable(
  "access_entries",
  {
    id: id("acl")("id").primaryKey(),
    at: at("at").notNull(),
    staffId: id("stf")("staff_id").notNull(),
    sessionId: id("sts")("session_id").notNull(),
    /** The GraphQL operation's name, or `wing/room.deed`. */
    operation: code("operation", 80).notNull(),
    decision: word<AccessDecision>("decision", 12).notNull(),
    /** `Type.field`, sorted. */
    fields: json("fields").$type<string[]>().notNull(),
    /** Of how many people or orders. */
    subjectCount: int("subject_count").notNull(),
    /** The open work item on the ground of which it was read. */
    workItem: code("work_item", 40),
    reason: code("reason", 40),
    requestId: code("request_id", 64).notNull(),
  },
  (t) => [
    index("access_by_staff").on(t.staffId, t.at, t.id),
    index("access_newest").on(t.at, t.id),
    index("access_by_decision").on(t.staffId, t.decision, t.at),
  ],
);

/** Whom an entry is about: an account, an order, or both. */
export const accessSubjects = mysqlTable(
  "access_subjects",
  {
    entryId: id("acl")("entry_id").notNull(),
    position: smallint("position").notNull(),
    accountId: id("acc")("account_id"),
    orderId: id("ord")("order_id"),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.position] }),
    index("access_of_account").on(t.accountId, t.entryId),
    index("access_of_order").on(t.orderId, t.entryId),
  ],
);

export type AccessEntryRow = typeof accessEntries.$inferSelect;
