import { index, int, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { at, bytes, code, id, word } from "#kernel/columns";
import type { ClosureStatus, ItemOutcome } from "./status.js";

/** The proof that an account was closed, by numbers that lead to nobody. Policy 6.6. */
export const accountClosures = mysqlTable(
  "account_closures",
  {
    id: id("clo")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull().unique("account_closures_account"),
    requestId: id("dsr")("request_id").notNull().unique("account_closures_request"),
    /** Random digits. */
    certificateNumber: code("certificate_number", 20).notNull().unique("account_closures_certificate"),
    /** SHA-256 of the code that the person alone holds. */
    codeHash: bytes("code_hash", 32).notNull(),
    status: word<ClosureStatus>("status", 16).notNull(),
    planHash: code("plan_hash", 64).notNull(),
    confirmedAt: at("confirmed_at").notNull(),
    /** When the last look over everything found nothing that should have gone. */
    verifiedAt: at("verified_at"),
    /** When the last of what the law keeps goes; null when nothing is kept. */
    restrictedUntil: at("restricted_until"),
    /** HMAC over what the certificate says. */
    seal: bytes("seal", 32),
  },
  (t) => [index("account_closures_status").on(t.status, t.id)],
);

export const closureItems = mysqlTable(
  "closure_items",
  {
    closureId: id("clo")("closure_id").notNull(),
    /** The table. */
    name: code("name", 64).notNull(),
    outcome: word<ItemOutcome>("outcome", 16).notNull(),
    rows: int("row_count").notNull(),
    keptUntil: at("kept_until"),
  },
  (t) => [primaryKey({ columns: [t.closureId, t.name, t.outcome] })],
);

/** Keys whose rows went: named in the same commit, so that none outlives a killed worker. */
export const closureKeys = mysqlTable(
  "closure_keys",
  {
    closureId: id("clo")("closure_id").notNull(),
    keyId: id("key")("key_id").notNull(),
    destroyedAt: at("destroyed_at"),
  },
  (t) => [primaryKey({ columns: [t.closureId, t.keyId] })],
);

export type ClosureRow = typeof accountClosures.$inferSelect;
export type ClosureItemRow = typeof closureItems.$inferSelect;
