/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptReturnInput = {
  caseId: string | number;
  condition: GoodsCondition;
  /** Pictures uploaded for AFTER_SALES_INSPECTION, 9 in all. */
  photoIds?: Array<string | number>;
  /** Of the `refundPreview` that the caller saw: another one by now is answered with RefundChanged. */
  previewHash: string;
};

export type AcceptStaffInvitationInput = {
  /** A new one of at least 12 characters; the present one where it is kept. */
  password: string;
  /** From the link. */
  token: string;
  /** Six digits that the authenticator app shows after adding the secret. */
  totp: string;
};

/** What came of a reading. */
export type AccessDecision =
  | 'DENIED'
  | 'EXPORTED'
  | 'MASKED'
  | 'REVEALED'
  | 'SHOWN';

export type AccessEntryFilter = {
  accountId?: string | number | null | undefined;
  decision?: AccessDecision | null | undefined;
  from?: string | null | undefined;
  orderId?: string | number | null | undefined;
  staffId?: string | number | null | undefined;
  to?: string | null | undefined;
};

/** COPY is everything, readable; PORT what the person gave, for machines. */
export type AccessPackForm =
  | 'COPY'
  | 'PORT';

/** READY may be fetched; ENDED is erased. */
export type AccessPackStatus =
  | 'ENDED'
  | 'MAKING'
  | 'READY';

export type AcknowledgeInput = {
  /** `YYYY-MM-DD`, Asia/Shanghai. The day on the receipt. */
  receiptOn: string;
  requestId: string | number;
};

export type AddConversationNoteInput = {
  /** Up to 1,000 characters. */
  body: string;
  /** A UUID made by the sender, one per message: sending again with it changes nothing. */
  clientMessageId: string | number;
  conversationId: string | number;
};

export type AddIncidentEntryInput = {
  /** When it happened; now when left out. */
  at?: string | null | undefined;
  incidentId: string | number;
  text: string;
};

export type AddListedPeopleInput = {
  confidence: Confidence;
  dataTypes: Array<DataType>;
  incidentId: string | number;
  /** Keep those whom we do not know otherwise, sealed, so that they can be told. */
  keepUnknown?: boolean;
  /** A mobile number or a mail address per line. Found by blind index, not kept. */
  list: string;
  reason?: string | null | undefined;
};

export type AddPeopleOfOrdersInput = {
  confidence: Confidence;
  dataTypes: Array<DataType>;
  from?: string | null | undefined;
  incidentId: string | number;
  /** Instead of a period; up to 500. */
  orderNumbers?: Array<string> | null | undefined;
  reason?: string | null | undefined;
  to?: string | null | undefined;
};

export type AddPeopleShownInput = {
  from: string;
  incidentId: string | number;
  /** Also those of whom only masked values were shown. */
  includeMasked?: boolean;
  reason?: string | null | undefined;
  staffId: string | number;
  to: string;
};

export type AddTicketNoteInput = {
  /** Up to 1,000 characters. */
  text: string;
  ticketId: string | number;
  /** It is the caller's turn now. */
  waitingOnCaller?: boolean;
};

export type AfterSalesKind =
  | 'REFUND_ONLY'
  | 'RETURN_AND_REFUND';

/** NO_REASON is the return that Consumer Protection Law 25 gives a right to. */
export type AfterSalesReason =
  | 'CHANGED_MIND_UNSHIPPED'
  | 'DAMAGED'
  | 'LATE'
  | 'MISSING_ITEM'
  | 'NOT_AS_DESCRIBED'
  | 'NO_REASON'
  | 'OTHER'
  | 'QUALITY'
  | 'WRONG_ITEM';

/** Where a case stands. COMPLETED, CLOSED, CANCELLED and REJECTED_FINAL are final. */
export type AfterSalesStatus =
  | 'AWAIT_RETURN'
  | 'CANCELLED'
  | 'CLOSED'
  | 'COMPLETED'
  | 'DISPUTED'
  | 'ESCALATED'
  | 'INSPECTING'
  | 'NEED_INFO'
  | 'REFUNDING'
  | 'REFUND_FAILED'
  | 'REJECTED'
  | 'REJECTED_FINAL'
  | 'RETURN_BACK'
  | 'RETURN_SHIPPED'
  | 'SUBMITTED';

export type AnnouncementPlace =
  | 'MINI_PROGRAM_HOME'
  | 'NOTICE_PAGE'
  | 'OFFICIAL_ACCOUNT';

export type AnswerConversationInput = {
  /** Up to 1,000 characters. */
  body: string;
  /** A UUID made by the sender, one per message: sending again with it changes nothing. */
  clientMessageId: string | number;
  conversationId: string | number;
  /** After ASKS_FOR_SECRETS: it asks for nothing of the kind. */
  sendAnyway?: boolean;
};

export type AnswerDeliveryWay =
  | 'CERTIFICATE'
  | 'INBOX'
  | 'IN_PERSON'
  | 'LETTER'
  | 'TELEPHONE';

/** What can wait for a second person. */
export type ApprovalKind =
  | 'DISCLOSURE_APPROVAL'
  | 'DISCLOSURE_LEAD'
  | 'DISCLOSURE_REVIEW'
  | 'INCIDENT_DECISION'
  | 'INCIDENT_NOTICE'
  | 'REFUND_APPROVAL'
  | 'REFUND_FINANCE'
  | 'REQUEST_REVIEW'
  | 'REVEAL_LIFT'
  | 'ROLE_GRANT'
  | 'SECOND_FACTOR_RESET'
  | 'SETTING_CHANGE';

export type AssessIncidentInput = {
  /** People whose information got out, as far as anybody can tell. */
  affectedEstimate: number;
  incidentId: string | number;
  /** Direct loss. */
  lossFen: number;
};

export type AttachDocumentInput = {
  requestId: string | number;
  /** A file staged as LEGAL_INSTRUMENT by the caller: PDF, PNG, JPEG or WebP; at most 10 MB. */
  scanId: string | number;
};

/** Who asks. LAWYER and FOREIGN are no authorities that may demand data by themselves. */
export type AuthorityKind =
  | 'COURT'
  | 'CYBERSPACE_ADMINISTRATION'
  | 'FOREIGN'
  | 'LAWYER'
  | 'MARKET_REGULATION'
  | 'POLICE_ADMINISTRATIVE'
  | 'POLICE_CRIMINAL'
  | 'PROCURATORATE'
  | 'STATE_SECURITY'
  | 'SUPERVISION_COMMISSION'
  | 'TAX';

/** Who a caller says they are, believed or not. */
export type CallerRole =
  | 'CONSIGNEE'
  | 'GUARDIAN'
  | 'OTHER'
  | 'SHOPPER';

/** In the order in which they are used. */
export type CampaignChannel =
  | 'IN_APP'
  | 'MAIL'
  | 'SMS';

export type CampaignInput = {
  campaignId: string | number;
};

/** PROVIDER_FAILURE: answers got lost or messages did not leave; it stopped by itself. */
export type CampaignPauseReason =
  | 'PROVIDER_FAILURE'
  | 'STAFF';

/** PLANNED waits for approved words. New people in the set wake a DONE one. */
export type CampaignStatus =
  | 'DONE'
  | 'PAUSED'
  | 'PLANNED'
  | 'RUNNING';

export type CancelOrderForShopperInput = {
  orderId: string | number;
  reason: DeskCancelReason;
};

export type CancelReason =
  | 'SHOPPER'
  | 'STAFF'
  | 'TIMEOUT';

export type CaseInput = {
  caseId: string | number;
};

export type CaseParcelInput = {
  carrierCode: string;
  caseId: string | number;
  trackingNumber: string;
};

export type CaseWithTextInput = {
  caseId: string | number;
  /** Up to 500 characters, for the other side to read. */
  text: string;
};

export type ChangeIncidentSeverityInput = {
  incidentId: string | number;
  /** At least four characters that say something. */
  reason: string;
  severity: IncidentSeverity;
};

export type ChangeSettingInput = {
  key: string;
  /** Why; at least four characters. */
  reason: string;
  /** A whole number: fen for amounts, else in the setting's unit. */
  value: string;
  /** The version that was shown; 0 for the default. */
  version: number;
};

export type CheckAnswerInput = {
  check: DisclosureCheck;
  /** Not passed, because the unit that a listed number led to knows nothing of the letter: it ends here. */
  deniedByUnit?: boolean;
  /** What was done, such as which listed switchboard was called when. */
  note?: string | null | undefined;
  passed: boolean;
};

/** What closing does to a kind of records. */
export type ClosureOutcome =
  | 'DELETED'
  | 'IN_USE'
  | 'KEPT_AS_NUMBER'
  | 'RESTRICTED';

/** How far an account's closure is. */
export type ClosureStatus =
  | 'ENDED'
  | 'ERASING'
  | 'PARTS_IN_USE'
  | 'RESTRICTED';

/** In the order in which they come. */
export type ClosureStepName =
  | 'KEYS_DESTROYED'
  | 'NOTHING_IN_USE'
  | 'RETENTION_ENDED'
  | 'SIGN_IN_ENDED'
  | 'VERIFIED';

export type Confidence =
  | 'CONFIRMED'
  | 'POSSIBLE';

export type ConversationEventKind =
  | 'ASSIGNED'
  | 'IDENTITY_ASKED'
  | 'MESSAGE_POSTED'
  | 'MESSAGE_RECALLED'
  | 'NOTE_ADDED'
  | 'ORDER_LINKED'
  | 'READ'
  | 'RELEASED'
  | 'REQUEST_REGISTERED'
  | 'SECURITY_TOLD'
  | 'SESSION_CLOSED'
  | 'SESSION_OPENED';

export type ConversationInput = {
  conversationId: string | number;
};

/** Whose turn it is. A message after CLOSED opens a new session in the same stream. */
export type ConversationStatus =
  | 'CLOSED'
  | 'WAITING'
  | 'WAITING_ON_SHOPPER';

/** ACCOUNT_SECURITY (an account, password or information that leaked) is due at once. Policy 5.8.2. */
export type ConversationTopic =
  | 'ACCOUNT_SECURITY'
  | 'AFTER_SALES'
  | 'ORDER'
  | 'OTHER'
  | 'PRIVACY'
  | 'PRODUCT';

/** WAITING: in nobody's hands, who has waited longest first. MINE: the caller's. HELD: everybody's. CLOSED: newest first. */
export type ConversationView =
  | 'CLOSED'
  | 'HELD'
  | 'MINE'
  | 'WAITING';

export type CorrectDiscoveryInput = {
  /** Never later than the report or the first evidence. */
  discoveredAt: string;
  incidentId: string | number;
  /** At least four characters that say something. */
  reason: string;
};

export type CorrectShipmentInput = {
  carrierCode: string;
  shipmentId: string | number;
  trackingNumber: string;
};

export type CountInput = {
  /** Rows the query may find from now on. */
  expectedCount: number;
  reason: string;
  requestId: string | number;
  /** The version that was read. */
  version: number;
};

export type DataSubjectRequestInput = {
  requestId: string | number;
};

/** What of a person got out. */
export type DataType =
  | 'ACCOUNT'
  | 'ADDRESS'
  | 'CHAT'
  | 'NAME'
  | 'ORDER'
  | 'OTHER'
  | 'PAYMENT'
  | 'PHONE_NUMBER';

export type DecideAppealInput = {
  caseId: string | number;
  inFavorOfShopper: boolean;
  /** Of the `refundPreview` that the caller saw: another one by now is answered with RefundChanged. Required when the shopper is to have the money. */
  previewHash?: string | null | undefined;
  /** Why, when the appeal is rejected. */
  text?: string | null | undefined;
};

export type DecideNoNoticeInput = {
  /** The evidence that harm has been effectively avoided. */
  evidenceId: string | number;
  incidentId: string | number;
  /** At least four characters that say something. */
  reason: string;
};

/** A yes that moves money, or will. */
export type DecideRefundInput = {
  caseId: string | number;
  /** Of the `refundPreview` that the caller saw: another one by now is answered with RefundChanged. */
  previewHash: string;
};

export type DecisionInput = {
  /** At least 4 characters, up to 500. */
  reason: string;
  requestId: string | number;
  verdict: DisclosureVerdict;
  /** The version that was read. */
  version: number;
  /** NARROW: fields that are struck. */
  withoutFields?: Array<string | number>;
  /** NARROW: persons and orders that are struck. */
  withoutSubjects?: Array<string | number>;
};

/** Why customer service cancels an unpaid order. */
export type DeskCancelReason =
  | 'PRICE_ERROR'
  | 'SHOPPER_ASKED'
  | 'STOCK_ERROR'
  | 'SUSPICIOUS';

export type DiscardJobInput = {
  jobId: string | number;
  /** Why it need not be done any more, 4 to 200 characters; names nobody. */
  reason: string;
};

export type DiscardOutboxMessageInput = {
  messageId: string | number;
  /** Why it need not be delivered any more, 4 to 200 characters; names nobody. */
  reason: string;
};

/** Kinds of data, as the cards name them. */
export type DisclosureCategory =
  | 'ACCOUNT'
  | 'CONTACT'
  | 'CONTENT'
  | 'DEVICE'
  | 'IDENTITY'
  | 'ORDER'
  | 'PAYMENT'
  | 'USAGE';

/** What is answered, and by whom, before anything is decided. */
export type DisclosureCheck =
  | 'INSTRUMENT_KIND'
  | 'IN_DATE'
  | 'LEGAL_ARTICLE'
  | 'NOT_FOREIGN'
  | 'OFFICERS'
  | 'PERSONS'
  | 'SCOPE_LIMITED'
  | 'SEAL'
  | 'SECRECY';

/** What is wrong with a request that goes back. */
export type DisclosureDefect =
  | 'EXPIRED'
  | 'NOT_COMPULSORY'
  | 'NOT_RENEWED'
  | 'NO_DOCUMENT'
  | 'NO_INSTRUMENT'
  | 'NO_LEGAL_BASIS'
  | 'OFFICERS_UNVERIFIED'
  | 'PERSONS_UNCLEAR'
  | 'SCOPE_TOO_WIDE'
  | 'SEAL_UNVERIFIED'
  | 'WRONG_INSTRUMENT';

/** How the demand reached us. */
export type DisclosureDelivery =
  | 'CHAT_MESSAGE'
  | 'E_MAIL'
  | 'IN_PERSON'
  | 'OFFICIAL_PLATFORM'
  | 'PHONE_CALL'
  | 'POST';

export type DisclosureFilter = {
  authority?: AuthorityKind | null | undefined;
  /** Unanswered, and due within seven days or over. */
  dueSoon?: boolean;
  hasSecrecyClause?: boolean | null | undefined;
  outcome?: DisclosureOutcome | null | undefined;
  /** The whole number. */
  requestNumber?: string | null | undefined;
  status?: DisclosureStatus | null | undefined;
  view?: DisclosureView | null | undefined;
};

/** The hands a request passes through. */
export type DisclosureHand =
  | 'APPROVE'
  | 'COLLECT'
  | 'HAND_OVER'
  | 'LEAD'
  | 'PREPARE'
  | 'REGISTER'
  | 'REVIEW';

export type DisclosureInput = {
  requestId: string | number;
};

/** Whether the person is told. RISK: telling would hinder the authority (PIPL 35); PROHIBITED: a law forbids it. */
export type DisclosureNotice =
  | 'NOTIFY_AFTER'
  | 'NOTIFY_BEFORE'
  | 'PROHIBITED'
  | 'RISK';

/** How a request ended; counted in the figures. */
export type DisclosureOutcome =
  | 'COMPLIED'
  | 'FOREIGN_ROUTED'
  | 'NARROWED'
  | 'NO_DATA'
  | 'PRESERVATION_ONLY'
  | 'REFUSED'
  | 'RETURNED'
  | 'WITHDRAWN';

/** Where a request stands. From COLLECTING on, data are under way; CLOSED says in `outcome` how it ended. */
export type DisclosureStatus =
  | 'ACKNOWLEDGED'
  | 'APPROVED'
  | 'AUTHENTICATING'
  | 'CLOSED'
  | 'COLLECTING'
  | 'HANDED_OVER'
  | 'LEGAL_REVIEW'
  | 'RECEIVED'
  | 'SCOPED'
  | 'SEALED'
  | 'SECOND_REVIEW';

export type DisclosureVerdict =
  | 'APPROVE'
  | 'NARROW'
  | 'REFUSE'
  | 'RETURN';

/** The saved views of the desk. */
export type DisclosureView =
  | 'CLOSED'
  | 'NEAR_DUE'
  | 'OPEN'
  | 'OVERDUE'
  | 'TO_CHECK'
  | 'TO_COLLECT'
  | 'TO_HAND_OVER'
  | 'TO_RECHECK'
  | 'TO_REVIEW';

export type DisclosureWithTextInput = {
  requestId: string | number;
  /** At least 4 characters, up to 500. */
  text: string;
};

export type DisputeInput = {
  /** Whose view stands: REVIEW or APPROVE; null: only what both let out. */
  follow?: DisclosureHand | null | undefined;
  reason: string;
  requestId: string | number;
  /** The version that was read. */
  version: number;
};

/** REFUND: money back, all or less a deduction, and the goods stay. SEND_BACK: goods back, no money. */
export type DisputeOutcome =
  | 'REFUND'
  | 'SEND_BACK';

export type DisputeReturnInput = {
  caseId: string | number;
  /** Pictures uploaded for AFTER_SALES_INSPECTION, 9 in all. */
  photoIds?: Array<string | number>;
  /** Up to 500 characters, for the other side to read. */
  text: string;
};

export type DraftRegulatorReportInput = {
  basis: ReportBasis;
  incidentId: string | number;
  kind: ReportKind;
};

export type EditRegulatorReportInput = {
  incidentId: string | number;
  reportId: string | number;
  text: string;
  /** Of the text that the writer saw. */
  textHash: string;
};

export type EnterHolidayNoticeInput = {
  holidays: Array<HolidayInput>;
  /** Document number. */
  number: string;
  /** Where it was published; https. */
  sourceUrl: string;
  title: string;
  year: number;
};

/** What a file was uploaded for. */
export type FilePurpose =
  | 'ACCESS_PACK'
  | 'AFTER_SALES_EVIDENCE'
  | 'AFTER_SALES_INSPECTION'
  | 'DISCLOSURE_PACKAGE'
  | 'LEGAL_INSTRUMENT';

/** SELLABLE goods stand on the shelf again, DAMAGED ones do not. */
export type GoodsCondition =
  | 'DAMAGED'
  | 'SELLABLE';

export type GrantInput = {
  grantId: string | number;
};

export type HandOverConversationInput = {
  conversationId: string | number;
  /** Where things stand, for whoever goes on. Up to 1,000 characters. */
  note: string;
  /** A colleague who may answer; null puts it back into the queue. */
  toStaffId?: string | number | null | undefined;
};

export type HandOverInput = {
  /** The officers who took it, and what proved who they are. */
  receivedBy: string;
  requestId: string | number;
};

export type HolidayInput = {
  /** First day off, YYYY-MM-DD. */
  firstDay: string;
  /** Last day off, YYYY-MM-DD. */
  lastDay: string;
  /** Weekend days that are worked in exchange. */
  makeUpDays: Array<string>;
  /** As the notice calls it, e.g. 春节. */
  name: string;
};

export type HolidayNoticeInput = {
  noticeId: string | number;
};

/** ENTERED waits for its second reader. */
export type HolidayNoticeStatus =
  | 'ENTERED'
  | 'IN_FORCE'
  | 'REFUSED'
  | 'REPLACED';

/** Where a confirm card stands. */
export type IdentityAskStatus =
  | 'CONFIRMED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'OPEN';

/** Whom the caller says to be. */
export type IdentityClaim =
  | 'ACCOUNT_HOLDER'
  | 'RECIPIENT'
  | 'REPRESENTATIVE';

export type IdentityEntityInput = {
  /** The conversation, ticket, case or request that is in the caller's hands. */
  entity: string;
};

/** What was asked for or looked at, never what it said. */
export type IdentityEvidence =
  | 'AMOUNT_PAID'
  | 'AUTHORIZATION_LETTER'
  | 'CALL_BACK'
  | 'CONSIGNEE_NAME'
  | 'DEATH_CERTIFICATE'
  | 'DELIVERY_DISTRICT'
  | 'GOODS_BOUGHT'
  | 'GUARDIANSHIP_PROOF'
  | 'IDENTITY_DOCUMENT'
  | 'KINSHIP_PROOF'
  | 'ORDER_MONTH'
  | 'ORDER_NUMBER';

/** L0 unknown, L1 a live shopper session, L2 that and a code to the bound phone, L3 order facts with a call back, or documents. */
export type IdentityLevel =
  | 'L0'
  | 'L1'
  | 'L2'
  | 'L3';

/** How somebody was checked. */
export type IdentityMethod =
  | 'DOCUMENTS'
  | 'ORDER_FACTS'
  | 'SMS_CODE';

/** How a check ended. */
export type IdentityOutcome =
  | 'CONFIRMED'
  | 'FAILED';

export type IncidentClockKind =
  | 'INTERNAL_REVIEW'
  | 'IN_APP_NOTICE'
  | 'PEOPLE_DONE'
  | 'PEOPLE_FIRST_WAVE'
  | 'REPORT_FIRST'
  | 'REPORT_LARGER'
  | 'SUMMARY_REPORT'
  | 'SUPPLEMENT'
  | 'TRIAGE';

export type IncidentInput = {
  incidentId: string | number;
};

export type IncidentKind =
  | 'ACCOUNT_TAKEOVER'
  | 'DATA_LEAK'
  | 'DATA_LOSS'
  | 'EXCESSIVE_ACCESS'
  | 'INTRUSION'
  | 'MISDIRECTED'
  | 'OTHER'
  | 'PARTNER_BREACH'
  | 'TAMPERING';

/** P1 is worked on day and night. */
export type IncidentPriority =
  | 'P1'
  | 'P2'
  | 'P3'
  | 'P4';

/** The legal level, lowest first: 一般, 较大, 重大, 特别重大. */
export type IncidentSeverity =
  | 'ESPECIALLY_MAJOR'
  | 'GENERAL'
  | 'LARGER'
  | 'MAJOR';

/** Who noticed. */
export type IncidentSource =
  | 'LEAK_REPORTS'
  | 'PARTNER'
  | 'STAFF'
  | 'SYSTEM';

/** Where an incident stands. New facts open any of them again. */
export type IncidentStatus =
  | 'CLOSED'
  | 'CONFIRMED'
  | 'CONTAINED'
  | 'NOT_INCIDENT'
  | 'RECOVERED'
  | 'REPORTED'
  | 'REVIEWED'
  | 'TRIAGED';

export type IncidentTrack =
  | 'AUTHORITY'
  | 'EVIDENCE'
  | 'PEOPLE'
  | 'POLICE';

export type IncidentWithReasonInput = {
  incidentId: string | number;
  /** At least four characters that say something. */
  reason: string;
};

export type InviteStaffMemberInput = {
  displayName: string;
  email: string;
  /** Roles, or personal permissions such as `finance:approve`; see `grantables`. */
  grants: Array<string>;
  /** How long they last, 1 to 12. */
  months?: number;
  /** Why; at least four characters. */
  reason: string;
};

export type JobInput = {
  jobId: string | number;
};

export type JobRunFilter = {
  /** `wing/room.work`, whole. */
  kind?: string | null | undefined;
  status?: JobStatus | null | undefined;
};

/** FAILED: it ran often enough without success, and somebody has to decide. */
export type JobStatus =
  | 'CANCELLED'
  | 'DISCARDED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING';

export type LegalInstrumentInput = {
  /** `YYYY-MM-DD`, Asia/Shanghai. Not needed where there is no instrument. */
  issuedOn?: string | null | undefined;
  kind: LegalInstrumentKind;
  number?: string | null | undefined;
  /** A file staged as LEGAL_INSTRUMENT by the caller: PDF, PNG, JPEG or WebP; at most 10 MB. */
  scanId?: string | number | null | undefined;
  /** Its last day. */
  validUntil?: string | null | undefined;
};

/** NONE: a call, a message, a badge. */
export type LegalInstrumentKind =
  | 'ASSISTANCE_LETTER'
  | 'ENFORCEMENT_NOTICE'
  | 'EVIDENCE_NOTICE'
  | 'FOREIGN_DOCUMENT'
  | 'INSPECTION_NOTICE'
  | 'INTRODUCTION_LETTER'
  | 'INVESTIGATION_ORDER'
  | 'NONE'
  | 'PRESERVATION_NOTICE'
  | 'STATE_SECURITY_DECISION'
  | 'SUBPOENA';

export type LiftRevealSuspensionInput = {
  reason: RevealLiftReason;
  suspensionId: string | number;
};

export type LinkConversationOrderInput = {
  conversationId: string | number;
  orderId: string | number;
};

export type MeasureKind =
  | 'ADVICE'
  | 'CONTAINMENT'
  | 'REMEDY';

export type MeasureState =
  | 'PLANNED'
  | 'TAKEN';

export type MemberInput = {
  staffId: string | number;
};

export type MoveReceiptEarlierInput = {
  evidence: string;
  receivedAt: string;
  requestId: string | number;
};

/** The eight elements; empty ones are allowed in a draft. */
export type NoticeElementsInput = {
  advice: string;
  cause: string;
  contact: string;
  dataTypes: string;
  happened: string;
  harm: string;
  measures: string;
  remedies: string;
};

export type NoticeInput = {
  /** PROHIBITED and RISK: the clause or the reason. */
  clause?: string | null | undefined;
  /** `YYYY-MM-DD`, Asia/Shanghai. NOTIFY_AFTER: the day; PROHIBITED and RISK: the last day of the bar, if it has one. */
  day?: string | null | undefined;
  decision: DisclosureNotice;
  requestId: string | number;
};

export type NoticeStatus =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'SUPERSEDED';

export type NoticeVersionInput = {
  incidentId: string | number;
  /** The version that was read. */
  version: number;
};

export type OpenTicketInput = {
  /** Asked first: it decides who answers, and by when. Policy 9.1.2. */
  aboutPersonalData: boolean;
  /** As the caller gave it. Up to 60 characters. */
  callerName?: string | null | undefined;
  /** Mainland mobile number. */
  callerPhone: string;
  callerRole: CallerRole;
  /** What is asked for, when it is about personal data. */
  requestKind?: RequestKind | null | undefined;
  /** Up to 1,000 characters. */
  subject: string;
};

/** Read off the ledger of payments and refunds, never stored. */
export type OrderPaymentStatus =
  | 'PAID'
  | 'PARTIALLY_REFUNDED'
  | 'REFUNDED'
  | 'UNPAID';

/** Where an order stands. COMPLETED, CANCELLED and CLOSED_REFUNDED are final. */
export type OrderStatus =
  | 'CANCELLED'
  | 'CLOSED_REFUNDED'
  | 'COMPLETED'
  | 'PAID'
  | 'PARTIALLY_SHIPPED'
  | 'PENDING_PAYMENT'
  | 'RECEIVED'
  | 'SHIPPED';

export type OutboxMessageFilter = {
  status?: OutboxStatus;
  /** `wing/room.effect`, whole. */
  topic?: string | null | undefined;
};

export type OutboxMessageInput = {
  messageId: string | number;
};

/** DEAD: given up after the last try, and somebody has to decide. */
export type OutboxStatus =
  | 'DEAD'
  | 'DELIVERED'
  | 'DISCARDED'
  | 'WAITING';

/** What became of money that arrived: it pays for the order, or it goes back. */
export type PaymentUse =
  | 'APPLIED'
  | 'DUPLICATE'
  | 'LATE'
  | 'MISMATCH';

export type PrepareAnswerInput = {
  /** What the person will read. */
  answer: string;
  /** Objective facts behind the grounds; for officers. */
  facts?: Array<string>;
  grounds?: Array<RefusalGround>;
  outcome: RequestOutcome;
  requestId: string | number;
};

export type PrepareIncidentNoticeInput = {
  /** The version that the writer saw; 0 when there was none. */
  basedOn: number;
  /** All of it, or none. */
  en?: NoticeElementsInput | null | undefined;
  incidentId: string | number;
  zh: NoticeElementsInput;
};

export type ProposeGrantInput = {
  /** How long it lasts, 1 to 12 months. */
  months?: number;
  /** A role, or a personal permission; see `grantables`. */
  name: string;
  /** Why; at least four characters. */
  reason: string;
  staffId: string | number;
};

export type ProposeScopeInput = {
  /** Rows it may find, 1 to 100,000. */
  expectedCount: number;
  /** `DisclosureField.id`, within the categories that the letter asks for. */
  fields: Array<string | number>;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  from: string;
  /** What the instrument says that allows a group, word for word. */
  groupText?: string | null | undefined;
  /** Why less is offered than asked. */
  note?: string | null | undefined;
  /** Phone numbers of accounts and order numbers, or their ids, as the letter names them. Empty: we hold nobody of that name. */
  persons: Array<string>;
  /** The instrument names those to whom orders were sent; else they are redacted. */
  recipientsNamed: boolean;
  requestId: string | number;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  to: string;
};

export type PublishAnnouncementInput = {
  campaignId: string | number;
  /** At least thirty days ahead. */
  endsAt: string;
  places: Array<AnnouncementPlace>;
  /** Why telling people one by one is hard. */
  reason: string;
};

export type RecallAnswerInput = {
  conversationId: string | number;
  messageId: string | number;
};

export type ReceiptWay =
  | 'AUTOMATIC'
  | 'SHOPPER'
  | 'WECHAT';

export type RecheckInput = {
  /** Cleared in writing: the person is told now. */
  cleared: boolean;
  /** `YYYY-MM-DD`, Asia/Shanghai. Not cleared: the last day of the bar, if it has one. */
  day?: string | null | undefined;
  /** What the authority wrote. */
  reason: string;
  requestId: string | number;
};

export type RecordAnswerDeliveryInput = {
  requestId: string | number;
  way: AnswerDeliveryWay;
};

export type RecordChecksInput = {
  answers: Array<CheckAnswerInput>;
  requestId: string | number;
};

export type RecordIdentityCheckInput = {
  claim: IdentityClaim;
  /** The conversation, ticket, case or request that is in the caller's hands. */
  entity: string;
  /** What was asked for or read; what it said is not recorded. */
  evidence: Array<IdentityEvidence>;
  method: RecordedIdentityMethod;
  /** Which order the facts came from; for a recipient, which names them. */
  orderId?: string | number | null | undefined;
  outcome: IdentityOutcome;
};

export type RecordIncidentEvidenceInput = {
  /** When it was secured; now when left out. */
  collectedAt?: string | null | undefined;
  incidentId: string | number;
  /** 64 hexadecimal digits. */
  sha256: string;
  /** What it is, and where it is kept. */
  text: string;
};

export type RecordIncidentMeasureInput = {
  incidentId: string | number;
  kind: MeasureKind;
  state: MeasureState;
  text: string;
};

/** How staff check somebody who has no session: order facts with a call back, or documents. */
export type RecordedIdentityMethod =
  | 'DOCUMENTS'
  | 'ORDER_FACTS';

/** Where a refund stands. */
export type RefundStatus =
  | 'ABNORMAL'
  | 'CLOSED'
  | 'CREATED'
  | 'MANUAL'
  | 'PROCESSING'
  | 'SUBMITTED'
  | 'SUCCESS';

/** Policy 6.8; there is no other ground. */
export type RefusalGround =
  | 'BAD_FAITH'
  | 'CRIMINAL_PROCEDURE'
  | 'HARM_TO_OTHERS'
  | 'NATIONAL_SECURITY'
  | 'OTHERS_DATA'
  | 'PORTABILITY_CONDITIONS'
  | 'PUBLIC_INTEREST'
  | 'STATUTORY_RETENTION'
  | 'TECHNICALLY_HARD';

export type RegisterDisclosureInput = {
  /** `YYYY-MM-DD`, Asia/Shanghai. By when the letter wants its answer. */
  answerBy?: string | null | undefined;
  askedCategories: Array<DisclosureCategory>;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  askedFrom: string;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  askedTo: string;
  /** The letter describes a group, such as all buyers of a place. */
  asksForGroup: boolean;
  authority: AuthorityKind;
  authorityName: string;
  /** The authority's own number of its case. */
  caseNumber?: string | null | undefined;
  /** Which data, in the letter's words, up to 500 characters. */
  dataAsked: string;
  deliveredBy: DisclosureDelivery;
  hasSecrecyClause: boolean;
  instrument: LegalInstrumentInput;
  /** The article of law that the letter cites. */
  legalArticle?: string | null | undefined;
  /** Two at least; with fewer the check of officers cannot pass. */
  officers: Array<RequestingOfficerInput>;
  /** About whom, in the letter's words, up to 500 characters. */
  personsAsked: string;
  /** `YYYY-MM-DD`, Asia/Shanghai. When the letter reached us; not after today. */
  receivedOn: string;
  /** The clause, word for word. */
  secrecyText?: string | null | undefined;
};

export type RegisterRequestFromMessageInput = {
  conversationId: string | number;
  kind: RequestKind;
  /** The shopper's message: the clock runs from when it was sent. */
  messageId: string | number;
};

export type RegisterRequestInput = {
  accountId?: string | number | null | undefined;
  channel: RequestChannel;
  kind: RequestKind;
  /** Of the original message, call or delivery; not of this entry. */
  receivedAt: string;
  /** Id of the conversation, message or ticket. */
  source?: string | null | undefined;
  text?: string | null | undefined;
};

export type RemoveAffectedPersonInput = {
  incidentId: string | number;
  /** At least four characters that say something. */
  reason: string;
  subjectId: string | number;
};

export type RenewDisclosureInput = {
  /** How it came this time; as the first one when left out. */
  deliveredBy?: DisclosureDelivery | null | undefined;
  instrument: LegalInstrumentInput;
  requestId: string | number;
};

export type RenewedInstrumentInput = {
  instrument: LegalInstrumentInput;
  requestId: string | number;
};

/** PIPL_57: any leak. MEASURES: LARGER and above, within four hours. */
export type ReportBasis =
  | 'MEASURES'
  | 'PIPL_57';

export type ReportChannel =
  | 'EMAIL'
  | 'FAX'
  | 'HOTLINE_12387'
  | 'IN_PERSON'
  | 'MINI_PROGRAM'
  | 'WEBSITE';

export type ReportIncidentInput = {
  description: string;
  /** When anybody here first knew; now when left out. */
  discoveredAt?: string | null | undefined;
  kind: IncidentKind;
  occurredAt?: string | null | undefined;
  /** When a processor knew, if one told us. */
  partnerLearnedAt?: string | null | undefined;
  /** Up to 80 characters, nobody's name in it. */
  title: string;
};

export type ReportKind =
  | 'INITIAL'
  | 'SUMMARY'
  | 'SUPPLEMENT';

export type RequestChannel =
  | 'CONVERSATION'
  | 'HOTLINE'
  | 'LETTER'
  | 'MINI_PROGRAM'
  | 'REGULATOR'
  | 'WECHAT_EVENT';

/** What a person may ask for. Policy 6, 9.1. */
export type RequestKind =
  | 'ACCESS'
  | 'AUTO_DECISION'
  | 'CANCEL_ACCOUNT'
  | 'COMPLAINT'
  | 'COPY'
  | 'CORRECT'
  | 'DECEASED'
  | 'DELETE'
  | 'EXPLAIN_RULES'
  | 'GUARDIAN'
  | 'LEAK_REPORT'
  | 'MARKETING_STOP'
  | 'PORT'
  | 'RESTRICT'
  | 'SUPPLEMENT'
  | 'WITHDRAW';

export type RequestOutcome =
  | 'FULFILLED'
  | 'NO_DATA'
  | 'PARTIAL'
  | 'REFUSED'
  | 'UNABLE_TO_VERIFY';

export type RequestSecondFactorResetInput = {
  /** The password is lost as well. */
  passwordToo?: boolean;
  /** How you made sure that it is the colleague who asks. */
  reason: string;
  staffId: string | number;
};

export type RequestStatus =
  | 'ANSWERED'
  | 'CLOSED'
  | 'EXECUTING'
  | 'IDENTITY_PENDING'
  | 'IDENTITY_VERIFIED'
  | 'MERGED'
  | 'RECEIVED'
  | 'REVIEW'
  | 'TRIAGED'
  | 'WITHDRAWN';

export type RequestTaskStatus =
  | 'DONE'
  | 'FAILED'
  | 'PENDING'
  | 'WAITING';

/** AMBER after the tenth working day, RED after the thirteenth, OVERDUE after the fifteenth. */
export type RequestUrgency =
  | 'AMBER'
  | 'CALM'
  | 'OVERDUE'
  | 'RED';

/** The tabs of the officers' queue. */
export type RequestView =
  | 'CLOSED'
  | 'IN_REVIEW'
  | 'NEAR_DUE'
  | 'OVERDUE'
  | 'TO_DELIVER'
  | 'TO_HANDLE'
  | 'UNVERIFIED';

export type RequestingOfficerInput = {
  /** Number of the police card or of the service card. */
  idNumber: string;
  name: string;
};

export type ResetInput = {
  resetId: string | number;
};

export type ResolveTicketInput = {
  /** What the caller was told. Up to 1,000 characters. */
  answer: string;
  outcome: TicketOutcome;
  ticketId: string | number;
};

export type ReturnAnswerInput = {
  reason: string;
  requestId: string | number;
  /** The `decisionVersion` that was read. */
  version: number;
};

export type ReturnIncidentNoticeInput = {
  incidentId: string | number;
  reason: string;
  /** The version that was read. */
  version: number;
};

export type ReturnInput = {
  defect: DisclosureDefect;
  requestId: string | number;
  /** What to add to the wording of the defect. */
  text?: string | null | undefined;
};

/** D1 many in ten minutes, D2 many in a day, D3 without own work on the person, D19 many in one request. */
export type RevealDetector =
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D19';

/** A masked field that may be asked for in clear. */
export type RevealField =
  | 'ACCOUNT_NICKNAME'
  | 'ACCOUNT_PHONE'
  | 'CALLER_NAME'
  | 'CALLER_PHONE'
  | 'CONSIGNEE_NAME'
  | 'CONSIGNEE_PHONE'
  | 'CONSIGNEE_STREET';

/** Why a suspension may be lifted. */
export type RevealLiftReason =
  | 'FALSE_ALARM'
  | 'TRAINED'
  | 'WORK_EXPLAINED';

export type RevealPersonalDataInput = {
  /** Of the order, account or ticket. */
  entity: string | number;
  field: RevealField;
  reason: RevealReason;
  /** Up to 200 characters; asked for with OTHER. */
  reasonText?: string | null | undefined;
};

/** Why; which ones fit, the work in hand says. */
export type RevealReason =
  | 'ADDRESS_CHECK'
  | 'CALL_BACK'
  | 'DELIVERY_PROBLEM'
  | 'IDENTITY_CHECK'
  | 'INVESTIGATION'
  | 'OTHER'
  | 'RETURN_PICKUP';

/** HALF_LIFTED: one of the two has signed. */
export type RevealSuspensionStatus =
  | 'HALF_LIFTED'
  | 'LIFTED'
  | 'SUSPENDED';

export type ReviewIncidentInput = {
  cause: string;
  incidentId: string | number;
  /** What is done differently from now on. */
  lessons: string;
};

export type ReviewInput = {
  requestId: string | number;
  /** The `decisionVersion` that was read. */
  version: number;
};

export type RunSweepInput = {
  name: string;
};

export type ScopeVersionInput = {
  requestId: string | number;
  /** The version that was read. */
  version: number;
};

export type SecurityIncidentFilter = {
  /** Only those with a running clock, the next to run out first. */
  dueFirst?: boolean;
  /** The whole number. */
  incidentNumber?: string | null | undefined;
  /** Only those in which somebody still has to act. */
  open?: boolean;
  /** Only those with a clock that has run out. */
  overdue?: boolean;
  severity?: IncidentSeverity | null | undefined;
  status?: IncidentStatus | null | undefined;
};

export type SelectionSource =
  | 'ACCESS_LOG'
  | 'LISTED_PEOPLE'
  | 'ORDERS'
  | 'REMOVAL';

/** Whose work a setting touches. */
export type SettingArea =
  | 'AFTER_SALES'
  | 'MESSAGES'
  | 'PRIVACY'
  | 'SECURITY'
  | 'SUPPORT';

export type SettingChangeInput = {
  changeId: string | number;
};

/** PROPOSED waits for a second person. */
export type SettingChangeStatus =
  | 'APPLIED'
  | 'PROPOSED'
  | 'REFUSED'
  | 'WITHDRAWN';

/** What the number counts. */
export type SettingUnit =
  | 'DAYS'
  | 'FEN'
  | 'HOURS'
  | 'MINUTES'
  | 'PEOPLE'
  | 'TIMES'
  | 'WORKING_DAYS';

export type SettleDisputeInput = {
  caseId: string | number;
  /** Kept back for what is missing or spoilt; REFUND only. */
  deductionFen?: number;
  outcome: DisputeOutcome;
  /** Of the `refundPreview` that the caller saw: another one by now is answered with RefundChanged. Required with REFUND. */
  previewHash?: string | null | undefined;
};

export type SettleIncidentTrackInput = {
  incidentId: string | number;
  /** At least four characters that say something. */
  reason: string;
  track: IncidentTrack;
};

export type ShipOrderInput = {
  carrierCode: string;
  /** Left out: all that is left and not held. */
  lines?: Array<ShipmentLineInput> | null | undefined;
  orderId: string | number;
  /** How many parcels the order had when the form was made: sent twice, the form ships once. */
  parcelsSoFar?: number | null | undefined;
  trackingNumber: string;
};

export type ShipmentLineInput = {
  orderLineId: string | number;
  quantity: number;
};

export type SignInStaffInput = {
  email: string;
  password: string;
  /** Six digits from the authenticator app; each code works once. */
  totp: string;
};

export type StaffAfterSalesCaseFilter = {
  /** The whole number. */
  caseNumber?: string | null | undefined;
  /** Only cases whose clock is running, the next to run out first; else all, newest first. */
  dueFirst?: boolean;
  kind?: AfterSalesKind | null | undefined;
  /** Only cases that nobody answered within 48 hours. */
  overdue?: boolean;
  status?: AfterSalesStatus | null | undefined;
};

/** Proposed by one, decided by another; RENEWED gave way to a longer one. */
export type StaffGrantStatus =
  | 'ACTIVE'
  | 'EXPIRED'
  | 'PROPOSED'
  | 'REFUSED'
  | 'RENEWED'
  | 'REVOKED'
  | 'WITHDRAWN';

/** ENROLL_ANEW keeps the password, the others set one. */
export type StaffInvitationPurpose =
  | 'BEGIN'
  | 'ENROLL_ANEW'
  | 'START_OVER';

export type StaffListFilter = {
  /** A whole work e-mail. */
  email?: string | null | undefined;
  view?: StaffView | null | undefined;
};

export type StaffOrderFilter = {
  /** The whole number. */
  orderNumber?: string | null | undefined;
  status?: OrderStatus | null | undefined;
};

export type StaffRequestFilter = {
  channel?: RequestChannel | null | undefined;
  kind?: RequestKind | null | undefined;
  requestNumber?: string | null | undefined;
  view?: RequestView | null | undefined;
};

export type StaffRole =
  | 'ADMINISTRATOR'
  | 'AFTER_SALES_AGENT'
  | 'AUDITOR'
  | 'CUSTOMER_SERVICE_AGENT'
  | 'LEGAL_APPROVER'
  | 'MERCHANDISER'
  | 'MODERATOR'
  | 'PRIVACY_LEAD'
  | 'PRIVACY_OFFICER'
  | 'SECURITY_OFFICER'
  | 'SERVICE_LEAD'
  | 'WAREHOUSE';

/** Invited people cannot sign in yet; who has left never returns. */
export type StaffStatus =
  | 'ACTIVE'
  | 'INVITED'
  | 'LEFT';

/** Which part of the staff: STALE has not signed in for 60 days, ENDING has a role that ends within 60, WAITING_FOR_APPROVAL a proposal or a reset. */
export type StaffView =
  | 'ACTIVE'
  | 'ENDING'
  | 'INVITED'
  | 'LEFT'
  | 'STALE'
  | 'WAITING_FOR_APPROVAL'
  | 'WITHOUT_SECOND_FACTOR';

export type StartCampaignInput = {
  /** The incident's number, typed by hand. */
  confirmation: string;
  incidentId: string | number;
};

export type SubmitRegulatorReportInput = {
  channel: ReportChannel;
  incidentId: string | number;
  receiptNumber: string;
  reportId: string | number;
  /** Now when left out. */
  submittedAt?: string | null | undefined;
};

export type TicketOutcome =
  | 'ANSWERED'
  | 'NOT_PERSONAL_INFORMATION'
  | 'REQUEST_REGISTERED'
  | 'UNREACHABLE';

export type TicketStatus =
  | 'OPEN'
  | 'RESOLVED'
  | 'WAITING_ON_SHOPPER';

/** MINE: in the caller's hands. OPEN: everybody's, the next due first. RESOLVED: newest first. */
export type TicketView =
  | 'MINE'
  | 'OPEN'
  | 'RESOLVED';

export type TimeUnit =
  | 'DAYS'
  | 'HOURS'
  | 'MINUTES';

/** JUSTIFIED: closed with a reason why nothing was due. */
export type TrackStatus =
  | 'DONE'
  | 'JUSTIFIED'
  | 'OPEN';

export type TransferConversationToSecurityInput = {
  conversationId: string | number;
  /** What the shopper reports, in the agent's words. Up to 1,000 characters. */
  note: string;
};

export type TriageIncidentInput = {
  /** People whose information got out, as far as anybody can tell. */
  affectedEstimate: number;
  incidentId: string | number;
  kind: IncidentKind;
  /** Direct loss. */
  lossFen: number;
  priority: IncidentPriority;
};

export type TriageRequestInput = {
  accountId?: string | number | null | undefined;
  kind: RequestKind;
  requestId: string | number;
};

/** How pressing a deadline is. NEAR from half of its time on, URGENT in the last fifth. */
export type Urgency =
  | 'CALM'
  | 'NEAR'
  | 'OVERDUE'
  | 'URGENT';

export type WorkItemInput = {
  /** The id of the thing, e.g. `asc_…`. */
  entity: string | number;
};

/** What lands on somebody's desk. */
export type WorkItemKind =
  | 'AFTER_SALES_CASE'
  | 'CONVERSATION'
  | 'DATA_SUBJECT_REQUEST'
  | 'DISCLOSURE'
  | 'HOTLINE_TICKET'
  | 'INCIDENT'
  | 'MODERATION';

export type CaseActionsFragment = { id: string, refundFen: number, refundPreview: { amountFen: number, freightFen: number, version: number, hash: string, lines: Array<{ orderLineId: string, title: string, quantity: number, amountFen: number }> } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type CaseEvidenceFragment = { evidence: Array<{ id: string, purpose: FilePurpose, stagedAt: string, href: string | null }> };

export type CaseFactsFragment = { id: string, reason: AfterSalesReason, beforeDispatch: boolean, condition: GoodsCondition | null, openedAt: string, closedAt: string | null, refundsIn90Days: number, order: { id: string, orderNumber: string, status: OrderStatus, receivedAt: string | null, afterSalesCases: Array<{ id: string, caseNumber: string, status: AfterSalesStatus }> } };

export type CaseHeaderFragment = { caseNumber: string, kind: AfterSalesKind, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null, history: Array<{ toStatus: string | null }> };

export type CaseItemsFragment = { lines: Array<{ orderLineId: string, title: string, spec: string, quantity: number, refundFen: number }>, order: { lines: Array<{ id: string, imagePath: string | null, quantity: number, paidFen: number }> } };

export type CaseMoneyFragment = { refundFen: number, freightFen: number, deductionFen: number, lines: Array<{ orderLineId: string, title: string, quantity: number, refundFen: number }>, refundPreview: { amountFen: number, freightFen: number, version: number, hash: string, lines: Array<{ orderLineId: string, title: string, quantity: number, amountFen: number }> } | null, signatures: Array<{ tier: string, staffId: string, amountFen: number, signedAt: string }>, order: { payableFen: number, refunds: Array<{ id: string, status: RefundStatus, amountFen: number, createdAt: string }> } };

export type CaseParcelsFragment = { returnCarrierCode: string | null, returnTrackingNumber: string | null, sendBackCarrierCode: string | null, sendBackTrackingNumber: string | null };

export type CaseWordsFragment = { description: string | null, askText: string | null, answerText: string | null, rejectionText: string | null, appealText: string | null, finalText: string | null, disputeText: string | null };

export type ApproveRefundMutationVariables = Exact<{
  input: DecideRefundInput;
}>;


export type ApproveRefundMutation = { approveRefund:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { amountFen: number, limitFen: number, signed: boolean, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, preview: { amountFen: number, freightFen: number, version: number, hash: string, lines: Array<{ orderLineId: string, title: string, quantity: number, amountFen: number }> } }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type ApproveReturnMutationVariables = Exact<{
  input: DecideRefundInput;
}>;


export type ApproveReturnMutation = { approveReturn:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { amountFen: number, limitFen: number, signed: boolean, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, preview: { amountFen: number, freightFen: number, version: number, hash: string, lines: Array<{ orderLineId: string, title: string, quantity: number, amountFen: number }> } }
    | { id: string }
    | { code: string, message: string }
   };

export type ApproveForFinanceMutationVariables = Exact<{
  input: DecideRefundInput;
}>;


export type ApproveForFinanceMutation = { approveForFinance:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { amountFen: number, limitFen: number, signed: boolean, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, preview: { amountFen: number, freightFen: number, version: number, hash: string, lines: Array<{ orderLineId: string, title: string, quantity: number, amountFen: number }> } }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type AskForEvidenceMutationVariables = Exact<{
  input: CaseWithTextInput;
}>;


export type AskForEvidenceMutation = { askForEvidence:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RejectAfterSalesCaseMutationVariables = Exact<{
  input: CaseWithTextInput;
}>;


export type RejectAfterSalesCaseMutation = { rejectAfterSalesCase:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type ReceiveReturnMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ReceiveReturnMutation = { receiveReturn:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type AcceptReturnMutationVariables = Exact<{
  input: AcceptReturnInput;
}>;


export type AcceptReturnMutation = { acceptReturn:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string, preview: { amountFen: number, freightFen: number, version: number, hash: string, lines: Array<{ orderLineId: string, title: string, quantity: number, amountFen: number }> } }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DisputeReturnMutationVariables = Exact<{
  input: DisputeReturnInput;
}>;


export type DisputeReturnMutation = { disputeReturn:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type SendGoodsBackMutationVariables = Exact<{
  input: CaseParcelInput;
}>;


export type SendGoodsBackMutation = { sendGoodsBack:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type AfterSalesCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type AfterSalesCaseQuery = { approvalsForMeCount: number, staffAfterSalesCase:
    | { code: string, message: string }
    | { caseNumber: string, kind: AfterSalesKind, id: string, refundFen: number, description: string | null, askText: string | null, answerText: string | null, rejectionText: string | null, appealText: string | null, finalText: string | null, disputeText: string | null, freightFen: number, deductionFen: number, returnCarrierCode: string | null, returnTrackingNumber: string | null, sendBackCarrierCode: string | null, sendBackTrackingNumber: string | null, reason: AfterSalesReason, beforeDispatch: boolean, condition: GoodsCondition | null, openedAt: string, closedAt: string | null, refundsIn90Days: number, status: AfterSalesStatus, overdueAt: string | null, history: Array<{ toStatus: string | null, at: string, action: string, actorKind: string, fromStatus: string | null }>, lines: Array<{ orderLineId: string, title: string, spec: string, quantity: number, refundFen: number }>, order: { payableFen: number, id: string, orderNumber: string, status: OrderStatus, receivedAt: string | null, lines: Array<{ id: string, imagePath: string | null, quantity: number, paidFen: number }>, refunds: Array<{ id: string, status: RefundStatus, amountFen: number, createdAt: string }>, afterSalesCases: Array<{ id: string, caseNumber: string, status: AfterSalesStatus }> }, refundPreview: { amountFen: number, freightFen: number, version: number, hash: string, lines: Array<{ orderLineId: string, title: string, quantity: number, amountFen: number }> } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, evidence: Array<{ id: string, purpose: FilePurpose, stagedAt: string, href: string | null }>, signatures: Array<{ tier: string, staffId: string, amountFen: number, signedAt: string }>, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }
  , carriers: Array<{ code: string, name: string }>, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type SeenRefundFragment = { amountFen: number, freightFen: number, version: number, hash: string, lines: Array<{ orderLineId: string, title: string, quantity: number, amountFen: number }> };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { amountFen: number, limitFen: number, signed: boolean, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, preview: { amountFen: number, freightFen: number, version: number, hash: string, lines: Array<{ orderLineId: string, title: string, quantity: number, amountFen: number }> } }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type SettleDisputeMutationVariables = Exact<{
  input: SettleDisputeInput;
}>;


export type SettleDisputeMutation = { settleDispute:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string, preview: { amountFen: number, freightFen: number, version: number, hash: string, lines: Array<{ orderLineId: string, title: string, quantity: number, amountFen: number }> } }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RetryRefundMutationVariables = Exact<{
  input: CaseInput;
}>;


export type RetryRefundMutation = { retryRefund:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type StateStripFragment = { kind: AfterSalesKind, status: AfterSalesStatus, history: Array<{ toStatus: string | null }> };

export type CaseStatusFragment = { status: AfterSalesStatus };

export type CaseClockFragment = { status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null };

export type CaseRowFragment = { id: string, caseNumber: string, kind: AfterSalesKind, reason: AfterSalesReason, refundFen: number, openedAt: string, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null };

export type AfterSalesCasesQueryVariables = Exact<{
  filter?: StaffAfterSalesCaseFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AfterSalesCasesQuery = { approvalsForMeCount: number, staffAfterSalesCases: { nodes: Array<{ id: string, caseNumber: string, kind: AfterSalesKind, reason: AfterSalesReason, refundFen: number, openedAt: string, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type ApprovalRowFragment = { id: string, kind: ApprovalKind, entity: string, version: number, amountFen: number | null, askedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } };

export type ApprovalsQueryVariables = Exact<{
  kind?: ApprovalKind | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovalsQuery = { approvalsForMeCount: number, approvalsForMe: { nodes: Array<{ id: string, kind: ApprovalKind, entity: string, version: number, amountFen: number | null, askedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type AccessRowFragment = { id: string, at: string, staffId: string, operation: string, decision: AccessDecision, fields: Array<string>, subjectCount: number, workItem: string | null, reason: string | null };

export type AccessLogQueryVariables = Exact<{
  filter?: AccessEntryFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessLogQuery = { approvalsForMeCount: number, accessEntries: { nodes: Array<{ id: string, at: string, staffId: string, operation: string, decision: AccessDecision, fields: Array<string>, subjectCount: number, workItem: string | null, reason: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type AnswerConversationMutationVariables = Exact<{
  input: AnswerConversationInput;
}>;


export type AnswerConversationMutation = { answerConversation:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type AddConversationNoteMutationVariables = Exact<{
  input: AddConversationNoteInput;
}>;


export type AddConversationNoteMutation = { addConversationNote:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RecallAnswerMutationVariables = Exact<{
  input: RecallAnswerInput;
}>;


export type RecallAnswerMutation = { recallAnswer:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ChatDeedsFragment = { id: string, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type ColleagueFragment = { id: string, displayName: string | null };

export type ChatHeaderFragment = { conversationNumber: string, topic: ConversationTopic, status: ConversationStatus, holder: { displayName: string | null } | null, waiting: { since: string, seconds: number, urgency: Urgency } | null };

export type ChatOrdersFragment = { order: { id: string, consignee: { name: string, phoneNumber: string } | null } | null, recentOrders: Array<{ id: string, orderNumber: string, status: OrderStatus }>, openCases: Array<{ id: string, caseNumber: string, status: AfterSalesStatus }> };

export type ChatPersonFragment = { accountId: string, shopperName: string, phoneNumber: string | null, sessionCount: number };

export type ChatEventFragment = { seq: number, kind: ConversationEventKind, at: string, actorKind: string, staffName: string | null, toStaffName: string | null, message: { id: string, body: string | null, isNote: boolean, mayRecall: boolean, recalledAt: string | null, senderKind: string, senderName: string | null, sentAt: string } | null };

export type ClaimConversationMutationVariables = Exact<{
  input: ConversationInput;
}>;


export type ClaimConversationMutation = { claimConversation:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type HandOverConversationMutationVariables = Exact<{
  input: HandOverConversationInput;
}>;


export type HandOverConversationMutation = { handOverConversation:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type CloseConversationMutationVariables = Exact<{
  input: ConversationInput;
}>;


export type CloseConversationMutation = { closeConversation:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type AskForIdentityConfirmationMutationVariables = Exact<{
  input: IdentityEntityInput;
}>;


export type AskForIdentityConfirmationMutation = { askForIdentityConfirmation:
    | { id: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type StandingFragment = { level: IdentityLevel, endedUntil: string | null, ask: { status: IdentityAskStatus, askedAt: string, expiresAt: string } | null, checks: Array<{ id: string, at: string, method: IdentityMethod, outcome: IdentityOutcome }> };

export type RegisterRequestFromMessageMutationVariables = Exact<{
  input: RegisterRequestFromMessageInput;
}>;


export type RegisterRequestFromMessageMutation = { registerRequestFromMessage:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type TransferConversationToSecurityMutationVariables = Exact<{
  input: TransferConversationToSecurityInput;
}>;


export type TransferConversationToSecurityMutation = { transferConversationToSecurity:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type LinkConversationOrderMutationVariables = Exact<{
  input: LinkConversationOrderInput;
}>;


export type LinkConversationOrderMutation = { linkConversationOrder:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type ChatQueryVariables = Exact<{
  id: string | number;
  entity: string;
}>;


export type ChatQuery = { revealsSuspended: boolean, revealReasons: Array<RevealReason>, approvalsForMeCount: number, answeringColleagues: Array<{ id: string, displayName: string | null }>, inHand: { nodes: Array<{ id: string }> }, staffConversation:
    | { code: string, message: string }
    | { id: string, status: ConversationStatus, conversationNumber: string, topic: ConversationTopic, held: { accountId: string, shopperName: string, phoneNumber: string | null, sessionCount: number, events: { nodes: Array<{ seq: number, kind: ConversationEventKind, at: string, actorKind: string, staffName: string | null, toStaffName: string | null, message: { id: string, body: string | null, isNote: boolean, mayRecall: boolean, recalledAt: string | null, senderKind: string, senderName: string | null, sentAt: string } | null }> }, order: { id: string, consignee: { name: string, phoneNumber: string } | null } | null, recentOrders: Array<{ id: string, orderNumber: string, status: OrderStatus }>, openCases: Array<{ id: string, caseNumber: string, status: AfterSalesStatus }> } | null, holder: { displayName: string | null } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, waiting: { since: string, seconds: number, urgency: Urgency } | null }
  , identityStanding:
    | { level: IdentityLevel, endedUntil: string | null, ask: { status: IdentityAskStatus, askedAt: string, expiresAt: string } | null, checks: Array<{ id: string, at: string, method: IdentityMethod, outcome: IdentityOutcome }> }
    | { code: string, message: string }
  , viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type RevealPersonalDataMutationVariables = Exact<{
  input: RevealPersonalDataInput;
}>;


export type RevealPersonalDataMutation = { revealPersonalData:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { value: string, secondsLeft: number }
   };

export type ChatStatusFragment = { status: ConversationStatus };

export type ChatWaitingFragment = { waiting: { since: string, seconds: number, urgency: Urgency } | null };

export type ChatRowFragment = { id: string, conversationNumber: string, topic: ConversationTopic, openedAt: string, status: ConversationStatus, holder: { displayName: string | null } | null, waiting: { since: string, seconds: number, urgency: Urgency } | null };

export type ChatsQueryVariables = Exact<{
  view: ConversationView;
  after?: string | null | undefined;
}>;


export type ChatsQuery = { approvalsForMeCount: number, staffConversations: { nodes: Array<{ id: string, conversationNumber: string, topic: ConversationTopic, openedAt: string, status: ConversationStatus, holder: { displayName: string | null } | null, waiting: { since: string, seconds: number, urgency: Urgency } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type TicketQueryVariables = Exact<{
  id: string | number;
}>;


export type TicketQuery = { revealsSuspended: boolean, revealReasons: Array<RevealReason>, approvalsForMeCount: number, staffTicket:
    | { code: string, message: string }
    | { ticketNumber: string, status: TicketStatus, callerRole: CallerRole, aboutPersonalData: boolean, receivedAt: string, resolvedAt: string | null, outcome: TicketOutcome | null, requestId: string | null, id: string, held: { id: string, callerName: string | null, callerPhone: string | null, subject: string | null, notes: Array<{ id: string, at: string, staffName: string | null, text: string | null }> } | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null, holder: { displayName: string | null } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }
  , viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type TicketHeaderFragment = { ticketNumber: string, status: TicketStatus, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null, holder: { displayName: string | null } | null };

export type ClaimTicketMutationVariables = Exact<{
  input: WorkItemInput;
}>;


export type ClaimTicketMutation = { claimWorkItem:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type AddTicketNoteMutationVariables = Exact<{
  input: AddTicketNoteInput;
}>;


export type AddTicketNoteMutation = { addTicketNote:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type ResolveTicketMutationVariables = Exact<{
  input: ResolveTicketInput;
}>;


export type ResolveTicketMutation = { resolveTicket:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type TicketCallerFragment = { id: string, callerName: string | null, callerPhone: string | null };

export type TicketDeedsFragment = { id: string, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type TicketFactsFragment = { callerRole: CallerRole, aboutPersonalData: boolean, receivedAt: string, resolvedAt: string | null, outcome: TicketOutcome | null, requestId: string | null };

export type TicketNotesFragment = { subject: string | null, notes: Array<{ id: string, at: string, staffName: string | null, text: string | null }> };

export type OpenTicketMutationVariables = Exact<{
  input: OpenTicketInput;
}>;


export type OpenTicketMutation = { openTicket:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type NewTicketQueryVariables = Exact<{ [key: string]: never; }>;


export type NewTicketQuery = { approvalsForMeCount: number, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type TicketsQueryVariables = Exact<{
  view: TicketView;
  after?: string | null | undefined;
}>;


export type TicketsQuery = { approvalsForMeCount: number, staffTickets: { nodes: Array<{ id: string, ticketNumber: string, status: TicketStatus, callerRole: CallerRole, aboutPersonalData: boolean, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null, holder: { displayName: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type TicketRowFragment = { id: string, ticketNumber: string, status: TicketStatus, callerRole: CallerRole, aboutPersonalData: boolean, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null, holder: { displayName: string | null } | null };

export type JobRunQueryVariables = Exact<{
  id: string | number;
}>;


export type JobRunQuery = { approvalsForMeCount: number, jobRun:
    | { id: string, kind: string, entity: string | null, status: JobStatus, done: number, total: number | null, startedBy: string | null, createdAt: string, lastRunAt: string | null, endedAt: string | null, attempts: number, lastError: string | null, discardedBy: string | null, discardReason: string | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, history: Array<{ at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null }> }
    | { code: string, message: string }
  , viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type OutboxMessageQueryVariables = Exact<{
  id: string | number;
}>;


export type OutboxMessageQuery = { approvalsForMeCount: number, outboxMessage:
    | { code: string, message: string }
    | { id: string, topic: string, status: OutboxStatus, createdAt: string, attempts: number, dueAt: string | null, deliveredAt: string | null, deadAt: string | null, discardedBy: string | null, discardReason: string | null, lastError: string | null, payload: Array<{ name: string, value: string }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, history: Array<{ at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null }> }
  , viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type RetryOutboxMessageMutationVariables = Exact<{
  input: OutboxMessageInput;
}>;


export type RetryOutboxMessageMutation = { retryOutboxMessage:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DiscardOutboxMessageMutationVariables = Exact<{
  input: DiscardOutboxMessageInput;
}>;


export type DiscardOutboxMessageMutation = { discardOutboxMessage:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RetryJobMutationVariables = Exact<{
  input: JobInput;
}>;


export type RetryJobMutation = { retryJob:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DiscardJobMutationVariables = Exact<{
  input: DiscardJobInput;
}>;


export type DiscardJobMutation = { discardJob:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type CancelJobMutationVariables = Exact<{
  input: JobInput;
}>;


export type CancelJobMutation = { cancelJob:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RunSweepMutationVariables = Exact<{
  input: RunSweepInput;
}>;


export type RunSweepMutation = { runSweep:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { name: string }
   };

export type JobRowFragment = { id: string, kind: string, status: JobStatus, done: number, total: number | null, createdAt: string, lastError: string | null };

export type JobTabCountsFragment = { failed: number, lateSweeps: number };

export type LetterRowFragment = { id: string, topic: string, status: OutboxStatus, attempts: number, createdAt: string, deadAt: string | null, lastError: string | null };

export type JobsQueryVariables = Exact<{
  messages: boolean;
  jobs: boolean;
  sweeps: boolean;
  own: boolean;
  manages: boolean;
  messageFilter: OutboxMessageFilter;
  jobFilter?: JobRunFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type JobsQuery = { deadLetterCount?: number, approvalsForMeCount: number, outboxMessages?: { nodes: Array<{ id: string, topic: string, status: OutboxStatus, attempts: number, createdAt: string, deadAt: string | null, lastError: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, jobRuns?: { nodes: Array<{ id: string, kind: string, status: JobStatus, done: number, total: number | null, createdAt: string, lastError: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, myJobRuns?: { nodes: Array<{ id: string, kind: string, status: JobStatus, done: number, total: number | null, createdAt: string, lastError: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, sweepStates?: Array<{ name: string, everyMs: number, lastSuccessAt: string | null, lastFailureAt: string | null, lastError: string | null, failuresInRow: number, lateSeconds: number, askedAt: string | null }>, jobCounts?: { failed: number, lateSweeps: number }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type SweepRowFragment = { name: string, everyMs: number, lastSuccessAt: string | null, lastFailureAt: string | null, lastError: string | null, failuresInRow: number, lateSeconds: number, askedAt: string | null };

export type WorkCaseFragment = { id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null };

export type WorkCasesFragment = { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } };

export type AfterSalesWorkFragment = { overdue?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, escalated?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disputed?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, submitted?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, refundFailed?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, inspecting?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, returning?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, sendBack?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } } };

export type ApprovalsWorkFragment = { approvalsForMe: { nodes: Array<{ id: string, kind: ApprovalKind, entity: string, amountFen: number | null, askedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } }>, pageInfo: { hasNextPage: boolean } } };

export type WorkDisclosureFragment = { id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null };

export type WorkDisclosuresFragment = { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } };

export type DisclosuresWorkFragment = { disclosuresOverdue?: { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disclosuresNearDue?: { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disclosuresToCheck?: { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disclosuresToRecheck?: { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disclosuresToCollect?: { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disclosuresToHandOver?: { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } } };

export type HeldWorkFragment = { myNextWorkItems: Array<{ id: string, kind: WorkItemKind, entity: string, openedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }> };

export type WorkIncidentFragment = { id: string, incidentNumber: string, reportedAt: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null };

export type WorkIncidentsFragment = { nodes: Array<{ id: string, incidentNumber: string, reportedAt: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }>, pageInfo: { hasNextPage: boolean } };

export type IncidentsWorkFragment = { incidentsOverdue?: { nodes: Array<{ id: string, incidentNumber: string, reportedAt: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }>, pageInfo: { hasNextPage: boolean } }, incidentClocks?: { nodes: Array<{ id: string, incidentNumber: string, reportedAt: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }>, pageInfo: { hasNextPage: boolean } }, openCampaigns?: Array<{ id: string, campaignNumber: string, status: CampaignStatus, createdAt: string, incident: { id: string } }> };

export type JobsWorkFragment = { failedJobs?: { nodes: Array<{ id: string, kind: string, createdAt: string }>, pageInfo: { hasNextPage: boolean } }, deadLetters?: { nodes: Array<{ id: string, topic: string, deadAt: string | null, createdAt: string }>, pageInfo: { hasNextPage: boolean } } };

export type WorkOrderFragment = { id: string, orderNumber: string, payableFen: number, createdAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null };

export type WorkOrdersFragment = { nodes: Array<{ id: string, orderNumber: string, payableFen: number, createdAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } };

export type OrdersWorkFragment = { toShip?: { nodes: Array<{ id: string, orderNumber: string, payableFen: number, createdAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, partlyShipped?: { nodes: Array<{ id: string, orderNumber: string, payableFen: number, createdAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, unpaid?: { nodes: Array<{ id: string, orderNumber: string, payableFen: number, createdAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } } };

export type WorkRequestFragment = { id: string, requestNumber: string, kind: RequestKind, receivedAt: string, answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null };

export type WorkRequestsFragment = { nodes: Array<{ id: string, requestNumber: string, kind: RequestKind, receivedAt: string, answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }>, pageInfo: { hasNextPage: boolean } };

export type RequestsWorkFragment = { requestsOverdue?: { nodes: Array<{ id: string, requestNumber: string, kind: RequestKind, receivedAt: string, answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }>, pageInfo: { hasNextPage: boolean } }, requestsNearDue?: { nodes: Array<{ id: string, requestNumber: string, kind: RequestKind, receivedAt: string, answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }>, pageInfo: { hasNextPage: boolean } }, requestsUnverified?: { nodes: Array<{ id: string, requestNumber: string, kind: RequestKind, receivedAt: string, answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }>, pageInfo: { hasNextPage: boolean } }, requestsToHandle?: { nodes: Array<{ id: string, requestNumber: string, kind: RequestKind, receivedAt: string, answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }>, pageInfo: { hasNextPage: boolean } }, requestsToDeliver?: { nodes: Array<{ id: string, requestNumber: string, kind: RequestKind, receivedAt: string, answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }>, pageInfo: { hasNextPage: boolean } } };

export type ServiceWorkFragment = { waitingChats?: { nodes: Array<{ id: string, conversationNumber: string, openedAt: string, waiting: { since: string } | null }>, pageInfo: { hasNextPage: boolean } }, openTickets?: { nodes: Array<{ id: string, ticketNumber: string, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } } };

export type WorkQueryVariables = Exact<{
  mayRefundApprove: boolean;
  mayAfterSalesDecide: boolean;
  mayAfterSalesInspect: boolean;
  watchesReturns: boolean;
  mayShipmentCreate: boolean;
  mayOrderCancel: boolean;
  mayConversationAnswer: boolean;
  mayIncidentRead: boolean;
  mayIncidentHandle: boolean;
  mayRequestRead: boolean;
  watchesRequests: boolean;
  mayRequestHandle: boolean;
  mayDisclosureRead: boolean;
  watchesDisclosures: boolean;
  mayDisclosureRegister: boolean;
  mayDisclosureCollect: boolean;
  mayDisclosureHandOver: boolean;
  mayJobsManage: boolean;
}>;


export type WorkQuery = { approvalsForMeCount: number, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }>, approvalsForMe: { nodes: Array<{ id: string, kind: ApprovalKind, entity: string, amountFen: number | null, askedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } }>, pageInfo: { hasNextPage: boolean } }, myNextWorkItems: Array<{ id: string, kind: WorkItemKind, entity: string, openedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, incidentsOverdue?: { nodes: Array<{ id: string, incidentNumber: string, reportedAt: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }>, pageInfo: { hasNextPage: boolean } }, incidentClocks?: { nodes: Array<{ id: string, incidentNumber: string, reportedAt: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }>, pageInfo: { hasNextPage: boolean } }, openCampaigns?: Array<{ id: string, campaignNumber: string, status: CampaignStatus, createdAt: string, incident: { id: string } }>, waitingChats?: { nodes: Array<{ id: string, conversationNumber: string, openedAt: string, waiting: { since: string } | null }>, pageInfo: { hasNextPage: boolean } }, openTickets?: { nodes: Array<{ id: string, ticketNumber: string, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, requestsOverdue?: { nodes: Array<{ id: string, requestNumber: string, kind: RequestKind, receivedAt: string, answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }>, pageInfo: { hasNextPage: boolean } }, requestsNearDue?: { nodes: Array<{ id: string, requestNumber: string, kind: RequestKind, receivedAt: string, answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }>, pageInfo: { hasNextPage: boolean } }, requestsUnverified?: { nodes: Array<{ id: string, requestNumber: string, kind: RequestKind, receivedAt: string, answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }>, pageInfo: { hasNextPage: boolean } }, requestsToHandle?: { nodes: Array<{ id: string, requestNumber: string, kind: RequestKind, receivedAt: string, answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }>, pageInfo: { hasNextPage: boolean } }, requestsToDeliver?: { nodes: Array<{ id: string, requestNumber: string, kind: RequestKind, receivedAt: string, answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }>, pageInfo: { hasNextPage: boolean } }, disclosuresOverdue?: { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disclosuresNearDue?: { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disclosuresToCheck?: { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disclosuresToRecheck?: { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disclosuresToCollect?: { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disclosuresToHandOver?: { nodes: Array<{ id: string, requestNumber: string, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, overdue?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, escalated?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disputed?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, submitted?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, refundFailed?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, inspecting?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, returning?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, sendBack?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, openedAt: string, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, toShip?: { nodes: Array<{ id: string, orderNumber: string, payableFen: number, createdAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, partlyShipped?: { nodes: Array<{ id: string, orderNumber: string, payableFen: number, createdAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, unpaid?: { nodes: Array<{ id: string, orderNumber: string, payableFen: number, createdAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, failedJobs?: { nodes: Array<{ id: string, kind: string, createdAt: string }>, pageInfo: { hasNextPage: boolean } }, deadLetters?: { nodes: Array<{ id: string, topic: string, deadAt: string | null, createdAt: string }>, pageInfo: { hasNextPage: boolean } } };

export type ShipOrderMutationVariables = Exact<{
  input: ShipOrderInput;
}>;


export type ShipOrderMutation = { shipOrder:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type CorrectShipmentMutationVariables = Exact<{
  input: CorrectShipmentInput;
}>;


export type CorrectShipmentMutation = { correctShipment:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type CancelOrderForShopperMutationVariables = Exact<{
  input: CancelOrderForShopperInput;
}>;


export type CancelOrderForShopperMutation = { cancelOrderForShopper:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type CancelFormFragment = { id: string };

export type OrderActionsFragment = { id: string, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, lines: Array<{ id: string, title: string, spec: string }>, toShip: Array<{ orderLineId: string, quantity: number, held: boolean }>, shipments: Array<{ id: string }> };

export type OrderCasesFragment = { afterSalesCases: Array<{ id: string, caseNumber: string, refundFen: number, status: AfterSalesStatus }> };

export type OrderFactsFragment = { createdAt: string, paidAt: string | null, shippedAt: string | null, receivedAt: string | null, receivedHow: ReceiptWay | null, cancelledAt: string | null, cancelReason: CancelReason | null, endedAt: string | null };

export type OrderHeaderFragment = { orderNumber: string, status: OrderStatus, paymentStatus: OrderPaymentStatus, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null };

export type OrderLinesFragment = { lines: Array<{ id: string, title: string, spec: string, imagePath: string | null, quantity: number, unitPriceFen: number, discountFen: number, paidFen: number }> };

export type OrderMoneyFragment = { goodsFen: number, discountFen: number, freightFen: number, payableFen: number, payments: Array<{ id: string, transactionId: string, amountFen: number, use: PaymentUse, paidAt: string }>, refunds: Array<{ id: string, status: RefundStatus, amountFen: number, createdAt: string }> };

export type OrderQueryVariables = Exact<{
  id: string | number;
  ships: boolean;
}>;


export type OrderQuery = { approvalsForMeCount: number, staffOrder:
    | { code: string, message: string }
    | { orderNumber: string, status: OrderStatus, paymentStatus: OrderPaymentStatus, id: string, recipientIsOther: boolean, remark: string | null, goodsFen: number, discountFen: number, freightFen: number, payableFen: number, createdAt: string, paidAt: string | null, shippedAt: string | null, receivedAt: string | null, receivedHow: ReceiptWay | null, cancelledAt: string | null, cancelReason: CancelReason | null, endedAt: string | null, history: Array<{ at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null }>, lines: Array<{ id: string, title: string, spec: string, imagePath: string | null, quantity: number, unitPriceFen: number, discountFen: number, paidFen: number }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, shipments: Array<{ id: string, seq: number, carrierCode: string, carrierName: string, trackingNumber: string, shippedAt: string, correctedAt: string | null, lines: Array<{ orderLineId: string, quantity: number }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }>, consignee: { name: string, phoneNumber: string, regionNames: Array<string>, street: string } | null, waybill?: { name: string, phoneNumber: string, regionNames: Array<string>, street: string } | null, payments: Array<{ id: string, transactionId: string, amountFen: number, use: PaymentUse, paidAt: string }>, refunds: Array<{ id: string, status: RefundStatus, amountFen: number, createdAt: string }>, afterSalesCases: Array<{ id: string, caseNumber: string, refundFen: number, status: AfterSalesStatus }>, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null, toShip: Array<{ orderLineId: string, quantity: number, held: boolean }> }
  , carriers: Array<{ code: string, name: string }>, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type ParcelsFragment = { id: string, lines: Array<{ id: string, title: string }>, shipments: Array<{ id: string, seq: number, carrierCode: string, carrierName: string, trackingNumber: string, shippedAt: string, correctedAt: string | null, lines: Array<{ orderLineId: string, quantity: number }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }> };

export type RecipientFragment = { recipientIsOther: boolean, remark: string | null, consignee: { name: string, phoneNumber: string, regionNames: Array<string>, street: string } | null, waybill?: { name: string, phoneNumber: string, regionNames: Array<string>, street: string } | null };

export type ShipFormFragment = { id: string, lines: Array<{ id: string, title: string, spec: string }>, toShip: Array<{ orderLineId: string, quantity: number, held: boolean }>, shipments: Array<{ id: string }> };

export type OrderClockFragment = { status: OrderStatus, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null };

export type OrderRowFragment = { id: string, orderNumber: string, status: OrderStatus, payableFen: number, createdAt: string, lines: Array<{ title: string, quantity: number }>, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null };

export type OrdersQueryVariables = Exact<{
  filter?: StaffOrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { approvalsForMeCount: number, staffOrders: { nodes: Array<{ id: string, orderNumber: string, status: OrderStatus, payableFen: number, createdAt: string, lines: Array<{ title: string, quantity: number }>, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type DisclosureArchiveQueryVariables = Exact<{
  id: string | number;
}>;


export type DisclosureArchiveQuery = { disclosureRequest:
    | { requestNumber: string, package: { archiveHref: string | null } | null }
    | { code: string, message: string }
   };

export type ReviewDisclosureMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type ReviewDisclosureMutation = { reviewDisclosure:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ApproveDisclosureMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type ApproveDisclosureMutation = { approveDisclosure:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type SignOffDisclosureScopeMutationVariables = Exact<{
  input: ScopeVersionInput;
}>;


export type SignOffDisclosureScopeMutation = { signOffDisclosureScope:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DecideDisclosureDisputeMutationVariables = Exact<{
  input: DisputeInput;
}>;


export type DecideDisclosureDisputeMutation = { decideDisclosureDispute:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DecideDisclosureCountMutationVariables = Exact<{
  input: CountInput;
}>;


export type DecideDisclosureCountMutation = { decideDisclosureCount:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RefuseDisclosureMutationVariables = Exact<{
  input: DisclosureWithTextInput;
}>;


export type RefuseDisclosureMutation = { refuseDisclosure:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type CollectDisclosureMutationVariables = Exact<{
  input: DisclosureInput;
}>;


export type CollectDisclosureMutation = { collectDisclosure:
    | { code: string, message: string }
    | { code: string, message: string }
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type HandOverDisclosureMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverDisclosureMutation = { handOverDisclosure:
    | { code: string, message: string }
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type AcknowledgeDisclosureMutationVariables = Exact<{
  input: AcknowledgeInput;
}>;


export type AcknowledgeDisclosureMutation = { acknowledgeDisclosure:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DisclosureActionsFragment = { id: string, scopeVersion: number, askedFrom: string, askedTo: string, scopes: Array<{ version: number, fields: Array<{ id: string, label: string }>, subjects: Array<{ id: string, label: string }> }>, disclosableFields: Array<{ id: string, label: string }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type DisclosureChecksFragment = { checks: Array<{ check: DisclosureCheck, passed: boolean | null, checkedAt: string | null }> };

export type DisclosureFactsFragment = { id: string, receivedAt: string, defect: DisclosureDefect | null, answerText: string | null, notice: DisclosureNotice | null, noticedAt: string | null, renewalOf: string | null, renewedBy: string | null, package: { sealedAt: string, rows: number, sha256: string, handedOverAt: string | null, passphraseShownAt: string | null, receiptOn: string | null, archiveHref: string | null } | null };

export type DisclosureLetterFragment = { authority: AuthorityKind, authorityName: string | null, caseNumber: string | null, deliveredBy: DisclosureDelivery, legalArticle: string | null, legalHook: string, dataAsked: string | null, personsAsked: string | null, askedFrom: string, askedTo: string, hasSecrecyClause: boolean, secrecyText: string | null, officers: Array<{ name: string, idNumber: string }>, instruments: Array<{ id: string, kind: LegalInstrumentKind, issuedOn: string, validUntil: string, hasDocument: boolean, document: { href: string | null } | null }> };

export type DisclosureScopesFragment = { foundCount: number | null, status: DisclosureStatus, scopes: Array<{ version: number, from: string, to: string, expectedCount: number, note: string | null, groupText: string | null, disputed: boolean, grantedFields: Array<string>, grantedCount: number | null, fields: Array<{ id: string, label: string }>, subjects: Array<{ id: string, label: string }> }>, decisions: Array<{ hand: DisclosureHand, verdict: DisclosureVerdict, reason: string | null, decidedAt: string }> };

export type ReturnDisclosureMutationVariables = Exact<{
  input: ReturnInput;
}>;


export type ReturnDisclosureMutation = { returnDisclosure:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type WithdrawDisclosureMutationVariables = Exact<{
  input: DisclosureWithTextInput;
}>;


export type WithdrawDisclosureMutation = { withdrawDisclosure:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type CloseDisclosureMutationVariables = Exact<{
  input: DisclosureInput;
}>;


export type CloseDisclosureMutation = { closeDisclosure:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RecheckDisclosureNoticeMutationVariables = Exact<{
  input: RecheckInput;
}>;


export type RecheckDisclosureNoticeMutation = { recheckDisclosureNotice:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DisclosureQueryVariables = Exact<{
  id: string | number;
}>;


export type DisclosureQuery = { approvalsForMeCount: number, disclosureRequest:
    | { id: string, requestNumber: string, status: DisclosureStatus, outcome: DisclosureOutcome | null, scopeVersion: number, authority: AuthorityKind, authorityName: string | null, caseNumber: string | null, deliveredBy: DisclosureDelivery, legalArticle: string | null, legalHook: string, dataAsked: string | null, personsAsked: string | null, askedFrom: string, askedTo: string, hasSecrecyClause: boolean, secrecyText: string | null, foundCount: number | null, receivedAt: string, defect: DisclosureDefect | null, answerText: string | null, notice: DisclosureNotice | null, noticedAt: string | null, renewalOf: string | null, renewedBy: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null, history: Array<{ at: string, action: string, outcome: string, actorKind: string, fromStatus: string | null, toStatus: string | null }>, officers: Array<{ name: string, idNumber: string }>, instruments: Array<{ id: string, kind: LegalInstrumentKind, issuedOn: string, validUntil: string, hasDocument: boolean, document: { href: string | null } | null }>, checks: Array<{ check: DisclosureCheck, passed: boolean | null, checkedAt: string | null }>, scopes: Array<{ version: number, from: string, to: string, expectedCount: number, note: string | null, groupText: string | null, disputed: boolean, grantedFields: Array<string>, grantedCount: number | null, fields: Array<{ id: string, label: string }>, subjects: Array<{ id: string, label: string }> }>, decisions: Array<{ hand: DisclosureHand, verdict: DisclosureVerdict, reason: string | null, decidedAt: string }>, package: { sealedAt: string, rows: number, sha256: string, handedOverAt: string | null, passphraseShownAt: string | null, receiptOn: string | null, archiveHref: string | null } | null, disclosableFields: Array<{ id: string, label: string }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }
    | { code: string, message: string }
  , viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type RecordDisclosureChecksMutationVariables = Exact<{
  input: RecordChecksInput;
}>;


export type RecordDisclosureChecksMutation = { recordDisclosureChecks:
    | { code: string, message: string }
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type AttachInstrumentDocumentMutationVariables = Exact<{
  input: AttachDocumentInput;
}>;


export type AttachInstrumentDocumentMutation = { attachInstrumentDocument:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RecordRenewedInstrumentMutationVariables = Exact<{
  input: RenewedInstrumentInput;
}>;


export type RecordRenewedInstrumentMutation = { recordRenewedInstrument:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RenewDisclosureMutationVariables = Exact<{
  input: RenewDisclosureInput;
}>;


export type RenewDisclosureMutation = { renewDisclosure:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DecideDisclosureNoticeMutationVariables = Exact<{
  input: NoticeInput;
}>;


export type DecideDisclosureNoticeMutation = { decideDisclosureNotice:
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ProposeDisclosureScopeMutationVariables = Exact<{
  input: ProposeScopeInput;
}>;


export type ProposeDisclosureScopeMutation = { proposeDisclosureScope:
    | { code: string, message: string }
    | { code: string, message: string }
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type SubmitDisclosureScopeMutationVariables = Exact<{
  input: DisclosureInput;
}>;


export type SubmitDisclosureScopeMutation = { submitDisclosureScope:
    | { code: string, message: string }
    | { __typename: 'DisclosureRequest' }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ShowDisclosurePassphraseMutationVariables = Exact<{
  input: DisclosureInput;
}>;


export type ShowDisclosurePassphraseMutation = { showDisclosurePassphrase:
    | { passphrase: string }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DisclosureRowFragment = { id: string, requestNumber: string, status: DisclosureStatus, outcome: DisclosureOutcome | null, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null };

export type NewDisclosureQueryVariables = Exact<{ [key: string]: never; }>;


export type NewDisclosureQuery = { approvalsForMeCount: number, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type RegisterDisclosureMutationVariables = Exact<{
  input: RegisterDisclosureInput;
}>;


export type RegisterDisclosureMutation = { registerDisclosure:
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type DisclosuresQueryVariables = Exact<{
  filter?: DisclosureFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DisclosuresQuery = { approvalsForMeCount: number, disclosureRequests: { nodes: Array<{ id: string, requestNumber: string, status: DisclosureStatus, outcome: DisclosureOutcome | null, authority: AuthorityKind, receivedAt: string, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type DisclosureFiguresQueryVariables = Exact<{
  year?: number | null | undefined;
  half?: number | null | undefined;
}>;


export type DisclosureFiguresQuery = { approvalsForMeCount: number, disclosureFigures: { year: number, half: number, figures: Array<{ authority: AuthorityKind, received: number, open: number, complied: number, narrowed: number, noData: number, returned: number, refused: number, foreign: number, withdrawn: number, notified: number }> }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type RequestAnswerFragment = { outcome: RequestOutcome | null, answer: string | null, facts: string | null, reviewNote: string | null, decisionVersion: number, preparedBy: string | null, reviewedBy: string | null, deliveredHow: AnswerDeliveryWay | null, answeredAt: string | null, grounds: Array<{ ground: RefusalGround, text: string, source: string }> };

export type ClosureItemsFragment = { name: string, label: string, outcome: ClosureOutcome, rows: number, keptUntil: string | null, law: string | null };

export type RequestClosureFragment = { closurePlan: { items: Array<{ name: string, label: string, outcome: ClosureOutcome, rows: number, keptUntil: string | null, law: string | null }> } | null, closure: { certificateNumber: string, status: ClosureStatus, confirmedAt: string, verifiedAt: string | null, restrictedUntil: string | null, keysDestroyed: number, seal: string | null, steps: Array<{ name: ClosureStepName, doneAt: string | null, dueAt: string | null }>, items: Array<{ name: string, label: string, outcome: ClosureOutcome, rows: number, keptUntil: string | null, law: string | null }> } | null };

export type PrepareAnswerMutationVariables = Exact<{
  input: PrepareAnswerInput;
}>;


export type PrepareAnswerMutation = { prepareAnswer:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ApproveAnswerMutationVariables = Exact<{
  input: ReviewInput;
}>;


export type ApproveAnswerMutation = { approveAnswer:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type ReturnAnswerMutationVariables = Exact<{
  input: ReturnAnswerInput;
}>;


export type ReturnAnswerMutation = { returnAnswer:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RecordIdentityCheckMutationVariables = Exact<{
  input: RecordIdentityCheckInput;
}>;


export type RecordIdentityCheckMutation = { recordIdentityCheck:
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RequestIdentityFragment = { level: IdentityLevel, endedUntil: string | null, ask: { status: IdentityAskStatus, askedAt: string, expiresAt: string } | null, checks: Array<{ id: string, level: IdentityLevel, method: IdentityMethod, claim: IdentityClaim, outcome: IdentityOutcome, evidence: Array<IdentityEvidence>, at: string }> };

export type RequestPackFragment = { accessPack: { form: AccessPackForm, status: AccessPackStatus, categories: number, records: number, madeAt: string | null, expiresAt: string | null, downloads: number, endedAt: string | null } | null };

export type DataSubjectRequestPageQueryVariables = Exact<{
  id: string | number;
  entity: string;
  mayCheck: boolean;
}>;


export type DataSubjectRequestPageQuery = { approvalsForMeCount: number, staffRequest:
    | { code: string, message: string }
    | { id: string, accountId: string | null, closedAt: string | null, requiredLevel: IdentityLevel, requestNumber: string, kind: RequestKind, channel: RequestChannel, status: RequestStatus, lastDay: string, receivedAt: string, decisionVersion: number, outcome: RequestOutcome | null, answer: string | null, facts: string | null, reviewNote: string | null, preparedBy: string | null, reviewedBy: string | null, deliveredHow: AnswerDeliveryWay | null, answeredAt: string | null, asked: string | null, source: string | null, recordedAt: string, provisional: boolean, countedDays: Array<string>, overdueAt: string | null, verifiedAt: string | null, mergedInto: string | null, reconsiders: string | null, workItem: { holderId: string | null, closedAt: string | null } | null, history: Array<{ at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, grounds: Array<{ ground: RefusalGround, text: string, source: string }>, tasks: Array<{ name: string, status: RequestTaskStatus, rowsFound: number, reason: string | null, keptUntil: string | null }>, closurePlan: { items: Array<{ name: string, label: string, outcome: ClosureOutcome, rows: number, keptUntil: string | null, law: string | null }> } | null, closure: { certificateNumber: string, status: ClosureStatus, confirmedAt: string, verifiedAt: string | null, restrictedUntil: string | null, keysDestroyed: number, seal: string | null, steps: Array<{ name: ClosureStepName, doneAt: string | null, dueAt: string | null }>, items: Array<{ name: string, label: string, outcome: ClosureOutcome, rows: number, keptUntil: string | null, law: string | null }> } | null, accessPack: { form: AccessPackForm, status: AccessPackStatus, categories: number, records: number, madeAt: string | null, expiresAt: string | null, downloads: number, endedAt: string | null } | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }
  , identityStanding?:
    | { level: IdentityLevel, endedUntil: string | null, ask: { status: IdentityAskStatus, askedAt: string, expiresAt: string } | null, checks: Array<{ id: string, level: IdentityLevel, method: IdentityMethod, claim: IdentityClaim, outcome: IdentityOutcome, evidence: Array<IdentityEvidence>, at: string }> }
    | { code: string, message: string }
  , viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type RequestFactsPanelFragment = { kind: RequestKind, channel: RequestChannel, asked: string | null, accountId: string | null, source: string | null, receivedAt: string, recordedAt: string, lastDay: string, provisional: boolean, countedDays: Array<string>, overdueAt: string | null, requiredLevel: IdentityLevel, verifiedAt: string | null, answeredAt: string | null, closedAt: string | null, mergedInto: string | null, reconsiders: string | null };

export type RequestHeaderFragment = { requestNumber: string, kind: RequestKind, channel: RequestChannel, status: RequestStatus, lastDay: string, answeredAt: string | null, overdueAt: string | null, workItem: { holderId: string | null, closedAt: string | null } | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null };

export type RequestStepsFragment = { id: string, kind: RequestKind, accountId: string | null, receivedAt: string, decisionVersion: number, workItem: { holderId: string | null, closedAt: string | null } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type ClaimRequestMutationVariables = Exact<{
  input: WorkItemInput;
}>;


export type ClaimRequestMutation = { claimWorkItem:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type TriageRequestMutationVariables = Exact<{
  input: TriageRequestInput;
}>;


export type TriageRequestMutation = { triageRequest:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type StartRequestMutationVariables = Exact<{
  input: DataSubjectRequestInput;
}>;


export type StartRequestMutation = { startRequest:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type MoveReceiptEarlierMutationVariables = Exact<{
  input: MoveReceiptEarlierInput;
}>;


export type MoveReceiptEarlierMutation = { moveReceiptEarlier:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RecordAnswerDeliveryMutationVariables = Exact<{
  input: RecordAnswerDeliveryInput;
}>;


export type RecordAnswerDeliveryMutation = { recordAnswerDelivery:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RequestTasksFragment = { tasks: Array<{ name: string, status: RequestTaskStatus, rowsFound: number, reason: string | null, keptUntil: string | null }> };

export type NewRequestQueryVariables = Exact<{ [key: string]: never; }>;


export type NewRequestQuery = { approvalsForMeCount: number, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type RegisterRequestMutationVariables = Exact<{
  input: RegisterRequestInput;
}>;


export type RegisterRequestMutation = { registerRequest:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string, requestNumber: string }
    | { code: string, message: string }
   };

export type RequestsQueryVariables = Exact<{
  filter?: StaffRequestFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type RequestsQuery = { calendarYearsMissing: Array<number>, approvalsForMeCount: number, staffRequests: { nodes: Array<{ id: string, requestNumber: string, kind: RequestKind, channel: RequestChannel, receivedAt: string, status: RequestStatus, answeredAt: string | null, overdueAt: string | null, workItem: { holderId: string | null, closedAt: string | null } | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, staffRequestCounts: Array<{ view: RequestView, count: number, more: boolean }>, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type RequestStateFragment = { status: RequestStatus };

export type RequestClockFragment = { answeredAt: string | null, overdueAt: string | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null };

export type RequestRowFragment = { id: string, requestNumber: string, kind: RequestKind, channel: RequestChannel, receivedAt: string, status: RequestStatus, answeredAt: string | null, overdueAt: string | null, workItem: { holderId: string | null, closedAt: string | null } | null, clock: { dueAt: string, urgency: RequestUrgency, workingDays: number, provisional: boolean } | null };

export type AssessIncidentMutationVariables = Exact<{
  input: AssessIncidentInput;
}>;


export type AssessIncidentMutation = { assessIncident:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RaiseIncidentSeverityMutationVariables = Exact<{
  input: ChangeIncidentSeverityInput;
}>;


export type RaiseIncidentSeverityMutation = { raiseIncidentSeverity:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type LowerIncidentSeverityMutationVariables = Exact<{
  input: ChangeIncidentSeverityInput;
}>;


export type LowerIncidentSeverityMutation = { lowerIncidentSeverity:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type CorrectDiscoveryMutationVariables = Exact<{
  input: CorrectDiscoveryInput;
}>;


export type CorrectDiscoveryMutation = { correctDiscovery:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type StartCampaignMutationVariables = Exact<{
  input: StartCampaignInput;
}>;


export type StartCampaignMutation = { startCampaign:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type PauseCampaignMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type PauseCampaignMutation = { pauseCampaign:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type ResumeCampaignMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type ResumeCampaignMutation = { resumeCampaign:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RetryFailedDeliveriesMutationVariables = Exact<{
  input: CampaignInput;
}>;


export type RetryFailedDeliveriesMutation = { retryFailedDeliveries:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type PublishAnnouncementMutationVariables = Exact<{
  input: PublishAnnouncementInput;
}>;


export type PublishAnnouncementMutation = { publishAnnouncement:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type CampaignDeedsFragment = { id: string, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type CampaignFragment = { id: string, campaignNumber: string, status: CampaignStatus, pausedFor: CampaignPauseReason | null, noticeVersion: number | null, startedAt: string | null, finishedAt: string | null, progress: Array<{ channel: CampaignChannel, pending: number, sent: number, delivered: number, failed: number, unknown: number, noChannel: number, read: number }>, people: { told: number, attempted: number, unreachable: number }, failures: Array<{ channel: CampaignChannel, code: string, people: number, canTryAgain: boolean }>, announcements: Array<{ id: string, announcementNumber: string, places: Array<AnnouncementPlace>, publishedAt: string, endsAt: string, unreachableCount: number, reason: string }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type IncidentClocksFragment = { clocks: Array<{ kind: IncidentClockKind, basis: string, source: string, startedAt: string, dueAt: string, metAt: string | null, waivedAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }> };

export type IncidentFactsFragment = { id: string, source: IncidentSource, description: string | null, cause: string | null, lessons: string | null, affectedEstimate: number, affectedCount: number, lossFen: number, severityFloor: IncidentSeverity, occurredAt: string | null, discoveredAt: string, partnerLearnedAt: string | null, reportedAt: string, confirmedAt: string | null, recoveredAt: string | null, closedAt: string | null, noticeNumber: string, severityChanges: Array<{ from: IncidentSeverity | null, to: IncidentSeverity, reason: string | null, at: string }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type IncidentHeaderFragment = { incidentNumber: string, title: string | null, kind: IncidentKind, priority: IncidentPriority, status: IncidentStatus, severity: IncidentSeverity, workItem: { holderId: string | null, closedAt: string | null } | null, nextClock: { kind: IncidentClockKind, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null };

export type IncidentRecordsFragment = { id: string, entries: Array<{ id: string, at: string, text: string | null }>, measures: Array<{ id: string, at: string, kind: MeasureKind, state: MeasureState, text: string | null }>, evidence: Array<{ id: string, collectedAt: string, sha256: string, text: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type IncidentStepsFragment = { id: string, kind: IncidentKind, priority: IncidentPriority, affectedEstimate: number, workItem: { holderId: string | null, closedAt: string | null } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type IncidentTracksFragment = { id: string, tracks: Array<{ track: IncidentTrack, status: TrackStatus, note: string | null }>, evidence: Array<{ id: string, text: string | null }>, noNoticeDecisions: Array<{ id: string, reason: string | null, endedAt: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type SubmitIncidentNoticeMutationVariables = Exact<{
  input: NoticeVersionInput;
}>;


export type SubmitIncidentNoticeMutation = { submitIncidentNotice:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ApproveIncidentNoticeMutationVariables = Exact<{
  input: NoticeVersionInput;
}>;


export type ApproveIncidentNoticeMutation = { approveIncidentNotice:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ReturnIncidentNoticeMutationVariables = Exact<{
  input: ReturnIncidentNoticeInput;
}>;


export type ReturnIncidentNoticeMutation = { returnIncidentNotice:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type IncidentNoticesFragment = { id: string, incidentNumber: string, affectedCount: number, notices: Array<{ id: string, version: number, status: NoticeStatus, preparedAt: string, returnReason: string | null, zh: { happened: string, dataTypes: string, cause: string, harm: string, measures: string, advice: string, remedies: string, contact: string }, en: { happened: string, dataTypes: string, cause: string, harm: string, measures: string, advice: string, remedies: string, contact: string } | null, faults: Array<{ language: string, element: string, fault: string }>, approvals: Array<{ part: string, at: string }> }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, startActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type NoticeTextsFragment = { happened: string, dataTypes: string, cause: string, harm: string, measures: string, advice: string, remedies: string, contact: string };

export type IncidentNoticeDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type IncidentNoticeDraftQuery = { approvalsForMeCount: number, securityIncident:
    | { code: string, message: string }
    | { id: string, incidentNumber: string, notices: Array<{ version: number, zh: { happened: string, dataTypes: string, cause: string, harm: string, measures: string, advice: string, remedies: string, contact: string }, en: { happened: string, dataTypes: string, cause: string, harm: string, measures: string, advice: string, remedies: string, contact: string } | null }> }
  , viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type PrepareIncidentNoticeMutationVariables = Exact<{
  input: PrepareIncidentNoticeInput;
}>;


export type PrepareIncidentNoticeMutation = { prepareIncidentNotice:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type IncidentQueryVariables = Exact<{
  id: string | number;
}>;


export type IncidentQuery = { approvalsForMeCount: number, securityIncident:
    | { code: string, message: string }
    | { id: string, incidentNumber: string, title: string | null, kind: IncidentKind, priority: IncidentPriority, status: IncidentStatus, affectedEstimate: number, affectedCount: number, dataTypes: Array<DataType>, concernsStaffId: string | null, source: IncidentSource, description: string | null, cause: string | null, lessons: string | null, lossFen: number, severityFloor: IncidentSeverity, occurredAt: string | null, discoveredAt: string, partnerLearnedAt: string | null, reportedAt: string, confirmedAt: string | null, recoveredAt: string | null, closedAt: string | null, noticeNumber: string, severity: IncidentSeverity, campaigns: Array<{ id: string, campaignNumber: string, status: CampaignStatus, pausedFor: CampaignPauseReason | null, noticeVersion: number | null, startedAt: string | null, finishedAt: string | null, progress: Array<{ channel: CampaignChannel, pending: number, sent: number, delivered: number, failed: number, unknown: number, noChannel: number, read: number }>, people: { told: number, attempted: number, unreachable: number }, failures: Array<{ channel: CampaignChannel, code: string, people: number, canTryAgain: boolean }>, announcements: Array<{ id: string, announcementNumber: string, places: Array<AnnouncementPlace>, publishedAt: string, endsAt: string, unreachableCount: number, reason: string }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }>, history: Array<{ at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null }>, workItem: { holderId: string | null, closedAt: string | null } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, notices: Array<{ id: string, version: number, status: NoticeStatus, preparedAt: string, returnReason: string | null, zh: { happened: string, dataTypes: string, cause: string, harm: string, measures: string, advice: string, remedies: string, contact: string }, en: { happened: string, dataTypes: string, cause: string, harm: string, measures: string, advice: string, remedies: string, contact: string } | null, faults: Array<{ language: string, element: string, fault: string }>, approvals: Array<{ part: string, at: string }> }>, startActions: Array<{ action: string, allowed: boolean, reason: string | null }>, affectedSetVersions: Array<{ version: number, source: SelectionSource, confidence: Confidence, dataTypes: Array<DataType>, completedAt: string | null, examined: number, added: number, extended: number, removed: number, total: number | null, periodFrom: string | null, periodTo: string | null, reason: string | null }>, reports: Array<{ id: string, version: number, kind: ReportKind, basis: ReportBasis, draftedAt: string, submittedAt: string | null, channel: ReportChannel | null, receiptNumber: string | null }>, entries: Array<{ id: string, at: string, text: string | null }>, measures: Array<{ id: string, at: string, kind: MeasureKind, state: MeasureState, text: string | null }>, evidence: Array<{ id: string, collectedAt: string, sha256: string, text: string | null }>, clocks: Array<{ kind: IncidentClockKind, basis: string, source: string, startedAt: string, dueAt: string, metAt: string | null, waivedAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, tracks: Array<{ track: IncidentTrack, status: TrackStatus, note: string | null }>, noNoticeDecisions: Array<{ id: string, reason: string | null, endedAt: string | null }>, severityChanges: Array<{ from: IncidentSeverity | null, to: IncidentSeverity, reason: string | null, at: string }>, nextClock: { kind: IncidentClockKind, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }
  , viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type AddPeopleShownMutationVariables = Exact<{
  input: AddPeopleShownInput;
}>;


export type AddPeopleShownMutation = { addPeopleShown:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type AddPeopleOfOrdersMutationVariables = Exact<{
  input: AddPeopleOfOrdersInput;
}>;


export type AddPeopleOfOrdersMutation = { addPeopleOfOrders:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type AddListedPeopleMutationVariables = Exact<{
  input: AddListedPeopleInput;
}>;


export type AddListedPeopleMutation = { addListedPeople:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type IncidentPeopleFragment = { id: string, affectedCount: number, dataTypes: Array<DataType>, concernsStaffId: string | null, affectedSetVersions: Array<{ version: number, source: SelectionSource, confidence: Confidence, dataTypes: Array<DataType>, completedAt: string | null, examined: number, added: number, extended: number, removed: number, total: number | null, periodFrom: string | null, periodTo: string | null, reason: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type IncidentPeopleListQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type IncidentPeopleListQuery = { approvalsForMeCount: number, securityIncident:
    | { code: string, message: string }
    | { id: string, incidentNumber: string, affectedCount: number, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }
  , affectedSubjects: { nodes: Array<{ id: string, accountId: string | null, orderId: string | null, dataTypes: Array<DataType>, confidence: Confidence, addedInVersion: number, removedInVersion: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type RemoveAffectedPersonMutationVariables = Exact<{
  input: RemoveAffectedPersonInput;
}>;


export type RemoveAffectedPersonMutation = { removeAffectedPerson:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type AddIncidentEntryMutationVariables = Exact<{
  input: AddIncidentEntryInput;
}>;


export type AddIncidentEntryMutation = { addIncidentEntry:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RecordIncidentMeasureMutationVariables = Exact<{
  input: RecordIncidentMeasureInput;
}>;


export type RecordIncidentMeasureMutation = { recordIncidentMeasure:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RecordIncidentEvidenceMutationVariables = Exact<{
  input: RecordIncidentEvidenceInput;
}>;


export type RecordIncidentEvidenceMutation = { recordIncidentEvidence:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DraftRegulatorReportMutationVariables = Exact<{
  input: DraftRegulatorReportInput;
}>;


export type DraftRegulatorReportMutation = { draftRegulatorReport:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ClaimIncidentMutationVariables = Exact<{
  input: WorkItemInput;
}>;


export type ClaimIncidentMutation = { claimWorkItem:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type IncidentReportsFragment = { id: string, reports: Array<{ id: string, version: number, kind: ReportKind, basis: ReportBasis, draftedAt: string, submittedAt: string | null, channel: ReportChannel | null, receiptNumber: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type IncidentReportQueryVariables = Exact<{
  id: string | number;
}>;


export type IncidentReportQuery = { approvalsForMeCount: number, securityIncident:
    | { code: string, message: string }
    | { id: string, incidentNumber: string, reports: Array<{ id: string, version: number, kind: ReportKind, basis: ReportBasis, draftedAt: string, text: string | null, textHash: string, submittedAt: string | null, channel: ReportChannel | null, receiptNumber: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }
  , viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type EditRegulatorReportMutationVariables = Exact<{
  input: EditRegulatorReportInput;
}>;


export type EditRegulatorReportMutation = { editRegulatorReport:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type SubmitRegulatorReportMutationVariables = Exact<{
  input: SubmitRegulatorReportInput;
}>;


export type SubmitRegulatorReportMutation = { submitRegulatorReport:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type TriageIncidentMutationVariables = Exact<{
  input: TriageIncidentInput;
}>;


export type TriageIncidentMutation = { triageIncident:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ConfirmIncidentMutationVariables = Exact<{
  input: IncidentInput;
}>;


export type ConfirmIncidentMutation = { confirmIncident:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ContainIncidentMutationVariables = Exact<{
  input: IncidentInput;
}>;


export type ContainIncidentMutation = { containIncident:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RecoverIncidentMutationVariables = Exact<{
  input: IncidentInput;
}>;


export type RecoverIncidentMutation = { recoverIncident:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type CloseIncidentMutationVariables = Exact<{
  input: IncidentInput;
}>;


export type CloseIncidentMutation = { closeIncident:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ReviewIncidentMutationVariables = Exact<{
  input: ReviewIncidentInput;
}>;


export type ReviewIncidentMutation = { reviewIncident:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DismissIncidentMutationVariables = Exact<{
  input: IncidentWithReasonInput;
}>;


export type DismissIncidentMutation = { dismissIncident:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ReopenIncidentMutationVariables = Exact<{
  input: IncidentWithReasonInput;
}>;


export type ReopenIncidentMutation = { reopenIncident:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type SettleIncidentTrackMutationVariables = Exact<{
  input: SettleIncidentTrackInput;
}>;


export type SettleIncidentTrackMutation = { settleIncidentTrack:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type JustifyIncidentTrackMutationVariables = Exact<{
  input: SettleIncidentTrackInput;
}>;


export type JustifyIncidentTrackMutation = { justifyIncidentTrack:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DecideNoNoticeMutationVariables = Exact<{
  input: DecideNoNoticeInput;
}>;


export type DecideNoNoticeMutation = { decideNoNotice:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RecordAuthorityOrderMutationVariables = Exact<{
  input: IncidentWithReasonInput;
}>;


export type RecordAuthorityOrderMutation = { recordAuthorityOrder:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type IncidentStateFragment = { status: IncidentStatus, severity: IncidentSeverity };

export type IncidentClockFragment = { nextClock: { kind: IncidentClockKind, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null };

export type IncidentRowFragment = { id: string, incidentNumber: string, title: string | null, severity: IncidentSeverity, reportedAt: string, status: IncidentStatus, nextClock: { kind: IncidentClockKind, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null };

export type NewIncidentQueryVariables = Exact<{ [key: string]: never; }>;


export type NewIncidentQuery = { approvalsForMeCount: number, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type ReportIncidentMutationVariables = Exact<{
  input: ReportIncidentInput;
}>;


export type ReportIncidentMutation = { reportIncident:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { incidentNumber: string }
   };

export type IncidentsQueryVariables = Exact<{
  filter?: SecurityIncidentFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type IncidentsQuery = { approvalsForMeCount: number, securityIncidents: { nodes: Array<{ id: string, incidentNumber: string, title: string | null, severity: IncidentSeverity, reportedAt: string, status: IncidentStatus, nextClock: { kind: IncidentClockKind, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type LiftRevealSuspensionMutationVariables = Exact<{
  input: LiftRevealSuspensionInput;
}>;


export type LiftRevealSuspensionMutation = { liftRevealSuspension:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RevealSuspensionQueryVariables = Exact<{
  id: string | number;
}>;


export type RevealSuspensionQuery = { approvalsForMeCount: number, revealSuspension:
    | { code: string, message: string }
    | { id: string, status: RevealSuspensionStatus, cause: RevealDetector, inBurst: number, inDay: number, suspendedAt: string, liftedAt: string | null, colleague: { displayName: string | null }, signatures: Array<{ role: string, reason: RevealLiftReason, signedAt: string, colleague: { displayName: string | null } }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }
  , viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type SuspensionFragment = { id: string, status: RevealSuspensionStatus, cause: RevealDetector, inBurst: number, inDay: number, suspendedAt: string, liftedAt: string | null, colleague: { displayName: string | null }, signatures: Array<{ role: string, reason: RevealLiftReason, signedAt: string, colleague: { displayName: string | null } }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type RevealSuspensionsQueryVariables = Exact<{
  open: boolean;
  after?: string | null | undefined;
}>;


export type RevealSuspensionsQuery = { approvalsForMeCount: number, revealSuspensions: { nodes: Array<{ id: string, status: RevealSuspensionStatus, cause: RevealDetector, inBurst: number, inDay: number, suspendedAt: string, colleague: { displayName: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type SuspensionRowFragment = { id: string, status: RevealSuspensionStatus, cause: RevealDetector, inBurst: number, inDay: number, suspendedAt: string, colleague: { displayName: string | null } };

export type EnterHolidayNoticeMutationVariables = Exact<{
  input: EnterHolidayNoticeInput;
}>;


export type EnterHolidayNoticeMutation = { enterHolidayNotice:
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type ApproveHolidayNoticeMutationVariables = Exact<{
  input: HolidayNoticeInput;
}>;


export type ApproveHolidayNoticeMutation = { approveHolidayNotice:
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type RefuseHolidayNoticeMutationVariables = Exact<{
  input: HolidayNoticeInput;
}>;


export type RefuseHolidayNoticeMutation = { refuseHolidayNotice:
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type HolidayNoticeEntryFragment = { id: string, year: number, status: HolidayNoticeStatus, title: string, number: string, sourceUrl: string, enteredAt: string, reviewedAt: string | null, enteredBy: { displayName: string | null }, reviewedBy: { displayName: string | null } | null, holidays: Array<{ name: string, firstDay: string, lastDay: string, makeUpDays: Array<string> }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type WorkingCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkingCalendarQuery = { approvalsForMeCount: number, workingCalendar: { years: Array<number>, missingYears: Array<number>, notices: Array<{ id: string, year: number, status: HolidayNoticeStatus, title: string, number: string, sourceUrl: string, enteredAt: string, reviewedAt: string | null, enteredBy: { displayName: string | null }, reviewedBy: { displayName: string | null } | null, holidays: Array<{ name: string, firstDay: string, lastDay: string, makeUpDays: Array<string> }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }> }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { approvalsForMeCount: number, settings: Array<{ area: SettingArea, key: string, label: string, unit: SettingUnit, value: string, defaultValue: string, fourEyes: boolean, changes: Array<{ status: SettingChangeStatus, proposedAt: string, decidedAt: string | null, id: string, before: string, after: string }> }>, workingCalendar: { missingYears: Array<number> }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type SettingRowFragment = { key: string, label: string, unit: SettingUnit, value: string, defaultValue: string, fourEyes: boolean, changes: Array<{ status: SettingChangeStatus, proposedAt: string, decidedAt: string | null }> };

export type AccountFactsFragment = { email: string, roles: Array<StaffRole>, extraPermissions: Array<string>, hasSecondFactor: boolean, isStale: boolean, createdAt: string, lastSignInAt: string | null, leftAt: string | null, invitation: { purpose: StaffInvitationPurpose, sentAt: string | null, expiresAt: string } | null };

export type ApproveGrantMutationVariables = Exact<{
  input: GrantInput;
}>;


export type ApproveGrantMutation = { approveGrant:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RefuseGrantMutationVariables = Exact<{
  input: GrantInput;
}>;


export type RefuseGrantMutation = { refuseGrant:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type WithdrawGrantMutationVariables = Exact<{
  input: GrantInput;
}>;


export type WithdrawGrantMutation = { withdrawGrant:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RevokeGrantMutationVariables = Exact<{
  input: GrantInput;
}>;


export type RevokeGrantMutation = { revokeGrant:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type MemberGrantFragment = { id: string, name: string, status: StaffGrantStatus, reason: string | null, expiresAt: string | null, proposedBy: { displayName: string | null } | null, decidedBy: { displayName: string | null } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type MemberGrantsFragment = { grants: Array<{ id: string, name: string, status: StaffGrantStatus, reason: string | null, expiresAt: string | null, proposedBy: { displayName: string | null } | null, decidedBy: { displayName: string | null } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }> };

export type ProposeGrantMutationVariables = Exact<{
  input: ProposeGrantInput;
}>;


export type ProposeGrantMutation = { proposeGrant:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type ResendStaffInvitationMutationVariables = Exact<{
  input: MemberInput;
}>;


export type ResendStaffInvitationMutation = { resendStaffInvitation:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RequestSecondFactorResetMutationVariables = Exact<{
  input: RequestSecondFactorResetInput;
}>;


export type RequestSecondFactorResetMutation = { requestSecondFactorReset:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RevokeStaffSessionsMutationVariables = Exact<{
  input: MemberInput;
}>;


export type RevokeStaffSessionsMutation = { revokeStaffSessions:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
   };

export type EndEmploymentMutationVariables = Exact<{
  input: MemberInput;
}>;


export type EndEmploymentMutation = { endEmployment:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type StaffMemberPageQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffMemberPageQuery = { approvalsForMeCount: number, grantables: Array<{ name: string }>, staffRecord:
    | { code: string, message: string }
    | { id: string, displayName: string | null, status: StaffStatus, email: string, roles: Array<StaffRole>, extraPermissions: Array<string>, hasSecondFactor: boolean, isStale: boolean, createdAt: string, lastSignInAt: string | null, leftAt: string | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, invitation: { purpose: StaffInvitationPurpose, sentAt: string | null, expiresAt: string } | null, grants: Array<{ id: string, name: string, status: StaffGrantStatus, reason: string | null, expiresAt: string | null, proposedBy: { displayName: string | null } | null, decidedBy: { displayName: string | null } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }>, openReset: { id: string, passwordToo: boolean, reason: string, requestedAt: string, requestedBy: { displayName: string | null }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null, sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, expiresAt: string, isCurrent: boolean }>, history: Array<{ at: string, action: string, actorKind: string, subject: string | null, actor: { displayName: string | null } | null }> }
  , viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type ApproveSecondFactorResetMutationVariables = Exact<{
  input: ResetInput;
}>;


export type ApproveSecondFactorResetMutation = { approveSecondFactorReset:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RefuseSecondFactorResetMutationVariables = Exact<{
  input: ResetInput;
}>;


export type RefuseSecondFactorResetMutation = { refuseSecondFactorReset:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type MemberResetFragment = { openReset: { id: string, passwordToo: boolean, reason: string, requestedAt: string, requestedBy: { displayName: string | null }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> } | null };

export type MemberSessionsFragment = { sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, expiresAt: string, isCurrent: boolean }> };

export type MemberHistoryFragment = { history: Array<{ at: string, action: string, actorKind: string, subject: string | null, actor: { displayName: string | null } | null }> };

export type InviteStaffMemberMutationVariables = Exact<{
  input: InviteStaffMemberInput;
}>;


export type InviteStaffMemberMutation = { inviteStaffMember:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { id: string }
    | { code: string, message: string }
   };

export type InviteStaffQueryVariables = Exact<{ [key: string]: never; }>;


export type InviteStaffQuery = { approvalsForMeCount: number, grantables: Array<{ name: string }>, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type StaffQueryVariables = Exact<{
  filter?: StaffListFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffQuery = { approvalsForMeCount: number, staffRecords: { nodes: Array<{ id: string, displayName: string | null, status: StaffStatus, roles: Array<StaffRole>, extraPermissions: Array<string>, hasSecondFactor: boolean, lastSignInAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, staffCounts: { active: number, invited: number, left: number, withoutSecondFactor: number, stale: number, waitingForApproval: number, ending: number }, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type StaffRowFragment = { id: string, displayName: string | null, status: StaffStatus, roles: Array<StaffRole>, extraPermissions: Array<string>, hasSecondFactor: boolean, lastSignInAt: string | null };

export type StaffViewCountsFragment = { active: number, invited: number, left: number, withoutSecondFactor: number, stale: number, waitingForApproval: number, ending: number };

export type ChangeFormFragment = { key: string, unit: SettingUnit, min: string, max: string, version: number, fourEyes: boolean };

export type ChangeHistoryFragment = { key: string, unit: SettingUnit, changes: Array<{ id: string, status: SettingChangeStatus, before: string, after: string, reason: string, proposedAt: string, decidedAt: string | null, proposedBy: { displayName: string | null }, decidedBy: { displayName: string | null } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }> };

export type SettingPageQueryVariables = Exact<{
  key: string;
}>;


export type SettingPageQuery = { approvalsForMeCount: number, setting:
    | { code: string, message: string }
    | { label: string, hint: string | null, value: string, defaultValue: string, min: string, max: string, unit: SettingUnit, fourEyes: boolean, key: string, version: number, changes: Array<{ id: string, status: SettingChangeStatus, before: string, after: string, reason: string, proposedAt: string, decidedAt: string | null, proposedBy: { displayName: string | null }, decidedBy: { displayName: string | null } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }> }
  , viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type ChangeSettingMutationVariables = Exact<{
  input: ChangeSettingInput;
}>;


export type ChangeSettingMutation = { changeSetting:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type ApproveSettingChangeMutationVariables = Exact<{
  input: SettingChangeInput;
}>;


export type ApproveSettingChangeMutation = { approveSettingChange:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type RefuseSettingChangeMutationVariables = Exact<{
  input: SettingChangeInput;
}>;


export type RefuseSettingChangeMutation = { refuseSettingChange:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type WithdrawSettingChangeMutationVariables = Exact<{
  input: SettingChangeInput;
}>;


export type WithdrawSettingChangeMutation = { withdrawSettingChange:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type SettingFactsFragment = { value: string, defaultValue: string, min: string, max: string, unit: SettingUnit, fourEyes: boolean };

export type WaitingChangeFragment = { key: string, label: string, unit: SettingUnit, changes: Array<{ id: string, status: SettingChangeStatus, before: string, after: string }> };

export type PublicAnnouncementQueryVariables = Exact<{
  number: string;
}>;


export type PublicAnnouncementQuery = { publicAnnouncement:
    | { code: string, message: string }
    | { announcementNumber: string, publishedAt: string, endsAt: string, warnings: Array<string>, sections: Array<{ element: string, title: string, text: string }> }
   };

export type PublicAnnouncementsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicAnnouncementsQuery = { publicAnnouncements: Array<{ announcementNumber: string, publishedAt: string, endsAt: string }> };

export type AcceptStaffInvitationMutationVariables = Exact<{
  input: AcceptStaffInvitationInput;
}>;


export type AcceptStaffInvitationMutation = { acceptStaffInvitation:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { accepted: boolean }
    | { code: string, message: string }
   };

export type StaffInvitationQueryVariables = Exact<{
  token: string;
}>;


export type StaffInvitationQuery = { staffInvitation:
    | { code: string, message: string }
    | { displayName: string, email: string, purpose: StaffInvitationPurpose, expiresAt: string, totpSecret: string, totpUri: string }
   };

export type PolicyTextQueryVariables = Exact<{
  version?: string | null | undefined;
  locale?: string | null | undefined;
}>;


export type PolicyTextQuery = { privacyPolicy: { version: string, title: string, author: string, preamble: string, releasedAt: string, updatedOn: string, effectiveOn: string, viewCount: number, textHash: string, chapters: Array<{ anchor: string, title: string, clauses: Array<{ number: string, text: string }> }> } | null };

export type RecordPolicyViewMutationVariables = Exact<{
  version: string;
}>;


export type RecordPolicyViewMutation = { recordPolicyView:
    | { __typename: 'NotFound' }
    | { __typename: 'PolicyVersion' }
   };

export type PolicyVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyVersionsQuery = { privacyPolicyVersions: Array<{ version: string, releasedAt: string, updatedOn: string, effectiveOn: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInStaffInput;
}>;


export type SignInMutation = { signInStaff:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { token: string, expiresAt: string, staffMember: { id: string, permissions: Array<string> } }
   };

export type FrameFragment = { approvalsForMeCount: number, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

export type FrameAloneQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameAloneQuery = { approvalsForMeCount: number, viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null, runningIncidents: Array<{ id: string, incidentNumber: string, nextClock: { deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null } | null }> };

type RefusalFacts_AboveApprovedCount_Fragment = { code: string, message: string };

type RefusalFacts_AddressLimitReached_Fragment = { code: string, message: string };

type RefusalFacts_AlreadyCorrected_Fragment = { code: string, message: string };

type RefusalFacts_AlreadyExtended_Fragment = { code: string, message: string };

type RefusalFacts_AlreadyPaid_Fragment = { code: string, message: string };

type RefusalFacts_AnotherHandNeeded_Fragment = { code: string, message: string };

type RefusalFacts_AnotherOfficerNeeded_Fragment = { code: string, message: string };

type RefusalFacts_AnotherPersonMustApprove_Fragment = { code: string, message: string };

type RefusalFacts_AnotherPersonMustDecide_Fragment = { code: string, message: string };

type RefusalFacts_AnotherRoleMustSign_Fragment = { code: string, message: string };

type RefusalFacts_AsksForSecrets_Fragment = { code: string, message: string };

type RefusalFacts_BelowLegalFloor_Fragment = { code: string, message: string };

type RefusalFacts_BeyondTheLetter_Fragment = { code: string, message: string };

type RefusalFacts_CampaignNotPossible_Fragment = { code: string, message: string };

type RefusalFacts_CartFull_Fragment = { code: string, message: string };

type RefusalFacts_CartQuantityLimit_Fragment = { code: string, message: string };

type RefusalFacts_CaseNotPossible_Fragment = { code: string, message: string };

type RefusalFacts_ChangeWaiting_Fragment = { code: string, message: string };

type RefusalFacts_CheckContradicted_Fragment = { code: string, message: string };

type RefusalFacts_ChecksMissing_Fragment = { code: string, message: string };

type RefusalFacts_ConversationTaken_Fragment = { code: string, message: string };

type RefusalFacts_CopyStillOwed_Fragment = { code: string, message: string };

type RefusalFacts_CredentialsRefused_Fragment = { code: string, message: string };

type RefusalFacts_DecisionChanged_Fragment = { code: string, message: string };

type RefusalFacts_DocumentsForOfficers_Fragment = { code: string, message: string };

type RefusalFacts_DutiesMustBeSeparate_Fragment = { code: string, message: string };

type RefusalFacts_EmailTaken_Fragment = { code: string, message: string };

type RefusalFacts_EmptyCart_Fragment = { code: string, message: string };

type RefusalFacts_FileNotReady_Fragment = { code: string, message: string };

type RefusalFacts_GrantExists_Fragment = { code: string, message: string };

type RefusalFacts_HandsMustDiffer_Fragment = { code: string, message: string };

type RefusalFacts_IdentityAttemptsEnded_Fragment = { code: string, message: string };

type RefusalFacts_IdentityNotConfirmed_Fragment = { code: string, message: string };

type RefusalFacts_InstrumentExpired_Fragment = { code: string, message: string };

type RefusalFacts_InvalidInput_Fragment = { code: string, message: string, fields: Array<{ path: string, message: string }> };

type RefusalFacts_InvitationOver_Fragment = { code: string, message: string };

type RefusalFacts_LastAdministrator_Fragment = { code: string, message: string };

type RefusalFacts_LeadMustDecide_Fragment = { code: string, message: string };

type RefusalFacts_LeadMustSign_Fragment = { code: string, message: string };

type RefusalFacts_LinesOnHold_Fragment = { code: string, message: string };

type RefusalFacts_NeedsApproval_Fragment = { amountFen: number, limitFen: number, signed: boolean, code: string, message: string };

type RefusalFacts_NoAccountKnown_Fragment = { code: string, message: string };

type RefusalFacts_NoDocumentOnFile_Fragment = { code: string, message: string };

type RefusalFacts_NoPhoneBound_Fragment = { code: string, message: string };

type RefusalFacts_NoReturnConfirmationRequired_Fragment = { code: string, message: string };

type RefusalFacts_NotFound_Fragment = { code: string, message: string };

type RefusalFacts_NotOnSale_Fragment = { code: string, message: string };

type RefusalFacts_NothingToShip_Fragment = { code: string, message: string };

type RefusalFacts_NoticeComesFirst_Fragment = { code: string, message: string };

type RefusalFacts_NoticeIncomplete_Fragment = { code: string, message: string };

type RefusalFacts_NoticeUndecided_Fragment = { code: string, message: string };

type RefusalFacts_OrderDoesNotFit_Fragment = { code: string, message: string };

type RefusalFacts_OrderNotPayable_Fragment = { code: string, message: string };

type RefusalFacts_OutOfStock_Fragment = { code: string, message: string };

type RefusalFacts_PackDownloadsUsed_Fragment = { code: string, message: string };

type RefusalFacts_PackNotThere_Fragment = { code: string, message: string };

type RefusalFacts_PackageAltered_Fragment = { code: string, message: string };

type RefusalFacts_PassphraseShown_Fragment = { code: string, message: string };

type RefusalFacts_PaymentUnavailable_Fragment = { code: string, message: string };

type RefusalFacts_PhoneRequired_Fragment = { code: string, message: string };

type RefusalFacts_PhoneTaken_Fragment = { code: string, message: string };

type RefusalFacts_PlanChanged_Fragment = { code: string, message: string };

type RefusalFacts_PolicyAgreementRequired_Fragment = { code: string, message: string };

type RefusalFacts_PolicyChanged_Fragment = { code: string, message: string };

type RefusalFacts_PriceChanged_Fragment = { code: string, message: string };

type RefusalFacts_RecipientConsentRequired_Fragment = { code: string, message: string };

type RefusalFacts_RecipientDeclarationChanged_Fragment = { code: string, message: string };

type RefusalFacts_RefundChanged_Fragment = { code: string, message: string, preview: { amountFen: number, freightFen: number, version: number, hash: string, lines: Array<{ orderLineId: string, title: string, quantity: number, amountFen: number }> } };

type RefusalFacts_RefundInDoubt_Fragment = { code: string, message: string };

type RefusalFacts_RefundRefused_Fragment = { code: string, message: string };

type RefusalFacts_RevealSuspended_Fragment = { code: string, message: string };

type RefusalFacts_RevealsAlreadyExtended_Fragment = { code: string, message: string };

type RefusalFacts_RiskyText_Fragment = { code: string, message: string };

type RefusalFacts_ScopeIsStale_Fragment = { code: string, message: string };

type RefusalFacts_SecondPersonNeeded_Fragment = { code: string, message: string };

type RefusalFacts_SecondPersonRequired_Fragment = { code: string, message: string };

type RefusalFacts_SessionEnded_Fragment = { code: string, message: string };

type RefusalFacts_SignInRefused_Fragment = { code: string, message: string };

type RefusalFacts_SkuNotForSale_Fragment = { code: string, message: string };

type RefusalFacts_StaleNotice_Fragment = { code: string, message: string };

type RefusalFacts_StateConflict_Fragment = { code: string, message: string };

type RefusalFacts_StepMissing_Fragment = { code: string, message: string };

type RefusalFacts_StorageUnavailable_Fragment = { code: string, message: string };

type RefusalFacts_TasksUnfinished_Fragment = { code: string, message: string };

type RefusalFacts_TextCheckUnavailable_Fragment = { code: string, message: string };

type RefusalFacts_TextRefused_Fragment = { code: string, message: string };

type RefusalFacts_TooLateToRecall_Fragment = { code: string, message: string };

type RefusalFacts_TooLateToReconsider_Fragment = { code: string, message: string };

type RefusalFacts_TooManyMessages_Fragment = { code: string, message: string };

type RefusalFacts_TracksOpen_Fragment = { code: string, message: string };

type RefusalFacts_VerificationPaused_Fragment = { code: string, message: string };

type RefusalFacts_WeChatCodeRefused_Fragment = { code: string, message: string };

type RefusalFacts_WeChatUnavailable_Fragment = { code: string, message: string };

type RefusalFacts_WeChatUserBlocked_Fragment = { code: string, message: string };

type RefusalFacts_WorkItemNotHeld_Fragment = { code: string, message: string };

type RefusalFacts_WorkItemTaken_Fragment = { code: string, message: string };

type RefusalFacts_WrongVerificationCode_Fragment = { code: string, message: string };

export type RefusalFactsFragment =
  | RefusalFacts_AboveApprovedCount_Fragment
  | RefusalFacts_AddressLimitReached_Fragment
  | RefusalFacts_AlreadyCorrected_Fragment
  | RefusalFacts_AlreadyExtended_Fragment
  | RefusalFacts_AlreadyPaid_Fragment
  | RefusalFacts_AnotherHandNeeded_Fragment
  | RefusalFacts_AnotherOfficerNeeded_Fragment
  | RefusalFacts_AnotherPersonMustApprove_Fragment
  | RefusalFacts_AnotherPersonMustDecide_Fragment
  | RefusalFacts_AnotherRoleMustSign_Fragment
  | RefusalFacts_AsksForSecrets_Fragment
  | RefusalFacts_BelowLegalFloor_Fragment
  | RefusalFacts_BeyondTheLetter_Fragment
  | RefusalFacts_CampaignNotPossible_Fragment
  | RefusalFacts_CartFull_Fragment
  | RefusalFacts_CartQuantityLimit_Fragment
  | RefusalFacts_CaseNotPossible_Fragment
  | RefusalFacts_ChangeWaiting_Fragment
  | RefusalFacts_CheckContradicted_Fragment
  | RefusalFacts_ChecksMissing_Fragment
  | RefusalFacts_ConversationTaken_Fragment
  | RefusalFacts_CopyStillOwed_Fragment
  | RefusalFacts_CredentialsRefused_Fragment
  | RefusalFacts_DecisionChanged_Fragment
  | RefusalFacts_DocumentsForOfficers_Fragment
  | RefusalFacts_DutiesMustBeSeparate_Fragment
  | RefusalFacts_EmailTaken_Fragment
  | RefusalFacts_EmptyCart_Fragment
  | RefusalFacts_FileNotReady_Fragment
  | RefusalFacts_GrantExists_Fragment
  | RefusalFacts_HandsMustDiffer_Fragment
  | RefusalFacts_IdentityAttemptsEnded_Fragment
  | RefusalFacts_IdentityNotConfirmed_Fragment
  | RefusalFacts_InstrumentExpired_Fragment
  | RefusalFacts_InvalidInput_Fragment
  | RefusalFacts_InvitationOver_Fragment
  | RefusalFacts_LastAdministrator_Fragment
  | RefusalFacts_LeadMustDecide_Fragment
  | RefusalFacts_LeadMustSign_Fragment
  | RefusalFacts_LinesOnHold_Fragment
  | RefusalFacts_NeedsApproval_Fragment
  | RefusalFacts_NoAccountKnown_Fragment
  | RefusalFacts_NoDocumentOnFile_Fragment
  | RefusalFacts_NoPhoneBound_Fragment
  | RefusalFacts_NoReturnConfirmationRequired_Fragment
  | RefusalFacts_NotFound_Fragment
  | RefusalFacts_NotOnSale_Fragment
  | RefusalFacts_NothingToShip_Fragment
  | RefusalFacts_NoticeComesFirst_Fragment
  | RefusalFacts_NoticeIncomplete_Fragment
  | RefusalFacts_NoticeUndecided_Fragment
  | RefusalFacts_OrderDoesNotFit_Fragment
  | RefusalFacts_OrderNotPayable_Fragment
  | RefusalFacts_OutOfStock_Fragment
  | RefusalFacts_PackDownloadsUsed_Fragment
  | RefusalFacts_PackNotThere_Fragment
  | RefusalFacts_PackageAltered_Fragment
  | RefusalFacts_PassphraseShown_Fragment
  | RefusalFacts_PaymentUnavailable_Fragment
  | RefusalFacts_PhoneRequired_Fragment
  | RefusalFacts_PhoneTaken_Fragment
  | RefusalFacts_PlanChanged_Fragment
  | RefusalFacts_PolicyAgreementRequired_Fragment
  | RefusalFacts_PolicyChanged_Fragment
  | RefusalFacts_PriceChanged_Fragment
  | RefusalFacts_RecipientConsentRequired_Fragment
  | RefusalFacts_RecipientDeclarationChanged_Fragment
  | RefusalFacts_RefundChanged_Fragment
  | RefusalFacts_RefundInDoubt_Fragment
  | RefusalFacts_RefundRefused_Fragment
  | RefusalFacts_RevealSuspended_Fragment
  | RefusalFacts_RevealsAlreadyExtended_Fragment
  | RefusalFacts_RiskyText_Fragment
  | RefusalFacts_ScopeIsStale_Fragment
  | RefusalFacts_SecondPersonNeeded_Fragment
  | RefusalFacts_SecondPersonRequired_Fragment
  | RefusalFacts_SessionEnded_Fragment
  | RefusalFacts_SignInRefused_Fragment
  | RefusalFacts_SkuNotForSale_Fragment
  | RefusalFacts_StaleNotice_Fragment
  | RefusalFacts_StateConflict_Fragment
  | RefusalFacts_StepMissing_Fragment
  | RefusalFacts_StorageUnavailable_Fragment
  | RefusalFacts_TasksUnfinished_Fragment
  | RefusalFacts_TextCheckUnavailable_Fragment
  | RefusalFacts_TextRefused_Fragment
  | RefusalFacts_TooLateToRecall_Fragment
  | RefusalFacts_TooLateToReconsider_Fragment
  | RefusalFacts_TooManyMessages_Fragment
  | RefusalFacts_TracksOpen_Fragment
  | RefusalFacts_VerificationPaused_Fragment
  | RefusalFacts_WeChatCodeRefused_Fragment
  | RefusalFacts_WeChatUnavailable_Fragment
  | RefusalFacts_WeChatUserBlocked_Fragment
  | RefusalFacts_WorkItemNotHeld_Fragment
  | RefusalFacts_WorkItemTaken_Fragment
  | RefusalFacts_WrongVerificationCode_Fragment
;

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOutStaff: boolean };

export type HistoryEntryFragment = { at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null };

export type EventEntryFragment = { at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null };

export type CaseHistoryEntryFragment = { at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null };

export type RequestHistoryEntryFragment = { at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null };

export type CarrierOptionFragment = { code: string, name: string };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SeenRefundFragmentDoc = new TypedDocumentString(`
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
    `, {"fragmentName":"SeenRefund"}) as unknown as TypedDocumentString<SeenRefundFragment, unknown>;
export const CaseActionsFragmentDoc = new TypedDocumentString(`
    fragment CaseActions on StaffAfterSalesCase {
  id
  refundFen
  refundPreview {
    ...SeenRefund
  }
  allowedActions {
    action
    allowed
    reason
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}`, {"fragmentName":"CaseActions"}) as unknown as TypedDocumentString<CaseActionsFragment, unknown>;
export const CaseEvidenceFragmentDoc = new TypedDocumentString(`
    fragment CaseEvidence on StaffAfterSalesCase {
  evidence {
    id
    purpose
    stagedAt
    href
  }
}
    `, {"fragmentName":"CaseEvidence"}) as unknown as TypedDocumentString<CaseEvidenceFragment, unknown>;
export const CaseFactsFragmentDoc = new TypedDocumentString(`
    fragment CaseFacts on StaffAfterSalesCase {
  id
  reason
  beforeDispatch
  condition
  openedAt
  closedAt
  refundsIn90Days
  order {
    id
    orderNumber
    status
    receivedAt
    afterSalesCases {
      id
      caseNumber
      status
    }
  }
}
    `, {"fragmentName":"CaseFacts"}) as unknown as TypedDocumentString<CaseFactsFragment, unknown>;
export const CaseStatusFragmentDoc = new TypedDocumentString(`
    fragment CaseStatus on StaffAfterSalesCase {
  status
}
    `, {"fragmentName":"CaseStatus"}) as unknown as TypedDocumentString<CaseStatusFragment, unknown>;
export const CaseClockFragmentDoc = new TypedDocumentString(`
    fragment CaseClock on StaffAfterSalesCase {
  status
  overdueAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
    `, {"fragmentName":"CaseClock"}) as unknown as TypedDocumentString<CaseClockFragment, unknown>;
export const StateStripFragmentDoc = new TypedDocumentString(`
    fragment StateStrip on StaffAfterSalesCase {
  kind
  status
  history {
    toStatus
  }
}
    `, {"fragmentName":"StateStrip"}) as unknown as TypedDocumentString<StateStripFragment, unknown>;
export const CaseHeaderFragmentDoc = new TypedDocumentString(`
    fragment CaseHeader on StaffAfterSalesCase {
  caseNumber
  kind
  ...CaseStatus
  ...CaseClock
  ...StateStrip
}
    fragment StateStrip on StaffAfterSalesCase {
  kind
  status
  history {
    toStatus
  }
}
fragment CaseStatus on StaffAfterSalesCase {
  status
}
fragment CaseClock on StaffAfterSalesCase {
  status
  overdueAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}`, {"fragmentName":"CaseHeader"}) as unknown as TypedDocumentString<CaseHeaderFragment, unknown>;
export const CaseItemsFragmentDoc = new TypedDocumentString(`
    fragment CaseItems on StaffAfterSalesCase {
  lines {
    orderLineId
    title
    spec
    quantity
    refundFen
  }
  order {
    lines {
      id
      imagePath
      quantity
      paidFen
    }
  }
}
    `, {"fragmentName":"CaseItems"}) as unknown as TypedDocumentString<CaseItemsFragment, unknown>;
export const CaseMoneyFragmentDoc = new TypedDocumentString(`
    fragment CaseMoney on StaffAfterSalesCase {
  refundFen
  freightFen
  deductionFen
  lines {
    orderLineId
    title
    quantity
    refundFen
  }
  refundPreview {
    ...SeenRefund
  }
  signatures {
    tier
    staffId
    amountFen
    signedAt
  }
  order {
    payableFen
    refunds {
      id
      status
      amountFen
      createdAt
    }
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}`, {"fragmentName":"CaseMoney"}) as unknown as TypedDocumentString<CaseMoneyFragment, unknown>;
export const CaseParcelsFragmentDoc = new TypedDocumentString(`
    fragment CaseParcels on StaffAfterSalesCase {
  returnCarrierCode
  returnTrackingNumber
  sendBackCarrierCode
  sendBackTrackingNumber
}
    `, {"fragmentName":"CaseParcels"}) as unknown as TypedDocumentString<CaseParcelsFragment, unknown>;
export const CaseWordsFragmentDoc = new TypedDocumentString(`
    fragment CaseWords on StaffAfterSalesCase {
  description
  askText
  answerText
  rejectionText
  appealText
  finalText
  disputeText
}
    `, {"fragmentName":"CaseWords"}) as unknown as TypedDocumentString<CaseWordsFragment, unknown>;
export const CaseRowFragmentDoc = new TypedDocumentString(`
    fragment CaseRow on StaffAfterSalesCase {
  id
  caseNumber
  kind
  reason
  refundFen
  openedAt
  ...CaseStatus
  ...CaseClock
}
    fragment CaseStatus on StaffAfterSalesCase {
  status
}
fragment CaseClock on StaffAfterSalesCase {
  status
  overdueAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}`, {"fragmentName":"CaseRow"}) as unknown as TypedDocumentString<CaseRowFragment, unknown>;
export const ApprovalRowFragmentDoc = new TypedDocumentString(`
    fragment ApprovalRow on Approval {
  id
  kind
  entity
  version
  amountFen
  askedAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
    `, {"fragmentName":"ApprovalRow"}) as unknown as TypedDocumentString<ApprovalRowFragment, unknown>;
export const AccessRowFragmentDoc = new TypedDocumentString(`
    fragment AccessRow on AccessEntry {
  id
  at
  staffId
  operation
  decision
  fields
  subjectCount
  workItem
  reason
}
    `, {"fragmentName":"AccessRow"}) as unknown as TypedDocumentString<AccessRowFragment, unknown>;
export const ChatDeedsFragmentDoc = new TypedDocumentString(`
    fragment ChatDeeds on StaffConversation {
  id
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"ChatDeeds"}) as unknown as TypedDocumentString<ChatDeedsFragment, unknown>;
export const ColleagueFragmentDoc = new TypedDocumentString(`
    fragment Colleague on Colleague {
  id
  displayName
}
    `, {"fragmentName":"Colleague"}) as unknown as TypedDocumentString<ColleagueFragment, unknown>;
export const ChatStatusFragmentDoc = new TypedDocumentString(`
    fragment ChatStatus on StaffConversation {
  status
}
    `, {"fragmentName":"ChatStatus"}) as unknown as TypedDocumentString<ChatStatusFragment, unknown>;
export const ChatWaitingFragmentDoc = new TypedDocumentString(`
    fragment ChatWaiting on StaffConversation {
  waiting {
    since
    seconds
    urgency
  }
}
    `, {"fragmentName":"ChatWaiting"}) as unknown as TypedDocumentString<ChatWaitingFragment, unknown>;
export const ChatHeaderFragmentDoc = new TypedDocumentString(`
    fragment ChatHeader on StaffConversation {
  conversationNumber
  topic
  holder {
    displayName
  }
  ...ChatStatus
  ...ChatWaiting
}
    fragment ChatStatus on StaffConversation {
  status
}
fragment ChatWaiting on StaffConversation {
  waiting {
    since
    seconds
    urgency
  }
}`, {"fragmentName":"ChatHeader"}) as unknown as TypedDocumentString<ChatHeaderFragment, unknown>;
export const ChatOrdersFragmentDoc = new TypedDocumentString(`
    fragment ChatOrders on HeldConversation {
  order {
    id
    consignee {
      name
      phoneNumber
    }
  }
  recentOrders {
    id
    orderNumber
    status
  }
  openCases {
    id
    caseNumber
    status
  }
}
    `, {"fragmentName":"ChatOrders"}) as unknown as TypedDocumentString<ChatOrdersFragment, unknown>;
export const ChatPersonFragmentDoc = new TypedDocumentString(`
    fragment ChatPerson on HeldConversation {
  accountId
  shopperName
  phoneNumber
  sessionCount
}
    `, {"fragmentName":"ChatPerson"}) as unknown as TypedDocumentString<ChatPersonFragment, unknown>;
export const ChatEventFragmentDoc = new TypedDocumentString(`
    fragment ChatEvent on StaffConversationEvent {
  seq
  kind
  at
  actorKind
  staffName
  toStaffName
  message {
    id
    body
    isNote
    mayRecall
    recalledAt
    senderKind
    senderName
    sentAt
  }
}
    `, {"fragmentName":"ChatEvent"}) as unknown as TypedDocumentString<ChatEventFragment, unknown>;
export const StandingFragmentDoc = new TypedDocumentString(`
    fragment Standing on IdentityStanding {
  level
  endedUntil
  ask {
    status
    askedAt
    expiresAt
  }
  checks {
    id
    at
    method
    outcome
  }
}
    `, {"fragmentName":"Standing"}) as unknown as TypedDocumentString<StandingFragment, unknown>;
export const ChatRowFragmentDoc = new TypedDocumentString(`
    fragment ChatRow on StaffConversation {
  id
  conversationNumber
  topic
  openedAt
  holder {
    displayName
  }
  ...ChatStatus
  ...ChatWaiting
}
    fragment ChatStatus on StaffConversation {
  status
}
fragment ChatWaiting on StaffConversation {
  waiting {
    since
    seconds
    urgency
  }
}`, {"fragmentName":"ChatRow"}) as unknown as TypedDocumentString<ChatRowFragment, unknown>;
export const TicketHeaderFragmentDoc = new TypedDocumentString(`
    fragment TicketHeader on StaffTicket {
  ticketNumber
  status
  deadline {
    dueAt
    urgency
    count
    unit
  }
  holder {
    displayName
  }
}
    `, {"fragmentName":"TicketHeader"}) as unknown as TypedDocumentString<TicketHeaderFragment, unknown>;
export const TicketCallerFragmentDoc = new TypedDocumentString(`
    fragment TicketCaller on HeldTicket {
  id
  callerName
  callerPhone
}
    `, {"fragmentName":"TicketCaller"}) as unknown as TypedDocumentString<TicketCallerFragment, unknown>;
export const TicketDeedsFragmentDoc = new TypedDocumentString(`
    fragment TicketDeeds on StaffTicket {
  id
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"TicketDeeds"}) as unknown as TypedDocumentString<TicketDeedsFragment, unknown>;
export const TicketFactsFragmentDoc = new TypedDocumentString(`
    fragment TicketFacts on StaffTicket {
  callerRole
  aboutPersonalData
  receivedAt
  resolvedAt
  outcome
  requestId
}
    `, {"fragmentName":"TicketFacts"}) as unknown as TypedDocumentString<TicketFactsFragment, unknown>;
export const TicketNotesFragmentDoc = new TypedDocumentString(`
    fragment TicketNotes on HeldTicket {
  subject
  notes {
    id
    at
    staffName
    text
  }
}
    `, {"fragmentName":"TicketNotes"}) as unknown as TypedDocumentString<TicketNotesFragment, unknown>;
export const TicketRowFragmentDoc = new TypedDocumentString(`
    fragment TicketRow on StaffTicket {
  id
  ticketNumber
  status
  callerRole
  aboutPersonalData
  receivedAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
  holder {
    displayName
  }
}
    `, {"fragmentName":"TicketRow"}) as unknown as TypedDocumentString<TicketRowFragment, unknown>;
export const JobRowFragmentDoc = new TypedDocumentString(`
    fragment JobRow on JobRun {
  id
  kind
  status
  done
  total
  createdAt
  lastError
}
    `, {"fragmentName":"JobRow"}) as unknown as TypedDocumentString<JobRowFragment, unknown>;
export const JobTabCountsFragmentDoc = new TypedDocumentString(`
    fragment JobTabCounts on JobCounts {
  failed
  lateSweeps
}
    `, {"fragmentName":"JobTabCounts"}) as unknown as TypedDocumentString<JobTabCountsFragment, unknown>;
export const LetterRowFragmentDoc = new TypedDocumentString(`
    fragment LetterRow on OutboxMessage {
  id
  topic
  status
  attempts
  createdAt
  deadAt
  lastError
}
    `, {"fragmentName":"LetterRow"}) as unknown as TypedDocumentString<LetterRowFragment, unknown>;
export const SweepRowFragmentDoc = new TypedDocumentString(`
    fragment SweepRow on SweepState {
  name
  everyMs
  lastSuccessAt
  lastFailureAt
  lastError
  failuresInRow
  lateSeconds
  askedAt
}
    `, {"fragmentName":"SweepRow"}) as unknown as TypedDocumentString<SweepRowFragment, unknown>;
export const WorkCaseFragmentDoc = new TypedDocumentString(`
    fragment WorkCase on StaffAfterSalesCase {
  id
  caseNumber
  refundFen
  openedAt
  overdueAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
    `, {"fragmentName":"WorkCase"}) as unknown as TypedDocumentString<WorkCaseFragment, unknown>;
export const WorkCasesFragmentDoc = new TypedDocumentString(`
    fragment WorkCases on StaffAfterSalesCasePage {
  nodes {
    ...WorkCase
  }
  pageInfo {
    hasNextPage
  }
}
    fragment WorkCase on StaffAfterSalesCase {
  id
  caseNumber
  refundFen
  openedAt
  overdueAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}`, {"fragmentName":"WorkCases"}) as unknown as TypedDocumentString<WorkCasesFragment, unknown>;
export const AfterSalesWorkFragmentDoc = new TypedDocumentString(`
    fragment AfterSalesWork on Query {
  overdue: staffAfterSalesCases(
    first: 5
    filter: {status: SUBMITTED, overdue: true}
  ) @include(if: $mayRefundApprove) {
    ...WorkCases
  }
  escalated: staffAfterSalesCases(first: 5, filter: {status: ESCALATED}) @include(if: $mayRefundApprove) {
    ...WorkCases
  }
  disputed: staffAfterSalesCases(first: 5, filter: {status: DISPUTED}) @include(if: $mayRefundApprove) {
    ...WorkCases
  }
  submitted: staffAfterSalesCases(
    first: 5
    filter: {status: SUBMITTED, dueFirst: true}
  ) @include(if: $mayAfterSalesDecide) {
    ...WorkCases
  }
  refundFailed: staffAfterSalesCases(first: 5, filter: {status: REFUND_FAILED}) @include(if: $mayAfterSalesDecide) {
    ...WorkCases
  }
  inspecting: staffAfterSalesCases(
    first: 5
    filter: {status: INSPECTING, dueFirst: true}
  ) @include(if: $watchesReturns) {
    ...WorkCases
  }
  returning: staffAfterSalesCases(
    first: 5
    filter: {status: RETURN_SHIPPED, dueFirst: true}
  ) @include(if: $mayAfterSalesInspect) {
    ...WorkCases
  }
  sendBack: staffAfterSalesCases(first: 5, filter: {status: RETURN_BACK}) @include(if: $mayAfterSalesInspect) {
    ...WorkCases
  }
}
    fragment WorkCase on StaffAfterSalesCase {
  id
  caseNumber
  refundFen
  openedAt
  overdueAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
fragment WorkCases on StaffAfterSalesCasePage {
  nodes {
    ...WorkCase
  }
  pageInfo {
    hasNextPage
  }
}`, {"fragmentName":"AfterSalesWork"}) as unknown as TypedDocumentString<AfterSalesWorkFragment, unknown>;
export const ApprovalsWorkFragmentDoc = new TypedDocumentString(`
    fragment ApprovalsWork on Query {
  approvalsForMe(first: 5) {
    nodes {
      id
      kind
      entity
      amountFen
      askedAt
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"fragmentName":"ApprovalsWork"}) as unknown as TypedDocumentString<ApprovalsWorkFragment, unknown>;
export const WorkDisclosureFragmentDoc = new TypedDocumentString(`
    fragment WorkDisclosure on DisclosureRequest {
  id
  requestNumber
  authority
  receivedAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
    `, {"fragmentName":"WorkDisclosure"}) as unknown as TypedDocumentString<WorkDisclosureFragment, unknown>;
export const WorkDisclosuresFragmentDoc = new TypedDocumentString(`
    fragment WorkDisclosures on DisclosureRequestPage {
  nodes {
    ...WorkDisclosure
  }
  pageInfo {
    hasNextPage
  }
}
    fragment WorkDisclosure on DisclosureRequest {
  id
  requestNumber
  authority
  receivedAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}`, {"fragmentName":"WorkDisclosures"}) as unknown as TypedDocumentString<WorkDisclosuresFragment, unknown>;
export const DisclosuresWorkFragmentDoc = new TypedDocumentString(`
    fragment DisclosuresWork on Query {
  disclosuresOverdue: disclosureRequests(first: 5, filter: {view: OVERDUE}) @include(if: $mayDisclosureRead) {
    ...WorkDisclosures
  }
  disclosuresNearDue: disclosureRequests(first: 5, filter: {view: NEAR_DUE}) @include(if: $watchesDisclosures) {
    ...WorkDisclosures
  }
  disclosuresToCheck: disclosureRequests(first: 5, filter: {view: TO_CHECK}) @include(if: $mayDisclosureRegister) {
    ...WorkDisclosures
  }
  disclosuresToRecheck: disclosureRequests(first: 5, filter: {view: TO_RECHECK}) @include(if: $mayDisclosureRegister) {
    ...WorkDisclosures
  }
  disclosuresToCollect: disclosureRequests(first: 5, filter: {view: TO_COLLECT}) @include(if: $mayDisclosureCollect) {
    ...WorkDisclosures
  }
  disclosuresToHandOver: disclosureRequests(
    first: 5
    filter: {view: TO_HAND_OVER}
  ) @include(if: $mayDisclosureHandOver) {
    ...WorkDisclosures
  }
}
    fragment WorkDisclosure on DisclosureRequest {
  id
  requestNumber
  authority
  receivedAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
fragment WorkDisclosures on DisclosureRequestPage {
  nodes {
    ...WorkDisclosure
  }
  pageInfo {
    hasNextPage
  }
}`, {"fragmentName":"DisclosuresWork"}) as unknown as TypedDocumentString<DisclosuresWorkFragment, unknown>;
export const HeldWorkFragmentDoc = new TypedDocumentString(`
    fragment HeldWork on Query {
  myNextWorkItems {
    id
    kind
    entity
    openedAt
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}
    `, {"fragmentName":"HeldWork"}) as unknown as TypedDocumentString<HeldWorkFragment, unknown>;
export const WorkIncidentFragmentDoc = new TypedDocumentString(`
    fragment WorkIncident on SecurityIncident {
  id
  incidentNumber
  reportedAt
  nextClock {
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}
    `, {"fragmentName":"WorkIncident"}) as unknown as TypedDocumentString<WorkIncidentFragment, unknown>;
export const WorkIncidentsFragmentDoc = new TypedDocumentString(`
    fragment WorkIncidents on SecurityIncidentPage {
  nodes {
    ...WorkIncident
  }
  pageInfo {
    hasNextPage
  }
}
    fragment WorkIncident on SecurityIncident {
  id
  incidentNumber
  reportedAt
  nextClock {
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}`, {"fragmentName":"WorkIncidents"}) as unknown as TypedDocumentString<WorkIncidentsFragment, unknown>;
export const IncidentsWorkFragmentDoc = new TypedDocumentString(`
    fragment IncidentsWork on Query {
  incidentsOverdue: securityIncidents(
    first: 5
    filter: {open: true, overdue: true}
  ) @include(if: $mayIncidentRead) {
    ...WorkIncidents
  }
  incidentClocks: securityIncidents(
    first: 5
    filter: {open: true, dueFirst: true}
  ) @include(if: $mayIncidentHandle) {
    ...WorkIncidents
  }
  openCampaigns @include(if: $mayIncidentHandle) {
    id
    campaignNumber
    status
    createdAt
    incident {
      id
    }
  }
}
    fragment WorkIncident on SecurityIncident {
  id
  incidentNumber
  reportedAt
  nextClock {
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}
fragment WorkIncidents on SecurityIncidentPage {
  nodes {
    ...WorkIncident
  }
  pageInfo {
    hasNextPage
  }
}`, {"fragmentName":"IncidentsWork"}) as unknown as TypedDocumentString<IncidentsWorkFragment, unknown>;
export const JobsWorkFragmentDoc = new TypedDocumentString(`
    fragment JobsWork on Query {
  failedJobs: jobRuns(first: 5, filter: {status: FAILED}) @include(if: $mayJobsManage) {
    nodes {
      id
      kind
      createdAt
    }
    pageInfo {
      hasNextPage
    }
  }
  deadLetters: outboxMessages(first: 5, filter: {status: DEAD}) @include(if: $mayJobsManage) {
    nodes {
      id
      topic
      deadAt
      createdAt
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"fragmentName":"JobsWork"}) as unknown as TypedDocumentString<JobsWorkFragment, unknown>;
export const WorkOrderFragmentDoc = new TypedDocumentString(`
    fragment WorkOrder on StaffOrder {
  id
  orderNumber
  payableFen
  createdAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
    `, {"fragmentName":"WorkOrder"}) as unknown as TypedDocumentString<WorkOrderFragment, unknown>;
export const WorkOrdersFragmentDoc = new TypedDocumentString(`
    fragment WorkOrders on StaffOrderPage {
  nodes {
    ...WorkOrder
  }
  pageInfo {
    hasNextPage
  }
}
    fragment WorkOrder on StaffOrder {
  id
  orderNumber
  payableFen
  createdAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}`, {"fragmentName":"WorkOrders"}) as unknown as TypedDocumentString<WorkOrdersFragment, unknown>;
export const OrdersWorkFragmentDoc = new TypedDocumentString(`
    fragment OrdersWork on Query {
  toShip: staffOrders(first: 5, filter: {status: PAID}) @include(if: $mayShipmentCreate) {
    ...WorkOrders
  }
  partlyShipped: staffOrders(first: 5, filter: {status: PARTIALLY_SHIPPED}) @include(if: $mayShipmentCreate) {
    ...WorkOrders
  }
  unpaid: staffOrders(first: 5, filter: {status: PENDING_PAYMENT}) @include(if: $mayOrderCancel) {
    ...WorkOrders
  }
}
    fragment WorkOrder on StaffOrder {
  id
  orderNumber
  payableFen
  createdAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
fragment WorkOrders on StaffOrderPage {
  nodes {
    ...WorkOrder
  }
  pageInfo {
    hasNextPage
  }
}`, {"fragmentName":"OrdersWork"}) as unknown as TypedDocumentString<OrdersWorkFragment, unknown>;
export const RequestClockFragmentDoc = new TypedDocumentString(`
    fragment RequestClock on StaffDataSubjectRequest {
  answeredAt
  overdueAt
  clock {
    dueAt
    urgency
    workingDays
    provisional
  }
}
    `, {"fragmentName":"RequestClock"}) as unknown as TypedDocumentString<RequestClockFragment, unknown>;
export const WorkRequestFragmentDoc = new TypedDocumentString(`
    fragment WorkRequest on StaffDataSubjectRequest {
  id
  requestNumber
  kind
  receivedAt
  ...RequestClock
}
    fragment RequestClock on StaffDataSubjectRequest {
  answeredAt
  overdueAt
  clock {
    dueAt
    urgency
    workingDays
    provisional
  }
}`, {"fragmentName":"WorkRequest"}) as unknown as TypedDocumentString<WorkRequestFragment, unknown>;
export const WorkRequestsFragmentDoc = new TypedDocumentString(`
    fragment WorkRequests on StaffDataSubjectRequestPage {
  nodes {
    ...WorkRequest
  }
  pageInfo {
    hasNextPage
  }
}
    fragment WorkRequest on StaffDataSubjectRequest {
  id
  requestNumber
  kind
  receivedAt
  ...RequestClock
}
fragment RequestClock on StaffDataSubjectRequest {
  answeredAt
  overdueAt
  clock {
    dueAt
    urgency
    workingDays
    provisional
  }
}`, {"fragmentName":"WorkRequests"}) as unknown as TypedDocumentString<WorkRequestsFragment, unknown>;
export const RequestsWorkFragmentDoc = new TypedDocumentString(`
    fragment RequestsWork on Query {
  requestsOverdue: staffRequests(first: 5, filter: {view: OVERDUE}) @include(if: $mayRequestRead) {
    ...WorkRequests
  }
  requestsNearDue: staffRequests(first: 5, filter: {view: NEAR_DUE}) @include(if: $watchesRequests) {
    ...WorkRequests
  }
  requestsUnverified: staffRequests(first: 5, filter: {view: UNVERIFIED}) @include(if: $mayRequestHandle) {
    ...WorkRequests
  }
  requestsToHandle: staffRequests(first: 5, filter: {view: TO_HANDLE}) @include(if: $mayRequestHandle) {
    ...WorkRequests
  }
  requestsToDeliver: staffRequests(first: 5, filter: {view: TO_DELIVER}) @include(if: $mayRequestHandle) {
    ...WorkRequests
  }
}
    fragment WorkRequest on StaffDataSubjectRequest {
  id
  requestNumber
  kind
  receivedAt
  ...RequestClock
}
fragment WorkRequests on StaffDataSubjectRequestPage {
  nodes {
    ...WorkRequest
  }
  pageInfo {
    hasNextPage
  }
}
fragment RequestClock on StaffDataSubjectRequest {
  answeredAt
  overdueAt
  clock {
    dueAt
    urgency
    workingDays
    provisional
  }
}`, {"fragmentName":"RequestsWork"}) as unknown as TypedDocumentString<RequestsWorkFragment, unknown>;
export const ServiceWorkFragmentDoc = new TypedDocumentString(`
    fragment ServiceWork on Query {
  waitingChats: staffConversations(first: 5, view: WAITING) @include(if: $mayConversationAnswer) {
    nodes {
      id
      conversationNumber
      openedAt
      waiting {
        since
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  openTickets: staffTickets(first: 5, view: OPEN) @include(if: $mayConversationAnswer) {
    nodes {
      id
      ticketNumber
      receivedAt
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"fragmentName":"ServiceWork"}) as unknown as TypedDocumentString<ServiceWorkFragment, unknown>;
export const CancelFormFragmentDoc = new TypedDocumentString(`
    fragment CancelForm on StaffOrder {
  id
}
    `, {"fragmentName":"CancelForm"}) as unknown as TypedDocumentString<CancelFormFragment, unknown>;
export const ShipFormFragmentDoc = new TypedDocumentString(`
    fragment ShipForm on StaffOrder {
  id
  lines {
    id
    title
    spec
  }
  toShip {
    orderLineId
    quantity
    held
  }
  shipments {
    id
  }
}
    `, {"fragmentName":"ShipForm"}) as unknown as TypedDocumentString<ShipFormFragment, unknown>;
export const OrderActionsFragmentDoc = new TypedDocumentString(`
    fragment OrderActions on StaffOrder {
  ...CancelForm
  ...ShipForm
  allowedActions {
    action
    allowed
    reason
  }
}
    fragment CancelForm on StaffOrder {
  id
}
fragment ShipForm on StaffOrder {
  id
  lines {
    id
    title
    spec
  }
  toShip {
    orderLineId
    quantity
    held
  }
  shipments {
    id
  }
}`, {"fragmentName":"OrderActions"}) as unknown as TypedDocumentString<OrderActionsFragment, unknown>;
export const OrderCasesFragmentDoc = new TypedDocumentString(`
    fragment OrderCases on StaffOrder {
  afterSalesCases {
    id
    caseNumber
    refundFen
    ...CaseStatus
  }
}
    fragment CaseStatus on StaffAfterSalesCase {
  status
}`, {"fragmentName":"OrderCases"}) as unknown as TypedDocumentString<OrderCasesFragment, unknown>;
export const OrderFactsFragmentDoc = new TypedDocumentString(`
    fragment OrderFacts on StaffOrder {
  createdAt
  paidAt
  shippedAt
  receivedAt
  receivedHow
  cancelledAt
  cancelReason
  endedAt
}
    `, {"fragmentName":"OrderFacts"}) as unknown as TypedDocumentString<OrderFactsFragment, unknown>;
export const OrderClockFragmentDoc = new TypedDocumentString(`
    fragment OrderClock on StaffOrder {
  status
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
    `, {"fragmentName":"OrderClock"}) as unknown as TypedDocumentString<OrderClockFragment, unknown>;
export const OrderHeaderFragmentDoc = new TypedDocumentString(`
    fragment OrderHeader on StaffOrder {
  orderNumber
  status
  paymentStatus
  ...OrderClock
}
    fragment OrderClock on StaffOrder {
  status
  deadline {
    dueAt
    urgency
    count
    unit
  }
}`, {"fragmentName":"OrderHeader"}) as unknown as TypedDocumentString<OrderHeaderFragment, unknown>;
export const OrderLinesFragmentDoc = new TypedDocumentString(`
    fragment OrderLines on StaffOrder {
  lines {
    id
    title
    spec
    imagePath
    quantity
    unitPriceFen
    discountFen
    paidFen
  }
}
    `, {"fragmentName":"OrderLines"}) as unknown as TypedDocumentString<OrderLinesFragment, unknown>;
export const OrderMoneyFragmentDoc = new TypedDocumentString(`
    fragment OrderMoney on StaffOrder {
  goodsFen
  discountFen
  freightFen
  payableFen
  payments {
    id
    transactionId
    amountFen
    use
    paidAt
  }
  refunds {
    id
    status
    amountFen
    createdAt
  }
}
    `, {"fragmentName":"OrderMoney"}) as unknown as TypedDocumentString<OrderMoneyFragment, unknown>;
export const ParcelsFragmentDoc = new TypedDocumentString(`
    fragment Parcels on StaffOrder {
  id
  lines {
    id
    title
  }
  shipments {
    id
    seq
    carrierCode
    carrierName
    trackingNumber
    shippedAt
    correctedAt
    lines {
      orderLineId
      quantity
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
}
    `, {"fragmentName":"Parcels"}) as unknown as TypedDocumentString<ParcelsFragment, unknown>;
export const RecipientFragmentDoc = new TypedDocumentString(`
    fragment Recipient on StaffOrder {
  recipientIsOther
  consignee {
    name
    phoneNumber
    regionNames
    street
  }
  waybill @include(if: $ships) {
    name
    phoneNumber
    regionNames
    street
  }
  remark
}
    `, {"fragmentName":"Recipient"}) as unknown as TypedDocumentString<RecipientFragment, unknown>;
export const OrderRowFragmentDoc = new TypedDocumentString(`
    fragment OrderRow on StaffOrder {
  id
  orderNumber
  status
  payableFen
  createdAt
  lines {
    title
    quantity
  }
  ...OrderClock
}
    fragment OrderClock on StaffOrder {
  status
  deadline {
    dueAt
    urgency
    count
    unit
  }
}`, {"fragmentName":"OrderRow"}) as unknown as TypedDocumentString<OrderRowFragment, unknown>;
export const DisclosureActionsFragmentDoc = new TypedDocumentString(`
    fragment DisclosureActions on DisclosureRequest {
  id
  scopeVersion
  askedFrom
  askedTo
  scopes {
    version
    fields {
      id
      label
    }
    subjects {
      id
      label
    }
  }
  disclosableFields {
    id
    label
  }
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"DisclosureActions"}) as unknown as TypedDocumentString<DisclosureActionsFragment, unknown>;
export const DisclosureChecksFragmentDoc = new TypedDocumentString(`
    fragment DisclosureChecks on DisclosureRequest {
  checks {
    check
    passed
    checkedAt
  }
}
    `, {"fragmentName":"DisclosureChecks"}) as unknown as TypedDocumentString<DisclosureChecksFragment, unknown>;
export const DisclosureFactsFragmentDoc = new TypedDocumentString(`
    fragment DisclosureFacts on DisclosureRequest {
  id
  receivedAt
  defect
  answerText
  notice
  noticedAt
  renewalOf
  renewedBy
  package {
    sealedAt
    rows
    sha256
    handedOverAt
    passphraseShownAt
    receiptOn
    archiveHref
  }
}
    `, {"fragmentName":"DisclosureFacts"}) as unknown as TypedDocumentString<DisclosureFactsFragment, unknown>;
export const DisclosureLetterFragmentDoc = new TypedDocumentString(`
    fragment DisclosureLetter on DisclosureRequest {
  authority
  authorityName
  caseNumber
  deliveredBy
  legalArticle
  legalHook
  dataAsked
  personsAsked
  askedFrom
  askedTo
  hasSecrecyClause
  secrecyText
  officers {
    name
    idNumber
  }
  instruments {
    id
    kind
    issuedOn
    validUntil
    hasDocument
    document {
      href
    }
  }
}
    `, {"fragmentName":"DisclosureLetter"}) as unknown as TypedDocumentString<DisclosureLetterFragment, unknown>;
export const DisclosureScopesFragmentDoc = new TypedDocumentString(`
    fragment DisclosureScopes on DisclosureRequest {
  foundCount
  status
  scopes {
    version
    from
    to
    expectedCount
    note
    groupText
    disputed
    grantedFields
    grantedCount
    fields {
      id
      label
    }
    subjects {
      id
      label
    }
  }
  decisions {
    hand
    verdict
    reason
    decidedAt
  }
}
    `, {"fragmentName":"DisclosureScopes"}) as unknown as TypedDocumentString<DisclosureScopesFragment, unknown>;
export const DisclosureRowFragmentDoc = new TypedDocumentString(`
    fragment DisclosureRow on DisclosureRequest {
  id
  requestNumber
  status
  outcome
  authority
  receivedAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
    `, {"fragmentName":"DisclosureRow"}) as unknown as TypedDocumentString<DisclosureRowFragment, unknown>;
export const RequestAnswerFragmentDoc = new TypedDocumentString(`
    fragment RequestAnswer on StaffDataSubjectRequest {
  outcome
  answer
  facts
  reviewNote
  decisionVersion
  preparedBy
  reviewedBy
  deliveredHow
  answeredAt
  grounds {
    ground
    text
    source
  }
}
    `, {"fragmentName":"RequestAnswer"}) as unknown as TypedDocumentString<RequestAnswerFragment, unknown>;
export const ClosureItemsFragmentDoc = new TypedDocumentString(`
    fragment ClosureItems on ClosureItem {
  name
  label
  outcome
  rows
  keptUntil
  law
}
    `, {"fragmentName":"ClosureItems"}) as unknown as TypedDocumentString<ClosureItemsFragment, unknown>;
export const RequestClosureFragmentDoc = new TypedDocumentString(`
    fragment RequestClosure on StaffDataSubjectRequest {
  closurePlan {
    items {
      ...ClosureItems
    }
  }
  closure {
    certificateNumber
    status
    confirmedAt
    verifiedAt
    restrictedUntil
    keysDestroyed
    seal
    steps {
      name
      doneAt
      dueAt
    }
    items {
      ...ClosureItems
    }
  }
}
    fragment ClosureItems on ClosureItem {
  name
  label
  outcome
  rows
  keptUntil
  law
}`, {"fragmentName":"RequestClosure"}) as unknown as TypedDocumentString<RequestClosureFragment, unknown>;
export const RequestIdentityFragmentDoc = new TypedDocumentString(`
    fragment RequestIdentity on IdentityStanding {
  level
  endedUntil
  ask {
    status
    askedAt
    expiresAt
  }
  checks {
    id
    level
    method
    claim
    outcome
    evidence
    at
  }
}
    `, {"fragmentName":"RequestIdentity"}) as unknown as TypedDocumentString<RequestIdentityFragment, unknown>;
export const RequestPackFragmentDoc = new TypedDocumentString(`
    fragment RequestPack on StaffDataSubjectRequest {
  accessPack {
    form
    status
    categories
    records
    madeAt
    expiresAt
    downloads
    endedAt
  }
}
    `, {"fragmentName":"RequestPack"}) as unknown as TypedDocumentString<RequestPackFragment, unknown>;
export const RequestFactsPanelFragmentDoc = new TypedDocumentString(`
    fragment RequestFactsPanel on StaffDataSubjectRequest {
  kind
  channel
  asked
  accountId
  source
  receivedAt
  recordedAt
  lastDay
  provisional
  countedDays
  overdueAt
  requiredLevel
  verifiedAt
  answeredAt
  closedAt
  mergedInto
  reconsiders
}
    `, {"fragmentName":"RequestFactsPanel"}) as unknown as TypedDocumentString<RequestFactsPanelFragment, unknown>;
export const RequestStateFragmentDoc = new TypedDocumentString(`
    fragment RequestState on StaffDataSubjectRequest {
  status
}
    `, {"fragmentName":"RequestState"}) as unknown as TypedDocumentString<RequestStateFragment, unknown>;
export const RequestHeaderFragmentDoc = new TypedDocumentString(`
    fragment RequestHeader on StaffDataSubjectRequest {
  requestNumber
  kind
  channel
  status
  lastDay
  workItem {
    holderId
    closedAt
  }
  ...RequestState
  ...RequestClock
}
    fragment RequestState on StaffDataSubjectRequest {
  status
}
fragment RequestClock on StaffDataSubjectRequest {
  answeredAt
  overdueAt
  clock {
    dueAt
    urgency
    workingDays
    provisional
  }
}`, {"fragmentName":"RequestHeader"}) as unknown as TypedDocumentString<RequestHeaderFragment, unknown>;
export const RequestStepsFragmentDoc = new TypedDocumentString(`
    fragment RequestSteps on StaffDataSubjectRequest {
  id
  kind
  accountId
  receivedAt
  decisionVersion
  workItem {
    holderId
    closedAt
  }
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"RequestSteps"}) as unknown as TypedDocumentString<RequestStepsFragment, unknown>;
export const RequestTasksFragmentDoc = new TypedDocumentString(`
    fragment RequestTasks on StaffDataSubjectRequest {
  tasks {
    name
    status
    rowsFound
    reason
    keptUntil
  }
}
    `, {"fragmentName":"RequestTasks"}) as unknown as TypedDocumentString<RequestTasksFragment, unknown>;
export const RequestRowFragmentDoc = new TypedDocumentString(`
    fragment RequestRow on StaffDataSubjectRequest {
  id
  requestNumber
  kind
  channel
  receivedAt
  workItem {
    holderId
    closedAt
  }
  ...RequestState
  ...RequestClock
}
    fragment RequestState on StaffDataSubjectRequest {
  status
}
fragment RequestClock on StaffDataSubjectRequest {
  answeredAt
  overdueAt
  clock {
    dueAt
    urgency
    workingDays
    provisional
  }
}`, {"fragmentName":"RequestRow"}) as unknown as TypedDocumentString<RequestRowFragment, unknown>;
export const CampaignDeedsFragmentDoc = new TypedDocumentString(`
    fragment CampaignDeeds on NoticeCampaign {
  id
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"CampaignDeeds"}) as unknown as TypedDocumentString<CampaignDeedsFragment, unknown>;
export const CampaignFragmentDoc = new TypedDocumentString(`
    fragment Campaign on NoticeCampaign {
  id
  campaignNumber
  status
  pausedFor
  noticeVersion
  startedAt
  finishedAt
  progress {
    channel
    pending
    sent
    delivered
    failed
    unknown
    noChannel
    read
  }
  people {
    told
    attempted
    unreachable
  }
  failures {
    channel
    code
    people
    canTryAgain
  }
  announcements {
    id
    announcementNumber
    places
    publishedAt
    endsAt
    unreachableCount
    reason
  }
  ...CampaignDeeds
}
    fragment CampaignDeeds on NoticeCampaign {
  id
  allowedActions {
    action
    allowed
    reason
  }
}`, {"fragmentName":"Campaign"}) as unknown as TypedDocumentString<CampaignFragment, unknown>;
export const IncidentClocksFragmentDoc = new TypedDocumentString(`
    fragment IncidentClocks on SecurityIncident {
  clocks {
    kind
    basis
    source
    startedAt
    dueAt
    metAt
    waivedAt
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}
    `, {"fragmentName":"IncidentClocks"}) as unknown as TypedDocumentString<IncidentClocksFragment, unknown>;
export const IncidentFactsFragmentDoc = new TypedDocumentString(`
    fragment IncidentFacts on SecurityIncident {
  id
  source
  description
  cause
  lessons
  affectedEstimate
  affectedCount
  lossFen
  severityFloor
  occurredAt
  discoveredAt
  partnerLearnedAt
  reportedAt
  confirmedAt
  recoveredAt
  closedAt
  noticeNumber
  severityChanges {
    from
    to
    reason
    at
  }
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"IncidentFacts"}) as unknown as TypedDocumentString<IncidentFactsFragment, unknown>;
export const IncidentStateFragmentDoc = new TypedDocumentString(`
    fragment IncidentState on SecurityIncident {
  status
  severity
}
    `, {"fragmentName":"IncidentState"}) as unknown as TypedDocumentString<IncidentStateFragment, unknown>;
export const IncidentClockFragmentDoc = new TypedDocumentString(`
    fragment IncidentClock on SecurityIncident {
  nextClock {
    kind
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}
    `, {"fragmentName":"IncidentClock"}) as unknown as TypedDocumentString<IncidentClockFragment, unknown>;
export const IncidentHeaderFragmentDoc = new TypedDocumentString(`
    fragment IncidentHeader on SecurityIncident {
  incidentNumber
  title
  kind
  priority
  status
  workItem {
    holderId
    closedAt
  }
  ...IncidentState
  ...IncidentClock
}
    fragment IncidentState on SecurityIncident {
  status
  severity
}
fragment IncidentClock on SecurityIncident {
  nextClock {
    kind
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}`, {"fragmentName":"IncidentHeader"}) as unknown as TypedDocumentString<IncidentHeaderFragment, unknown>;
export const IncidentRecordsFragmentDoc = new TypedDocumentString(`
    fragment IncidentRecords on SecurityIncident {
  id
  entries {
    id
    at
    text
  }
  measures {
    id
    at
    kind
    state
    text
  }
  evidence {
    id
    collectedAt
    sha256
    text
  }
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"IncidentRecords"}) as unknown as TypedDocumentString<IncidentRecordsFragment, unknown>;
export const IncidentStepsFragmentDoc = new TypedDocumentString(`
    fragment IncidentSteps on SecurityIncident {
  id
  kind
  priority
  affectedEstimate
  workItem {
    holderId
    closedAt
  }
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"IncidentSteps"}) as unknown as TypedDocumentString<IncidentStepsFragment, unknown>;
export const IncidentTracksFragmentDoc = new TypedDocumentString(`
    fragment IncidentTracks on SecurityIncident {
  id
  tracks {
    track
    status
    note
  }
  evidence {
    id
    text
  }
  noNoticeDecisions {
    id
    reason
    endedAt
  }
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"IncidentTracks"}) as unknown as TypedDocumentString<IncidentTracksFragment, unknown>;
export const NoticeTextsFragmentDoc = new TypedDocumentString(`
    fragment NoticeTexts on NoticeElementTexts {
  happened
  dataTypes
  cause
  harm
  measures
  advice
  remedies
  contact
}
    `, {"fragmentName":"NoticeTexts"}) as unknown as TypedDocumentString<NoticeTextsFragment, unknown>;
export const IncidentNoticesFragmentDoc = new TypedDocumentString(`
    fragment IncidentNotices on SecurityIncident {
  id
  incidentNumber
  affectedCount
  notices {
    id
    version
    status
    preparedAt
    returnReason
    zh {
      ...NoticeTexts
    }
    en {
      ...NoticeTexts
    }
    faults {
      language
      element
      fault
    }
    approvals {
      part
      at
    }
  }
  allowedActions {
    action
    allowed
    reason
  }
  startActions {
    action
    allowed
    reason
  }
}
    fragment NoticeTexts on NoticeElementTexts {
  happened
  dataTypes
  cause
  harm
  measures
  advice
  remedies
  contact
}`, {"fragmentName":"IncidentNotices"}) as unknown as TypedDocumentString<IncidentNoticesFragment, unknown>;
export const IncidentPeopleFragmentDoc = new TypedDocumentString(`
    fragment IncidentPeople on SecurityIncident {
  id
  affectedCount
  dataTypes
  concernsStaffId
  affectedSetVersions {
    version
    source
    confidence
    dataTypes
    completedAt
    examined
    added
    extended
    removed
    total
    periodFrom
    periodTo
    reason
  }
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"IncidentPeople"}) as unknown as TypedDocumentString<IncidentPeopleFragment, unknown>;
export const IncidentReportsFragmentDoc = new TypedDocumentString(`
    fragment IncidentReports on SecurityIncident {
  id
  reports {
    id
    version
    kind
    basis
    draftedAt
    submittedAt
    channel
    receiptNumber
  }
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"IncidentReports"}) as unknown as TypedDocumentString<IncidentReportsFragment, unknown>;
export const IncidentRowFragmentDoc = new TypedDocumentString(`
    fragment IncidentRow on SecurityIncident {
  id
  incidentNumber
  title
  severity
  reportedAt
  ...IncidentState
  nextClock {
    kind
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}
    fragment IncidentState on SecurityIncident {
  status
  severity
}`, {"fragmentName":"IncidentRow"}) as unknown as TypedDocumentString<IncidentRowFragment, unknown>;
export const SuspensionFragmentDoc = new TypedDocumentString(`
    fragment Suspension on RevealSuspension {
  id
  status
  cause
  inBurst
  inDay
  suspendedAt
  liftedAt
  colleague {
    displayName
  }
  signatures {
    role
    reason
    signedAt
    colleague {
      displayName
    }
  }
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"Suspension"}) as unknown as TypedDocumentString<SuspensionFragment, unknown>;
export const SuspensionRowFragmentDoc = new TypedDocumentString(`
    fragment SuspensionRow on RevealSuspension {
  id
  status
  cause
  inBurst
  inDay
  suspendedAt
  colleague {
    displayName
  }
}
    `, {"fragmentName":"SuspensionRow"}) as unknown as TypedDocumentString<SuspensionRowFragment, unknown>;
export const HolidayNoticeEntryFragmentDoc = new TypedDocumentString(`
    fragment HolidayNoticeEntry on HolidayNotice {
  id
  year
  status
  title
  number
  sourceUrl
  enteredAt
  reviewedAt
  enteredBy {
    displayName
  }
  reviewedBy {
    displayName
  }
  holidays {
    name
    firstDay
    lastDay
    makeUpDays
  }
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"HolidayNoticeEntry"}) as unknown as TypedDocumentString<HolidayNoticeEntryFragment, unknown>;
export const SettingRowFragmentDoc = new TypedDocumentString(`
    fragment SettingRow on Setting {
  key
  label
  unit
  value
  defaultValue
  fourEyes
  changes {
    status
    proposedAt
    decidedAt
  }
}
    `, {"fragmentName":"SettingRow"}) as unknown as TypedDocumentString<SettingRowFragment, unknown>;
export const AccountFactsFragmentDoc = new TypedDocumentString(`
    fragment AccountFacts on StaffRecord {
  email
  roles
  extraPermissions
  hasSecondFactor
  isStale
  createdAt
  lastSignInAt
  leftAt
  invitation {
    purpose
    sentAt
    expiresAt
  }
}
    `, {"fragmentName":"AccountFacts"}) as unknown as TypedDocumentString<AccountFactsFragment, unknown>;
export const MemberGrantFragmentDoc = new TypedDocumentString(`
    fragment MemberGrant on StaffGrant {
  id
  name
  status
  reason
  expiresAt
  proposedBy {
    displayName
  }
  decidedBy {
    displayName
  }
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"MemberGrant"}) as unknown as TypedDocumentString<MemberGrantFragment, unknown>;
export const MemberGrantsFragmentDoc = new TypedDocumentString(`
    fragment MemberGrants on StaffRecord {
  grants {
    ...MemberGrant
  }
}
    fragment MemberGrant on StaffGrant {
  id
  name
  status
  reason
  expiresAt
  proposedBy {
    displayName
  }
  decidedBy {
    displayName
  }
  allowedActions {
    action
    allowed
    reason
  }
}`, {"fragmentName":"MemberGrants"}) as unknown as TypedDocumentString<MemberGrantsFragment, unknown>;
export const MemberResetFragmentDoc = new TypedDocumentString(`
    fragment MemberReset on StaffRecord {
  openReset {
    id
    passwordToo
    reason
    requestedAt
    requestedBy {
      displayName
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
}
    `, {"fragmentName":"MemberReset"}) as unknown as TypedDocumentString<MemberResetFragment, unknown>;
export const MemberSessionsFragmentDoc = new TypedDocumentString(`
    fragment MemberSessions on StaffRecord {
  sessions {
    id
    createdAt
    lastSeenAt
    expiresAt
    isCurrent
  }
}
    `, {"fragmentName":"MemberSessions"}) as unknown as TypedDocumentString<MemberSessionsFragment, unknown>;
export const MemberHistoryFragmentDoc = new TypedDocumentString(`
    fragment MemberHistory on StaffRecord {
  history {
    at
    action
    actorKind
    subject
    actor {
      displayName
    }
  }
}
    `, {"fragmentName":"MemberHistory"}) as unknown as TypedDocumentString<MemberHistoryFragment, unknown>;
export const StaffRowFragmentDoc = new TypedDocumentString(`
    fragment StaffRow on StaffRecord {
  id
  displayName
  status
  roles
  extraPermissions
  hasSecondFactor
  lastSignInAt
}
    `, {"fragmentName":"StaffRow"}) as unknown as TypedDocumentString<StaffRowFragment, unknown>;
export const StaffViewCountsFragmentDoc = new TypedDocumentString(`
    fragment StaffViewCounts on StaffCounts {
  active
  invited
  left
  withoutSecondFactor
  stale
  waitingForApproval
  ending
}
    `, {"fragmentName":"StaffViewCounts"}) as unknown as TypedDocumentString<StaffViewCountsFragment, unknown>;
export const ChangeFormFragmentDoc = new TypedDocumentString(`
    fragment ChangeForm on Setting {
  key
  unit
  min
  max
  version
  fourEyes
}
    `, {"fragmentName":"ChangeForm"}) as unknown as TypedDocumentString<ChangeFormFragment, unknown>;
export const ChangeHistoryFragmentDoc = new TypedDocumentString(`
    fragment ChangeHistory on Setting {
  key
  unit
  changes {
    id
    status
    before
    after
    reason
    proposedAt
    decidedAt
    proposedBy {
      displayName
    }
    decidedBy {
      displayName
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
}
    `, {"fragmentName":"ChangeHistory"}) as unknown as TypedDocumentString<ChangeHistoryFragment, unknown>;
export const SettingFactsFragmentDoc = new TypedDocumentString(`
    fragment SettingFacts on Setting {
  value
  defaultValue
  min
  max
  unit
  fourEyes
}
    `, {"fragmentName":"SettingFacts"}) as unknown as TypedDocumentString<SettingFactsFragment, unknown>;
export const WaitingChangeFragmentDoc = new TypedDocumentString(`
    fragment WaitingChange on Setting {
  key
  label
  unit
  changes {
    id
    status
    before
    after
  }
}
    `, {"fragmentName":"WaitingChange"}) as unknown as TypedDocumentString<WaitingChangeFragment, unknown>;
export const FrameFragmentDoc = new TypedDocumentString(`
    fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
    `, {"fragmentName":"Frame"}) as unknown as TypedDocumentString<FrameFragment, unknown>;
export const RefusalFactsFragmentDoc = new TypedDocumentString(`
    fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}`, {"fragmentName":"RefusalFacts"}) as unknown as TypedDocumentString<RefusalFactsFragment, unknown>;
export const HistoryEntryFragmentDoc = new TypedDocumentString(`
    fragment HistoryEntry on OrderEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}
    `, {"fragmentName":"HistoryEntry"}) as unknown as TypedDocumentString<HistoryEntryFragment, unknown>;
export const EventEntryFragmentDoc = new TypedDocumentString(`
    fragment EventEntry on HistoryEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}
    `, {"fragmentName":"EventEntry"}) as unknown as TypedDocumentString<EventEntryFragment, unknown>;
export const CaseHistoryEntryFragmentDoc = new TypedDocumentString(`
    fragment CaseHistoryEntry on CaseEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}
    `, {"fragmentName":"CaseHistoryEntry"}) as unknown as TypedDocumentString<CaseHistoryEntryFragment, unknown>;
export const RequestHistoryEntryFragmentDoc = new TypedDocumentString(`
    fragment RequestHistoryEntry on RequestEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}
    `, {"fragmentName":"RequestHistoryEntry"}) as unknown as TypedDocumentString<RequestHistoryEntryFragment, unknown>;
export const CarrierOptionFragmentDoc = new TypedDocumentString(`
    fragment CarrierOption on Carrier {
  code
  name
}
    `, {"fragmentName":"CarrierOption"}) as unknown as TypedDocumentString<CarrierOptionFragment, unknown>;
export const ApproveRefundDocument = new TypedDocumentString(`
    mutation ApproveRefund($input: DecideRefundInput!) {
  approveRefund(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:c588a60b46042bae6d0dc37ed03dfc91c0881c6028be0b20addf5cdec76091ba"}) as unknown as TypedDocumentString<ApproveRefundMutation, ApproveRefundMutationVariables>;
export const ApproveReturnDocument = new TypedDocumentString(`
    mutation ApproveReturn($input: DecideRefundInput!) {
  approveReturn(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:0fad823add58bfc754f74fa9524c8f261bdd8e1d3e9da849f4364155af3fd9b7"}) as unknown as TypedDocumentString<ApproveReturnMutation, ApproveReturnMutationVariables>;
export const ApproveForFinanceDocument = new TypedDocumentString(`
    mutation ApproveForFinance($input: DecideRefundInput!) {
  approveForFinance(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:f75306c040b602e5a2474a67c66157043137cdeb5dbbe1224791093cc6b88320"}) as unknown as TypedDocumentString<ApproveForFinanceMutation, ApproveForFinanceMutationVariables>;
export const AskForEvidenceDocument = new TypedDocumentString(`
    mutation AskForEvidence($input: CaseWithTextInput!) {
  askForEvidence(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:c7347fb2900135da052b85d38245ca45a6b6fdb1071a47f31afd4d2280227c54"}) as unknown as TypedDocumentString<AskForEvidenceMutation, AskForEvidenceMutationVariables>;
export const RejectAfterSalesCaseDocument = new TypedDocumentString(`
    mutation RejectAfterSalesCase($input: CaseWithTextInput!) {
  rejectAfterSalesCase(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:af5f5f52e6634d2b3b22bb8b1e3d8f7bbedf36037c5a771e499b245f5c751084"}) as unknown as TypedDocumentString<RejectAfterSalesCaseMutation, RejectAfterSalesCaseMutationVariables>;
export const ReceiveReturnDocument = new TypedDocumentString(`
    mutation ReceiveReturn($input: CaseInput!) {
  receiveReturn(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:e0582dc1f2b00508dfd9935476289289ba52116c4213b29c889055f9f51983b4"}) as unknown as TypedDocumentString<ReceiveReturnMutation, ReceiveReturnMutationVariables>;
export const AcceptReturnDocument = new TypedDocumentString(`
    mutation AcceptReturn($input: AcceptReturnInput!) {
  acceptReturn(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:0308aa9f0b45911c9ca1553da16d0637f1e22afea3830ccb7e582345ff03b05b"}) as unknown as TypedDocumentString<AcceptReturnMutation, AcceptReturnMutationVariables>;
export const DisputeReturnDocument = new TypedDocumentString(`
    mutation DisputeReturn($input: DisputeReturnInput!) {
  disputeReturn(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:c497a601d347c8eedbb9fd4737debd3c32998b95fde702409a708704fef64b01"}) as unknown as TypedDocumentString<DisputeReturnMutation, DisputeReturnMutationVariables>;
export const SendGoodsBackDocument = new TypedDocumentString(`
    mutation SendGoodsBack($input: CaseParcelInput!) {
  sendGoodsBack(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:9e6c94c3ba229903b9cd03717ff3a7a922ec48730ce65de7c3c3c65243b41402"}) as unknown as TypedDocumentString<SendGoodsBackMutation, SendGoodsBackMutationVariables>;
export const AfterSalesCaseDocument = new TypedDocumentString(`
    query AfterSalesCase($id: ID!) {
  ...Frame
  staffAfterSalesCase(id: $id) {
    ... on StaffAfterSalesCase {
      ...CaseHeader
      ...CaseItems
      ...CaseActions
      ...CaseWords
      ...CaseEvidence
      ...CaseMoney
      ...CaseParcels
      ...CaseFacts
      history {
        ...CaseHistoryEntry
      }
    }
    ...RefusalFacts
  }
  carriers {
    ...CarrierOption
  }
}
    fragment CaseActions on StaffAfterSalesCase {
  id
  refundFen
  refundPreview {
    ...SeenRefund
  }
  allowedActions {
    action
    allowed
    reason
  }
}
fragment CaseEvidence on StaffAfterSalesCase {
  evidence {
    id
    purpose
    stagedAt
    href
  }
}
fragment CaseFacts on StaffAfterSalesCase {
  id
  reason
  beforeDispatch
  condition
  openedAt
  closedAt
  refundsIn90Days
  order {
    id
    orderNumber
    status
    receivedAt
    afterSalesCases {
      id
      caseNumber
      status
    }
  }
}
fragment CaseHeader on StaffAfterSalesCase {
  caseNumber
  kind
  ...CaseStatus
  ...CaseClock
  ...StateStrip
}
fragment CaseItems on StaffAfterSalesCase {
  lines {
    orderLineId
    title
    spec
    quantity
    refundFen
  }
  order {
    lines {
      id
      imagePath
      quantity
      paidFen
    }
  }
}
fragment CaseMoney on StaffAfterSalesCase {
  refundFen
  freightFen
  deductionFen
  lines {
    orderLineId
    title
    quantity
    refundFen
  }
  refundPreview {
    ...SeenRefund
  }
  signatures {
    tier
    staffId
    amountFen
    signedAt
  }
  order {
    payableFen
    refunds {
      id
      status
      amountFen
      createdAt
    }
  }
}
fragment CaseParcels on StaffAfterSalesCase {
  returnCarrierCode
  returnTrackingNumber
  sendBackCarrierCode
  sendBackTrackingNumber
}
fragment CaseWords on StaffAfterSalesCase {
  description
  askText
  answerText
  rejectionText
  appealText
  finalText
  disputeText
}
fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment StateStrip on StaffAfterSalesCase {
  kind
  status
  history {
    toStatus
  }
}
fragment CaseStatus on StaffAfterSalesCase {
  status
}
fragment CaseClock on StaffAfterSalesCase {
  status
  overdueAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}
fragment CaseHistoryEntry on CaseEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}
fragment CarrierOption on Carrier {
  code
  name
}`, {"hash":"sha256:958c5c4b5aefba55ec61dced089cde9f244915935e6f21054971f54b4896651e"}) as unknown as TypedDocumentString<AfterSalesCaseQuery, AfterSalesCaseQueryVariables>;
export const DecideAppealDocument = new TypedDocumentString(`
    mutation DecideAppeal($input: DecideAppealInput!) {
  decideAppeal(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:6b7cdda86679a1efd29650866cf530362d8a7c47153fb9460fb5c48771f36257"}) as unknown as TypedDocumentString<DecideAppealMutation, DecideAppealMutationVariables>;
export const SettleDisputeDocument = new TypedDocumentString(`
    mutation SettleDispute($input: SettleDisputeInput!) {
  settleDispute(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:1cf39135b7430d075d6160fe4523637f0f4e8becb8128b56b59ccf5141bfa039"}) as unknown as TypedDocumentString<SettleDisputeMutation, SettleDisputeMutationVariables>;
export const RetryRefundDocument = new TypedDocumentString(`
    mutation RetryRefund($input: CaseInput!) {
  retryRefund(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:804cd9c3e5deaa64b593afa398cc94257d4a37a526db4e09e900346e01b43a92"}) as unknown as TypedDocumentString<RetryRefundMutation, RetryRefundMutationVariables>;
export const AfterSalesCasesDocument = new TypedDocumentString(`
    query AfterSalesCases($filter: StaffAfterSalesCaseFilter, $after: String) {
  ...Frame
  staffAfterSalesCases(first: 50, after: $after, filter: $filter) {
    nodes {
      ...CaseRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CaseStatus on StaffAfterSalesCase {
  status
}
fragment CaseClock on StaffAfterSalesCase {
  status
  overdueAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
fragment CaseRow on StaffAfterSalesCase {
  id
  caseNumber
  kind
  reason
  refundFen
  openedAt
  ...CaseStatus
  ...CaseClock
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:1a4c881cce9e30b523a9ef456ccbeff63c05d344237163e4de2c0ebe36d3b458"}) as unknown as TypedDocumentString<AfterSalesCasesQuery, AfterSalesCasesQueryVariables>;
export const ApprovalsDocument = new TypedDocumentString(`
    query Approvals($kind: ApprovalKind, $after: String) {
  ...Frame
  approvalsForMe(first: 50, after: $after, kind: $kind) {
    nodes {
      ...ApprovalRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ApprovalRow on Approval {
  id
  kind
  entity
  version
  amountFen
  askedAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:c149c4ba0bd081d811865f5c9785a7cfc4d5562de208d6a714912e43d7ca2fc6"}) as unknown as TypedDocumentString<ApprovalsQuery, ApprovalsQueryVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($filter: AccessEntryFilter, $after: String) {
  ...Frame
  accessEntries(first: 50, after: $after, filter: $filter) {
    nodes {
      ...AccessRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AccessRow on AccessEntry {
  id
  at
  staffId
  operation
  decision
  fields
  subjectCount
  workItem
  reason
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:4c4969f4512f2e466f4bd812e9c87503ff53c04edaf749583f3d200093e4b83e"}) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const AnswerConversationDocument = new TypedDocumentString(`
    mutation AnswerConversation($input: AnswerConversationInput!) {
  answerConversation(input: $input) {
    ... on StaffMessage {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:5de26ac364527600351cf9caca250de050fc64014d20710412a88c7f18fb0f4e"}) as unknown as TypedDocumentString<AnswerConversationMutation, AnswerConversationMutationVariables>;
export const AddConversationNoteDocument = new TypedDocumentString(`
    mutation AddConversationNote($input: AddConversationNoteInput!) {
  addConversationNote(input: $input) {
    ... on StaffMessage {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:81de4819c4c07e023f25882e18050ed3c4e7de5374888b04a163dc61d8595862"}) as unknown as TypedDocumentString<AddConversationNoteMutation, AddConversationNoteMutationVariables>;
export const RecallAnswerDocument = new TypedDocumentString(`
    mutation RecallAnswer($input: RecallAnswerInput!) {
  recallAnswer(input: $input) {
    ... on StaffMessage {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:e7aa8b6b04d287a3b6f9f9e8c0e48be9ad8a29561f81715a300a8dae1bb2e51e"}) as unknown as TypedDocumentString<RecallAnswerMutation, RecallAnswerMutationVariables>;
export const ClaimConversationDocument = new TypedDocumentString(`
    mutation ClaimConversation($input: ConversationInput!) {
  claimConversation(input: $input) {
    ... on StaffConversation {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:9687a3808b3ceebcd7a6609317e0f66a5b4274de6c25847819139b128c620bd7"}) as unknown as TypedDocumentString<ClaimConversationMutation, ClaimConversationMutationVariables>;
export const HandOverConversationDocument = new TypedDocumentString(`
    mutation HandOverConversation($input: HandOverConversationInput!) {
  handOverConversation(input: $input) {
    ... on StaffConversation {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:2712b745470b880acfd5dfa4a477d5af74303071e473d98c9dcc3f47c41844f4"}) as unknown as TypedDocumentString<HandOverConversationMutation, HandOverConversationMutationVariables>;
export const CloseConversationDocument = new TypedDocumentString(`
    mutation CloseConversation($input: ConversationInput!) {
  closeConversation(input: $input) {
    ... on StaffConversation {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:8dd48904fd75eda71f3cf8e42e762bbce25326c9287829199c081f6dd5328310"}) as unknown as TypedDocumentString<CloseConversationMutation, CloseConversationMutationVariables>;
export const AskForIdentityConfirmationDocument = new TypedDocumentString(`
    mutation AskForIdentityConfirmation($input: IdentityEntityInput!) {
  askForIdentityConfirmation(input: $input) {
    ... on IdentityAsk {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:fe3d69c81d012fec7bba80cdf1b4e031ee72ffe9dd893ab1151cbebeb2d7072e"}) as unknown as TypedDocumentString<AskForIdentityConfirmationMutation, AskForIdentityConfirmationMutationVariables>;
export const RegisterRequestFromMessageDocument = new TypedDocumentString(`
    mutation RegisterRequestFromMessage($input: RegisterRequestFromMessageInput!) {
  registerRequestFromMessage(input: $input) {
    ... on StaffConversation {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:76cf950878fce08f2a69c72df45dee5eda387ffe3334f5353fd9c151c7bb89a7"}) as unknown as TypedDocumentString<RegisterRequestFromMessageMutation, RegisterRequestFromMessageMutationVariables>;
export const TransferConversationToSecurityDocument = new TypedDocumentString(`
    mutation TransferConversationToSecurity($input: TransferConversationToSecurityInput!) {
  transferConversationToSecurity(input: $input) {
    ... on StaffConversation {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:bbcabcb494ca856de1e42dba91b85488d8fc8244b70a9aa0c1bec6c2bd89a179"}) as unknown as TypedDocumentString<TransferConversationToSecurityMutation, TransferConversationToSecurityMutationVariables>;
export const LinkConversationOrderDocument = new TypedDocumentString(`
    mutation LinkConversationOrder($input: LinkConversationOrderInput!) {
  linkConversationOrder(input: $input) {
    ... on StaffConversation {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:9302daf04db4f036a59615be62186f602b33b76f1d8bac35a90a10e7ac237d99"}) as unknown as TypedDocumentString<LinkConversationOrderMutation, LinkConversationOrderMutationVariables>;
export const ChatDocument = new TypedDocumentString(`
    query Chat($id: ID!, $entity: String!) {
  ...Frame
  revealsSuspended
  revealReasons(kind: CONVERSATION)
  answeringColleagues {
    ...Colleague
  }
  inHand: staffConversations(view: MINE, first: 50) {
    nodes {
      id
    }
  }
  staffConversation(id: $id) {
    ... on StaffConversation {
      id
      status
      ...ChatHeader
      ...ChatDeeds
      held {
        ...ChatPerson
        ...ChatOrders
        events(first: 50) {
          nodes {
            ...ChatEvent
          }
        }
      }
    }
    ...RefusalFacts
  }
  identityStanding(entity: $entity) {
    ... on IdentityStanding {
      ...Standing
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment ChatDeeds on StaffConversation {
  id
  allowedActions {
    action
    allowed
    reason
  }
}
fragment Colleague on Colleague {
  id
  displayName
}
fragment ChatHeader on StaffConversation {
  conversationNumber
  topic
  holder {
    displayName
  }
  ...ChatStatus
  ...ChatWaiting
}
fragment ChatOrders on HeldConversation {
  order {
    id
    consignee {
      name
      phoneNumber
    }
  }
  recentOrders {
    id
    orderNumber
    status
  }
  openCases {
    id
    caseNumber
    status
  }
}
fragment ChatPerson on HeldConversation {
  accountId
  shopperName
  phoneNumber
  sessionCount
}
fragment ChatEvent on StaffConversationEvent {
  seq
  kind
  at
  actorKind
  staffName
  toStaffName
  message {
    id
    body
    isNote
    mayRecall
    recalledAt
    senderKind
    senderName
    sentAt
  }
}
fragment Standing on IdentityStanding {
  level
  endedUntil
  ask {
    status
    askedAt
    expiresAt
  }
  checks {
    id
    at
    method
    outcome
  }
}
fragment ChatStatus on StaffConversation {
  status
}
fragment ChatWaiting on StaffConversation {
  waiting {
    since
    seconds
    urgency
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:81a5172715b5cb66103d2f02354ccb80837fba6b76591c94e40420ff7223b7b5"}) as unknown as TypedDocumentString<ChatQuery, ChatQueryVariables>;
export const RevealPersonalDataDocument = new TypedDocumentString(`
    mutation RevealPersonalData($input: RevealPersonalDataInput!) {
  revealPersonalData(input: $input) {
    ... on RevealedValue {
      value
      secondsLeft
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:355a3740f6063e54873fb62af9fadd208e9b731fb3789a5342682ab58a9ae503"}) as unknown as TypedDocumentString<RevealPersonalDataMutation, RevealPersonalDataMutationVariables>;
export const ChatsDocument = new TypedDocumentString(`
    query Chats($view: ConversationView!, $after: String) {
  ...Frame
  staffConversations(first: 50, after: $after, view: $view) {
    nodes {
      ...ChatRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ChatStatus on StaffConversation {
  status
}
fragment ChatWaiting on StaffConversation {
  waiting {
    since
    seconds
    urgency
  }
}
fragment ChatRow on StaffConversation {
  id
  conversationNumber
  topic
  openedAt
  holder {
    displayName
  }
  ...ChatStatus
  ...ChatWaiting
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:30463a3ce616ab289b86a57de90fcd0215073eeb738bb4fad8da3036f336f8d6"}) as unknown as TypedDocumentString<ChatsQuery, ChatsQueryVariables>;
export const TicketDocument = new TypedDocumentString(`
    query Ticket($id: ID!) {
  ...Frame
  revealsSuspended
  revealReasons(kind: HOTLINE_TICKET)
  staffTicket(id: $id) {
    ... on StaffTicket {
      ...TicketHeader
      ...TicketFacts
      ...TicketDeeds
      held {
        ...TicketCaller
        ...TicketNotes
      }
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment TicketHeader on StaffTicket {
  ticketNumber
  status
  deadline {
    dueAt
    urgency
    count
    unit
  }
  holder {
    displayName
  }
}
fragment TicketCaller on HeldTicket {
  id
  callerName
  callerPhone
}
fragment TicketDeeds on StaffTicket {
  id
  allowedActions {
    action
    allowed
    reason
  }
}
fragment TicketFacts on StaffTicket {
  callerRole
  aboutPersonalData
  receivedAt
  resolvedAt
  outcome
  requestId
}
fragment TicketNotes on HeldTicket {
  subject
  notes {
    id
    at
    staffName
    text
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:a33d8a51794408aeebb17f00efcb170001e34c43350cd2664d3b06c8c47be87e"}) as unknown as TypedDocumentString<TicketQuery, TicketQueryVariables>;
export const ClaimTicketDocument = new TypedDocumentString(`
    mutation ClaimTicket($input: WorkItemInput!) {
  claimWorkItem(input: $input) {
    ... on WorkItem {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:9c09a7451abbc3ab8e2ee60a9f071f805dd9ba6a63ddbb683d165a4746cbfd22"}) as unknown as TypedDocumentString<ClaimTicketMutation, ClaimTicketMutationVariables>;
export const AddTicketNoteDocument = new TypedDocumentString(`
    mutation AddTicketNote($input: AddTicketNoteInput!) {
  addTicketNote(input: $input) {
    ... on StaffTicket {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:d1bbd17c9041f6b20113eefc7b5c46bf19b92dd0f95a34cfa5ba67b70acfb735"}) as unknown as TypedDocumentString<AddTicketNoteMutation, AddTicketNoteMutationVariables>;
export const ResolveTicketDocument = new TypedDocumentString(`
    mutation ResolveTicket($input: ResolveTicketInput!) {
  resolveTicket(input: $input) {
    ... on StaffTicket {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:4164e4661a65576d237e5d867a81158b333612e113d661a24f18c563bd919ba2"}) as unknown as TypedDocumentString<ResolveTicketMutation, ResolveTicketMutationVariables>;
export const OpenTicketDocument = new TypedDocumentString(`
    mutation OpenTicket($input: OpenTicketInput!) {
  openTicket(input: $input) {
    ... on StaffTicket {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:477255444a58054ed27d945dc53a7fd24251e22884c68cb9fe611451449e1dd2"}) as unknown as TypedDocumentString<OpenTicketMutation, OpenTicketMutationVariables>;
export const NewTicketDocument = new TypedDocumentString(`
    query NewTicket {
  ...Frame
}
    fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:6d3d9f5015fbfd064fa03df73d57474f63304250edc3cda704b64ba65bc67a95"}) as unknown as TypedDocumentString<NewTicketQuery, NewTicketQueryVariables>;
export const TicketsDocument = new TypedDocumentString(`
    query Tickets($view: TicketView!, $after: String) {
  ...Frame
  staffTickets(first: 50, after: $after, view: $view) {
    nodes {
      ...TicketRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TicketRow on StaffTicket {
  id
  ticketNumber
  status
  callerRole
  aboutPersonalData
  receivedAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
  holder {
    displayName
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:95c9e64e6573e108b788340a75deff82086e0db87eb936446ef3878ed69d7958"}) as unknown as TypedDocumentString<TicketsQuery, TicketsQueryVariables>;
export const JobRunDocument = new TypedDocumentString(`
    query JobRun($id: ID!) {
  ...Frame
  jobRun(jobId: $id) {
    ... on JobRun {
      id
      kind
      entity
      status
      done
      total
      startedBy
      createdAt
      lastRunAt
      endedAt
      attempts
      lastError
      discardedBy
      discardReason
      allowedActions {
        action
        allowed
        reason
      }
      history {
        ...EventEntry
      }
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}
fragment EventEntry on HistoryEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}`, {"hash":"sha256:ad682aa436726c762e8d0bc1e3112e206df4f63ab816d43c430d38d9d55591f5"}) as unknown as TypedDocumentString<JobRunQuery, JobRunQueryVariables>;
export const OutboxMessageDocument = new TypedDocumentString(`
    query OutboxMessage($id: ID!) {
  ...Frame
  outboxMessage(messageId: $id) {
    ... on OutboxMessage {
      id
      topic
      status
      createdAt
      attempts
      dueAt
      deliveredAt
      deadAt
      discardedBy
      discardReason
      lastError
      payload {
        name
        value
      }
      allowedActions {
        action
        allowed
        reason
      }
      history {
        ...EventEntry
      }
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}
fragment EventEntry on HistoryEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}`, {"hash":"sha256:daa1cf2add293697e081a234677311eb3a170b4be81d9b7f4e6fa4582633075c"}) as unknown as TypedDocumentString<OutboxMessageQuery, OutboxMessageQueryVariables>;
export const RetryOutboxMessageDocument = new TypedDocumentString(`
    mutation RetryOutboxMessage($input: OutboxMessageInput!) {
  retryOutboxMessage(input: $input) {
    ... on OutboxMessage {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:482f9bf7a6167832ac291cb238386500e675bcf38f01b08eb8e85543e895f748"}) as unknown as TypedDocumentString<RetryOutboxMessageMutation, RetryOutboxMessageMutationVariables>;
export const DiscardOutboxMessageDocument = new TypedDocumentString(`
    mutation DiscardOutboxMessage($input: DiscardOutboxMessageInput!) {
  discardOutboxMessage(input: $input) {
    ... on OutboxMessage {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:eb99aab21d041694bea9dae641b06342ab7d5f9c16b41efb1a41a3d38e2c4335"}) as unknown as TypedDocumentString<DiscardOutboxMessageMutation, DiscardOutboxMessageMutationVariables>;
export const RetryJobDocument = new TypedDocumentString(`
    mutation RetryJob($input: JobInput!) {
  retryJob(input: $input) {
    ... on JobRun {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:980a108e14a6eef1bb69439a7cf5c71107f8681b5ecfa68f9db6b9651327b34d"}) as unknown as TypedDocumentString<RetryJobMutation, RetryJobMutationVariables>;
export const DiscardJobDocument = new TypedDocumentString(`
    mutation DiscardJob($input: DiscardJobInput!) {
  discardJob(input: $input) {
    ... on JobRun {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:5f2ea157c14fe77901efd383da18cc17d280e5ef682220a0775b1467a0b052a9"}) as unknown as TypedDocumentString<DiscardJobMutation, DiscardJobMutationVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($input: JobInput!) {
  cancelJob(input: $input) {
    ... on JobRun {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:8f839d8523784b6f2ed6e7b4a27bff95573c30fddfc990bc8a6394d9a63ba3ff"}) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const RunSweepDocument = new TypedDocumentString(`
    mutation RunSweep($input: RunSweepInput!) {
  runSweep(input: $input) {
    ... on SweepState {
      name
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:145065031d22cbe867149978117891b9c58c85f7a6bc4541cde022dd1ff3a1fd"}) as unknown as TypedDocumentString<RunSweepMutation, RunSweepMutationVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($messages: Boolean!, $jobs: Boolean!, $sweeps: Boolean!, $own: Boolean!, $manages: Boolean!, $messageFilter: OutboxMessageFilter!, $jobFilter: JobRunFilter, $after: String) {
  ...Frame
  outboxMessages(first: 50, after: $after, filter: $messageFilter) @include(if: $messages) {
    nodes {
      ...LetterRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  jobRuns(first: 50, after: $after, filter: $jobFilter) @include(if: $jobs) {
    nodes {
      ...JobRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  myJobRuns(first: 50, after: $after) @include(if: $own) {
    nodes {
      ...JobRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  sweepStates @include(if: $sweeps) {
    ...SweepRow
  }
  deadLetterCount @include(if: $manages)
  jobCounts @include(if: $manages) {
    ...JobTabCounts
  }
}
    fragment JobRow on JobRun {
  id
  kind
  status
  done
  total
  createdAt
  lastError
}
fragment JobTabCounts on JobCounts {
  failed
  lateSweeps
}
fragment LetterRow on OutboxMessage {
  id
  topic
  status
  attempts
  createdAt
  deadAt
  lastError
}
fragment SweepRow on SweepState {
  name
  everyMs
  lastSuccessAt
  lastFailureAt
  lastError
  failuresInRow
  lateSeconds
  askedAt
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:9e93cfb3a9cc0015264cc233f98d38d009a26973b44ccc16a906f67569f0c672"}) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const WorkDocument = new TypedDocumentString(`
    query Work($mayRefundApprove: Boolean!, $mayAfterSalesDecide: Boolean!, $mayAfterSalesInspect: Boolean!, $watchesReturns: Boolean!, $mayShipmentCreate: Boolean!, $mayOrderCancel: Boolean!, $mayConversationAnswer: Boolean!, $mayIncidentRead: Boolean!, $mayIncidentHandle: Boolean!, $mayRequestRead: Boolean!, $watchesRequests: Boolean!, $mayRequestHandle: Boolean!, $mayDisclosureRead: Boolean!, $watchesDisclosures: Boolean!, $mayDisclosureRegister: Boolean!, $mayDisclosureCollect: Boolean!, $mayDisclosureHandOver: Boolean!, $mayJobsManage: Boolean!) {
  ...Frame
  ...ApprovalsWork
  ...HeldWork
  ...IncidentsWork
  ...ServiceWork
  ...RequestsWork
  ...DisclosuresWork
  ...AfterSalesWork
  ...OrdersWork
  ...JobsWork
}
    fragment WorkCase on StaffAfterSalesCase {
  id
  caseNumber
  refundFen
  openedAt
  overdueAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
fragment WorkCases on StaffAfterSalesCasePage {
  nodes {
    ...WorkCase
  }
  pageInfo {
    hasNextPage
  }
}
fragment AfterSalesWork on Query {
  overdue: staffAfterSalesCases(
    first: 5
    filter: {status: SUBMITTED, overdue: true}
  ) @include(if: $mayRefundApprove) {
    ...WorkCases
  }
  escalated: staffAfterSalesCases(first: 5, filter: {status: ESCALATED}) @include(if: $mayRefundApprove) {
    ...WorkCases
  }
  disputed: staffAfterSalesCases(first: 5, filter: {status: DISPUTED}) @include(if: $mayRefundApprove) {
    ...WorkCases
  }
  submitted: staffAfterSalesCases(
    first: 5
    filter: {status: SUBMITTED, dueFirst: true}
  ) @include(if: $mayAfterSalesDecide) {
    ...WorkCases
  }
  refundFailed: staffAfterSalesCases(first: 5, filter: {status: REFUND_FAILED}) @include(if: $mayAfterSalesDecide) {
    ...WorkCases
  }
  inspecting: staffAfterSalesCases(
    first: 5
    filter: {status: INSPECTING, dueFirst: true}
  ) @include(if: $watchesReturns) {
    ...WorkCases
  }
  returning: staffAfterSalesCases(
    first: 5
    filter: {status: RETURN_SHIPPED, dueFirst: true}
  ) @include(if: $mayAfterSalesInspect) {
    ...WorkCases
  }
  sendBack: staffAfterSalesCases(first: 5, filter: {status: RETURN_BACK}) @include(if: $mayAfterSalesInspect) {
    ...WorkCases
  }
}
fragment ApprovalsWork on Query {
  approvalsForMe(first: 5) {
    nodes {
      id
      kind
      entity
      amountFen
      askedAt
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
fragment WorkDisclosure on DisclosureRequest {
  id
  requestNumber
  authority
  receivedAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
fragment WorkDisclosures on DisclosureRequestPage {
  nodes {
    ...WorkDisclosure
  }
  pageInfo {
    hasNextPage
  }
}
fragment DisclosuresWork on Query {
  disclosuresOverdue: disclosureRequests(first: 5, filter: {view: OVERDUE}) @include(if: $mayDisclosureRead) {
    ...WorkDisclosures
  }
  disclosuresNearDue: disclosureRequests(first: 5, filter: {view: NEAR_DUE}) @include(if: $watchesDisclosures) {
    ...WorkDisclosures
  }
  disclosuresToCheck: disclosureRequests(first: 5, filter: {view: TO_CHECK}) @include(if: $mayDisclosureRegister) {
    ...WorkDisclosures
  }
  disclosuresToRecheck: disclosureRequests(first: 5, filter: {view: TO_RECHECK}) @include(if: $mayDisclosureRegister) {
    ...WorkDisclosures
  }
  disclosuresToCollect: disclosureRequests(first: 5, filter: {view: TO_COLLECT}) @include(if: $mayDisclosureCollect) {
    ...WorkDisclosures
  }
  disclosuresToHandOver: disclosureRequests(
    first: 5
    filter: {view: TO_HAND_OVER}
  ) @include(if: $mayDisclosureHandOver) {
    ...WorkDisclosures
  }
}
fragment HeldWork on Query {
  myNextWorkItems {
    id
    kind
    entity
    openedAt
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}
fragment WorkIncident on SecurityIncident {
  id
  incidentNumber
  reportedAt
  nextClock {
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}
fragment WorkIncidents on SecurityIncidentPage {
  nodes {
    ...WorkIncident
  }
  pageInfo {
    hasNextPage
  }
}
fragment IncidentsWork on Query {
  incidentsOverdue: securityIncidents(
    first: 5
    filter: {open: true, overdue: true}
  ) @include(if: $mayIncidentRead) {
    ...WorkIncidents
  }
  incidentClocks: securityIncidents(
    first: 5
    filter: {open: true, dueFirst: true}
  ) @include(if: $mayIncidentHandle) {
    ...WorkIncidents
  }
  openCampaigns @include(if: $mayIncidentHandle) {
    id
    campaignNumber
    status
    createdAt
    incident {
      id
    }
  }
}
fragment JobsWork on Query {
  failedJobs: jobRuns(first: 5, filter: {status: FAILED}) @include(if: $mayJobsManage) {
    nodes {
      id
      kind
      createdAt
    }
    pageInfo {
      hasNextPage
    }
  }
  deadLetters: outboxMessages(first: 5, filter: {status: DEAD}) @include(if: $mayJobsManage) {
    nodes {
      id
      topic
      deadAt
      createdAt
    }
    pageInfo {
      hasNextPage
    }
  }
}
fragment WorkOrder on StaffOrder {
  id
  orderNumber
  payableFen
  createdAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
fragment WorkOrders on StaffOrderPage {
  nodes {
    ...WorkOrder
  }
  pageInfo {
    hasNextPage
  }
}
fragment OrdersWork on Query {
  toShip: staffOrders(first: 5, filter: {status: PAID}) @include(if: $mayShipmentCreate) {
    ...WorkOrders
  }
  partlyShipped: staffOrders(first: 5, filter: {status: PARTIALLY_SHIPPED}) @include(if: $mayShipmentCreate) {
    ...WorkOrders
  }
  unpaid: staffOrders(first: 5, filter: {status: PENDING_PAYMENT}) @include(if: $mayOrderCancel) {
    ...WorkOrders
  }
}
fragment WorkRequest on StaffDataSubjectRequest {
  id
  requestNumber
  kind
  receivedAt
  ...RequestClock
}
fragment WorkRequests on StaffDataSubjectRequestPage {
  nodes {
    ...WorkRequest
  }
  pageInfo {
    hasNextPage
  }
}
fragment RequestsWork on Query {
  requestsOverdue: staffRequests(first: 5, filter: {view: OVERDUE}) @include(if: $mayRequestRead) {
    ...WorkRequests
  }
  requestsNearDue: staffRequests(first: 5, filter: {view: NEAR_DUE}) @include(if: $watchesRequests) {
    ...WorkRequests
  }
  requestsUnverified: staffRequests(first: 5, filter: {view: UNVERIFIED}) @include(if: $mayRequestHandle) {
    ...WorkRequests
  }
  requestsToHandle: staffRequests(first: 5, filter: {view: TO_HANDLE}) @include(if: $mayRequestHandle) {
    ...WorkRequests
  }
  requestsToDeliver: staffRequests(first: 5, filter: {view: TO_DELIVER}) @include(if: $mayRequestHandle) {
    ...WorkRequests
  }
}
fragment ServiceWork on Query {
  waitingChats: staffConversations(first: 5, view: WAITING) @include(if: $mayConversationAnswer) {
    nodes {
      id
      conversationNumber
      openedAt
      waiting {
        since
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  openTickets: staffTickets(first: 5, view: OPEN) @include(if: $mayConversationAnswer) {
    nodes {
      id
      ticketNumber
      receivedAt
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
fragment RequestClock on StaffDataSubjectRequest {
  answeredAt
  overdueAt
  clock {
    dueAt
    urgency
    workingDays
    provisional
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:4313641ce72565ccfd4a859fb6e6c45e7e59f978eb2244207c30d4ea7256832a"}) as unknown as TypedDocumentString<WorkQuery, WorkQueryVariables>;
export const ShipOrderDocument = new TypedDocumentString(`
    mutation ShipOrder($input: ShipOrderInput!) {
  shipOrder(input: $input) {
    ... on Shipment {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:445feee2f702a493bf3915e3bfcc029304b819538da09c7b49f8891c5388b2bd"}) as unknown as TypedDocumentString<ShipOrderMutation, ShipOrderMutationVariables>;
export const CorrectShipmentDocument = new TypedDocumentString(`
    mutation CorrectShipment($input: CorrectShipmentInput!) {
  correctShipment(input: $input) {
    ... on Shipment {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:5da51298b5bc2bacdba8080da27425e6ef7ddb57557872cd5981e7f4e8677439"}) as unknown as TypedDocumentString<CorrectShipmentMutation, CorrectShipmentMutationVariables>;
export const CancelOrderForShopperDocument = new TypedDocumentString(`
    mutation CancelOrderForShopper($input: CancelOrderForShopperInput!) {
  cancelOrderForShopper(input: $input) {
    ... on StaffOrder {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:e0c598ab4009b134ce29431386a77a01d1111c407a4783a48dfd41eca7d5a118"}) as unknown as TypedDocumentString<CancelOrderForShopperMutation, CancelOrderForShopperMutationVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!, $ships: Boolean!) {
  ...Frame
  staffOrder(id: $id) {
    ... on StaffOrder {
      ...OrderHeader
      ...OrderLines
      ...OrderActions
      ...Parcels
      ...Recipient
      ...OrderMoney
      ...OrderFacts
      ...OrderCases
      history {
        ...HistoryEntry
      }
    }
    ...RefusalFacts
  }
  carriers {
    ...CarrierOption
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment CaseStatus on StaffAfterSalesCase {
  status
}
fragment CancelForm on StaffOrder {
  id
}
fragment OrderActions on StaffOrder {
  ...CancelForm
  ...ShipForm
  allowedActions {
    action
    allowed
    reason
  }
}
fragment OrderCases on StaffOrder {
  afterSalesCases {
    id
    caseNumber
    refundFen
    ...CaseStatus
  }
}
fragment OrderFacts on StaffOrder {
  createdAt
  paidAt
  shippedAt
  receivedAt
  receivedHow
  cancelledAt
  cancelReason
  endedAt
}
fragment OrderHeader on StaffOrder {
  orderNumber
  status
  paymentStatus
  ...OrderClock
}
fragment OrderLines on StaffOrder {
  lines {
    id
    title
    spec
    imagePath
    quantity
    unitPriceFen
    discountFen
    paidFen
  }
}
fragment OrderMoney on StaffOrder {
  goodsFen
  discountFen
  freightFen
  payableFen
  payments {
    id
    transactionId
    amountFen
    use
    paidAt
  }
  refunds {
    id
    status
    amountFen
    createdAt
  }
}
fragment Parcels on StaffOrder {
  id
  lines {
    id
    title
  }
  shipments {
    id
    seq
    carrierCode
    carrierName
    trackingNumber
    shippedAt
    correctedAt
    lines {
      orderLineId
      quantity
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
}
fragment Recipient on StaffOrder {
  recipientIsOther
  consignee {
    name
    phoneNumber
    regionNames
    street
  }
  waybill @include(if: $ships) {
    name
    phoneNumber
    regionNames
    street
  }
  remark
}
fragment ShipForm on StaffOrder {
  id
  lines {
    id
    title
    spec
  }
  toShip {
    orderLineId
    quantity
    held
  }
  shipments {
    id
  }
}
fragment OrderClock on StaffOrder {
  status
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}
fragment HistoryEntry on OrderEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}
fragment CarrierOption on Carrier {
  code
  name
}`, {"hash":"sha256:6676783a335bff79563832ef1884e0d265191ae070719d8041004d129175473a"}) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($filter: StaffOrderFilter, $after: String) {
  ...Frame
  staffOrders(first: 50, after: $after, filter: $filter) {
    nodes {
      ...OrderRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OrderClock on StaffOrder {
  status
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
fragment OrderRow on StaffOrder {
  id
  orderNumber
  status
  payableFen
  createdAt
  lines {
    title
    quantity
  }
  ...OrderClock
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:57c415099d1a307e0594c599a9c65bee7d7c1ec423b1ea0ebfd0a93732affcd4"}) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const DisclosureArchiveDocument = new TypedDocumentString(`
    query DisclosureArchive($id: ID!) {
  disclosureRequest(id: $id) {
    ... on DisclosureRequest {
      requestNumber
      package {
        archiveHref
      }
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:8175cd31169e7efb408aaf4602a4d37d4b938e72a1f93fe4f628ead336763aeb"}) as unknown as TypedDocumentString<DisclosureArchiveQuery, DisclosureArchiveQueryVariables>;
export const ReviewDisclosureDocument = new TypedDocumentString(`
    mutation ReviewDisclosure($input: DecisionInput!) {
  reviewDisclosure(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:ae9def6b0b8ee021ce9ae256b8bc008d646a2b1430125bf24ad8de2b46b50683"}) as unknown as TypedDocumentString<ReviewDisclosureMutation, ReviewDisclosureMutationVariables>;
export const ApproveDisclosureDocument = new TypedDocumentString(`
    mutation ApproveDisclosure($input: DecisionInput!) {
  approveDisclosure(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:516e9c34e210393b9d9950253ba61c38d348d64c389d925e6193d95e86deba53"}) as unknown as TypedDocumentString<ApproveDisclosureMutation, ApproveDisclosureMutationVariables>;
export const SignOffDisclosureScopeDocument = new TypedDocumentString(`
    mutation SignOffDisclosureScope($input: ScopeVersionInput!) {
  signOffDisclosureScope(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:cef87be0ac696431992c4ccbb79d364bebea4c3452e6458799fea834451a1a33"}) as unknown as TypedDocumentString<SignOffDisclosureScopeMutation, SignOffDisclosureScopeMutationVariables>;
export const DecideDisclosureDisputeDocument = new TypedDocumentString(`
    mutation DecideDisclosureDispute($input: DisputeInput!) {
  decideDisclosureDispute(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:985fb6f179e002563e7face64522e6c54bf05c4116aed8d268c3a64d936f6401"}) as unknown as TypedDocumentString<DecideDisclosureDisputeMutation, DecideDisclosureDisputeMutationVariables>;
export const DecideDisclosureCountDocument = new TypedDocumentString(`
    mutation DecideDisclosureCount($input: CountInput!) {
  decideDisclosureCount(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:c680cca79d93d1863c1c3f1bd89411a2ee6d989348a9f2a9881de413ebc07efb"}) as unknown as TypedDocumentString<DecideDisclosureCountMutation, DecideDisclosureCountMutationVariables>;
export const RefuseDisclosureDocument = new TypedDocumentString(`
    mutation RefuseDisclosure($input: DisclosureWithTextInput!) {
  refuseDisclosure(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:57535927c063f70d5c3d7a7d2906c201e87b5524fa4f50d1605ada379a794f99"}) as unknown as TypedDocumentString<RefuseDisclosureMutation, RefuseDisclosureMutationVariables>;
export const CollectDisclosureDocument = new TypedDocumentString(`
    mutation CollectDisclosure($input: DisclosureInput!) {
  collectDisclosure(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:f7659e194b607de33bde771d216f833342923d31262941c5a4de105514cd4250"}) as unknown as TypedDocumentString<CollectDisclosureMutation, CollectDisclosureMutationVariables>;
export const HandOverDisclosureDocument = new TypedDocumentString(`
    mutation HandOverDisclosure($input: HandOverInput!) {
  handOverDisclosure(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:36e48a0cc6fba05a1f892a2c7c8e460cf44aa9512139b22b5fbc94fd6d80bbf9"}) as unknown as TypedDocumentString<HandOverDisclosureMutation, HandOverDisclosureMutationVariables>;
export const AcknowledgeDisclosureDocument = new TypedDocumentString(`
    mutation AcknowledgeDisclosure($input: AcknowledgeInput!) {
  acknowledgeDisclosure(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:c6a7dc88bbe9e584a1529afc1e11ba888cc6c83e14e3a04a380420cef438adbb"}) as unknown as TypedDocumentString<AcknowledgeDisclosureMutation, AcknowledgeDisclosureMutationVariables>;
export const ReturnDisclosureDocument = new TypedDocumentString(`
    mutation ReturnDisclosure($input: ReturnInput!) {
  returnDisclosure(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:9b3a42624d147d67b2e0f0a6a0388f18360f6fe8d8e58bb2ad59f370da46516b"}) as unknown as TypedDocumentString<ReturnDisclosureMutation, ReturnDisclosureMutationVariables>;
export const WithdrawDisclosureDocument = new TypedDocumentString(`
    mutation WithdrawDisclosure($input: DisclosureWithTextInput!) {
  withdrawDisclosure(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:bc1be0c983afbf4ddbad7aae42e70f70a454536ea8eb5d8608dcc2040e2b593a"}) as unknown as TypedDocumentString<WithdrawDisclosureMutation, WithdrawDisclosureMutationVariables>;
export const CloseDisclosureDocument = new TypedDocumentString(`
    mutation CloseDisclosure($input: DisclosureInput!) {
  closeDisclosure(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:f919f93f026fbbd98d713f1cafcfbd5e7393d62f958f2eedb7303fb83a7ae66c"}) as unknown as TypedDocumentString<CloseDisclosureMutation, CloseDisclosureMutationVariables>;
export const RecheckDisclosureNoticeDocument = new TypedDocumentString(`
    mutation RecheckDisclosureNotice($input: RecheckInput!) {
  recheckDisclosureNotice(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:9c43ddaaedbd1209594ffd7ac76591431c2b9cb6e2149a1bee2e036ab6b7476f"}) as unknown as TypedDocumentString<RecheckDisclosureNoticeMutation, RecheckDisclosureNoticeMutationVariables>;
export const DisclosureDocument = new TypedDocumentString(`
    query Disclosure($id: ID!) {
  ...Frame
  disclosureRequest(id: $id) {
    ... on DisclosureRequest {
      id
      requestNumber
      status
      outcome
      scopeVersion
      deadline {
        dueAt
        urgency
        count
        unit
      }
      history {
        at
        action
        outcome
        actorKind
        fromStatus
        toStatus
      }
      ...DisclosureLetter
      ...DisclosureChecks
      ...DisclosureScopes
      ...DisclosureFacts
      ...DisclosureActions
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment DisclosureActions on DisclosureRequest {
  id
  scopeVersion
  askedFrom
  askedTo
  scopes {
    version
    fields {
      id
      label
    }
    subjects {
      id
      label
    }
  }
  disclosableFields {
    id
    label
  }
  allowedActions {
    action
    allowed
    reason
  }
}
fragment DisclosureChecks on DisclosureRequest {
  checks {
    check
    passed
    checkedAt
  }
}
fragment DisclosureFacts on DisclosureRequest {
  id
  receivedAt
  defect
  answerText
  notice
  noticedAt
  renewalOf
  renewedBy
  package {
    sealedAt
    rows
    sha256
    handedOverAt
    passphraseShownAt
    receiptOn
    archiveHref
  }
}
fragment DisclosureLetter on DisclosureRequest {
  authority
  authorityName
  caseNumber
  deliveredBy
  legalArticle
  legalHook
  dataAsked
  personsAsked
  askedFrom
  askedTo
  hasSecrecyClause
  secrecyText
  officers {
    name
    idNumber
  }
  instruments {
    id
    kind
    issuedOn
    validUntil
    hasDocument
    document {
      href
    }
  }
}
fragment DisclosureScopes on DisclosureRequest {
  foundCount
  status
  scopes {
    version
    from
    to
    expectedCount
    note
    groupText
    disputed
    grantedFields
    grantedCount
    fields {
      id
      label
    }
    subjects {
      id
      label
    }
  }
  decisions {
    hand
    verdict
    reason
    decidedAt
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:ed547a7fe384f6adbd0cd0538424822b35b3cfd95bd3de3ace6960380e508329"}) as unknown as TypedDocumentString<DisclosureQuery, DisclosureQueryVariables>;
export const RecordDisclosureChecksDocument = new TypedDocumentString(`
    mutation RecordDisclosureChecks($input: RecordChecksInput!) {
  recordDisclosureChecks(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:7d3b75a65cad3a16b8f5fc322309046f51807e676de5ff526bbf3b9272c99bca"}) as unknown as TypedDocumentString<RecordDisclosureChecksMutation, RecordDisclosureChecksMutationVariables>;
export const AttachInstrumentDocumentDocument = new TypedDocumentString(`
    mutation AttachInstrumentDocument($input: AttachDocumentInput!) {
  attachInstrumentDocument(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:5d604448e24615497e710da72c927f963883c27afee684e791dc242abef6e2a5"}) as unknown as TypedDocumentString<AttachInstrumentDocumentMutation, AttachInstrumentDocumentMutationVariables>;
export const RecordRenewedInstrumentDocument = new TypedDocumentString(`
    mutation RecordRenewedInstrument($input: RenewedInstrumentInput!) {
  recordRenewedInstrument(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:35fa8d9e87fc30e3a8e299ab9f0da60a14a6971f771d7ef09db445dafa6558e7"}) as unknown as TypedDocumentString<RecordRenewedInstrumentMutation, RecordRenewedInstrumentMutationVariables>;
export const RenewDisclosureDocument = new TypedDocumentString(`
    mutation RenewDisclosure($input: RenewDisclosureInput!) {
  renewDisclosure(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:dbefe278897b0c0e419d19c9a10f51e4bf72512955e79d40f80a2b5fcf87eb28"}) as unknown as TypedDocumentString<RenewDisclosureMutation, RenewDisclosureMutationVariables>;
export const DecideDisclosureNoticeDocument = new TypedDocumentString(`
    mutation DecideDisclosureNotice($input: NoticeInput!) {
  decideDisclosureNotice(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:03d640faf9c36cb134fb2a66b155d7e56fdd8b26034af994d17b2e2f97d05c2b"}) as unknown as TypedDocumentString<DecideDisclosureNoticeMutation, DecideDisclosureNoticeMutationVariables>;
export const ProposeDisclosureScopeDocument = new TypedDocumentString(`
    mutation ProposeDisclosureScope($input: ProposeScopeInput!) {
  proposeDisclosureScope(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:0ab21cfe9cb696306c239e9ead17e24b784f7c4dbb596a31a09dd40c7eb0df30"}) as unknown as TypedDocumentString<ProposeDisclosureScopeMutation, ProposeDisclosureScopeMutationVariables>;
export const SubmitDisclosureScopeDocument = new TypedDocumentString(`
    mutation SubmitDisclosureScope($input: DisclosureInput!) {
  submitDisclosureScope(input: $input) {
    ... on DisclosureRequest {
      __typename
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:7d9d79c21f7fef73f816c04d731f01e2c5a86791cef40d77d26448726253b4a8"}) as unknown as TypedDocumentString<SubmitDisclosureScopeMutation, SubmitDisclosureScopeMutationVariables>;
export const ShowDisclosurePassphraseDocument = new TypedDocumentString(`
    mutation ShowDisclosurePassphrase($input: DisclosureInput!) {
  showDisclosurePassphrase(input: $input) {
    ... on DisclosurePassphrase {
      passphrase
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:b2ca85e7176caa1d2c1e9134618f4b5497198e0abcae62bad0d92c8fc551b36e"}) as unknown as TypedDocumentString<ShowDisclosurePassphraseMutation, ShowDisclosurePassphraseMutationVariables>;
export const NewDisclosureDocument = new TypedDocumentString(`
    query NewDisclosure {
  ...Frame
}
    fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:1b2e5ce0db3df0ba9be447c63611a933df2b67df90e71ce3cf99bef683d3c503"}) as unknown as TypedDocumentString<NewDisclosureQuery, NewDisclosureQueryVariables>;
export const RegisterDisclosureDocument = new TypedDocumentString(`
    mutation RegisterDisclosure($input: RegisterDisclosureInput!) {
  registerDisclosure(input: $input) {
    ... on DisclosureRequest {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:2982564d511a9134fb4cf892f9ff5fde63327aa2a0249a0e1c0eb23026022e83"}) as unknown as TypedDocumentString<RegisterDisclosureMutation, RegisterDisclosureMutationVariables>;
export const DisclosuresDocument = new TypedDocumentString(`
    query Disclosures($filter: DisclosureFilter, $after: String) {
  ...Frame
  disclosureRequests(first: 50, after: $after, filter: $filter) {
    nodes {
      ...DisclosureRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DisclosureRow on DisclosureRequest {
  id
  requestNumber
  status
  outcome
  authority
  receivedAt
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:2b2721cc28be96ac17f4fab9be75fcb5ab6008abcfd44811af41b373dcb6f791"}) as unknown as TypedDocumentString<DisclosuresQuery, DisclosuresQueryVariables>;
export const DisclosureFiguresDocument = new TypedDocumentString(`
    query DisclosureFigures($year: Int, $half: Int) {
  ...Frame
  disclosureFigures(year: $year, half: $half) {
    year
    half
    figures {
      authority
      received
      open
      complied
      narrowed
      noData
      returned
      refused
      foreign
      withdrawn
      notified
    }
  }
}
    fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:adc8f4c3ab2dcc0c8ae4e6c263b924b88c953dedbee2e7725bdc1b141b24ffcf"}) as unknown as TypedDocumentString<DisclosureFiguresQuery, DisclosureFiguresQueryVariables>;
export const PrepareAnswerDocument = new TypedDocumentString(`
    mutation PrepareAnswer($input: PrepareAnswerInput!) {
  prepareAnswer(input: $input) {
    ... on StaffDataSubjectRequest {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:10bf5e8271c43965fbd6f9f823f0a96805a694de5db00fce067b7997c0c237a1"}) as unknown as TypedDocumentString<PrepareAnswerMutation, PrepareAnswerMutationVariables>;
export const ApproveAnswerDocument = new TypedDocumentString(`
    mutation ApproveAnswer($input: ReviewInput!) {
  approveAnswer(input: $input) {
    ... on StaffDataSubjectRequest {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:5c2e2e31cb94511baae268177847fb15d99752ad10ed3080f35825008fda9321"}) as unknown as TypedDocumentString<ApproveAnswerMutation, ApproveAnswerMutationVariables>;
export const ReturnAnswerDocument = new TypedDocumentString(`
    mutation ReturnAnswer($input: ReturnAnswerInput!) {
  returnAnswer(input: $input) {
    ... on StaffDataSubjectRequest {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:fdd37dd67b9c0fe9c69d33385add80f4f41255646c51699159a92c88f0efaf2b"}) as unknown as TypedDocumentString<ReturnAnswerMutation, ReturnAnswerMutationVariables>;
export const RecordIdentityCheckDocument = new TypedDocumentString(`
    mutation RecordIdentityCheck($input: RecordIdentityCheckInput!) {
  recordIdentityCheck(input: $input) {
    ... on IdentityCheck {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:22a3061577cc2be316fa8a974a6865ba67bc2e3e221eaedfe9b9a64b49bd6368"}) as unknown as TypedDocumentString<RecordIdentityCheckMutation, RecordIdentityCheckMutationVariables>;
export const DataSubjectRequestPageDocument = new TypedDocumentString(`
    query DataSubjectRequestPage($id: ID!, $entity: String!, $mayCheck: Boolean!) {
  ...Frame
  staffRequest(id: $id) {
    ... on StaffDataSubjectRequest {
      id
      accountId
      closedAt
      requiredLevel
      workItem {
        holderId
        closedAt
      }
      ...RequestHeader
      ...RequestSteps
      ...RequestAnswer
      ...RequestTasks
      ...RequestClosure
      ...RequestPack
      ...RequestFactsPanel
      history {
        ...RequestHistoryEntry
      }
    }
    ...RefusalFacts
  }
  identityStanding(entity: $entity) @include(if: $mayCheck) {
    ... on IdentityStanding {
      ...RequestIdentity
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RequestAnswer on StaffDataSubjectRequest {
  outcome
  answer
  facts
  reviewNote
  decisionVersion
  preparedBy
  reviewedBy
  deliveredHow
  answeredAt
  grounds {
    ground
    text
    source
  }
}
fragment ClosureItems on ClosureItem {
  name
  label
  outcome
  rows
  keptUntil
  law
}
fragment RequestClosure on StaffDataSubjectRequest {
  closurePlan {
    items {
      ...ClosureItems
    }
  }
  closure {
    certificateNumber
    status
    confirmedAt
    verifiedAt
    restrictedUntil
    keysDestroyed
    seal
    steps {
      name
      doneAt
      dueAt
    }
    items {
      ...ClosureItems
    }
  }
}
fragment RequestIdentity on IdentityStanding {
  level
  endedUntil
  ask {
    status
    askedAt
    expiresAt
  }
  checks {
    id
    level
    method
    claim
    outcome
    evidence
    at
  }
}
fragment RequestPack on StaffDataSubjectRequest {
  accessPack {
    form
    status
    categories
    records
    madeAt
    expiresAt
    downloads
    endedAt
  }
}
fragment RequestFactsPanel on StaffDataSubjectRequest {
  kind
  channel
  asked
  accountId
  source
  receivedAt
  recordedAt
  lastDay
  provisional
  countedDays
  overdueAt
  requiredLevel
  verifiedAt
  answeredAt
  closedAt
  mergedInto
  reconsiders
}
fragment RequestHeader on StaffDataSubjectRequest {
  requestNumber
  kind
  channel
  status
  lastDay
  workItem {
    holderId
    closedAt
  }
  ...RequestState
  ...RequestClock
}
fragment RequestSteps on StaffDataSubjectRequest {
  id
  kind
  accountId
  receivedAt
  decisionVersion
  workItem {
    holderId
    closedAt
  }
  allowedActions {
    action
    allowed
    reason
  }
}
fragment RequestTasks on StaffDataSubjectRequest {
  tasks {
    name
    status
    rowsFound
    reason
    keptUntil
  }
}
fragment RequestState on StaffDataSubjectRequest {
  status
}
fragment RequestClock on StaffDataSubjectRequest {
  answeredAt
  overdueAt
  clock {
    dueAt
    urgency
    workingDays
    provisional
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}
fragment RequestHistoryEntry on RequestEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}`, {"hash":"sha256:ad3e524d624655c256cc23bae7e5427a06cf0959e4695c2c60eae9f791a3e1c1"}) as unknown as TypedDocumentString<DataSubjectRequestPageQuery, DataSubjectRequestPageQueryVariables>;
export const ClaimRequestDocument = new TypedDocumentString(`
    mutation ClaimRequest($input: WorkItemInput!) {
  claimWorkItem(input: $input) {
    ... on WorkItem {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:a9958ff281c43156e84447086bcfd9ec0595577029fda7c961c9c2b0c002ca44"}) as unknown as TypedDocumentString<ClaimRequestMutation, ClaimRequestMutationVariables>;
export const TriageRequestDocument = new TypedDocumentString(`
    mutation TriageRequest($input: TriageRequestInput!) {
  triageRequest(input: $input) {
    ... on StaffDataSubjectRequest {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:dde8d3184116bab8fadd5a47d673519ccfe7bc873706e1304486d743b0b65b63"}) as unknown as TypedDocumentString<TriageRequestMutation, TriageRequestMutationVariables>;
export const StartRequestDocument = new TypedDocumentString(`
    mutation StartRequest($input: DataSubjectRequestInput!) {
  startRequest(input: $input) {
    ... on StaffDataSubjectRequest {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:1f926903420d8a5f104abb7c78b0ed41dcb16fb36fcaa4fc26a4910b5c24e52c"}) as unknown as TypedDocumentString<StartRequestMutation, StartRequestMutationVariables>;
export const MoveReceiptEarlierDocument = new TypedDocumentString(`
    mutation MoveReceiptEarlier($input: MoveReceiptEarlierInput!) {
  moveReceiptEarlier(input: $input) {
    ... on StaffDataSubjectRequest {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:b7668042e0f91da99aa7bf6df4da024a3004e0b5416c3f0216e228871e5c46d6"}) as unknown as TypedDocumentString<MoveReceiptEarlierMutation, MoveReceiptEarlierMutationVariables>;
export const RecordAnswerDeliveryDocument = new TypedDocumentString(`
    mutation RecordAnswerDelivery($input: RecordAnswerDeliveryInput!) {
  recordAnswerDelivery(input: $input) {
    ... on StaffDataSubjectRequest {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:3c7c5c25d407a515e5ca54804383b78656a78d142f8ebcd9f75051693b8141f3"}) as unknown as TypedDocumentString<RecordAnswerDeliveryMutation, RecordAnswerDeliveryMutationVariables>;
export const NewRequestDocument = new TypedDocumentString(`
    query NewRequest {
  ...Frame
}
    fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:1e119a28c4fde2e8d4a1d3384cc38e8fc5f5246ea147c4dd232f4beb2ffc4cb9"}) as unknown as TypedDocumentString<NewRequestQuery, NewRequestQueryVariables>;
export const RegisterRequestDocument = new TypedDocumentString(`
    mutation RegisterRequest($input: RegisterRequestInput!) {
  registerRequest(input: $input) {
    ... on StaffDataSubjectRequest {
      id
      requestNumber
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:94142dc521bfa694ef83358249b701d47b755377515c7720a248f225671ae0e2"}) as unknown as TypedDocumentString<RegisterRequestMutation, RegisterRequestMutationVariables>;
export const RequestsDocument = new TypedDocumentString(`
    query Requests($filter: StaffRequestFilter, $after: String) {
  ...Frame
  staffRequests(first: 50, after: $after, filter: $filter) {
    nodes {
      ...RequestRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  staffRequestCounts {
    view
    count
    more
  }
  calendarYearsMissing
}
    fragment RequestState on StaffDataSubjectRequest {
  status
}
fragment RequestClock on StaffDataSubjectRequest {
  answeredAt
  overdueAt
  clock {
    dueAt
    urgency
    workingDays
    provisional
  }
}
fragment RequestRow on StaffDataSubjectRequest {
  id
  requestNumber
  kind
  channel
  receivedAt
  workItem {
    holderId
    closedAt
  }
  ...RequestState
  ...RequestClock
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:c31f8108178938c05223fa51d4fcb601f84ca7de82a82645a1f88827870ce5c9"}) as unknown as TypedDocumentString<RequestsQuery, RequestsQueryVariables>;
export const AssessIncidentDocument = new TypedDocumentString(`
    mutation AssessIncident($input: AssessIncidentInput!) {
  assessIncident(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:494ed509733132a9860243785bc5a2a8285265b8af02e72222c1d49f290b9211"}) as unknown as TypedDocumentString<AssessIncidentMutation, AssessIncidentMutationVariables>;
export const RaiseIncidentSeverityDocument = new TypedDocumentString(`
    mutation RaiseIncidentSeverity($input: ChangeIncidentSeverityInput!) {
  raiseIncidentSeverity(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:0e2060f10277f4a86272ef136ba208b8ec71b53f94189772f1a96b09ad72a458"}) as unknown as TypedDocumentString<RaiseIncidentSeverityMutation, RaiseIncidentSeverityMutationVariables>;
export const LowerIncidentSeverityDocument = new TypedDocumentString(`
    mutation LowerIncidentSeverity($input: ChangeIncidentSeverityInput!) {
  lowerIncidentSeverity(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:c2364b4c14213b136056a6cd0431faedb44854afc06dc0792231ae77530a87d2"}) as unknown as TypedDocumentString<LowerIncidentSeverityMutation, LowerIncidentSeverityMutationVariables>;
export const CorrectDiscoveryDocument = new TypedDocumentString(`
    mutation CorrectDiscovery($input: CorrectDiscoveryInput!) {
  correctDiscovery(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:923c912add2491cbb14456e4d3db50d1382e9b728f83b7e8cb98b3d887cbc6b4"}) as unknown as TypedDocumentString<CorrectDiscoveryMutation, CorrectDiscoveryMutationVariables>;
export const StartCampaignDocument = new TypedDocumentString(`
    mutation StartCampaign($input: StartCampaignInput!) {
  startCampaign(input: $input) {
    ... on NoticeCampaign {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:0e9f52a80eb5fad8e594d55aca464946aa5537edd95e5a98b276feee44b1fe3a"}) as unknown as TypedDocumentString<StartCampaignMutation, StartCampaignMutationVariables>;
export const PauseCampaignDocument = new TypedDocumentString(`
    mutation PauseCampaign($input: CampaignInput!) {
  pauseCampaign(input: $input) {
    ... on NoticeCampaign {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:07bb04ac24d858d51649a7bfb3e5ce114816a32782dbbd55fec1a96ae924be6a"}) as unknown as TypedDocumentString<PauseCampaignMutation, PauseCampaignMutationVariables>;
export const ResumeCampaignDocument = new TypedDocumentString(`
    mutation ResumeCampaign($input: CampaignInput!) {
  resumeCampaign(input: $input) {
    ... on NoticeCampaign {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:4ab7e63a72af2c5e5cfc9da8b74061d8d6d924d71f9897720108bbb93186534b"}) as unknown as TypedDocumentString<ResumeCampaignMutation, ResumeCampaignMutationVariables>;
export const RetryFailedDeliveriesDocument = new TypedDocumentString(`
    mutation RetryFailedDeliveries($input: CampaignInput!) {
  retryFailedDeliveries(input: $input) {
    ... on NoticeCampaign {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:ebba956b6abb4f5a505c9333a394bc9533dae4e6c424cea199f0b68380f7afe0"}) as unknown as TypedDocumentString<RetryFailedDeliveriesMutation, RetryFailedDeliveriesMutationVariables>;
export const PublishAnnouncementDocument = new TypedDocumentString(`
    mutation PublishAnnouncement($input: PublishAnnouncementInput!) {
  publishAnnouncement(input: $input) {
    ... on NoticeCampaign {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:13d5e87c187f6c2befa2d6e89af42582bd8718d1c6f680cfa974f993eea607a9"}) as unknown as TypedDocumentString<PublishAnnouncementMutation, PublishAnnouncementMutationVariables>;
export const SubmitIncidentNoticeDocument = new TypedDocumentString(`
    mutation SubmitIncidentNotice($input: NoticeVersionInput!) {
  submitIncidentNotice(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:b0eed348f301d545a039c5d3f37f557d64b51be4c829bdebe5d84d78cb299e50"}) as unknown as TypedDocumentString<SubmitIncidentNoticeMutation, SubmitIncidentNoticeMutationVariables>;
export const ApproveIncidentNoticeDocument = new TypedDocumentString(`
    mutation ApproveIncidentNotice($input: NoticeVersionInput!) {
  approveIncidentNotice(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:86d3515e1ebc8e6f1cb9fbbdbce407d0377a144f0952e0a20c651cd8a3c28957"}) as unknown as TypedDocumentString<ApproveIncidentNoticeMutation, ApproveIncidentNoticeMutationVariables>;
export const ReturnIncidentNoticeDocument = new TypedDocumentString(`
    mutation ReturnIncidentNotice($input: ReturnIncidentNoticeInput!) {
  returnIncidentNotice(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:1bf3c311d96525f9197357a2871e46ba4dba073e4116e04bd9967aefbcefca44"}) as unknown as TypedDocumentString<ReturnIncidentNoticeMutation, ReturnIncidentNoticeMutationVariables>;
export const IncidentNoticeDraftDocument = new TypedDocumentString(`
    query IncidentNoticeDraft($id: ID!) {
  ...Frame
  securityIncident(id: $id) {
    ... on SecurityIncident {
      id
      incidentNumber
      notices {
        version
        zh {
          ...NoticeTexts
        }
        en {
          ...NoticeTexts
        }
      }
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment NoticeTexts on NoticeElementTexts {
  happened
  dataTypes
  cause
  harm
  measures
  advice
  remedies
  contact
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:85b074028392fdd781a1a42df866ca8bc0198e396f609645d0027a16b5de86bb"}) as unknown as TypedDocumentString<IncidentNoticeDraftQuery, IncidentNoticeDraftQueryVariables>;
export const PrepareIncidentNoticeDocument = new TypedDocumentString(`
    mutation PrepareIncidentNotice($input: PrepareIncidentNoticeInput!) {
  prepareIncidentNotice(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:a26829a7b5ef251288dd71e87ab0aa7aa254f8491f33f1963b54a171223ae774"}) as unknown as TypedDocumentString<PrepareIncidentNoticeMutation, PrepareIncidentNoticeMutationVariables>;
export const IncidentDocument = new TypedDocumentString(`
    query Incident($id: ID!) {
  ...Frame
  securityIncident(id: $id) {
    ... on SecurityIncident {
      id
      ...IncidentHeader
      ...IncidentSteps
      ...IncidentNotices
      ...IncidentPeople
      ...IncidentReports
      ...IncidentRecords
      ...IncidentClocks
      ...IncidentTracks
      ...IncidentFacts
      campaigns {
        ...Campaign
      }
      history {
        ...EventEntry
      }
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment CampaignDeeds on NoticeCampaign {
  id
  allowedActions {
    action
    allowed
    reason
  }
}
fragment Campaign on NoticeCampaign {
  id
  campaignNumber
  status
  pausedFor
  noticeVersion
  startedAt
  finishedAt
  progress {
    channel
    pending
    sent
    delivered
    failed
    unknown
    noChannel
    read
  }
  people {
    told
    attempted
    unreachable
  }
  failures {
    channel
    code
    people
    canTryAgain
  }
  announcements {
    id
    announcementNumber
    places
    publishedAt
    endsAt
    unreachableCount
    reason
  }
  ...CampaignDeeds
}
fragment IncidentClocks on SecurityIncident {
  clocks {
    kind
    basis
    source
    startedAt
    dueAt
    metAt
    waivedAt
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}
fragment IncidentFacts on SecurityIncident {
  id
  source
  description
  cause
  lessons
  affectedEstimate
  affectedCount
  lossFen
  severityFloor
  occurredAt
  discoveredAt
  partnerLearnedAt
  reportedAt
  confirmedAt
  recoveredAt
  closedAt
  noticeNumber
  severityChanges {
    from
    to
    reason
    at
  }
  allowedActions {
    action
    allowed
    reason
  }
}
fragment IncidentHeader on SecurityIncident {
  incidentNumber
  title
  kind
  priority
  status
  workItem {
    holderId
    closedAt
  }
  ...IncidentState
  ...IncidentClock
}
fragment IncidentRecords on SecurityIncident {
  id
  entries {
    id
    at
    text
  }
  measures {
    id
    at
    kind
    state
    text
  }
  evidence {
    id
    collectedAt
    sha256
    text
  }
  allowedActions {
    action
    allowed
    reason
  }
}
fragment IncidentSteps on SecurityIncident {
  id
  kind
  priority
  affectedEstimate
  workItem {
    holderId
    closedAt
  }
  allowedActions {
    action
    allowed
    reason
  }
}
fragment IncidentTracks on SecurityIncident {
  id
  tracks {
    track
    status
    note
  }
  evidence {
    id
    text
  }
  noNoticeDecisions {
    id
    reason
    endedAt
  }
  allowedActions {
    action
    allowed
    reason
  }
}
fragment IncidentNotices on SecurityIncident {
  id
  incidentNumber
  affectedCount
  notices {
    id
    version
    status
    preparedAt
    returnReason
    zh {
      ...NoticeTexts
    }
    en {
      ...NoticeTexts
    }
    faults {
      language
      element
      fault
    }
    approvals {
      part
      at
    }
  }
  allowedActions {
    action
    allowed
    reason
  }
  startActions {
    action
    allowed
    reason
  }
}
fragment NoticeTexts on NoticeElementTexts {
  happened
  dataTypes
  cause
  harm
  measures
  advice
  remedies
  contact
}
fragment IncidentPeople on SecurityIncident {
  id
  affectedCount
  dataTypes
  concernsStaffId
  affectedSetVersions {
    version
    source
    confidence
    dataTypes
    completedAt
    examined
    added
    extended
    removed
    total
    periodFrom
    periodTo
    reason
  }
  allowedActions {
    action
    allowed
    reason
  }
}
fragment IncidentReports on SecurityIncident {
  id
  reports {
    id
    version
    kind
    basis
    draftedAt
    submittedAt
    channel
    receiptNumber
  }
  allowedActions {
    action
    allowed
    reason
  }
}
fragment IncidentState on SecurityIncident {
  status
  severity
}
fragment IncidentClock on SecurityIncident {
  nextClock {
    kind
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}
fragment EventEntry on HistoryEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}`, {"hash":"sha256:1a179bccd0f3089f1f77d3d709b19af262e4d5ef531acf24db861dbb2bc3e283"}) as unknown as TypedDocumentString<IncidentQuery, IncidentQueryVariables>;
export const AddPeopleShownDocument = new TypedDocumentString(`
    mutation AddPeopleShown($input: AddPeopleShownInput!) {
  addPeopleShown(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:e2e01acdd1cc9c5c9b6b078e3e6967272a43e2e915738cdf81ce896a5eb151a4"}) as unknown as TypedDocumentString<AddPeopleShownMutation, AddPeopleShownMutationVariables>;
export const AddPeopleOfOrdersDocument = new TypedDocumentString(`
    mutation AddPeopleOfOrders($input: AddPeopleOfOrdersInput!) {
  addPeopleOfOrders(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:b37b4ef1ac8a68537ecd618f9fd20a3585c6dbaa6c0f7bbc92649e807166fd10"}) as unknown as TypedDocumentString<AddPeopleOfOrdersMutation, AddPeopleOfOrdersMutationVariables>;
export const AddListedPeopleDocument = new TypedDocumentString(`
    mutation AddListedPeople($input: AddListedPeopleInput!) {
  addListedPeople(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:80e5bdc64d02b51070ed1a49a3fae27541fb5e87bf4ea45af054756a5314672c"}) as unknown as TypedDocumentString<AddListedPeopleMutation, AddListedPeopleMutationVariables>;
export const IncidentPeopleListDocument = new TypedDocumentString(`
    query IncidentPeopleList($id: ID!, $after: String) {
  ...Frame
  securityIncident(id: $id) {
    ... on SecurityIncident {
      id
      incidentNumber
      affectedCount
      allowedActions {
        action
        allowed
        reason
      }
    }
    ...RefusalFacts
  }
  affectedSubjects(incidentId: $id, first: 20, after: $after) {
    nodes {
      id
      accountId
      orderId
      dataTypes
      confidence
      addedInVersion
      removedInVersion
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:7fd2ab74dde58e2439dddc61f41367f6e5c64f910087eae6bd7049ad499bcc62"}) as unknown as TypedDocumentString<IncidentPeopleListQuery, IncidentPeopleListQueryVariables>;
export const RemoveAffectedPersonDocument = new TypedDocumentString(`
    mutation RemoveAffectedPerson($input: RemoveAffectedPersonInput!) {
  removeAffectedPerson(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:67289bfbe5ef9dfb6b6933c6f1cee998dd195336c9b1947a75201b6fd5ab0289"}) as unknown as TypedDocumentString<RemoveAffectedPersonMutation, RemoveAffectedPersonMutationVariables>;
export const AddIncidentEntryDocument = new TypedDocumentString(`
    mutation AddIncidentEntry($input: AddIncidentEntryInput!) {
  addIncidentEntry(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:989e391ab2a0a6bc5977f4abf9608ec755ae50e374a8df8bc26d7423f6493416"}) as unknown as TypedDocumentString<AddIncidentEntryMutation, AddIncidentEntryMutationVariables>;
export const RecordIncidentMeasureDocument = new TypedDocumentString(`
    mutation RecordIncidentMeasure($input: RecordIncidentMeasureInput!) {
  recordIncidentMeasure(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:791e39cfd693877ce9f2996378ba82b1353dcf540f18cc3090e5dbfe060aa09b"}) as unknown as TypedDocumentString<RecordIncidentMeasureMutation, RecordIncidentMeasureMutationVariables>;
export const RecordIncidentEvidenceDocument = new TypedDocumentString(`
    mutation RecordIncidentEvidence($input: RecordIncidentEvidenceInput!) {
  recordIncidentEvidence(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:0c766dbe0e7d001d0168178fa52195a3fad68e83ec4c727b5a7b10604b3ea701"}) as unknown as TypedDocumentString<RecordIncidentEvidenceMutation, RecordIncidentEvidenceMutationVariables>;
export const DraftRegulatorReportDocument = new TypedDocumentString(`
    mutation DraftRegulatorReport($input: DraftRegulatorReportInput!) {
  draftRegulatorReport(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:fbc1f78940f1cf6071afad55377bc2bce512dde1f6705f19087f8962e4498ef7"}) as unknown as TypedDocumentString<DraftRegulatorReportMutation, DraftRegulatorReportMutationVariables>;
export const ClaimIncidentDocument = new TypedDocumentString(`
    mutation ClaimIncident($input: WorkItemInput!) {
  claimWorkItem(input: $input) {
    ... on WorkItem {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:42832012a3ffb9c1d25b983ca13df0bdd99f387d8c9c989b3ae38172650385a7"}) as unknown as TypedDocumentString<ClaimIncidentMutation, ClaimIncidentMutationVariables>;
export const IncidentReportDocument = new TypedDocumentString(`
    query IncidentReport($id: ID!) {
  ...Frame
  securityIncident(id: $id) {
    ... on SecurityIncident {
      id
      incidentNumber
      reports {
        id
        version
        kind
        basis
        draftedAt
        text
        textHash
        submittedAt
        channel
        receiptNumber
      }
      allowedActions {
        action
        allowed
        reason
      }
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:f86a85a207a9edd0a27a63ab773689969248f44c1d5165121be904317894fcaa"}) as unknown as TypedDocumentString<IncidentReportQuery, IncidentReportQueryVariables>;
export const EditRegulatorReportDocument = new TypedDocumentString(`
    mutation EditRegulatorReport($input: EditRegulatorReportInput!) {
  editRegulatorReport(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:1b02e39955ea74cafa6361a49a48b64f4ec9984377ae29cd1df538edcc609c99"}) as unknown as TypedDocumentString<EditRegulatorReportMutation, EditRegulatorReportMutationVariables>;
export const SubmitRegulatorReportDocument = new TypedDocumentString(`
    mutation SubmitRegulatorReport($input: SubmitRegulatorReportInput!) {
  submitRegulatorReport(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:87fe83fe966f574d0ad96acdc0a8d9ed7572934413109115d88ef1844cf4d1e7"}) as unknown as TypedDocumentString<SubmitRegulatorReportMutation, SubmitRegulatorReportMutationVariables>;
export const TriageIncidentDocument = new TypedDocumentString(`
    mutation TriageIncident($input: TriageIncidentInput!) {
  triageIncident(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:e6fb927c683e74af325aa0f0e4c722a230639173de33d305679b4dec4fa77999"}) as unknown as TypedDocumentString<TriageIncidentMutation, TriageIncidentMutationVariables>;
export const ConfirmIncidentDocument = new TypedDocumentString(`
    mutation ConfirmIncident($input: IncidentInput!) {
  confirmIncident(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:e1b0792a6fa177fb8b253dce0591babfc11b5eeb755d394b6d17f5c287911f51"}) as unknown as TypedDocumentString<ConfirmIncidentMutation, ConfirmIncidentMutationVariables>;
export const ContainIncidentDocument = new TypedDocumentString(`
    mutation ContainIncident($input: IncidentInput!) {
  containIncident(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:e8776e7689eff30b4f2228b4c8de3a155ef0051e412b3612cc81aec1afc765ad"}) as unknown as TypedDocumentString<ContainIncidentMutation, ContainIncidentMutationVariables>;
export const RecoverIncidentDocument = new TypedDocumentString(`
    mutation RecoverIncident($input: IncidentInput!) {
  recoverIncident(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:d501f5e378d0848ae8cae2b6965765838fcaa3aac04f283b72940be8678073b3"}) as unknown as TypedDocumentString<RecoverIncidentMutation, RecoverIncidentMutationVariables>;
export const CloseIncidentDocument = new TypedDocumentString(`
    mutation CloseIncident($input: IncidentInput!) {
  closeIncident(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:68947a0177afb2f3aacfb51d3fb2441cccc8b3d0a5a713eb2e17c6dc51230687"}) as unknown as TypedDocumentString<CloseIncidentMutation, CloseIncidentMutationVariables>;
export const ReviewIncidentDocument = new TypedDocumentString(`
    mutation ReviewIncident($input: ReviewIncidentInput!) {
  reviewIncident(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:6f7fd193dfcd65c9de861b927e6e230d1845b52735044d083fe2ef90bc9a7f42"}) as unknown as TypedDocumentString<ReviewIncidentMutation, ReviewIncidentMutationVariables>;
export const DismissIncidentDocument = new TypedDocumentString(`
    mutation DismissIncident($input: IncidentWithReasonInput!) {
  dismissIncident(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:e7e9d2fafaa67d08edecf6e85f01c9a0a45a47a3d291a4e8716080c367f34de0"}) as unknown as TypedDocumentString<DismissIncidentMutation, DismissIncidentMutationVariables>;
export const ReopenIncidentDocument = new TypedDocumentString(`
    mutation ReopenIncident($input: IncidentWithReasonInput!) {
  reopenIncident(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:b1696d8e6ca59637ffe6589cc3ad87a96afbca3c435889c68650898e127c287d"}) as unknown as TypedDocumentString<ReopenIncidentMutation, ReopenIncidentMutationVariables>;
export const SettleIncidentTrackDocument = new TypedDocumentString(`
    mutation SettleIncidentTrack($input: SettleIncidentTrackInput!) {
  settleIncidentTrack(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:33132b107a60858bf2b5e6ae841d673d671c3b5509b872fa19848168c6957ec6"}) as unknown as TypedDocumentString<SettleIncidentTrackMutation, SettleIncidentTrackMutationVariables>;
export const JustifyIncidentTrackDocument = new TypedDocumentString(`
    mutation JustifyIncidentTrack($input: SettleIncidentTrackInput!) {
  justifyIncidentTrack(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:bea425c0b5336c3cdc07f9b9a78d4a04e82bcb72d376994f159856590bf0b685"}) as unknown as TypedDocumentString<JustifyIncidentTrackMutation, JustifyIncidentTrackMutationVariables>;
export const DecideNoNoticeDocument = new TypedDocumentString(`
    mutation DecideNoNotice($input: DecideNoNoticeInput!) {
  decideNoNotice(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:d8e2b061ff9216fdc10e5d42e58ed16461923dcc1824ad58eb3a62961c745e6c"}) as unknown as TypedDocumentString<DecideNoNoticeMutation, DecideNoNoticeMutationVariables>;
export const RecordAuthorityOrderDocument = new TypedDocumentString(`
    mutation RecordAuthorityOrder($input: IncidentWithReasonInput!) {
  recordAuthorityOrder(input: $input) {
    ... on SecurityIncident {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:272476c52b42c6afed1bd2edcf492c625722c42914a254738d8062739cf8c628"}) as unknown as TypedDocumentString<RecordAuthorityOrderMutation, RecordAuthorityOrderMutationVariables>;
export const NewIncidentDocument = new TypedDocumentString(`
    query NewIncident {
  ...Frame
}
    fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:be62a84e77040a59248042f33dc5622908a08b7f3e770d0b79283935f1eab52e"}) as unknown as TypedDocumentString<NewIncidentQuery, NewIncidentQueryVariables>;
export const ReportIncidentDocument = new TypedDocumentString(`
    mutation ReportIncident($input: ReportIncidentInput!) {
  reportIncident(input: $input) {
    ... on SecurityIncident {
      incidentNumber
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:67e020793c8e300095990386cb589619708d19fd844f914d232c9160fa2f6b13"}) as unknown as TypedDocumentString<ReportIncidentMutation, ReportIncidentMutationVariables>;
export const IncidentsDocument = new TypedDocumentString(`
    query Incidents($filter: SecurityIncidentFilter, $after: String) {
  ...Frame
  securityIncidents(first: 50, after: $after, filter: $filter) {
    nodes {
      ...IncidentRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IncidentState on SecurityIncident {
  status
  severity
}
fragment IncidentRow on SecurityIncident {
  id
  incidentNumber
  title
  severity
  reportedAt
  ...IncidentState
  nextClock {
    kind
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:de60206a065f14d22298cfe07ff99bcc36e78ff013f30ff636352a801a1d3ec2"}) as unknown as TypedDocumentString<IncidentsQuery, IncidentsQueryVariables>;
export const LiftRevealSuspensionDocument = new TypedDocumentString(`
    mutation LiftRevealSuspension($input: LiftRevealSuspensionInput!) {
  liftRevealSuspension(input: $input) {
    ... on RevealSuspension {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:1e1fbf1ba1e7f2a630e1b850b119cae6fcc0ae484593ecac30bd1a18c64a4842"}) as unknown as TypedDocumentString<LiftRevealSuspensionMutation, LiftRevealSuspensionMutationVariables>;
export const RevealSuspensionDocument = new TypedDocumentString(`
    query RevealSuspension($id: ID!) {
  ...Frame
  revealSuspension(id: $id) {
    ...Suspension
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment Suspension on RevealSuspension {
  id
  status
  cause
  inBurst
  inDay
  suspendedAt
  liftedAt
  colleague {
    displayName
  }
  signatures {
    role
    reason
    signedAt
    colleague {
      displayName
    }
  }
  allowedActions {
    action
    allowed
    reason
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:c89786ee889f4265e02418a3944739959e9c4d6464967a155355710671b7d765"}) as unknown as TypedDocumentString<RevealSuspensionQuery, RevealSuspensionQueryVariables>;
export const RevealSuspensionsDocument = new TypedDocumentString(`
    query RevealSuspensions($open: Boolean!, $after: String) {
  ...Frame
  revealSuspensions(first: 50, after: $after, open: $open) {
    nodes {
      ...SuspensionRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SuspensionRow on RevealSuspension {
  id
  status
  cause
  inBurst
  inDay
  suspendedAt
  colleague {
    displayName
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:90eb11383ee2a71cadd0e861a3f16e3b690bf26813f3572d2fd4d011a11e210c"}) as unknown as TypedDocumentString<RevealSuspensionsQuery, RevealSuspensionsQueryVariables>;
export const EnterHolidayNoticeDocument = new TypedDocumentString(`
    mutation EnterHolidayNotice($input: EnterHolidayNoticeInput!) {
  enterHolidayNotice(input: $input) {
    ... on HolidayNotice {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:35e1a2664ac199883501c37e0e3ad6ee7c2e9a096d5c92e50b4878ffda360101"}) as unknown as TypedDocumentString<EnterHolidayNoticeMutation, EnterHolidayNoticeMutationVariables>;
export const ApproveHolidayNoticeDocument = new TypedDocumentString(`
    mutation ApproveHolidayNotice($input: HolidayNoticeInput!) {
  approveHolidayNotice(input: $input) {
    ... on HolidayNotice {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:f40dcddc44844b9991fc11b6ee3b7b8d555cdf7d8367d2e8ed531a0b81f0567b"}) as unknown as TypedDocumentString<ApproveHolidayNoticeMutation, ApproveHolidayNoticeMutationVariables>;
export const RefuseHolidayNoticeDocument = new TypedDocumentString(`
    mutation RefuseHolidayNotice($input: HolidayNoticeInput!) {
  refuseHolidayNotice(input: $input) {
    ... on HolidayNotice {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:cea5eddb6ef50753c449fa9054ba29aff1bc0d7ebba6c7d13a79f07288ee426f"}) as unknown as TypedDocumentString<RefuseHolidayNoticeMutation, RefuseHolidayNoticeMutationVariables>;
export const WorkingCalendarDocument = new TypedDocumentString(`
    query WorkingCalendar {
  ...Frame
  workingCalendar {
    years
    missingYears
    notices {
      ...HolidayNoticeEntry
    }
  }
}
    fragment HolidayNoticeEntry on HolidayNotice {
  id
  year
  status
  title
  number
  sourceUrl
  enteredAt
  reviewedAt
  enteredBy {
    displayName
  }
  reviewedBy {
    displayName
  }
  holidays {
    name
    firstDay
    lastDay
    makeUpDays
  }
  allowedActions {
    action
    allowed
    reason
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:3cb6272836c613b2f490f4e25be02c4a7213cc305d9a03a825666be865cd6cd9"}) as unknown as TypedDocumentString<WorkingCalendarQuery, WorkingCalendarQueryVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  ...Frame
  settings {
    area
    ...SettingRow
    ...WaitingChange
  }
  workingCalendar {
    missingYears
  }
}
    fragment SettingRow on Setting {
  key
  label
  unit
  value
  defaultValue
  fourEyes
  changes {
    status
    proposedAt
    decidedAt
  }
}
fragment WaitingChange on Setting {
  key
  label
  unit
  changes {
    id
    status
    before
    after
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:ed1a7a6e16af09db824c1552fd62ab78d94463ac4aa6fe61725c62e7803eff63"}) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const ApproveGrantDocument = new TypedDocumentString(`
    mutation ApproveGrant($input: GrantInput!) {
  approveGrant(input: $input) {
    ... on StaffGrant {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:e5d982506f64a05b3e953a7eebba608fbfcedaea1f4add7583c87dac4129555f"}) as unknown as TypedDocumentString<ApproveGrantMutation, ApproveGrantMutationVariables>;
export const RefuseGrantDocument = new TypedDocumentString(`
    mutation RefuseGrant($input: GrantInput!) {
  refuseGrant(input: $input) {
    ... on StaffGrant {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:893abe560d39c07f1ec53f8a8c08d08d2db3e8f037758a1a5cf6c0d51ff9f93f"}) as unknown as TypedDocumentString<RefuseGrantMutation, RefuseGrantMutationVariables>;
export const WithdrawGrantDocument = new TypedDocumentString(`
    mutation WithdrawGrant($input: GrantInput!) {
  withdrawGrant(input: $input) {
    ... on StaffGrant {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:b007b6abe4e5516152a5c2b6d11600e7a29f0fdee40d30c7d03676fc0920c626"}) as unknown as TypedDocumentString<WithdrawGrantMutation, WithdrawGrantMutationVariables>;
export const RevokeGrantDocument = new TypedDocumentString(`
    mutation RevokeGrant($input: GrantInput!) {
  revokeGrant(input: $input) {
    ... on StaffGrant {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:4a0284d472be610b1b02a79e0dd4f57d0829258614f1abf20ec088e5d007a04b"}) as unknown as TypedDocumentString<RevokeGrantMutation, RevokeGrantMutationVariables>;
export const ProposeGrantDocument = new TypedDocumentString(`
    mutation ProposeGrant($input: ProposeGrantInput!) {
  proposeGrant(input: $input) {
    ... on StaffGrant {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:0c92ad701d50563f5b095ed543ce63724f87a5af6c874115ac383420e837c1a2"}) as unknown as TypedDocumentString<ProposeGrantMutation, ProposeGrantMutationVariables>;
export const ResendStaffInvitationDocument = new TypedDocumentString(`
    mutation ResendStaffInvitation($input: MemberInput!) {
  resendStaffInvitation(input: $input) {
    ... on StaffRecord {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:69e21e2dee6bb3016c74051e595bf406ec68761d5ceb9ff7b391ecbb82e25557"}) as unknown as TypedDocumentString<ResendStaffInvitationMutation, ResendStaffInvitationMutationVariables>;
export const RequestSecondFactorResetDocument = new TypedDocumentString(`
    mutation RequestSecondFactorReset($input: RequestSecondFactorResetInput!) {
  requestSecondFactorReset(input: $input) {
    ... on StaffReset {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:061d6fb80357086cde84158eb9de7bf108b409ba03085d51cb2aa8d6e00e84ed"}) as unknown as TypedDocumentString<RequestSecondFactorResetMutation, RequestSecondFactorResetMutationVariables>;
export const RevokeStaffSessionsDocument = new TypedDocumentString(`
    mutation RevokeStaffSessions($input: MemberInput!) {
  revokeStaffSessions(input: $input) {
    ... on StaffRecord {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:3d65d61d020b1fd9593baa3f8c5b1bea604edf16db403024139f8c6c1744d5c2"}) as unknown as TypedDocumentString<RevokeStaffSessionsMutation, RevokeStaffSessionsMutationVariables>;
export const EndEmploymentDocument = new TypedDocumentString(`
    mutation EndEmployment($input: MemberInput!) {
  endEmployment(input: $input) {
    ... on StaffRecord {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:c49efc6648d2135dccb83e10e21812490c529ada35813c605473ec3ca94cdffa"}) as unknown as TypedDocumentString<EndEmploymentMutation, EndEmploymentMutationVariables>;
export const StaffMemberPageDocument = new TypedDocumentString(`
    query StaffMemberPage($id: ID!) {
  ...Frame
  grantables {
    name
  }
  staffRecord(id: $id) {
    ... on StaffRecord {
      id
      displayName
      status
      ...AccountFacts
      ...MemberGrants
      ...MemberReset
      ...MemberSessions
      ...MemberHistory
      allowedActions {
        action
        allowed
        reason
      }
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment AccountFacts on StaffRecord {
  email
  roles
  extraPermissions
  hasSecondFactor
  isStale
  createdAt
  lastSignInAt
  leftAt
  invitation {
    purpose
    sentAt
    expiresAt
  }
}
fragment MemberGrant on StaffGrant {
  id
  name
  status
  reason
  expiresAt
  proposedBy {
    displayName
  }
  decidedBy {
    displayName
  }
  allowedActions {
    action
    allowed
    reason
  }
}
fragment MemberGrants on StaffRecord {
  grants {
    ...MemberGrant
  }
}
fragment MemberReset on StaffRecord {
  openReset {
    id
    passwordToo
    reason
    requestedAt
    requestedBy {
      displayName
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
}
fragment MemberSessions on StaffRecord {
  sessions {
    id
    createdAt
    lastSeenAt
    expiresAt
    isCurrent
  }
}
fragment MemberHistory on StaffRecord {
  history {
    at
    action
    actorKind
    subject
    actor {
      displayName
    }
  }
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:9baf9be0949b58ff3c9492906e01ca9f198f3648f5dd078aa6a87f5259a4e3f3"}) as unknown as TypedDocumentString<StaffMemberPageQuery, StaffMemberPageQueryVariables>;
export const ApproveSecondFactorResetDocument = new TypedDocumentString(`
    mutation ApproveSecondFactorReset($input: ResetInput!) {
  approveSecondFactorReset(input: $input) {
    ... on StaffReset {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:218accfb518f633a69b27b6a3a451f9fa8ef37059258a4ba1c2e8c67f27af82b"}) as unknown as TypedDocumentString<ApproveSecondFactorResetMutation, ApproveSecondFactorResetMutationVariables>;
export const RefuseSecondFactorResetDocument = new TypedDocumentString(`
    mutation RefuseSecondFactorReset($input: ResetInput!) {
  refuseSecondFactorReset(input: $input) {
    ... on StaffReset {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:d97bcfa5a7013634f92e202c4abb6e4ec65f8af6d77b35a2efbd4c87bfac746c"}) as unknown as TypedDocumentString<RefuseSecondFactorResetMutation, RefuseSecondFactorResetMutationVariables>;
export const InviteStaffMemberDocument = new TypedDocumentString(`
    mutation InviteStaffMember($input: InviteStaffMemberInput!) {
  inviteStaffMember(input: $input) {
    ... on StaffRecord {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:d4fd0c648d7a9cb791e9f41c76579e6e2912f425dc3a8da0a18ce03680a8584e"}) as unknown as TypedDocumentString<InviteStaffMemberMutation, InviteStaffMemberMutationVariables>;
export const InviteStaffDocument = new TypedDocumentString(`
    query InviteStaff {
  ...Frame
  grantables {
    name
  }
}
    fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:b03bd672131b09525618a587612eb67d53a9c2caccc08c21ccbae1e0e9298f32"}) as unknown as TypedDocumentString<InviteStaffQuery, InviteStaffQueryVariables>;
export const StaffDocument = new TypedDocumentString(`
    query Staff($filter: StaffListFilter, $after: String) {
  ...Frame
  staffRecords(first: 50, after: $after, filter: $filter) {
    nodes {
      ...StaffRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  staffCounts {
    ...StaffViewCounts
  }
}
    fragment StaffRow on StaffRecord {
  id
  displayName
  status
  roles
  extraPermissions
  hasSecondFactor
  lastSignInAt
}
fragment StaffViewCounts on StaffCounts {
  active
  invited
  left
  withoutSecondFactor
  stale
  waitingForApproval
  ending
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:ad42bc38edb2abc58f79ea8328493cc16ded33fbdaef296edbf2e53b1f75c37f"}) as unknown as TypedDocumentString<StaffQuery, StaffQueryVariables>;
export const SettingPageDocument = new TypedDocumentString(`
    query SettingPage($key: String!) {
  ...Frame
  setting(key: $key) {
    ... on Setting {
      label
      hint
      ...SettingFacts
      ...ChangeForm
      ...ChangeHistory
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment ChangeForm on Setting {
  key
  unit
  min
  max
  version
  fourEyes
}
fragment ChangeHistory on Setting {
  key
  unit
  changes {
    id
    status
    before
    after
    reason
    proposedAt
    decidedAt
    proposedBy {
      displayName
    }
    decidedBy {
      displayName
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
}
fragment SettingFacts on Setting {
  value
  defaultValue
  min
  max
  unit
  fourEyes
}
fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:1c23075a9212dc8cf37f9c6f1e92466b5c0bd47d30847200061bc6dda3a556a1"}) as unknown as TypedDocumentString<SettingPageQuery, SettingPageQueryVariables>;
export const ChangeSettingDocument = new TypedDocumentString(`
    mutation ChangeSetting($input: ChangeSettingInput!) {
  changeSetting(input: $input) {
    ... on SettingChange {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:1d43d0157e4494170c130f3d9e069324b1b38759c79917cbb3c53ec55443d77a"}) as unknown as TypedDocumentString<ChangeSettingMutation, ChangeSettingMutationVariables>;
export const ApproveSettingChangeDocument = new TypedDocumentString(`
    mutation ApproveSettingChange($input: SettingChangeInput!) {
  approveSettingChange(input: $input) {
    ... on SettingChange {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:d61495b790dca3f76a55fe5cf7426a6c7021f02c781962c48e2e0684c398938f"}) as unknown as TypedDocumentString<ApproveSettingChangeMutation, ApproveSettingChangeMutationVariables>;
export const RefuseSettingChangeDocument = new TypedDocumentString(`
    mutation RefuseSettingChange($input: SettingChangeInput!) {
  refuseSettingChange(input: $input) {
    ... on SettingChange {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:8940fcf5f5a621f4ae2cf5d5f2e9c5f75f971b5d7b233af8613f032839776ff9"}) as unknown as TypedDocumentString<RefuseSettingChangeMutation, RefuseSettingChangeMutationVariables>;
export const WithdrawSettingChangeDocument = new TypedDocumentString(`
    mutation WithdrawSettingChange($input: SettingChangeInput!) {
  withdrawSettingChange(input: $input) {
    ... on SettingChange {
      id
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:191da49744289559da6313ddff420a3099f8402c01ecb5b2876bdbba598d07ed"}) as unknown as TypedDocumentString<WithdrawSettingChangeMutation, WithdrawSettingChangeMutationVariables>;
export const PublicAnnouncementDocument = new TypedDocumentString(`
    query PublicAnnouncement($number: String!) {
  publicAnnouncement(number: $number) {
    ... on PublicAnnouncement {
      announcementNumber
      publishedAt
      endsAt
      sections {
        element
        title
        text
      }
      warnings
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:b44593d8a33fc58139aa60e16006ee0e69207fd36aba692c0e580c40b2d3e6f0"}) as unknown as TypedDocumentString<PublicAnnouncementQuery, PublicAnnouncementQueryVariables>;
export const PublicAnnouncementsDocument = new TypedDocumentString(`
    query PublicAnnouncements {
  publicAnnouncements {
    announcementNumber
    publishedAt
    endsAt
  }
}
    `, {"hash":"sha256:5b88caca51744a6e97b51a4e9876d2e0f7dd6e6a1e2f60ea1de7f2d63ae7271b"}) as unknown as TypedDocumentString<PublicAnnouncementsQuery, PublicAnnouncementsQueryVariables>;
export const AcceptStaffInvitationDocument = new TypedDocumentString(`
    mutation AcceptStaffInvitation($input: AcceptStaffInvitationInput!) {
  acceptStaffInvitation(input: $input) {
    ... on InvitationAccepted {
      accepted
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:c25f3896781b9aeab8be5c1064272d87d650ceef16a9938ff2f980c1795ddf73"}) as unknown as TypedDocumentString<AcceptStaffInvitationMutation, AcceptStaffInvitationMutationVariables>;
export const StaffInvitationDocument = new TypedDocumentString(`
    query StaffInvitation($token: String!) {
  staffInvitation(token: $token) {
    ... on StaffInvitation {
      displayName
      email
      purpose
      expiresAt
      totpSecret
      totpUri
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:cd427c50522213e5c5cd0ce93ba31046f225c982c2894f39a32ed7b85d022bb1"}) as unknown as TypedDocumentString<StaffInvitationQuery, StaffInvitationQueryVariables>;
export const PolicyTextDocument = new TypedDocumentString(`
    query PolicyText($version: String, $locale: String) {
  privacyPolicy(version: $version, locale: $locale) {
    version
    title
    author
    preamble
    releasedAt
    updatedOn
    effectiveOn
    viewCount
    textHash
    chapters {
      anchor
      title
      clauses {
        number
        text
      }
    }
  }
}
    `, {"hash":"sha256:1d4de2d99c6af9e84109f4579fb0f62589d7920c3e037f002ffd469ded344f1b"}) as unknown as TypedDocumentString<PolicyTextQuery, PolicyTextQueryVariables>;
export const RecordPolicyViewDocument = new TypedDocumentString(`
    mutation RecordPolicyView($version: String!) {
  recordPolicyView(input: {version: $version}) {
    __typename
  }
}
    `, {"hash":"sha256:4b49954ef126edcaaceb933d6c81cdb13099752c5446c7650d1835faab058d6b"}) as unknown as TypedDocumentString<RecordPolicyViewMutation, RecordPolicyViewMutationVariables>;
export const PolicyVersionsDocument = new TypedDocumentString(`
    query PolicyVersions {
  privacyPolicyVersions {
    version
    releasedAt
    updatedOn
    effectiveOn
  }
}
    `, {"hash":"sha256:428597696827191c203ae294bcc6ef40b34de9a8d543ec3024cd708a402a1426"}) as unknown as TypedDocumentString<PolicyVersionsQuery, PolicyVersionsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInStaffInput!) {
  signInStaff(input: $input) {
    ... on StaffSession {
      token
      expiresAt
      staffMember {
        id
        permissions
      }
    }
    ...RefusalFacts
  }
}
    fragment SeenRefund on RefundPreview {
  amountFen
  freightFen
  version
  hash
  lines {
    orderLineId
    title
    quantity
    amountFen
  }
}
fragment RefusalFacts on Refusal {
  code
  message
  ... on InvalidInput {
    fields {
      path
      message
    }
  }
  ... on NeedsApproval {
    amountFen
    limitFen
    signed
  }
  ... on RefundChanged {
    preview {
      ...SeenRefund
    }
  }
}`, {"hash":"sha256:c16f188c55bccaf6506418e87ef85d2284f4ad93e90b37944b3750d83bcc7092"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const FrameAloneDocument = new TypedDocumentString(`
    query FrameAlone {
  ...Frame
}
    fragment Frame on Query {
  viewer {
    id
    displayName
    roles
    permissions
  }
  approvalsForMeCount
  runningIncidents {
    id
    incidentNumber
    nextClock {
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
  }
}`, {"hash":"sha256:ef4c76ab368aa244be5ec474d72c3eb2486e9e3e95360ddffcbbe907e33a0aa0"}) as unknown as TypedDocumentString<FrameAloneQuery, FrameAloneQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOutStaff
}
    `, {"hash":"sha256:7cd813634de1453685b51d214748bb4afbd3fd393e0507b565fd8997d3308eab"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;