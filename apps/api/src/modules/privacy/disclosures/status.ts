import type { Transitions } from "#kernel/transitions";

export type DisclosureStatus =
  | "RECEIVED"
  | "AUTHENTICATING"
  | "LEGAL_REVIEW"
  | "SCOPED"
  | "SECOND_REVIEW"
  | "APPROVED"
  | "COLLECTING"
  | "SEALED"
  | "HANDED_OVER"
  | "ACKNOWLEDGED"
  | "CLOSED";

export const disclosureInitial = "RECEIVED" satisfies DisclosureStatus;
export const disclosureTerminal = ["CLOSED"] as const satisfies DisclosureStatus[];

/**
 * The way of a request that is complied with. Every state but those in which data are under way or gone can also end
 * at once: returned, refused, routed or withdrawn. A new scope version brings back an approval.
 */
export const disclosureTransitions = {
  RECEIVED: ["AUTHENTICATING", "CLOSED"],
  AUTHENTICATING: ["LEGAL_REVIEW", "CLOSED"],
  LEGAL_REVIEW: ["SCOPED", "CLOSED"],
  SCOPED: ["SECOND_REVIEW", "CLOSED"],
  SECOND_REVIEW: ["APPROVED", "SCOPED", "CLOSED"],
  APPROVED: ["COLLECTING", "SCOPED", "CLOSED"],
  // What is found may be more than was approved: then nothing is packed.
  COLLECTING: ["SEALED", "APPROVED"],
  // A package whose passphrase was lost is made again.
  SEALED: ["HANDED_OVER", "COLLECTING", "CLOSED"],
  HANDED_OVER: ["ACKNOWLEDGED"],
  ACKNOWLEDGED: ["CLOSED"],
  CLOSED: [],
} as const satisfies Transitions<DisclosureStatus>;

/** How a closed request ended; what the register and the public figures count. */
export type DisclosureOutcome =
  | "COMPLIED"
  | "NARROWED"
  | "NO_DATA"
  | "RETURNED"
  | "REFUSED"
  | "FOREIGN_ROUTED"
  | "WITHDRAWN"
  | "PRESERVATION_ONLY";

export type AuthorityKind =
  | "POLICE_CRIMINAL"
  | "POLICE_ADMINISTRATIVE"
  | "PROCURATORATE"
  | "COURT"
  | "STATE_SECURITY"
  | "SUPERVISION_COMMISSION"
  | "MARKET_REGULATION"
  | "CYBERSPACE_ADMINISTRATION"
  | "TAX"
  | "LAWYER"
  | "FOREIGN";

export type InstrumentKind =
  | "EVIDENCE_NOTICE"
  | "ASSISTANCE_LETTER"
  | "INVESTIGATION_ORDER"
  | "ENFORCEMENT_NOTICE"
  | "SUBPOENA"
  | "STATE_SECURITY_DECISION"
  | "INSPECTION_NOTICE"
  | "PRESERVATION_NOTICE"
  | "INTRODUCTION_LETTER"
  | "FOREIGN_DOCUMENT"
  | "NONE";

export type DeliveryWay = "IN_PERSON" | "POST" | "OFFICIAL_PLATFORM" | "E_MAIL" | "PHONE_CALL" | "CHAT_MESSAGE";

/** What has to be answered, and by whom it was, before anything is decided. */
export type DisclosureCheck =
  | "INSTRUMENT_KIND"
  | "SEAL"
  | "IN_DATE"
  | "OFFICERS"
  | "LEGAL_ARTICLE"
  | "PERSONS"
  | "SCOPE_LIMITED"
  | "SECRECY"
  | "NOT_FOREIGN";

/** What is wrong with a request that goes back. */
export type DisclosureDefect =
  | "EXPIRED"
  | "NOT_COMPULSORY"
  | "WRONG_INSTRUMENT"
  | "NO_INSTRUMENT"
  | "NO_DOCUMENT"
  | "SEAL_UNVERIFIED"
  | "OFFICERS_UNVERIFIED"
  | "NO_LEGAL_BASIS"
  | "PERSONS_UNCLEAR"
  | "SCOPE_TOO_WIDE"
  | "NOT_RENEWED";

/** Whether, and when, the person learns of it. Policy 4.4; PIPL 18 and 35. */
export type NoticeDecision = "NOTIFY_BEFORE" | "NOTIFY_AFTER" | "PROHIBITED" | "RISK";

export type Verdict = "APPROVE" | "NARROW" | "RETURN" | "REFUSE";

/** The hands a request passes through; which of them one person may not unite, `rules.ts` says. */
export type Hand = "REGISTER" | "PREPARE" | "REVIEW" | "APPROVE" | "LEAD" | "COLLECT" | "HAND_OVER";
