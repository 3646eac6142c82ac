import { registerEnumType } from "type-graphql";
import type { Category } from "#kernel/personal-data";
import { disclosureViews } from "./queries.js";
import { checks } from "./rules.js";
import {
  type AuthorityKind,
  type DeliveryWay,
  type DisclosureDefect,
  type DisclosureOutcome,
  type DisclosureStatus,
  disclosureTransitions,
  type Hand,
  type InstrumentKind,
  type NoticeDecision,
  type Verdict,
} from "./status.js";

/** What the type checker demands to be whole: a word that is added to the type has to stand here, too. */
const wordsOf = <W extends string>(words: Record<W, true>) => Object.keys(words) as [W, ...W[]];

export const statuses = Object.keys(disclosureTransitions) as [DisclosureStatus, ...DisclosureStatus[]];

export const outcomes = wordsOf<DisclosureOutcome>({
  COMPLIED: true,
  NARROWED: true,
  NO_DATA: true,
  RETURNED: true,
  REFUSED: true,
  FOREIGN_ROUTED: true,
  WITHDRAWN: true,
  PRESERVATION_ONLY: true,
});

export const authorityKinds = wordsOf<AuthorityKind>({
  POLICE_CRIMINAL: true,
  POLICE_ADMINISTRATIVE: true,
  PROCURATORATE: true,
  COURT: true,
  STATE_SECURITY: true,
  SUPERVISION_COMMISSION: true,
  MARKET_REGULATION: true,
  CYBERSPACE_ADMINISTRATION: true,
  TAX: true,
  LAWYER: true,
  FOREIGN: true,
});

export const instrumentKinds = wordsOf<InstrumentKind>({
  EVIDENCE_NOTICE: true,
  ASSISTANCE_LETTER: true,
  INVESTIGATION_ORDER: true,
  ENFORCEMENT_NOTICE: true,
  SUBPOENA: true,
  STATE_SECURITY_DECISION: true,
  INSPECTION_NOTICE: true,
  PRESERVATION_NOTICE: true,
  INTRODUCTION_LETTER: true,
  FOREIGN_DOCUMENT: true,
  NONE: true,
});

export const deliveryWays = wordsOf<DeliveryWay>({
  IN_PERSON: true,
  POST: true,
  OFFICIAL_PLATFORM: true,
  E_MAIL: true,
  PHONE_CALL: true,
  CHAT_MESSAGE: true,
});

export const defects = wordsOf<DisclosureDefect>({
  EXPIRED: true,
  NOT_COMPULSORY: true,
  WRONG_INSTRUMENT: true,
  NO_INSTRUMENT: true,
  NO_DOCUMENT: true,
  SEAL_UNVERIFIED: true,
  OFFICERS_UNVERIFIED: true,
  NO_LEGAL_BASIS: true,
  PERSONS_UNCLEAR: true,
  SCOPE_TOO_WIDE: true,
  NOT_RENEWED: true,
});

export const noticeDecisions = wordsOf<NoticeDecision>({
  NOTIFY_BEFORE: true,
  NOTIFY_AFTER: true,
  PROHIBITED: true,
  RISK: true,
});

export const verdicts = wordsOf<Verdict>({ APPROVE: true, NARROW: true, RETURN: true, REFUSE: true });

const hands = wordsOf<Hand>({
  REGISTER: true,
  PREPARE: true,
  REVIEW: true,
  APPROVE: true,
  LEAD: true,
  COLLECT: true,
  HAND_OVER: true,
});

/** What an authority may ever get. Credentials open the account itself and are nobody's business. */
export const askableCategories = [
  "IDENTITY",
  "CONTACT",
  "ACCOUNT",
  "ORDER",
  "PAYMENT",
  "DEVICE",
  "CONTENT",
  "USAGE",
] as const satisfies readonly Category[];
export type AskableCategory = (typeof askableCategories)[number];

const registered = <W extends string>(name: string, words: readonly W[], description?: string) => {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
  registerEnumType(values, { name, ...(description && { description }) });
  return values;
};

export const StatusEnum = registered(
  "DisclosureStatus",
  statuses,
  "Where a request stands. From COLLECTING on, data are under way; CLOSED says in `outcome` how it ended.",
);
export const OutcomeEnum = registered("DisclosureOutcome", outcomes, "How a request ended; counted in the figures.");
export const AuthorityKindEnum = registered(
  "AuthorityKind",
  authorityKinds,
  "Who asks. LAWYER and FOREIGN are no authorities that may demand data by themselves.",
);
export const InstrumentKindEnum = registered(
  "LegalInstrumentKind",
  instrumentKinds,
  "NONE: a call, a message, a badge.",
);
export const DeliveryWayEnum = registered("DisclosureDelivery", deliveryWays, "How the demand reached us.");
export const DefectEnum = registered("DisclosureDefect", defects, "What is wrong with a request that goes back.");
export const CheckEnum = registered(
  "DisclosureCheck",
  checks,
  "What is answered, and by whom, before anything is decided.",
);
export const NoticeDecisionEnum = registered(
  "DisclosureNotice",
  noticeDecisions,
  "Whether the person is told. RISK: telling would hinder the authority (PIPL 35); PROHIBITED: a law forbids it.",
);
export const VerdictEnum = registered("DisclosureVerdict", verdicts);
export const HandEnum = registered("DisclosureHand", hands, "The hands a request passes through.");
export const ViewEnum = registered("DisclosureView", disclosureViews, "The saved views of the desk.");
export const CategoryEnum = registered(
  "DisclosureCategory",
  askableCategories,
  "Kinds of data, as the cards name them.",
);
