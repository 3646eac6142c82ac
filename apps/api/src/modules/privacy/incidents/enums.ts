import { registerEnumType } from "type-graphql";
import { severities } from "./rules.js";
import {
  type Confidence,
  type DataType,
  type IncidentClockKind,
  type IncidentKind,
  type IncidentPriority,
  type IncidentSource,
  type IncidentStatus,
  type IncidentTrack,
  incidentTransitions,
  type MeasureKind,
  type MeasureState,
  type NoticeStatus,
  noticeTransitions,
  type ReportBasis,
  type ReportChannel,
  type ReportKind,
  type SelectionSource,
  type TrackStatus,
} from "./status.js";

export const kinds = [
  "EXCESSIVE_ACCESS",
  "DATA_LEAK",
  "INTRUSION",
  "TAMPERING",
  "DATA_LOSS",
  "MISDIRECTED",
  "PARTNER_BREACH",
  "ACCOUNT_TAKEOVER",
  "OTHER",
] as const satisfies IncidentKind[];
export const priorities = ["P1", "P2", "P3", "P4"] as const satisfies IncidentPriority[];
export const sources = ["STAFF", "SYSTEM", "LEAK_REPORTS", "PARTNER"] as const satisfies IncidentSource[];
export const tracks = ["AUTHORITY", "PEOPLE", "POLICE", "EVIDENCE"] as const satisfies IncidentTrack[];
export const trackStatuses = ["OPEN", "DONE", "JUSTIFIED"] as const satisfies TrackStatus[];
export const clockKinds = [
  "TRIAGE",
  "REPORT_LARGER",
  "REPORT_FIRST",
  "IN_APP_NOTICE",
  "PEOPLE_FIRST_WAVE",
  "PEOPLE_DONE",
  "SUPPLEMENT",
  "SUMMARY_REPORT",
  "INTERNAL_REVIEW",
] as const satisfies IncidentClockKind[];
export const measureKinds = ["CONTAINMENT", "REMEDY", "ADVICE"] as const satisfies MeasureKind[];
export const measureStates = ["PLANNED", "TAKEN"] as const satisfies MeasureState[];
export const dataTypes = [
  "NAME",
  "PHONE_NUMBER",
  "ADDRESS",
  "ORDER",
  "CHAT",
  "ACCOUNT",
  "PAYMENT",
  "OTHER",
] as const satisfies DataType[];
export const confidences = ["CONFIRMED", "POSSIBLE"] as const satisfies Confidence[];
export const selectionSources = [
  "ACCESS_LOG",
  "ORDERS",
  "LISTED_PEOPLE",
  "REMOVAL",
] as const satisfies SelectionSource[];
export const reportBases = ["PIPL_57", "MEASURES"] as const satisfies ReportBasis[];
export const reportKinds = ["INITIAL", "SUPPLEMENT", "SUMMARY"] as const satisfies ReportKind[];
export const reportChannels = [
  "HOTLINE_12387",
  "WEBSITE",
  "MINI_PROGRAM",
  "EMAIL",
  "FAX",
  "IN_PERSON",
] as const satisfies ReportChannel[];
/** Registers a closed set of words under its GraphQL name. */
function enumOf<W extends string>(name: string, words: readonly W[], description?: string): Record<W, W> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
  registerEnumType(values, { name, ...(description && { description }) });
  return values;
}

export const IncidentStatusEnum = enumOf(
  "IncidentStatus",
  Object.keys(incidentTransitions) as IncidentStatus[],
  "Where an incident stands. New facts open any of them again.",
);
export const IncidentSeverityEnum = enumOf(
  "IncidentSeverity",
  severities,
  "The legal level, lowest first: 一般, 较大, 重大, 特别重大.",
);
export const IncidentPriorityEnum = enumOf("IncidentPriority", priorities, "P1 is worked on day and night.");
export const IncidentKindEnum = enumOf("IncidentKind", kinds);
export const IncidentSourceEnum = enumOf("IncidentSource", sources, "Who noticed.");
export const IncidentTrackEnum = enumOf("IncidentTrack", tracks);
export const TrackStatusEnum = enumOf(
  "TrackStatus",
  trackStatuses,
  "JUSTIFIED: closed with a reason why nothing was due.",
);
export const IncidentClockKindEnum = enumOf("IncidentClockKind", clockKinds);
export const MeasureKindEnum = enumOf("MeasureKind", measureKinds);
export const MeasureStateEnum = enumOf("MeasureState", measureStates);
export const DataTypeEnum = enumOf("DataType", dataTypes, "What of a person got out.");
export const ConfidenceEnum = enumOf("Confidence", confidences);
export const SelectionSourceEnum = enumOf("SelectionSource", selectionSources);
export const NoticeStatusEnum = enumOf("NoticeStatus", Object.keys(noticeTransitions) as NoticeStatus[]);
export const ReportBasisEnum = enumOf(
  "ReportBasis",
  reportBases,
  "PIPL_57: any leak. MEASURES: LARGER and above, within four hours.",
);
export const ReportKindEnum = enumOf("ReportKind", reportKinds);
export const ReportChannelEnum = enumOf("ReportChannel", reportChannels);
