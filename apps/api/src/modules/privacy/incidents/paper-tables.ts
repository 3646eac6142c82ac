import { index, int, json, mysqlTable, primaryKey, unique } from "drizzle-orm/mysql-core";
import { at, code, id, sealed, word } from "#kernel/columns";
import type { NoticeTexts } from "./notice-elements.js";
import type { NoticeStatus, ReportBasis, ReportChannel, ReportKind } from "./status.js";
import { WORDS_BYTES } from "./words.js";

const REPORT_BYTES = 60_000;

/** PRIVACY: the privacy lead. LEGAL: the legal approver. */
export type ApprovalPart = "PRIVACY" | "LEGAL";

/** What the affected people are told: eight elements (PIPL 57, NDSMR 11, Policy 5.8.1, GB/T 35273 10.2). */
export const incidentNotices = mysqlTable(
  "incident_notices",
  {
    id: id("inn")("id").primaryKey(),
    incidentId: id("inc")("incident_id").notNull(),
    version: int("version").notNull(),
    status: word<NoticeStatus>("status", 16).notNull(),
    /** Both languages; what an approval approves is this, digest and all. */
    texts: json("texts").$type<NoticeTexts>().notNull(),
    textHash: code("text_hash", 64).notNull(),
    preparedBy: id("stf")("prepared_by").notNull(),
    preparedAt: at("prepared_at").notNull(),
    submittedAt: at("submitted_at"),
    approvedAt: at("approved_at"),
    /** The current version of its incident, then null: one at a time. */
    currentOf: id("inc")("current_of").unique("incident_notices_current"),
    returnReason: sealed("return_reason", WORDS_BYTES),
  },
  (t) => [unique("incident_notices_version").on(t.incidentId, t.version)],
);

/** The hands a notice passes through: each part once, each by another person. */
export const incidentNoticeApprovals = mysqlTable(
  "incident_notice_approvals",
  {
    noticeId: id("inn")("notice_id").notNull(),
    part: word<ApprovalPart>("part", 16).notNull(),
    staffId: id("stf")("staff_id").notNull(),
    textHash: code("text_hash", 64).notNull(),
    at: at("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.noticeId, t.part] }),
    unique("incident_notice_approvals_person").on(t.noticeId, t.staffId),
  ],
);

/** Not telling people is a lead's decision on evidence, until the authority or new facts end it. */
export const noNoticeDecisions = mysqlTable(
  "no_notice_decisions",
  {
    id: id("nnd")("id").primaryKey(),
    incidentId: id("inc")("incident_id").notNull(),
    decidedBy: id("stf")("decided_by").notNull(),
    decidedAt: at("decided_at").notNull(),
    evidenceId: id("evd")("evidence_id").notNull(),
    reason: sealed("reason", WORDS_BYTES).notNull(),
    endedAt: at("ended_at"),
    endedBy: word<"AUTHORITY_ORDER" | "NEW_FACTS">("ended_by", 16),
    /** The incident while it holds, then null. */
    activeOf: id("inc")("active_of").unique("no_notice_decisions_active"),
  },
  (t) => [index("no_notice_decisions_incident").on(t.incidentId)],
);

export const regulatorReports = mysqlTable(
  "regulator_reports",
  {
    id: id("rgr")("id").primaryKey(),
    incidentId: id("inc")("incident_id").notNull(),
    kind: word<ReportKind>("kind", 16).notNull(),
    basis: word<ReportBasis>("basis", 16).notNull(),
    version: int("version").notNull(),
    draftedBy: id("stf")("drafted_by").notNull(),
    draftedAt: at("drafted_at").notNull(),
    text: sealed("text", REPORT_BYTES).notNull(),
    textHash: code("text_hash", 64).notNull(),
    submittedAt: at("submitted_at"),
    submittedBy: id("stf")("submitted_by"),
    channel: word<ReportChannel>("channel"),
    receiptNumber: code("receipt_number", 64),
  },
  (t) => [unique("regulator_reports_version").on(t.incidentId, t.version)],
);

export type NoticeRow = typeof incidentNotices.$inferSelect;
export type ReportRow = typeof regulatorReports.$inferSelect;
export type DecisionRow = typeof noNoticeDecisions.$inferSelect;
