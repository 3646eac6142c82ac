import { card, holds, holdsNone, type PersonalColumn } from "#kernel/personal-data";
import {
  affectedSetVersions,
  affectedSubjects,
  incidentClocks,
  incidentEntries,
  incidentEvidence,
  incidentMeasures,
  incidentNoticeApprovals,
  incidentNotices,
  incidentSeverityChanges,
  incidentTracks,
  noNoticeDecisions,
  regulatorReports,
  securityIncidents,
} from "./tables.js";

const fact = {
  category: "ACCOUNT",
  purposes: ["LEGAL_RECORD", "TRANSACTION_SECURITY"],
  basis: "LEGAL_OBLIGATION",
  sensitivity: "ORDINARY",
  source: "SYSTEM",
  mask: "NONE",
  retention: "AUDIT_3_YEARS",
  erasure: "KEEP_PSEUDONYM",
  recipients: [],
} as const satisfies Omit<PersonalColumn, "label">;

/** The case file: about an event, sealed because somebody may stand in it. It goes with its key when its time is over. */
const words = { ...fact, category: "CONTENT", source: "STAFF", mask: "TEXT" } as const;

/** Known from a list alone. Sealed under the incident's key, which is not this person's to destroy. */
const contact = { ...fact, category: "CONTACT", source: "STAFF", erasure: "SET_NULL" } as const;

const file = (zh: string, en: string) => ({ ...words, label: { zh, en } });

const nothing = <K extends string>(...names: K[]): Record<K, "NOT_PERSONAL"> =>
  Object.fromEntries(names.map((name) => [name, "NOT_PERSONAL"])) as Record<K, "NOT_PERSONAL">;

const ABOUT_THE_EVENT = "About the incident, not about a person; free words are sealed under its key.";

export const personalData = card(
  "privacy/incidents",
  holds(securityIncidents, "concerns_staff_id", {
    ...nothing("id", "incidentNumber", "noticeNumber", "status", "kind", "source", "signal", "severity", "priority"),
    ...nothing("affectedEstimate", "affectedCount", "lossFen", "occurredAt", "discoveredAt", "partnerLearnedAt"),
    ...nothing("reportedAt", "confirmedAt", "recoveredAt", "closedAt"),
    concernsStaffId: "LINK",
    keyId: "LINK",
    title: file("事件标题", "Title of the incident"),
    description: file("事件描述", "Description of the incident"),
    cause: file("事件原因", "Cause of the incident"),
    lessons: file("整改与教训", "Lessons of the incident"),
  }),
  holds(affectedSubjects, "account_id", {
    id: "LINK",
    incidentId: "LINK",
    personKey: { ...fact, withheld: true, label: { zh: "事件内去重标识", en: "Pseudonym within the incident" } },
    accountId: "LINK",
    orderId: "LINK",
    contactPhone: { ...contact, withheld: true, mask: "PHONE", label: { zh: "联系手机", en: "Phone on a list" } },
    contactMail: { ...contact, withheld: true, mask: "EMAIL", label: { zh: "联系邮箱", en: "Mail address on a list" } },
    dataTypes: { ...fact, label: { zh: "受影响的信息种类", en: "Kinds of data affected" } },
    confidence: { ...fact, label: { zh: "是否确认受影响", en: "Confirmed or possible" } },
    addedInVersion: "NOT_PERSONAL",
    removedInVersion: "NOT_PERSONAL",
  }),
  holdsNone(incidentSeverityChanges, ABOUT_THE_EVENT),
  holdsNone(incidentClocks, ABOUT_THE_EVENT),
  holdsNone(incidentTracks, ABOUT_THE_EVENT),
  holdsNone(incidentEntries, ABOUT_THE_EVENT),
  holdsNone(incidentMeasures, ABOUT_THE_EVENT),
  holdsNone(incidentEvidence, ABOUT_THE_EVENT),
  holdsNone(affectedSetVersions, "How many people, from which source; who they are stands in affected_subjects."),
  holdsNone(incidentNotices, "Words for strangers to read: a phone or identity number in them is refused."),
  holdsNone(incidentNoticeApprovals, "Signatures of staff, who are known to platform/staff alone."),
  holdsNone(noNoticeDecisions, ABOUT_THE_EVENT),
  holdsNone(regulatorReports, ABOUT_THE_EVENT),
);
