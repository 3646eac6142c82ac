import { index, int, mysqlTable, primaryKey, unique } from "drizzle-orm/mysql-core";
import { at, bytes, code, id, word } from "#kernel/columns";
import type { ConsentAct, ConsentPurpose, ConsentStatus, ConsentSurface, LedgerPurpose } from "./purposes.js";

/** The ledger: one line per decision, added and never changed, each chained to the one before of the same account. */
export const consentEvents = mysqlTable(
  "consent_events",
  {
    id: id("cns")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull(),
    /** 1, 2, 3 … without a gap per account. */
    position: int("position").notNull(),
    at: at("at").notNull(),
    purpose: word<LedgerPurpose>("purpose").notNull(),
    act: word<ConsentAct>("act", 16).notNull(),
    /** Which words the person saw. */
    textVersion: code("text_version", 16).notNull(),
    textHash: bytes("text_hash", 32).notNull(),
    surface: word<ConsentSurface>("surface").notNull(),
    /** The order that an attestation was given for. */
    orderId: id("ord")("order_id"),
    receiptNumber: code("receipt_number", 24).notNull().unique("consent_events_receipt"),
    previousHash: bytes("previous_hash", 32).notNull(),
    hash: bytes("hash", 32).notNull(),
  },
  (t) => [unique("consent_events_chain").on(t.accountId, t.position), index("consent_events_order").on(t.orderId)],
);

/** Where each account's chain ends. Writers queue on this row, and a ledger that was cut off at its end shows. */
export const consentChains = mysqlTable("consent_chains", {
  accountId: id("acc")("account_id").primaryKey(),
  length: int("length").notNull(),
  head: bytes("head", 32).notNull(),
});

/** What holds now, per account and purpose: derived from the ledger, and made anew from it at any time. */
export const consentStates = mysqlTable(
  "consent_states",
  {
    accountId: id("acc")("account_id").notNull(),
    purpose: word<ConsentPurpose>("purpose").notNull(),
    status: word<Exclude<ConsentStatus, "NOT_ASKED">>("status", 16).notNull(),
    since: at("since").notNull(),
    textVersion: code("text_version", 16).notNull(),
    receiptNumber: code("receipt_number", 24).notNull(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.purpose] })],
);
