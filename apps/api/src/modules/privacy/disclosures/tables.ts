import { boolean, index, int, json, mysqlTable, primaryKey, unique } from "drizzle-orm/mysql-core";
import { at, bytes, code, id, sealed, word } from "#kernel/columns";
import type { Category } from "#kernel/personal-data";
import type {
  AuthorityKind,
  DeliveryWay,
  DisclosureCheck,
  DisclosureDefect,
  DisclosureOutcome,
  DisclosureStatus,
  Hand,
  InstrumentKind,
  NoticeDecision,
  Verdict,
} from "./status.js";

/** About 500 Han characters. */
const TEXT_BYTES = 2_100;

/** A demand for personal data by somebody with, or without, the power to make it. Policy 4.4-2. */
export const disclosureRequests = mysqlTable(
  "disclosure_requests",
  {
    id: id("dis")("id").primaryKey(),
    /** For people to quote; random digits. */
    requestNumber: code("request_number", 20).notNull().unique("disclosure_requests_number"),
    status: word<DisclosureStatus>("status").notNull(),
    outcome: word<DisclosureOutcome>("outcome"),
    defect: word<DisclosureDefect>("defect"),
    authority: word<AuthorityKind>("authority").notNull(),
    deliveredBy: word<DeliveryWay>("delivered_by").notNull(),
    keyId: id("key")("key_id").notNull(),
    authorityName: sealed("authority_name").notNull(),
    caseNumber: sealed("case_number"),
    /** JSON: name and identity number of each. */
    officers: sealed("officers").notNull(),
    legalArticle: sealed("legal_article"),
    dataAsked: sealed("data_asked", TEXT_BYTES).notNull(),
    personsAsked: sealed("persons_asked", TEXT_BYTES).notNull(),
    secrecyText: sealed("secrecy_text", TEXT_BYTES),
    hasSecrecyClause: boolean("has_secrecy_clause").notNull(),
    /** The letter describes a group, such as "all buyers of", and names nobody. */
    asksForGroup: boolean("asks_for_group").notNull(),
    askedCategories: json("asked_categories").$type<readonly Category[]>().notNull(),
    askedFrom: code("asked_from", 10).notNull(),
    askedTo: code("asked_to", 10).notNull(),
    /** When the letter reached us, whenever it was entered. */
    receivedAt: at("received_at").notNull(),
    dueAt: at("due_at").notNull(),
    registeredAt: at("registered_at").notNull(),
    registeredBy: id("stf")("registered_by").notNull(),
    /** The instrument that counts; earlier ones stay in the file. */
    instrumentId: id("lin")("instrument_id").notNull(),
    /** A returned request that this one takes up again. */
    renewalOf: id("dis")("renewal_of").unique("disclosure_requests_renewal"),
    scopeVersion: int("scope_version").notNull().default(0),
    /** Why it was returned, refused, routed or withdrawn, for the authority to read. */
    answerText: sealed("answer_text", TEXT_BYTES),
    notice: word<NoticeDecision>("notice"),
    /** NOTIFY_AFTER: the day; PROHIBITED: the last day of the ban, if one is set. */
    noticeDay: code("notice_day", 10),
    noticeClause: sealed("notice_clause", TEXT_BYTES),
    /** When somebody, or the sweep, has to act on the notice next. */
    noticeDueAt: at("notice_due_at"),
    /** Set when a ban has to be looked at again: a task for the desk. */
    recheckSince: at("recheck_since"),
    noticedAt: at("noticed_at"),
    /** The query found more than was approved: the lead is asked. */
    foundCount: int("found_count"),
    closedAt: at("closed_at"),
  },
  (t) => [
    index("disclosures_newest").on(t.receivedAt, t.id),
    index("disclosures_by_status").on(t.status, t.dueAt, t.id),
    index("disclosures_due").on(t.dueAt, t.id),
    index("disclosures_notice_due").on(t.noticeDueAt),
    index("disclosures_recheck").on(t.recheckSince),
  ],
);

/** The paper that a demand rests on. A renewed one is another row, never a change of the first. */
export const legalInstruments = mysqlTable(
  "legal_instruments",
  {
    id: id("lin")("id").primaryKey(),
    requestId: id("dis")("request_id").notNull(),
    kind: word<InstrumentKind>("kind").notNull(),
    number: sealed("number"),
    issuedOn: code("issued_on", 10).notNull(),
    validUntil: code("valid_until", 10).notNull(),
    /** SHA-256 of the scan, so that the file can be proved to be the one that was looked at. */
    documentHash: bytes("document_hash", 32),
    documentFile: code("document_file", 120),
    recordedBy: id("stf")("recorded_by").notNull(),
    recordedAt: at("recorded_at").notNull(),
  },
  (t) => [index("legal_instruments_request").on(t.requestId, t.recordedAt)],
);

/** Every answer to a check that was ever given; the last one counts. Insert-only. */
export const disclosureChecks = mysqlTable(
  "disclosure_checks",
  {
    id: id("dck")("id").primaryKey(),
    requestId: id("dis")("request_id").notNull(),
    instrumentId: id("lin")("instrument_id").notNull(),
    check: word<DisclosureCheck>("check_name").notNull(),
    passed: boolean("passed").notNull(),
    note: sealed("note", TEXT_BYTES),
    checkedBy: id("stf")("checked_by").notNull(),
    checkedAt: at("checked_at").notNull(),
  },
  (t) => [index("disclosure_checks_request").on(t.requestId, t.id)],
);

/** A stored query and how much it may find. Versions are never changed; a new one takes back what was decided on the last. */
export const disclosureScopes = mysqlTable(
  "disclosure_scopes",
  {
    requestId: id("dis")("request_id").notNull(),
    version: int("version").notNull(),
    fields: json("fields").$type<readonly string[]>().notNull(),
    subjects: json("subjects").$type<readonly string[]>().notNull(),
    from: code("period_from", 10).notNull(),
    to: code("period_to", 10).notNull(),
    recipientsNamed: boolean("recipients_named").notNull(),
    expectedCount: int("expected_count").notNull(),
    /** Why less is offered than the letter asks. */
    note: sealed("note", TEXT_BYTES),
    /** What the instrument says that allows a group, word for word; a lead has to sign for it. */
    groupText: sealed("group_text", TEXT_BYTES),
    signedOffBy: id("stf")("signed_off_by"),
    proposedBy: id("stf")("proposed_by").notNull(),
    proposedAt: at("proposed_at").notNull(),
    /** What two officers, or the lead, have let out of it. */
    granted: json("granted").$type<GrantedExtent>(),
    /** SHA-256 of the granted query: whoever collects runs this one or none. */
    grantedHash: bytes("granted_hash", 32),
    /** The two let out different things: the lead may still decide. */
    disputed: boolean("disputed").notNull().default(false),
    grantedAt: at("granted_at"),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.version] })],
);

export interface GrantedExtent {
  fields: readonly string[];
  subjects: readonly string[];
  from: string;
  to: string;
  recipientsNamed: boolean;
  expectedCount: number;
}

/** What an officer decided on one version, by one hand each. Insert-only. */
export const disclosureDecisions = mysqlTable(
  "disclosure_decisions",
  {
    requestId: id("dis")("request_id").notNull(),
    version: int("version").notNull(),
    hand: word<Hand>("hand", 16).notNull(),
    /** The lead may be asked again, about a count after a dispute; the two officers once. */
    turn: int("turn").notNull().default(0),
    staffId: id("stf")("staff_id").notNull(),
    verdict: word<Verdict>("verdict", 16).notNull(),
    withoutFields: json("without_fields").$type<readonly string[]>().notNull(),
    withoutSubjects: json("without_subjects").$type<readonly string[]>().notNull(),
    reason: sealed("reason", TEXT_BYTES).notNull(),
    decidedAt: at("decided_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.version, t.hand, t.turn] }),
    unique("disclosure_decisions_person").on(t.requestId, t.version, t.staffId, t.turn),
  ],
);

/** Who has had which hand in the matter: what keeps one person from having two that must differ. */
export const disclosureHands = mysqlTable(
  "disclosure_hands",
  {
    requestId: id("dis")("request_id").notNull(),
    hand: word<Hand>("hand", 16).notNull(),
    staffId: id("stf")("staff_id").notNull(),
    at: at("at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.hand, t.staffId] })],
);

/** Whom a live request is about, from its grant to its end: what erasure asks before it deletes. */
export const disclosureSubjects = mysqlTable(
  "disclosure_subjects",
  {
    requestId: id("dis")("request_id").notNull(),
    /** An account's or an order's id. */
    subject: code("subject", 40).notNull(),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.subject] }), index("disclosure_subjects_subject").on(t.subject)],
);

/** The sealed answer. One per request; nobody inside opens it. */
export const disclosurePackages = mysqlTable("disclosure_packages", {
  requestId: id("dis")("request_id").primaryKey(),
  version: int("version").notNull(),
  /** Where the encrypted archive lies. */
  objectKey: code("object_key", 120).notNull(),
  sizeBytes: int("size_bytes").notNull(),
  /** Of the encrypted archive, byte for byte as it is handed over. */
  sha256: bytes("sha256", 32).notNull(),
  manifestSha256: bytes("manifest_sha256", 32).notNull(),
  rows: int("row_count").notNull(),
  fileCount: int("file_count").notNull(),
  certificate: sealed("certificate", 4_000).notNull(),
  /** Travels a second way; shown once, then gone from here. */
  passphrase: sealed("passphrase"),
  passphraseShownTo: id("stf")("passphrase_shown_to"),
  passphraseShownAt: at("passphrase_shown_at"),
  collectedBy: id("stf")("collected_by").notNull(),
  sealedAt: at("sealed_at").notNull(),
  handedOverBy: id("stf")("handed_over_by"),
  handedOverAt: at("handed_over_at"),
  /** Who took it. */
  receivedBy: sealed("received_by"),
  /** The day on the signed receipt. */
  receiptOn: code("receipt_on", 10),
});

export type RequestRow = typeof disclosureRequests.$inferSelect;
export type InstrumentRow = typeof legalInstruments.$inferSelect;
export type CheckRow = typeof disclosureChecks.$inferSelect;
export type ScopeRow = typeof disclosureScopes.$inferSelect;
export type DecisionRow = typeof disclosureDecisions.$inferSelect;
export type HandRow = typeof disclosureHands.$inferSelect;
export type PackageRow = typeof disclosurePackages.$inferSelect;
