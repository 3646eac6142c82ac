/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptReturnInput = {
  caseId: string | number;
  condition: GoodsCondition;
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
  | 'REFUNDING'
  | 'REFUND_FAILED'
  | 'REJECTED'
  | 'REJECTED_FINAL'
  | 'RETURN_BACK'
  | 'RETURN_SHIPPED'
  | 'SUBMITTED';

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

export type CorrectShipmentInput = {
  carrierCode: string;
  shipmentId: string | number;
  trackingNumber: string;
};

export type DecideAppealInput = {
  caseId: string | number;
  inFavorOfShopper: boolean;
  /** Why, when the appeal is rejected. */
  text?: string | null | undefined;
};

/** Why customer service cancels an unpaid order. */
export type DeskCancelReason =
  | 'PRICE_ERROR'
  | 'SHOPPER_ASKED'
  | 'STOCK_ERROR'
  | 'SUSPICIOUS';

/** REFUND: money back, all or less a deduction, and the goods stay. SEND_BACK: goods back, no money. */
export type DisputeOutcome =
  | 'REFUND'
  | 'SEND_BACK';

/** SELLABLE goods stand on the shelf again, DAMAGED ones do not. */
export type GoodsCondition =
  | 'DAMAGED'
  | 'SELLABLE';

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

/** What became of money that arrived: it pays for the order, or it goes back. */
export type PaymentUse =
  | 'APPLIED'
  | 'DUPLICATE'
  | 'LATE'
  | 'MISMATCH';

export type ReceiptWay =
  | 'AUTOMATIC'
  | 'SHOPPER'
  | 'WECHAT';

/** Where a refund stands. */
export type RefundStatus =
  | 'ABNORMAL'
  | 'CLOSED'
  | 'CREATED'
  | 'MANUAL'
  | 'PROCESSING'
  | 'SUBMITTED'
  | 'SUCCESS';

export type SettleDisputeInput = {
  caseId: string | number;
  /** Kept back for what is missing or spoilt; REFUND only. */
  deductionFen?: number;
  outcome: DisputeOutcome;
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

export type StaffOrderFilter = {
  /** The whole number. */
  orderNumber?: string | null | undefined;
  status?: OrderStatus | null | undefined;
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

export type TimeUnit =
  | 'DAYS'
  | 'HOURS'
  | 'MINUTES';

/** How pressing a deadline is. NEAR from half of its time on, URGENT in the last fifth. */
export type Urgency =
  | 'CALM'
  | 'NEAR'
  | 'OVERDUE'
  | 'URGENT';

export type CaseActionsFragment = { id: string, refundFen: number, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> };

export type CaseFactsFragment = { id: string, reason: AfterSalesReason, beforeDispatch: boolean, condition: GoodsCondition | null, openedAt: string, closedAt: string | null, refundsIn90Days: number, order: { id: string, orderNumber: string, status: OrderStatus, receivedAt: string | null, afterSalesCases: Array<{ id: string, caseNumber: string, status: AfterSalesStatus }> } };

export type CaseHeaderFragment = { caseNumber: string, kind: AfterSalesKind, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null, history: Array<{ toStatus: string | null }> };

export type CaseItemsFragment = { lines: Array<{ orderLineId: string, title: string, spec: string, quantity: number, refundFen: number }>, order: { lines: Array<{ id: string, imagePath: string | null, quantity: number, paidFen: number }> } };

export type CaseMoneyFragment = { refundFen: number, freightFen: number, deductionFen: number, lines: Array<{ orderLineId: string, title: string, quantity: number, refundFen: number }>, signatures: Array<{ tier: string, staffId: string, amountFen: number, signedAt: string }>, order: { payableFen: number, refunds: Array<{ id: string, status: RefundStatus, amountFen: number, createdAt: string }> } };

export type CaseParcelsFragment = { returnCarrierCode: string | null, returnTrackingNumber: string | null, sendBackCarrierCode: string | null, sendBackTrackingNumber: string | null };

export type CaseWordsFragment = { description: string | null, rejectionText: string | null, appealText: string | null, finalText: string | null, disputeText: string | null };

export type ApproveRefundMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ApproveRefundMutation = { approveRefund:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { amountFen: number, limitFen: number, signed: boolean, code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type ApproveReturnMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ApproveReturnMutation = { approveReturn:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { amountFen: number, limitFen: number, signed: boolean, code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type ApproveForFinanceMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ApproveForFinanceMutation = { approveForFinance:
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { amountFen: number, limitFen: number, signed: boolean, code: string, message: string }
    | { code: string, message: string }
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
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { id: string }
    | { code: string, message: string }
   };

export type DisputeReturnMutationVariables = Exact<{
  input: CaseWithTextInput;
}>;


export type DisputeReturnMutation = { disputeReturn:
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


export type AfterSalesCaseQuery = { staffAfterSalesCase:
    | { code: string, message: string }
    | { caseNumber: string, kind: AfterSalesKind, id: string, refundFen: number, description: string | null, rejectionText: string | null, appealText: string | null, finalText: string | null, disputeText: string | null, freightFen: number, deductionFen: number, returnCarrierCode: string | null, returnTrackingNumber: string | null, sendBackCarrierCode: string | null, sendBackTrackingNumber: string | null, reason: AfterSalesReason, beforeDispatch: boolean, condition: GoodsCondition | null, openedAt: string, closedAt: string | null, refundsIn90Days: number, status: AfterSalesStatus, overdueAt: string | null, history: Array<{ toStatus: string | null, at: string, action: string, actorKind: string, fromStatus: string | null }>, lines: Array<{ orderLineId: string, title: string, spec: string, quantity: number, refundFen: number }>, order: { payableFen: number, id: string, orderNumber: string, status: OrderStatus, receivedAt: string | null, lines: Array<{ id: string, imagePath: string | null, quantity: number, paidFen: number }>, refunds: Array<{ id: string, status: RefundStatus, amountFen: number, createdAt: string }>, afterSalesCases: Array<{ id: string, caseNumber: string, status: AfterSalesStatus }> }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, signatures: Array<{ tier: string, staffId: string, amountFen: number, signedAt: string }>, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }
  , carriers: Array<{ code: string, name: string }> };

export type DecideAppealMutationVariables = Exact<{
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal:
    | { code: string, message: string }
    | { code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { amountFen: number, limitFen: number, signed: boolean, code: string, message: string }
    | { code: string, message: string }
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


export type AfterSalesCasesQuery = { staffAfterSalesCases: { nodes: Array<{ id: string, caseNumber: string, kind: AfterSalesKind, reason: AfterSalesReason, refundFen: number, openedAt: string, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WorkCasesFragment = { nodes: Array<{ id: string, caseNumber: string, refundFen: number, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } };

export type WorkOrdersFragment = { nodes: Array<{ id: string, orderNumber: string, payableFen: number, createdAt: string, status: OrderStatus, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } };

export type WorkQueryVariables = Exact<{
  approves: boolean;
  decides: boolean;
  watches: boolean;
  inspects: boolean;
  ships: boolean;
  cancels: boolean;
}>;


export type WorkQuery = { overdue?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, escalated?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, disputed?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, refundFailed?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, submitted?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, inspecting?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, returning?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, sendBack?: { nodes: Array<{ id: string, caseNumber: string, refundFen: number, status: AfterSalesStatus, overdueAt: string | null, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, toShip?: { nodes: Array<{ id: string, orderNumber: string, payableFen: number, createdAt: string, status: OrderStatus, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, partlyShipped?: { nodes: Array<{ id: string, orderNumber: string, payableFen: number, createdAt: string, status: OrderStatus, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } }, unpaid?: { nodes: Array<{ id: string, orderNumber: string, payableFen: number, createdAt: string, status: OrderStatus, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean } } };

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


export type OrderQuery = { staffOrder:
    | { code: string, message: string }
    | { orderNumber: string, status: OrderStatus, paymentStatus: OrderPaymentStatus, id: string, recipientIsOther: boolean, remark: string | null, goodsFen: number, discountFen: number, freightFen: number, payableFen: number, createdAt: string, paidAt: string | null, shippedAt: string | null, receivedAt: string | null, receivedHow: ReceiptWay | null, cancelledAt: string | null, cancelReason: CancelReason | null, endedAt: string | null, history: Array<{ at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null }>, lines: Array<{ id: string, title: string, spec: string, imagePath: string | null, quantity: number, unitPriceFen: number, discountFen: number, paidFen: number }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, shipments: Array<{ id: string, seq: number, carrierCode: string, carrierName: string, trackingNumber: string, shippedAt: string, correctedAt: string | null, lines: Array<{ orderLineId: string, quantity: number }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }>, consignee: { name: string, phoneNumber: string, regionNames: Array<string>, street: string } | null, waybill?: { name: string, phoneNumber: string, regionNames: Array<string>, street: string } | null, payments: Array<{ id: string, transactionId: string, amountFen: number, use: PaymentUse, paidAt: string }>, refunds: Array<{ id: string, status: RefundStatus, amountFen: number, createdAt: string }>, afterSalesCases: Array<{ id: string, caseNumber: string, refundFen: number, status: AfterSalesStatus }>, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null, toShip: Array<{ orderLineId: string, quantity: number, held: boolean }> }
  , carriers: Array<{ code: string, name: string }> };

export type ParcelsFragment = { id: string, lines: Array<{ id: string, title: string }>, shipments: Array<{ id: string, seq: number, carrierCode: string, carrierName: string, trackingNumber: string, shippedAt: string, correctedAt: string | null, lines: Array<{ orderLineId: string, quantity: number }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }> };

export type RecipientFragment = { recipientIsOther: boolean, remark: string | null, consignee: { name: string, phoneNumber: string, regionNames: Array<string>, street: string } | null, waybill?: { name: string, phoneNumber: string, regionNames: Array<string>, street: string } | null };

export type ShipFormFragment = { id: string, lines: Array<{ id: string, title: string, spec: string }>, toShip: Array<{ orderLineId: string, quantity: number, held: boolean }>, shipments: Array<{ id: string }> };

export type OrderClockFragment = { status: OrderStatus, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null };

export type OrderRowFragment = { id: string, orderNumber: string, status: OrderStatus, payableFen: number, createdAt: string, lines: Array<{ title: string, quantity: number }>, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null };

export type OrdersQueryVariables = Exact<{
  filter?: StaffOrderFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { staffOrders: { nodes: Array<{ id: string, orderNumber: string, status: OrderStatus, payableFen: number, createdAt: string, lines: Array<{ title: string, quantity: number }>, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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
    | { token: string, expiresAt: string, staffMember: { id: string } }
   };

type RefusalFacts_AddressLimitReached_Fragment = { code: string, message: string };

type RefusalFacts_AlreadyCorrected_Fragment = { code: string, message: string };

type RefusalFacts_AlreadyExtended_Fragment = { code: string, message: string };

type RefusalFacts_AlreadyPaid_Fragment = { code: string, message: string };

type RefusalFacts_AnotherPersonMustDecide_Fragment = { code: string, message: string };

type RefusalFacts_CartFull_Fragment = { code: string, message: string };

type RefusalFacts_CartQuantityLimit_Fragment = { code: string, message: string };

type RefusalFacts_CaseNotPossible_Fragment = { code: string, message: string };

type RefusalFacts_EmptyCart_Fragment = { code: string, message: string };

type RefusalFacts_InvalidInput_Fragment = { code: string, message: string, fields: Array<{ path: string, message: string }> };

type RefusalFacts_LinesOnHold_Fragment = { code: string, message: string };

type RefusalFacts_NeedsApproval_Fragment = { amountFen: number, limitFen: number, signed: boolean, code: string, message: string };

type RefusalFacts_NoReturnConfirmationRequired_Fragment = { code: string, message: string };

type RefusalFacts_NotFound_Fragment = { code: string, message: string };

type RefusalFacts_NotOnSale_Fragment = { code: string, message: string };

type RefusalFacts_NothingToShip_Fragment = { code: string, message: string };

type RefusalFacts_OrderNotPayable_Fragment = { code: string, message: string };

type RefusalFacts_OutOfStock_Fragment = { code: string, message: string };

type RefusalFacts_PaymentUnavailable_Fragment = { code: string, message: string };

type RefusalFacts_PhoneRequired_Fragment = { code: string, message: string };

type RefusalFacts_PhoneTaken_Fragment = { code: string, message: string };

type RefusalFacts_PolicyAgreementRequired_Fragment = { code: string, message: string };

type RefusalFacts_PolicyChanged_Fragment = { code: string, message: string };

type RefusalFacts_PriceChanged_Fragment = { code: string, message: string };

type RefusalFacts_RecipientConsentRequired_Fragment = { code: string, message: string };

type RefusalFacts_RecipientDeclarationChanged_Fragment = { code: string, message: string };

type RefusalFacts_RefundInDoubt_Fragment = { code: string, message: string };

type RefusalFacts_RefundRefused_Fragment = { code: string, message: string };

type RefusalFacts_RiskyText_Fragment = { code: string, message: string };

type RefusalFacts_SecondPersonRequired_Fragment = { code: string, message: string };

type RefusalFacts_SessionEnded_Fragment = { code: string, message: string };

type RefusalFacts_SignInRefused_Fragment = { code: string, message: string };

type RefusalFacts_SkuNotForSale_Fragment = { code: string, message: string };

type RefusalFacts_StateConflict_Fragment = { code: string, message: string };

type RefusalFacts_TextCheckUnavailable_Fragment = { code: string, message: string };

type RefusalFacts_TextRefused_Fragment = { code: string, message: string };

type RefusalFacts_WeChatCodeRefused_Fragment = { code: string, message: string };

type RefusalFacts_WeChatUnavailable_Fragment = { code: string, message: string };

type RefusalFacts_WeChatUserBlocked_Fragment = { code: string, message: string };

export type RefusalFactsFragment =
  | RefusalFacts_AddressLimitReached_Fragment
  | RefusalFacts_AlreadyCorrected_Fragment
  | RefusalFacts_AlreadyExtended_Fragment
  | RefusalFacts_AlreadyPaid_Fragment
  | RefusalFacts_AnotherPersonMustDecide_Fragment
  | RefusalFacts_CartFull_Fragment
  | RefusalFacts_CartQuantityLimit_Fragment
  | RefusalFacts_CaseNotPossible_Fragment
  | RefusalFacts_EmptyCart_Fragment
  | RefusalFacts_InvalidInput_Fragment
  | RefusalFacts_LinesOnHold_Fragment
  | RefusalFacts_NeedsApproval_Fragment
  | RefusalFacts_NoReturnConfirmationRequired_Fragment
  | RefusalFacts_NotFound_Fragment
  | RefusalFacts_NotOnSale_Fragment
  | RefusalFacts_NothingToShip_Fragment
  | RefusalFacts_OrderNotPayable_Fragment
  | RefusalFacts_OutOfStock_Fragment
  | RefusalFacts_PaymentUnavailable_Fragment
  | RefusalFacts_PhoneRequired_Fragment
  | RefusalFacts_PhoneTaken_Fragment
  | RefusalFacts_PolicyAgreementRequired_Fragment
  | RefusalFacts_PolicyChanged_Fragment
  | RefusalFacts_PriceChanged_Fragment
  | RefusalFacts_RecipientConsentRequired_Fragment
  | RefusalFacts_RecipientDeclarationChanged_Fragment
  | RefusalFacts_RefundInDoubt_Fragment
  | RefusalFacts_RefundRefused_Fragment
  | RefusalFacts_RiskyText_Fragment
  | RefusalFacts_SecondPersonRequired_Fragment
  | RefusalFacts_SessionEnded_Fragment
  | RefusalFacts_SignInRefused_Fragment
  | RefusalFacts_SkuNotForSale_Fragment
  | RefusalFacts_StateConflict_Fragment
  | RefusalFacts_TextCheckUnavailable_Fragment
  | RefusalFacts_TextRefused_Fragment
  | RefusalFacts_WeChatCodeRefused_Fragment
  | RefusalFacts_WeChatUnavailable_Fragment
  | RefusalFacts_WeChatUserBlocked_Fragment
;

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOutStaff: boolean };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, displayName: string, roles: Array<StaffRole>, permissions: Array<string> } | null };

export type HistoryEntryFragment = { at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null };

export type CaseHistoryEntryFragment = { at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null };

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
export const CaseActionsFragmentDoc = new TypedDocumentString(`
    fragment CaseActions on StaffAfterSalesCase {
  id
  refundFen
  allowedActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"CaseActions"}) as unknown as TypedDocumentString<CaseActionsFragment, unknown>;
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
    `, {"fragmentName":"CaseMoney"}) as unknown as TypedDocumentString<CaseMoneyFragment, unknown>;
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
export const WorkCasesFragmentDoc = new TypedDocumentString(`
    fragment WorkCases on StaffAfterSalesCasePage {
  nodes {
    id
    caseNumber
    refundFen
    ...CaseClock
  }
  pageInfo {
    hasNextPage
  }
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
}`, {"fragmentName":"WorkCases"}) as unknown as TypedDocumentString<WorkCasesFragment, unknown>;
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
export const WorkOrdersFragmentDoc = new TypedDocumentString(`
    fragment WorkOrders on StaffOrderPage {
  nodes {
    id
    orderNumber
    payableFen
    createdAt
    ...OrderClock
  }
  pageInfo {
    hasNextPage
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
}`, {"fragmentName":"WorkOrders"}) as unknown as TypedDocumentString<WorkOrdersFragment, unknown>;
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
}
    `, {"fragmentName":"RefusalFacts"}) as unknown as TypedDocumentString<RefusalFactsFragment, unknown>;
export const HistoryEntryFragmentDoc = new TypedDocumentString(`
    fragment HistoryEntry on OrderEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}
    `, {"fragmentName":"HistoryEntry"}) as unknown as TypedDocumentString<HistoryEntryFragment, unknown>;
export const CaseHistoryEntryFragmentDoc = new TypedDocumentString(`
    fragment CaseHistoryEntry on CaseEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}
    `, {"fragmentName":"CaseHistoryEntry"}) as unknown as TypedDocumentString<CaseHistoryEntryFragment, unknown>;
export const CarrierOptionFragmentDoc = new TypedDocumentString(`
    fragment CarrierOption on Carrier {
  code
  name
}
    `, {"fragmentName":"CarrierOption"}) as unknown as TypedDocumentString<CarrierOptionFragment, unknown>;
export const ApproveRefundDocument = new TypedDocumentString(`
    mutation ApproveRefund($input: CaseInput!) {
  approveRefund(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:3ed4bdac2e43356680c437cd5811c8c4781fe1755f6302ac6a1cbf31ee9a42aa"}) as unknown as TypedDocumentString<ApproveRefundMutation, ApproveRefundMutationVariables>;
export const ApproveReturnDocument = new TypedDocumentString(`
    mutation ApproveReturn($input: CaseInput!) {
  approveReturn(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:77c61ce23b26b6fe56caa7da20c1a3fcc2d3c83dffdb90a75ae848f27da655cb"}) as unknown as TypedDocumentString<ApproveReturnMutation, ApproveReturnMutationVariables>;
export const ApproveForFinanceDocument = new TypedDocumentString(`
    mutation ApproveForFinance($input: CaseInput!) {
  approveForFinance(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:a8f8ffcc4e024e802653c527216ea9d7728e7a8c96bd2c9184590946b582689d"}) as unknown as TypedDocumentString<ApproveForFinanceMutation, ApproveForFinanceMutationVariables>;
export const RejectAfterSalesCaseDocument = new TypedDocumentString(`
    mutation RejectAfterSalesCase($input: CaseWithTextInput!) {
  rejectAfterSalesCase(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:23a66b14b2659075a94ce5997cd6d74a87e95d130e73851a2d7643221ddce6fd"}) as unknown as TypedDocumentString<RejectAfterSalesCaseMutation, RejectAfterSalesCaseMutationVariables>;
export const ReceiveReturnDocument = new TypedDocumentString(`
    mutation ReceiveReturn($input: CaseInput!) {
  receiveReturn(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:6ce3030d9b6c726a90097db0375f75a833a464cbd0105fd8adf270691d742238"}) as unknown as TypedDocumentString<ReceiveReturnMutation, ReceiveReturnMutationVariables>;
export const AcceptReturnDocument = new TypedDocumentString(`
    mutation AcceptReturn($input: AcceptReturnInput!) {
  acceptReturn(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:94f3ef94fa42095624cc29f6d2ea8ffeacbaa0b9ed7523449bf4e57001459a3d"}) as unknown as TypedDocumentString<AcceptReturnMutation, AcceptReturnMutationVariables>;
export const DisputeReturnDocument = new TypedDocumentString(`
    mutation DisputeReturn($input: CaseWithTextInput!) {
  disputeReturn(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:01a0e8556366be9fbb52e7714316b7412b505049b1313a471553eec6034148db"}) as unknown as TypedDocumentString<DisputeReturnMutation, DisputeReturnMutationVariables>;
export const SendGoodsBackDocument = new TypedDocumentString(`
    mutation SendGoodsBack($input: CaseParcelInput!) {
  sendGoodsBack(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:382f54923badef84506faa4462472be3f149a463240dcda258ac34167fedc4df"}) as unknown as TypedDocumentString<SendGoodsBackMutation, SendGoodsBackMutationVariables>;
export const AfterSalesCaseDocument = new TypedDocumentString(`
    query AfterSalesCase($id: ID!) {
  staffAfterSalesCase(id: $id) {
    ... on StaffAfterSalesCase {
      ...CaseHeader
      ...CaseItems
      ...CaseActions
      ...CaseWords
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
  allowedActions {
    action
    allowed
    reason
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
  rejectionText
  appealText
  finalText
  disputeText
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
}`, {"hash":"sha256:083ce010009f9052bffd5e36cff7d790788577b09e58cb3157079d66f1ea50a7"}) as unknown as TypedDocumentString<AfterSalesCaseQuery, AfterSalesCaseQueryVariables>;
export const DecideAppealDocument = new TypedDocumentString(`
    mutation DecideAppeal($input: DecideAppealInput!) {
  decideAppeal(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:3a4e14ac7ec851f8f19a6651885c4a5a8209f8a09a0ed90458a3df82893fe3bf"}) as unknown as TypedDocumentString<DecideAppealMutation, DecideAppealMutationVariables>;
export const SettleDisputeDocument = new TypedDocumentString(`
    mutation SettleDispute($input: SettleDisputeInput!) {
  settleDispute(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:6a24a64410beaf1111baea64ce9e8159d52848ee5d5ba41d28ee9b2d3c4de24c"}) as unknown as TypedDocumentString<SettleDisputeMutation, SettleDisputeMutationVariables>;
export const RetryRefundDocument = new TypedDocumentString(`
    mutation RetryRefund($input: CaseInput!) {
  retryRefund(input: $input) {
    ... on StaffAfterSalesCase {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:4509f2f38238f7ecdd55f4a0013ccb6aa17107878b0a79a596ba03c5c6eaafc7"}) as unknown as TypedDocumentString<RetryRefundMutation, RetryRefundMutationVariables>;
export const AfterSalesCasesDocument = new TypedDocumentString(`
    query AfterSalesCases($filter: StaffAfterSalesCaseFilter, $after: String) {
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
}`, {"hash":"sha256:082ee099512df50b45ef8d49c2cba5039967485fef60176607f88e83bdc56633"}) as unknown as TypedDocumentString<AfterSalesCasesQuery, AfterSalesCasesQueryVariables>;
export const WorkDocument = new TypedDocumentString(`
    query Work($approves: Boolean!, $decides: Boolean!, $watches: Boolean!, $inspects: Boolean!, $ships: Boolean!, $cancels: Boolean!) {
  overdue: staffAfterSalesCases(
    first: 5
    filter: {status: SUBMITTED, overdue: true}
  ) @include(if: $approves) {
    ...WorkCases
  }
  escalated: staffAfterSalesCases(first: 5, filter: {status: ESCALATED}) @include(if: $approves) {
    ...WorkCases
  }
  disputed: staffAfterSalesCases(first: 5, filter: {status: DISPUTED}) @include(if: $approves) {
    ...WorkCases
  }
  refundFailed: staffAfterSalesCases(first: 5, filter: {status: REFUND_FAILED}) @include(if: $approves) {
    ...WorkCases
  }
  submitted: staffAfterSalesCases(
    first: 5
    filter: {status: SUBMITTED, dueFirst: true}
  ) @include(if: $decides) {
    ...WorkCases
  }
  inspecting: staffAfterSalesCases(
    first: 5
    filter: {status: INSPECTING, dueFirst: true}
  ) @include(if: $watches) {
    ...WorkCases
  }
  returning: staffAfterSalesCases(
    first: 5
    filter: {status: RETURN_SHIPPED, dueFirst: true}
  ) @include(if: $inspects) {
    ...WorkCases
  }
  sendBack: staffAfterSalesCases(first: 5, filter: {status: RETURN_BACK}) @include(if: $inspects) {
    ...WorkCases
  }
  toShip: staffOrders(first: 5, filter: {status: PAID}) @include(if: $ships) {
    ...WorkOrders
  }
  partlyShipped: staffOrders(first: 5, filter: {status: PARTIALLY_SHIPPED}) @include(if: $ships) {
    ...WorkOrders
  }
  unpaid: staffOrders(first: 5, filter: {status: PENDING_PAYMENT}) @include(if: $cancels) {
    ...WorkOrders
  }
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
fragment WorkCases on StaffAfterSalesCasePage {
  nodes {
    id
    caseNumber
    refundFen
    ...CaseClock
  }
  pageInfo {
    hasNextPage
  }
}
fragment WorkOrders on StaffOrderPage {
  nodes {
    id
    orderNumber
    payableFen
    createdAt
    ...OrderClock
  }
  pageInfo {
    hasNextPage
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
}`, {"hash":"sha256:b1a352f65055edc519b6cf15952b9319635e8ef078be238194ae92c354ccf8f2"}) as unknown as TypedDocumentString<WorkQuery, WorkQueryVariables>;
export const ShipOrderDocument = new TypedDocumentString(`
    mutation ShipOrder($input: ShipOrderInput!) {
  shipOrder(input: $input) {
    ... on Shipment {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:2027ecde875c5669226bd39de7c1260082777e0241a8f1fc998192f25f3a12aa"}) as unknown as TypedDocumentString<ShipOrderMutation, ShipOrderMutationVariables>;
export const CorrectShipmentDocument = new TypedDocumentString(`
    mutation CorrectShipment($input: CorrectShipmentInput!) {
  correctShipment(input: $input) {
    ... on Shipment {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:9d06d4d4b3f91f6d9b3370191a5e7dd1d198b4156c96cfaea21201971144179b"}) as unknown as TypedDocumentString<CorrectShipmentMutation, CorrectShipmentMutationVariables>;
export const CancelOrderForShopperDocument = new TypedDocumentString(`
    mutation CancelOrderForShopper($input: CancelOrderForShopperInput!) {
  cancelOrderForShopper(input: $input) {
    ... on StaffOrder {
      id
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:c23a12ca56c7b7bbd1344b0c87769e9ff228673e3c8f03c7b4aa26d31229f513"}) as unknown as TypedDocumentString<CancelOrderForShopperMutation, CancelOrderForShopperMutationVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!, $ships: Boolean!) {
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
}`, {"hash":"sha256:aae20f4e1c42686c9b2ffb177b1feae31bdece04ea8b503de9393141628abe81"}) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($filter: StaffOrderFilter, $after: String) {
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
}`, {"hash":"sha256:d2198a0e5f7e2db41ee35dcd6c6b44672ec706453826d66e1179b4b7651c228f"}) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
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
      }
    }
    ...RefusalFacts
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
}`, {"hash":"sha256:0b889219f4802cfbecb94e15513191597cf76ab42a40e00a26d2ca26c8d5b4c0"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOutStaff
}
    `, {"hash":"sha256:7cd813634de1453685b51d214748bb4afbd3fd393e0507b565fd8997d3308eab"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    displayName
    roles
    permissions
  }
}
    `, {"hash":"sha256:dbe764e4b2b60c435efe966dd1461333adf139a45f69b901ac2bd948a78eb761"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;