/** Made by `pnpm codegen` from schema.graphql. */

export type AccessDecision =
  | "DENIED"
  | "EXPORTED"
  | "MASKED"
  | "REVEALED"
  | "SHOWN";

export type AccessPackForm =
  | "COPY"
  | "PORT";

export type AccessPackStatus =
  | "ENDED"
  | "MAKING"
  | "READY";

export type AfterSalesKind =
  | "REFUND_ONLY"
  | "RETURN_AND_REFUND";

export type AfterSalesReason =
  | "CHANGED_MIND_UNSHIPPED"
  | "DAMAGED"
  | "LATE"
  | "MISSING_ITEM"
  | "NOT_AS_DESCRIBED"
  | "NO_REASON"
  | "OTHER"
  | "QUALITY"
  | "WRONG_ITEM";

export type AfterSalesStatus =
  | "AWAIT_RETURN"
  | "CANCELLED"
  | "CLOSED"
  | "COMPLETED"
  | "DISPUTED"
  | "ESCALATED"
  | "INSPECTING"
  | "NEED_INFO"
  | "REFUNDING"
  | "REFUND_FAILED"
  | "REJECTED"
  | "REJECTED_FINAL"
  | "RETURN_BACK"
  | "RETURN_SHIPPED"
  | "SUBMITTED";

export type AnnouncementPlace =
  | "MINI_PROGRAM_HOME"
  | "NOTICE_PAGE"
  | "OFFICIAL_ACCOUNT";

export type AnswerDeliveryWay =
  | "CERTIFICATE"
  | "INBOX"
  | "IN_PERSON"
  | "LETTER"
  | "TELEPHONE";

export type ApprovalKind =
  | "DISCLOSURE_APPROVAL"
  | "DISCLOSURE_LEAD"
  | "DISCLOSURE_REVIEW"
  | "INCIDENT_DECISION"
  | "INCIDENT_NOTICE"
  | "REFUND_APPROVAL"
  | "REFUND_FINANCE"
  | "REQUEST_REVIEW"
  | "REVEAL_LIFT"
  | "ROLE_GRANT"
  | "SECOND_FACTOR_RESET"
  | "SETTING_CHANGE";

export type AuthorityKind =
  | "COURT"
  | "CYBERSPACE_ADMINISTRATION"
  | "FOREIGN"
  | "LAWYER"
  | "MARKET_REGULATION"
  | "POLICE_ADMINISTRATIVE"
  | "POLICE_CRIMINAL"
  | "PROCURATORATE"
  | "STATE_SECURITY"
  | "SUPERVISION_COMMISSION"
  | "TAX";

export type CallerRole =
  | "CONSIGNEE"
  | "GUARDIAN"
  | "OTHER"
  | "SHOPPER";

export type CampaignChannel =
  | "IN_APP"
  | "MAIL"
  | "SMS";

export type CampaignPauseReason =
  | "PROVIDER_FAILURE"
  | "STAFF";

export type CampaignStatus =
  | "DONE"
  | "PAUSED"
  | "PLANNED"
  | "RUNNING";

export type CancelReason =
  | "SHOPPER"
  | "STAFF"
  | "TIMEOUT";

export type CartItemProblem =
  | "OFF_SALE"
  | "OUT_OF_STOCK"
  | "PRICE_CHANGED";

export type ClosureOutcome =
  | "DELETED"
  | "IN_USE"
  | "KEPT_AS_NUMBER"
  | "RESTRICTED";

export type ClosureStatus =
  | "ENDED"
  | "ERASING"
  | "PARTS_IN_USE"
  | "RESTRICTED";

export type ClosureStepName =
  | "KEYS_DESTROYED"
  | "NOTHING_IN_USE"
  | "RETENTION_ENDED"
  | "SIGN_IN_ENDED"
  | "VERIFIED";

export type Confidence =
  | "CONFIRMED"
  | "POSSIBLE";

export type ConsentAct =
  | "ATTEST"
  | "GRANT"
  | "REFUSE"
  | "WITHDRAW";

export type ConsentKind =
  | "BASIC"
  | "EXTENSION_FUNCTION"
  | "NON_ESSENTIAL_DATA"
  | "SENSITIVE_DATA"
  | "SEPARATE";

export type ConsentLedgerPurpose =
  | "ALBUM"
  | "BASIC_FUNCTIONS"
  | "CAMERA"
  | "CROSS_BORDER"
  | "MARKETING"
  | "MICROPHONE"
  | "PERSONALIZATION"
  | "PROFILE_DETAILS"
  | "PUBLICATION"
  | "REAL_NAME"
  | "RECIPIENT_CONSENT"
  | "SEARCH_HISTORY"
  | "SHARING"
  | "STORAGE";

export type ConsentPurpose =
  | "ALBUM"
  | "BASIC_FUNCTIONS"
  | "CAMERA"
  | "CROSS_BORDER"
  | "MARKETING"
  | "MICROPHONE"
  | "PERSONALIZATION"
  | "PROFILE_DETAILS"
  | "PUBLICATION"
  | "REAL_NAME"
  | "SEARCH_HISTORY"
  | "SHARING"
  | "STORAGE";

export type ConsentStatus =
  | "GRANTED"
  | "NOT_ASKED"
  | "REFUSED"
  | "WITHDRAWN";

export type ConsentSurface =
  | "CHECKOUT"
  | "FIRST_LAUNCH"
  | "POLICY_NOTICE"
  | "SETTINGS"
  | "SIGN_IN";

export type ConversationEventKind =
  | "ASSIGNED"
  | "IDENTITY_ASKED"
  | "MESSAGE_POSTED"
  | "MESSAGE_RECALLED"
  | "NOTE_ADDED"
  | "ORDER_LINKED"
  | "READ"
  | "RELEASED"
  | "REQUEST_REGISTERED"
  | "SECURITY_TOLD"
  | "SESSION_CLOSED"
  | "SESSION_OPENED";

export type ConversationStatus =
  | "CLOSED"
  | "WAITING"
  | "WAITING_ON_SHOPPER";

export type ConversationTopic =
  | "ACCOUNT_SECURITY"
  | "AFTER_SALES"
  | "ORDER"
  | "OTHER"
  | "PRIVACY"
  | "PRODUCT";

export type ConversationView =
  | "CLOSED"
  | "HELD"
  | "MINE"
  | "WAITING";

export type DataRecipientCode =
  | "MAIL"
  | "OBJECT_STORAGE"
  | "TENCENT_SMS"
  | "WECHAT"
  | "WECHAT_PAY";

export type DataRecipientKind =
  | "AFFILIATE"
  | "COURIER"
  | "MESSAGE_CARRIER"
  | "PAYMENT_INSTITUTION"
  | "PLATFORM_SERVICE"
  | "STORAGE";

export type DataRecipientStatus =
  | "ACTIVE"
  | "SUSPENDED";

export type DataType =
  | "ACCOUNT"
  | "ADDRESS"
  | "CHAT"
  | "NAME"
  | "ORDER"
  | "OTHER"
  | "PAYMENT"
  | "PHONE_NUMBER";

export type DeskCancelReason =
  | "PRICE_ERROR"
  | "SHOPPER_ASKED"
  | "STOCK_ERROR"
  | "SUSPICIOUS";

export type DisclosureCategory =
  | "ACCOUNT"
  | "CONTACT"
  | "CONTENT"
  | "DEVICE"
  | "IDENTITY"
  | "ORDER"
  | "PAYMENT"
  | "USAGE";

export type DisclosureCheck =
  | "INSTRUMENT_KIND"
  | "IN_DATE"
  | "LEGAL_ARTICLE"
  | "NOT_FOREIGN"
  | "OFFICERS"
  | "PERSONS"
  | "SCOPE_LIMITED"
  | "SEAL"
  | "SECRECY";

export type DisclosureDefect =
  | "EXPIRED"
  | "NOT_COMPULSORY"
  | "NOT_RENEWED"
  | "NO_DOCUMENT"
  | "NO_INSTRUMENT"
  | "NO_LEGAL_BASIS"
  | "OFFICERS_UNVERIFIED"
  | "PERSONS_UNCLEAR"
  | "SCOPE_TOO_WIDE"
  | "SEAL_UNVERIFIED"
  | "WRONG_INSTRUMENT";

export type DisclosureDelivery =
  | "CHAT_MESSAGE"
  | "E_MAIL"
  | "IN_PERSON"
  | "OFFICIAL_PLATFORM"
  | "PHONE_CALL"
  | "POST";

export type DisclosureHand =
  | "APPROVE"
  | "COLLECT"
  | "HAND_OVER"
  | "LEAD"
  | "PREPARE"
  | "REGISTER"
  | "REVIEW";

export type DisclosureNotice =
  | "NOTIFY_AFTER"
  | "NOTIFY_BEFORE"
  | "PROHIBITED"
  | "RISK";

export type DisclosureOutcome =
  | "COMPLIED"
  | "FOREIGN_ROUTED"
  | "NARROWED"
  | "NO_DATA"
  | "PRESERVATION_ONLY"
  | "REFUSED"
  | "RETURNED"
  | "WITHDRAWN";

export type DisclosureStatus =
  | "ACKNOWLEDGED"
  | "APPROVED"
  | "AUTHENTICATING"
  | "CLOSED"
  | "COLLECTING"
  | "HANDED_OVER"
  | "LEGAL_REVIEW"
  | "RECEIVED"
  | "SCOPED"
  | "SEALED"
  | "SECOND_REVIEW";

export type DisclosureVerdict =
  | "APPROVE"
  | "NARROW"
  | "REFUSE"
  | "RETURN";

export type DisclosureView =
  | "CLOSED"
  | "NEAR_DUE"
  | "OPEN"
  | "OVERDUE"
  | "TO_CHECK"
  | "TO_COLLECT"
  | "TO_HAND_OVER"
  | "TO_RECHECK"
  | "TO_REVIEW";

export type DisputeOutcome =
  | "REFUND"
  | "SEND_BACK";

export type EntryPage =
  | "CART"
  | "CATEGORY"
  | "HOME"
  | "ORDER"
  | "PRODUCT"
  | "SEARCH"
  | "SHARE";

export type FileKind =
  | "DATA"
  | "DOCUMENT"
  | "IMAGE";

export type FilePurpose =
  | "ACCESS_PACK"
  | "AFTER_SALES_EVIDENCE"
  | "AFTER_SALES_INSPECTION"
  | "DISCLOSURE_PACKAGE"
  | "LEGAL_INSTRUMENT";

export type GoodsCondition =
  | "DAMAGED"
  | "SELLABLE";

export type HolidayNoticeStatus =
  | "ENTERED"
  | "IN_FORCE"
  | "REFUSED"
  | "REPLACED";

export type IdentityAskStatus =
  | "CONFIRMED"
  | "DECLINED"
  | "EXPIRED"
  | "OPEN";

export type IdentityClaim =
  | "ACCOUNT_HOLDER"
  | "RECIPIENT"
  | "REPRESENTATIVE";

export type IdentityEvidence =
  | "AMOUNT_PAID"
  | "AUTHORIZATION_LETTER"
  | "CALL_BACK"
  | "CONSIGNEE_NAME"
  | "DEATH_CERTIFICATE"
  | "DELIVERY_DISTRICT"
  | "GOODS_BOUGHT"
  | "GUARDIANSHIP_PROOF"
  | "IDENTITY_DOCUMENT"
  | "KINSHIP_PROOF"
  | "ORDER_MONTH"
  | "ORDER_NUMBER";

export type IdentityLevel =
  | "L0"
  | "L1"
  | "L2"
  | "L3";

export type IdentityMethod =
  | "DOCUMENTS"
  | "ORDER_FACTS"
  | "SMS_CODE";

export type IdentityOutcome =
  | "CONFIRMED"
  | "FAILED";

export type IncidentClockKind =
  | "INTERNAL_REVIEW"
  | "IN_APP_NOTICE"
  | "PEOPLE_DONE"
  | "PEOPLE_FIRST_WAVE"
  | "REPORT_FIRST"
  | "REPORT_LARGER"
  | "SUMMARY_REPORT"
  | "SUPPLEMENT"
  | "TRIAGE";

export type IncidentKind =
  | "ACCOUNT_TAKEOVER"
  | "DATA_LEAK"
  | "DATA_LOSS"
  | "EXCESSIVE_ACCESS"
  | "INTRUSION"
  | "MISDIRECTED"
  | "OTHER"
  | "PARTNER_BREACH"
  | "TAMPERING";

export type IncidentPriority =
  | "P1"
  | "P2"
  | "P3"
  | "P4";

export type IncidentSeverity =
  | "ESPECIALLY_MAJOR"
  | "GENERAL"
  | "LARGER"
  | "MAJOR";

export type IncidentSource =
  | "LEAK_REPORTS"
  | "PARTNER"
  | "STAFF"
  | "SYSTEM";

export type IncidentStatus =
  | "CLOSED"
  | "CONFIRMED"
  | "CONTAINED"
  | "NOT_INCIDENT"
  | "RECOVERED"
  | "REPORTED"
  | "REVIEWED"
  | "TRIAGED";

export type IncidentTrack =
  | "AUTHORITY"
  | "EVIDENCE"
  | "PEOPLE"
  | "POLICE";

export type JobStatus =
  | "CANCELLED"
  | "DISCARDED"
  | "DONE"
  | "FAILED"
  | "QUEUED"
  | "RUNNING";

export type LegalInstrumentKind =
  | "ASSISTANCE_LETTER"
  | "ENFORCEMENT_NOTICE"
  | "EVIDENCE_NOTICE"
  | "FOREIGN_DOCUMENT"
  | "INSPECTION_NOTICE"
  | "INTRODUCTION_LETTER"
  | "INVESTIGATION_ORDER"
  | "NONE"
  | "PRESERVATION_NOTICE"
  | "STATE_SECURITY_DECISION"
  | "SUBPOENA";

export type MeasureKind =
  | "ADVICE"
  | "CONTAINMENT"
  | "REMEDY";

export type MeasureState =
  | "PLANNED"
  | "TAKEN";

export type NoReasonReturn =
  | "NO_BY_LAW"
  | "NO_WITH_CONFIRM"
  | "YES";

export type NoticeStatus =
  | "APPROVED"
  | "DRAFT"
  | "RETURNED"
  | "SUBMITTED"
  | "SUPERSEDED";

export type OrderPaymentStatus =
  | "PAID"
  | "PARTIALLY_REFUNDED"
  | "REFUNDED"
  | "UNPAID";

export type OrderStatus =
  | "CANCELLED"
  | "CLOSED_REFUNDED"
  | "COMPLETED"
  | "PAID"
  | "PARTIALLY_SHIPPED"
  | "PENDING_PAYMENT"
  | "RECEIVED"
  | "SHIPPED";

export type OutboxStatus =
  | "DEAD"
  | "DELIVERED"
  | "DISCARDED"
  | "WAITING";

export type PaymentUse =
  | "APPLIED"
  | "DUPLICATE"
  | "LATE"
  | "MISMATCH";

export type ProductSort =
  | "NEWEST"
  | "PRICE_ASC"
  | "PRICE_DESC"
  | "SALES";

export type ProductStatus =
  | "DRAFT"
  | "OFF_SALE"
  | "ON_SALE";

export type ReceiptWay =
  | "AUTOMATIC"
  | "SHOPPER"
  | "WECHAT";

export type ReconciliationDifferenceKind =
  | "BILL_TOTALS"
  | "PAYMENT_AMOUNT"
  | "PAYMENT_MISSING_AT_PROVIDER"
  | "PAYMENT_MISSING_HERE"
  | "REFUND_AMOUNT"
  | "REFUND_MISSING_AT_PROVIDER"
  | "REFUND_MISSING_HERE";

export type ReconciliationStatus =
  | "DIFFERENT"
  | "MATCHED"
  | "NO_STATEMENT";

export type RecordedIdentityMethod =
  | "DOCUMENTS"
  | "ORDER_FACTS";

export type RefundObstacle =
  | "EXCEEDS_FREIGHT"
  | "EXCEEDS_LINE"
  | "EXCEEDS_PAID"
  | "INVALID_AMOUNT"
  | "NOT_PAID"
  | "TOO_LATE"
  | "TOO_MANY";

export type RefundReason =
  | "AFTER_SALES"
  | "DUPLICATE_PAYMENT"
  | "LATE_PAYMENT"
  | "ORDER_CANCELLED"
  | "PAYMENT_MISMATCH";

export type RefundStatus =
  | "ABNORMAL"
  | "CLOSED"
  | "CREATED"
  | "MANUAL"
  | "PROCESSING"
  | "SUBMITTED"
  | "SUCCESS";

export type RefusalGround =
  | "BAD_FAITH"
  | "CRIMINAL_PROCEDURE"
  | "HARM_TO_OTHERS"
  | "NATIONAL_SECURITY"
  | "OTHERS_DATA"
  | "PORTABILITY_CONDITIONS"
  | "PUBLIC_INTEREST"
  | "STATUTORY_RETENTION"
  | "TECHNICALLY_HARD";

export type ReportBasis =
  | "MEASURES"
  | "PIPL_57";

export type ReportChannel =
  | "EMAIL"
  | "FAX"
  | "HOTLINE_12387"
  | "IN_PERSON"
  | "MINI_PROGRAM"
  | "WEBSITE";

export type ReportKind =
  | "INITIAL"
  | "SUMMARY"
  | "SUPPLEMENT";

export type RequestChannel =
  | "CONVERSATION"
  | "HOTLINE"
  | "LETTER"
  | "MINI_PROGRAM"
  | "REGULATOR"
  | "WECHAT_EVENT";

export type RequestKind =
  | "ACCESS"
  | "AUTO_DECISION"
  | "CANCEL_ACCOUNT"
  | "COMPLAINT"
  | "COPY"
  | "CORRECT"
  | "DECEASED"
  | "DELETE"
  | "EXPLAIN_RULES"
  | "GUARDIAN"
  | "LEAK_REPORT"
  | "MARKETING_STOP"
  | "PORT"
  | "RESTRICT"
  | "SUPPLEMENT"
  | "WITHDRAW";

export type RequestOutcome =
  | "FULFILLED"
  | "NO_DATA"
  | "PARTIAL"
  | "REFUSED"
  | "UNABLE_TO_VERIFY";

export type RequestStatus =
  | "ANSWERED"
  | "CLOSED"
  | "EXECUTING"
  | "IDENTITY_PENDING"
  | "IDENTITY_VERIFIED"
  | "MERGED"
  | "RECEIVED"
  | "REVIEW"
  | "TRIAGED"
  | "WITHDRAWN";

export type RequestTaskStatus =
  | "DONE"
  | "FAILED"
  | "PENDING"
  | "WAITING";

export type RequestUrgency =
  | "AMBER"
  | "CALM"
  | "OVERDUE"
  | "RED";

export type RequestView =
  | "CLOSED"
  | "IN_REVIEW"
  | "NEAR_DUE"
  | "OVERDUE"
  | "TO_DELIVER"
  | "TO_HANDLE"
  | "UNVERIFIED";

export type RevealDetector =
  | "D1"
  | "D2"
  | "D3"
  | "D19";

export type RevealExtensionReason =
  | "BUSY_DAY"
  | "MANY_DELIVERY_PROBLEMS"
  | "OUTAGE";

export type RevealField =
  | "ACCOUNT_NICKNAME"
  | "ACCOUNT_PHONE"
  | "CALLER_NAME"
  | "CALLER_PHONE"
  | "CONSIGNEE_NAME"
  | "CONSIGNEE_PHONE"
  | "CONSIGNEE_STREET";

export type RevealLiftReason =
  | "FALSE_ALARM"
  | "TRAINED"
  | "WORK_EXPLAINED";

export type RevealReason =
  | "ADDRESS_CHECK"
  | "CALL_BACK"
  | "DELIVERY_PROBLEM"
  | "IDENTITY_CHECK"
  | "INVESTIGATION"
  | "OTHER"
  | "RETURN_PICKUP";

export type RevealSuspensionStatus =
  | "HALF_LIFTED"
  | "LIFTED"
  | "SUSPENDED";

export type SelectionSource =
  | "ACCESS_LOG"
  | "LISTED_PEOPLE"
  | "ORDERS"
  | "REMOVAL";

export type SettingArea =
  | "AFTER_SALES"
  | "MESSAGES"
  | "PRIVACY"
  | "SECURITY"
  | "SUPPORT";

export type SettingChangeStatus =
  | "APPLIED"
  | "PROPOSED"
  | "REFUSED"
  | "WITHDRAWN";

export type SettingUnit =
  | "DAYS"
  | "FEN"
  | "HOURS"
  | "MINUTES"
  | "PEOPLE"
  | "TIMES"
  | "WORKING_DAYS";

export type SharingResult =
  | "PASSED"
  | "REFUSED";

export type StaffGrantStatus =
  | "ACTIVE"
  | "EXPIRED"
  | "PROPOSED"
  | "REFUSED"
  | "RENEWED"
  | "REVOKED"
  | "WITHDRAWN";

export type StaffInvitationPurpose =
  | "BEGIN"
  | "ENROLL_ANEW"
  | "START_OVER";

export type StaffRole =
  | "ADMINISTRATOR"
  | "AFTER_SALES_AGENT"
  | "AUDITOR"
  | "CUSTOMER_SERVICE_AGENT"
  | "LEGAL_APPROVER"
  | "MERCHANDISER"
  | "MODERATOR"
  | "PRIVACY_LEAD"
  | "PRIVACY_OFFICER"
  | "SECURITY_OFFICER"
  | "SERVICE_LEAD"
  | "WAREHOUSE";

export type StaffStatus =
  | "ACTIVE"
  | "INVITED"
  | "LEFT";

export type StaffView =
  | "ACTIVE"
  | "ENDING"
  | "INVITED"
  | "LEFT"
  | "STALE"
  | "WAITING_FOR_APPROVAL"
  | "WITHOUT_SECOND_FACTOR";

export type TicketOutcome =
  | "ANSWERED"
  | "NOT_PERSONAL_INFORMATION"
  | "REQUEST_REGISTERED"
  | "UNREACHABLE";

export type TicketStatus =
  | "OPEN"
  | "RESOLVED"
  | "WAITING_ON_SHOPPER";

export type TicketView =
  | "MINE"
  | "OPEN"
  | "RESOLVED";

export type TimeUnit =
  | "DAYS"
  | "HOURS"
  | "MINUTES";

export type TrackStatus =
  | "DONE"
  | "JUSTIFIED"
  | "OPEN";

export type Urgency =
  | "CALM"
  | "NEAR"
  | "OVERDUE"
  | "URGENT";

export type WorkItemKind =
  | "AFTER_SALES_CASE"
  | "CONVERSATION"
  | "DATA_SUBJECT_REQUEST"
  | "DISCLOSURE"
  | "HOTLINE_TICKET"
  | "INCIDENT"
  | "MODERATION";
