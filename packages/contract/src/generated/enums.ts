/** Made by `pnpm codegen` from schema.graphql. */

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
  | "REFUNDING"
  | "REFUND_FAILED"
  | "REJECTED"
  | "REJECTED_FINAL"
  | "RETURN_BACK"
  | "RETURN_SHIPPED"
  | "SUBMITTED";

export type CancelReason =
  | "SHOPPER"
  | "STAFF"
  | "TIMEOUT";

export type CartItemProblem =
  | "OFF_SALE"
  | "OUT_OF_STOCK"
  | "PRICE_CHANGED";

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

export type DataRecipientCode =
  | "WECHAT"
  | "WECHAT_PAY";

export type DataRecipientKind =
  | "AFFILIATE"
  | "COURIER"
  | "PAYMENT_INSTITUTION"
  | "PLATFORM_SERVICE";

export type DataRecipientStatus =
  | "ACTIVE"
  | "SUSPENDED";

export type DeskCancelReason =
  | "PRICE_ERROR"
  | "SHOPPER_ASKED"
  | "STOCK_ERROR"
  | "SUSPICIOUS";

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

export type GoodsCondition =
  | "DAMAGED"
  | "SELLABLE";

export type NoReasonReturn =
  | "NO_BY_LAW"
  | "NO_WITH_CONFIRM"
  | "YES";

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

export type SharingResult =
  | "PASSED"
  | "REFUSED";

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

export type TimeUnit =
  | "DAYS"
  | "HOURS"
  | "MINUTES";

export type Urgency =
  | "CALM"
  | "NEAR"
  | "OVERDUE"
  | "URGENT";
