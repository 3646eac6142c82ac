import type { AfterSalesStatus, OrderLine, OrderStatus, RequestStatus } from "../shopper/types.js";

/** One row of `.data/demo-sign-ins.json`. */
export interface DemoSignIn {
  role: string;
  roleZh: string;
  email: string;
  password: string;
  totpSecret: string;
}

export interface StaffSession {
  token: string;
  expiresAt: string;
  staffMember: { id: string; roles: string[]; permissions: string[] };
}

export interface AllowedAction {
  action: string;
  allowed: boolean;
  reason: string | null;
}

export interface StaffOrder {
  id: string;
  orderNumber: string;
  status: OrderStatus;
  payableFen: number;
  paymentStatus: string;
  createdAt: string;
  lines: OrderLine[];
  consignee: { name: string; phoneNumber: string; street: string } | null;
  shipments: { id: string; carrierCode: string; trackingNumber: string }[];
  payments: { id: string; amountFen: number; use: string }[];
  refunds: { id: string; status: string; amountFen: number }[];
  allowedActions: AllowedAction[];
}

export interface Shipment {
  id: string;
  seq: number;
  carrierCode: string;
  trackingNumber: string;
}

export interface Reconciliation {
  date: string;
  status: "MATCHED" | "DIFFERENT" | "NO_STATEMENT";
  billRows: number;
  ourPaidFen: number;
  billPaidFen: number;
  ourRefundedFen: number;
  billRefundedFen: number;
  differences: { kind: string; number: string }[];
}

export interface StaffCase {
  id: string;
  caseNumber: string;
  orderId: string;
  status: AfterSalesStatus;
  refundFen: number;
  /** Null once there is nothing left to decide. */
  refundPreview: { hash: string } | null;
  allowedActions: AllowedAction[];
}

export interface StaffConversation {
  id: string;
  conversationNumber: string;
  status: "WAITING" | "WAITING_ON_SHOPPER" | "CLOSED";
  holder: { id: string } | null;
  /** Null to everybody but the holder. */
  held: { shopperName: string; phoneNumber: string | null; order: { id: string } | null } | null;
}

export interface Suspension {
  id: string;
  status: string;
  staffId: string;
  cause: string;
  inBurst: number;
  signatures: { staffId: string; role: string }[];
}

export interface StaffRequest {
  id: string;
  requestNumber: string;
  kind: string;
  status: RequestStatus;
  decisionVersion: number;
  lastDay: string;
}

/** A row of the register. */
export interface OpenIncident {
  id: string;
  incidentNumber: string;
  status: string;
  /** The colleague whose access is in question. */
  concernsStaffId: string | null;
}

export interface Incident extends OpenIncident {
  kind: string;
  affectedCount: number;
  notices: { version: number; status: string; approvals: { part: string; staffId: string }[] }[];
  campaigns: { id: string }[];
}

export interface Campaign {
  id: string;
  status: string;
  people: { attempted: number; told: number; unreachable: number };
  /** Rows per channel: one per person. */
  progress: { channel: "IN_APP" | "SMS" | "MAIL"; pending: number; sent: number; delivered: number; failed: number }[];
}

/** A letter of an authority. */
export interface Disclosure {
  id: string;
  requestNumber: string;
  status: string;
  outcome: string | null;
  defect: string | null;
  caseNumber: string | null;
  /** What the authority was told. */
  answerText: string | null;
  scopeVersion: number;
  renewalOf: string | null;
  renewedBy: string | null;
  notice: string | null;
  noticedAt: string | null;
  checks: { check: string; passed: boolean | null }[];
  decisions: { hand: string; verdict: string; staffId: string }[];
  package: { rows: number; passphraseShownAt: string | null; archiveHref: string | null } | null;
  allowedActions: AllowedAction[];
}

/** Letters of one kind of authority in a half-year, by how they ended. */
export interface DisclosureFigures {
  received: number;
  complied: number;
  narrowed: number;
  noData: number;
  returned: number;
  refused: number;
}
