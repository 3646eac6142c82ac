import { bigint, index, int, json, mysqlTable, primaryKey, unique } from "drizzle-orm/mysql-core";
import { at, bytes, code, fen, id, sealed, word } from "#kernel/columns";
import type { ClockBasis } from "./rules.js";
import type {
  Confidence,
  DataType,
  IncidentClockKind,
  IncidentKind,
  IncidentPriority,
  IncidentSeverity,
  IncidentSource,
  IncidentStatus,
  IncidentTrack,
  MeasureKind,
  MeasureState,
  SelectionSource,
  TrackStatus,
} from "./status.js";
import { WORDS_BYTES } from "./words.js";

export * from "./paper-tables.js";

/** Policy 5.8.1: the register. Texts are the case file, sealed under the incident's own key. */
export const securityIncidents = mysqlTable(
  "security_incidents",
  {
    id: id("inc")("id").primaryKey(),
    incidentNumber: code("incident_number", 20).notNull().unique("security_incidents_number"),
    /** What the affected people look it up by; says nothing about the incident. */
    noticeNumber: code("notice_number", 20).notNull().unique("security_incidents_notice_number"),
    status: word<IncidentStatus>("status").notNull(),
    kind: word<IncidentKind>("kind").notNull(),
    source: word<IncidentSource>("source").notNull(),
    /** What the system noticed, once per thing: the same signal opens no second incident. */
    signal: code("signal", 120).unique("security_incidents_signal"),
    severity: word<IncidentSeverity>("severity").notNull(),
    priority: word<IncidentPriority>("priority", 8).notNull(),
    /** Guessed by people while the set has not been counted. */
    affectedEstimate: bigint("affected_estimate", { mode: "number" }).notNull().default(0),
    /** Counted: people in the newest complete version of the affected set. */
    affectedCount: int("affected_count").notNull().default(0),
    lossFen: fen("loss_fen").notNull().default(0),
    occurredAt: at("occurred_at"),
    /** When anybody in the company, or a processor telling us, first learned of it. */
    discoveredAt: at("discovered_at").notNull(),
    /** When the processor had learned of it, if it was one. */
    partnerLearnedAt: at("partner_learned_at"),
    reportedAt: at("reported_at").notNull(),
    confirmedAt: at("confirmed_at"),
    recoveredAt: at("recovered_at"),
    closedAt: at("closed_at"),
    /** Whose access is in question, when it is a colleague's. */
    concernsStaffId: id("stf")("concerns_staff_id"),
    keyId: id("key")("key_id").notNull(),
    title: sealed("title", 500),
    description: sealed("description", WORDS_BYTES),
    cause: sealed("cause", WORDS_BYTES),
    lessons: sealed("lessons", WORDS_BYTES),
  },
  (t) => [
    index("security_incidents_newest").on(t.reportedAt, t.id),
    index("security_incidents_by_status").on(t.status, t.reportedAt, t.id),
  ],
);

/** Every level an incident ever had, with who set it and why: lowering hides nothing. */
export const incidentSeverityChanges = mysqlTable(
  "incident_severity_changes",
  {
    id: id("isc")("id").primaryKey(),
    incidentId: id("inc")("incident_id").notNull(),
    from: word<IncidentSeverity>("from_severity"),
    to: word<IncidentSeverity>("to_severity").notNull(),
    /** What the law demanded at least at that moment. */
    floor: word<IncidentSeverity>("floor").notNull(),
    people: bigint("people", { mode: "number" }).notNull(),
    /** Null: the count did it. */
    staffId: id("stf")("staff_id"),
    reason: sealed("reason", WORDS_BYTES),
    at: at("at").notNull(),
  },
  (t) => [index("incident_severity_changes_incident").on(t.incidentId, t.at, t.id)],
);

/** One row per duty with a limit; natural time. The newest start counts, the audit trail has the earlier ones. */
export const incidentClocks = mysqlTable(
  "incident_clocks",
  {
    incidentId: id("inc")("incident_id").notNull(),
    kind: word<IncidentClockKind>("kind").notNull(),
    basis: word<ClockBasis>("basis", 8).notNull(),
    startedAt: at("started_at").notNull(),
    dueAt: at("due_at").notNull(),
    /** When the duty was done. */
    metAt: at("met_at"),
    /** The duty fell away. */
    waivedAt: at("waived_at"),
    /** It ran out, and the desk was told. */
    overdueAt: at("overdue_at"),
    /** `dueAt` while it runs and nobody was told, else null: what the sweep looks for. */
    watchedAt: at("watched_at"),
  },
  (t) => [primaryKey({ columns: [t.incidentId, t.kind] }), index("incident_clocks_watched").on(t.watchedAt)],
);

export const incidentTracks = mysqlTable(
  "incident_tracks",
  {
    incidentId: id("inc")("incident_id").notNull(),
    track: word<IncidentTrack>("track", 16).notNull(),
    status: word<TrackStatus>("status", 16).notNull(),
    settledBy: id("stf")("settled_by"),
    settledAt: at("settled_at"),
    note: sealed("note", WORDS_BYTES),
  },
  (t) => [primaryKey({ columns: [t.incidentId, t.track] })],
);

/** What somebody wrote down while it happened; never changed. */
export const incidentEntries = mysqlTable(
  "incident_entries",
  {
    id: id("ien")("id").primaryKey(),
    incidentId: id("inc")("incident_id").notNull(),
    /** When it happened. */
    at: at("at").notNull(),
    recordedAt: at("recorded_at").notNull(),
    staffId: id("stf")("staff_id").notNull(),
    text: sealed("text", WORDS_BYTES).notNull(),
  },
  (t) => [index("incident_entries_incident").on(t.incidentId, t.at, t.id)],
);

export const incidentMeasures = mysqlTable(
  "incident_measures",
  {
    id: id("ime")("id").primaryKey(),
    incidentId: id("inc")("incident_id").notNull(),
    kind: word<MeasureKind>("kind", 16).notNull(),
    state: word<MeasureState>("state", 16).notNull(),
    at: at("at").notNull(),
    staffId: id("stf")("staff_id").notNull(),
    text: sealed("text", WORDS_BYTES).notNull(),
  },
  (t) => [index("incident_measures_incident").on(t.incidentId, t.at, t.id)],
);

/** What proves it, by its digest: the thing itself lies where it was secured. */
export const incidentEvidence = mysqlTable(
  "incident_evidence",
  {
    id: id("evd")("id").primaryKey(),
    incidentId: id("inc")("incident_id").notNull(),
    sha256: bytes("sha256", 32).notNull(),
    collectedAt: at("collected_at").notNull(),
    recordedAt: at("recorded_at").notNull(),
    staffId: id("stf")("staff_id").notNull(),
    /** What it is and where it is kept. */
    text: sealed("text", WORDS_BYTES).notNull(),
  },
  (t) => [unique("incident_evidence_once").on(t.incidentId, t.sha256)],
);

/** The affected set grows by versions; none is ever changed once complete. */
export const affectedSetVersions = mysqlTable(
  "affected_set_versions",
  {
    incidentId: id("inc")("incident_id").notNull(),
    version: int("version").notNull(),
    source: word<SelectionSource>("source", 16).notNull(),
    confidence: word<Confidence>("confidence", 16).notNull(),
    dataTypes: json("data_types").$type<readonly DataType[]>().notNull(),
    staffId: id("stf")("staff_id"),
    createdAt: at("created_at").notNull(),
    completedAt: at("completed_at"),
    /** How many rows, orders or numbers were looked at. */
    examined: int("examined").notNull().default(0),
    added: int("added").notNull().default(0),
    /** Already in the set, and now with more kinds of data than before. */
    extended: int("extended").notNull().default(0),
    removed: int("removed").notNull().default(0),
    /** People in the set once this version was complete. */
    total: int("total"),
    /** ACCESS_LOG: whose access; ACCESS_LOG and ORDERS: the period. */
    shownToStaffId: id("stf")("shown_to_staff_id"),
    periodFrom: at("period_from"),
    periodTo: at("period_to"),
    /** How far collecting has come. */
    cursor: code("cursor", 64),
    reason: sealed("reason", WORDS_BYTES),
  },
  (t) => [primaryKey({ columns: [t.incidentId, t.version] })],
);

/** One row per incident and person, whatever ways the person came in. */
export const affectedSubjects = mysqlTable(
  "affected_subjects",
  {
    id: id("afs")("id").primaryKey(),
    incidentId: id("inc")("incident_id").notNull(),
    /** Digest of incident and phone index: the same person twice is one, and nobody is found by it elsewhere. */
    personKey: bytes("person_key", 32).notNull(),
    accountId: id("acc")("account_id"),
    /** A recipient without an account is reached by the number on this order. */
    orderId: id("ord")("order_id"),
    /** Somebody known by an address on a list alone; sealed under the incident's key. */
    contactPhone: sealed("contact_phone", 200),
    contactMail: sealed("contact_mail", 600),
    dataTypes: json("data_types").$type<readonly DataType[]>().notNull(),
    confidence: word<Confidence>("confidence", 16).notNull(),
    addedInVersion: int("added_in_version").notNull(),
    removedInVersion: int("removed_in_version"),
  },
  (t) => [
    unique("affected_subjects_person").on(t.incidentId, t.personKey),
    index("affected_subjects_incident").on(t.incidentId, t.removedInVersion, t.id),
    index("affected_subjects_account").on(t.accountId),
  ],
);

export type IncidentRow = typeof securityIncidents.$inferSelect;
export type ClockRow = typeof incidentClocks.$inferSelect;
export type TrackRow = typeof incidentTracks.$inferSelect;
export type EvidenceRow = typeof incidentEvidence.$inferSelect;
export type VersionRow = typeof affectedSetVersions.$inferSelect;
export type SubjectRow = typeof affectedSubjects.$inferSelect;
