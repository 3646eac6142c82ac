import { card, holds, holdsNone, type PersonalColumn } from "#kernel/personal-data";
import {
  disclosureChecks,
  disclosureDecisions,
  disclosureHands,
  disclosurePackages,
  disclosureRequests,
  disclosureScopes,
  disclosureSubjects,
  legalInstruments,
} from "./tables.js";

/** The file of a demand: sealed under its own key, and gone with it when its time is over. Nobody's copy shows it. */
const words = {
  category: "CONTENT",
  purposes: ["LEGAL_RECORD"],
  basis: "LEGAL_OBLIGATION",
  sensitivity: "ORDINARY",
  source: "STAFF",
  mask: "TEXT",
  retention: "AUDIT_3_YEARS",
  erasure: "KEEP_PSEUDONYM",
  recipients: [],
  withheld: true,
} as const satisfies Omit<PersonalColumn, "label">;

const file = (zh: string, en: string) => ({ ...words, label: { zh, en } });

const nothing = <K extends string>(...names: K[]): Record<K, "NOT_PERSONAL"> =>
  Object.fromEntries(names.map((name) => [name, "NOT_PERSONAL"])) as Record<K, "NOT_PERSONAL">;

const ABOUT_THE_DEMAND = "About an authority's demand; its words are sealed under the file's own key.";

/**
 * A file about a demand, not about a shopper. It stays out of a person's own copy: a live or barred demand may not be
 * given away by what a copy lists, and whoever may be told is told by notice.
 */
export const personalData = card(
  "privacy/disclosures",
  holds(disclosureRequests, "registered_by", {
    ...nothing("id", "requestNumber", "status", "outcome", "defect", "authority", "deliveredBy", "hasSecrecyClause"),
    ...nothing("asksForGroup", "askedCategories", "askedFrom", "askedTo", "receivedAt", "dueAt", "registeredAt"),
    ...nothing("scopeVersion", "notice", "noticeDay", "noticeDueAt", "recheckSince", "noticedAt", "foundCount"),
    ...nothing("closedAt"),
    registeredBy: "LINK",
    instrumentId: "LINK",
    renewalOf: "LINK",
    keyId: "LINK",
    authorityName: file("机关名称", "Name of the authority"),
    caseNumber: file("机关案号", "The authority's case number"),
    officers: { ...file("经办人", "Requesting officers"), category: "IDENTITY" },
    legalArticle: file("引用条款", "Article cited"),
    dataAsked: file("要求提供的信息", "Data asked for"),
    personsAsked: file("要求的对象", "Persons asked for"),
    secrecyText: file("保密条款", "Secrecy clause"),
    answerText: file("答复", "Answer given"),
    noticeClause: file("不告知的依据", "Ground for not telling"),
  }),
  holdsNone(legalInstruments, ABOUT_THE_DEMAND),
  holdsNone(disclosureChecks, ABOUT_THE_DEMAND),
  holdsNone(disclosureScopes, "Names accounts and orders by id, for as long as the demand's file is kept."),
  holdsNone(disclosureDecisions, "Signatures of staff, who are known to platform/staff alone."),
  holdsNone(disclosureHands, "Staff, who are known to platform/staff alone."),
  holdsNone(disclosureSubjects, "Ids alone, from the grant of a demand to its end."),
  holdsNone(disclosurePackages, "What was sealed lies encrypted with the object storage; here are its digests."),
);
