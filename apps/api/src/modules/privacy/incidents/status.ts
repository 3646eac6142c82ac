import type { Transitions } from "#kernel/transitions";

/** Policy 5.8.1: what becomes of something that may have endangered personal information. */
export type IncidentStatus =
  | "REPORTED"
  | "TRIAGED"
  | "NOT_INCIDENT"
  | "CONFIRMED"
  | "CONTAINED"
  | "RECOVERED"
  | "REVIEWED"
  | "CLOSED";

export const incidentInitial = "REPORTED" satisfies IncidentStatus;

/** Nothing is over for good: new facts open any incident again. */
export const incidentTerminal = [] as const satisfies IncidentStatus[];

export const incidentTransitions = {
  REPORTED: ["TRIAGED"],
  TRIAGED: ["NOT_INCIDENT", "CONFIRMED"],
  NOT_INCIDENT: ["TRIAGED"],
  CONFIRMED: ["CONTAINED"],
  CONTAINED: ["RECOVERED", "CONFIRMED"],
  RECOVERED: ["REVIEWED", "CONFIRMED"],
  REVIEWED: ["CLOSED", "CONFIRMED"],
  CLOSED: ["CONFIRMED"],
} as const satisfies Transitions<IncidentStatus>;

/** A version of what the affected people are told. An approved one is never changed; a newer one takes its place. */
export type NoticeStatus = "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | "SUPERSEDED";

export const noticeInitial = "DRAFT" satisfies NoticeStatus;
export const noticeTerminal = ["SUPERSEDED"] as const satisfies NoticeStatus[];

export const noticeTransitions = {
  DRAFT: ["SUBMITTED", "SUPERSEDED"],
  SUBMITTED: ["APPROVED", "RETURNED", "SUPERSEDED"],
  RETURNED: ["SUPERSEDED"],
  APPROVED: ["SUPERSEDED"],
  SUPERSEDED: [],
} as const satisfies Transitions<NoticeStatus>;

/** 网络安全事件分级指南, lowest first. */
export type IncidentSeverity = "GENERAL" | "LARGER" | "MAJOR" | "ESPECIALLY_MAJOR";

/** How soon somebody has to work on it, whatever the law calls it. */
export type IncidentPriority = "P1" | "P2" | "P3" | "P4";

export type IncidentKind =
  | "EXCESSIVE_ACCESS"
  | "DATA_LEAK"
  | "INTRUSION"
  | "TAMPERING"
  | "DATA_LOSS"
  | "MISDIRECTED"
  | "PARTNER_BREACH"
  | "ACCOUNT_TAKEOVER"
  | "OTHER";

/** Who noticed. */
export type IncidentSource = "STAFF" | "SYSTEM" | "LEAK_REPORTS" | "PARTNER";

/** What runs beside the handling, each to its own end. */
export type IncidentTrack = "AUTHORITY" | "PEOPLE" | "POLICE" | "EVIDENCE";
export type TrackStatus = "OPEN" | "DONE" | "JUSTIFIED";

export type IncidentClockKind =
  | "TRIAGE"
  | "REPORT_LARGER"
  | "REPORT_FIRST"
  | "IN_APP_NOTICE"
  | "PEOPLE_FIRST_WAVE"
  | "PEOPLE_DONE"
  | "SUPPLEMENT"
  | "SUMMARY_REPORT"
  | "INTERNAL_REVIEW";

/** The glossary's `IncidentMeasure { CONTAINMENT, REMEDY, ADVICE }`. */
export type MeasureKind = "CONTAINMENT" | "REMEDY" | "ADVICE";
export type MeasureState = "PLANNED" | "TAKEN";

/** What of a person got out; each person is told the own ones. */
export type DataType = "NAME" | "PHONE_NUMBER" | "ADDRESS" | "ORDER" | "CHAT" | "ACCOUNT" | "PAYMENT" | "OTHER";

/** How sure we are that this person is among them. */
export type Confidence = "CONFIRMED" | "POSSIBLE";

/** Where a version of the affected set comes from. */
export type SelectionSource = "ACCESS_LOG" | "ORDERS" | "LISTED_PEOPLE" | "REMOVAL";

/** PIPL_57: the authority for personal information, at any leak. MEASURES: 网络安全事件报告, at LARGER and above. */
export type ReportBasis = "PIPL_57" | "MEASURES";
export type ReportKind = "INITIAL" | "SUPPLEMENT" | "SUMMARY";
export type ReportChannel = "HOTLINE_12387" | "WEBSITE" | "MINI_PROGRAM" | "EMAIL" | "FAX" | "IN_PERSON";
