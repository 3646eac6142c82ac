/** What the shopper's documents select. Amounts in fen, instants as ISO 8601. */

export interface Policy {
  version: string;
  textHash: string;
  title: string;
  effectiveOn: string;
  chapters: { anchor: string; title: string; clauses: { number: string; text: string }[] }[];
}

export interface Session {
  accessToken: string;
  refreshToken: string;
}

export interface Account {
  id: string;
  accountName: string;
  hasPhone: boolean;
  phoneNumber: string | null;
}

export interface Region {
  code: string;
  name: string;
  deliverable: boolean;
}

export interface Address {
  id: string;
  name: string;
  phoneNumber: string;
  regionCode: string;
  regionNames: string[];
  street: string;
}

export interface NewAddress {
  name: string;
  phoneNumber: string;
  regionCode: string;
  street: string;
}

export interface Category {
  id: string;
  parentId: string | null;
  name: string;
}

export interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

export interface ProductCard {
  id: string;
  title: string;
  coverUrl: string;
  minPriceFen: number;
  salesCount: number;
}

export interface Page<T> {
  nodes: T[];
  pageInfo: PageInfo;
}

export interface Sku {
  id: string;
  specLabel: string;
  priceFen: number;
  onSale: boolean;
  available: number;
}

export interface Product {
  id: string;
  title: string;
  description: string;
  pictureUrls: string[];
  noReasonReturn: "YES" | "NO_BY_LAW" | "NO_WITH_CONFIRM";
  skus: Sku[];
}

export interface CartItem {
  id: string;
  skuId: string;
  title: string;
  quantity: number;
  priceFen: number;
  orderable: boolean;
}

export interface Quote {
  goodsFen: number;
  discountFen: number;
  freightFen: number;
  payableFen: number;
  hash: string;
  lines: { cartItemId: string; skuId: string; quantity: number; paidFen: number; noReasonReturn: string }[];
}

export type OrderStatus =
  | "PENDING_PAYMENT"
  | "PAID"
  | "PARTIALLY_SHIPPED"
  | "SHIPPED"
  | "RECEIVED"
  | "COMPLETED"
  | "CANCELLED"
  | "CLOSED_REFUNDED";

export interface OrderLine {
  id: string;
  skuId: string;
  title: string;
  quantity: number;
  paidFen: number;
}

export interface Order {
  id: string;
  orderNumber: string;
  status: OrderStatus;
  payableFen: number;
  freightFen: number;
  expiresAt: string;
  cancelReason: string | null;
  receivedHow: string | null;
  lines: OrderLine[];
  shipments: { id: string; carrierCode: string; trackingNumber: string }[];
  refunds: { id: string; status: string; amountFen: number }[];
  paymentStatus: string;
}

/** As `wx.requestPayment` takes them. */
export interface PaymentArguments {
  timeStamp: string;
  nonceStr: string;
  package: string;
  signType: string;
  paySign: string;
}

export type AfterSalesStatus =
  | "SUBMITTED"
  | "REJECTED"
  | "ESCALATED"
  | "REJECTED_FINAL"
  | "AWAIT_RETURN"
  | "RETURN_SHIPPED"
  | "INSPECTING"
  | "DISPUTED"
  | "RETURN_BACK"
  | "REFUNDING"
  | "REFUND_FAILED"
  | "COMPLETED"
  | "CLOSED"
  | "CANCELLED";

export interface AfterSalesCase {
  id: string;
  caseNumber: string;
  orderId: string;
  status: AfterSalesStatus;
  refundFen: number;
  freightFen: number;
  dueAt: string | null;
  returnTrackingNumber: string | null;
  lines: { orderLineId: string; quantity: number; refundFen: number }[];
}

export interface Message {
  id: string;
  seq: number;
  body: string | null;
}

export interface Conversation {
  id: string;
  conversationNumber: string;
  status: string;
  unread: number;
  lastSeq: number;
}

export interface IdentityAsk {
  id: string;
  entity: string;
  status: string;
}

export type RequestKind = "ACCESS" | "COPY" | "CANCEL_ACCOUNT";

export type RequestStatus =
  | "IDENTITY_PENDING"
  | "IDENTITY_VERIFIED"
  | "EXECUTING"
  | "REVIEW"
  | "ANSWERED"
  | "CLOSED"
  | "MERGED"
  | "WITHDRAWN";

export interface DataRequest {
  id: string;
  requestNumber: string;
  kind: string;
  status: RequestStatus;
  lastDay: string;
  outcome: string | null;
  answer: string | null;
}

export interface AccessPackLink {
  href: string;
  bytes: number;
  expiresAt: string;
  downloadsLeft: number;
}

export interface ClosureItem {
  name: string;
  label: string;
  outcome: "DELETED" | "RESTRICTED" | "IN_USE" | "KEPT_AS_NUMBER";
  rows: number;
  keptUntil: string | null;
  law: string | null;
}

export interface ClosurePlan {
  hash: string;
  items: ClosureItem[];
}

export interface AccountClosed {
  certificateNumber: string;
  certificateCode: string;
  requestNumber: string;
}

export type ClosureStatus = "ERASING" | "PARTS_IN_USE" | "RESTRICTED" | "ENDED";

export interface ClosureCertificate {
  certificateNumber: string;
  status: ClosureStatus;
  confirmedAt: string;
  verifiedAt: string | null;
  restrictedUntil: string | null;
  keysDestroyed: number;
  items: ClosureItem[];
}

/** A line of the shopper's inbox. */
export interface Notification {
  id: string;
  template: string;
  entity: string;
  title: string;
  body: string;
  readAt: string | null;
}
