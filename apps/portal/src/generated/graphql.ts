/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CancelOrderForShopperInput = {
  orderId: string | number;
  reason: DeskCancelReason;
};

export type CancelReason =
  | 'SHOPPER'
  | 'STAFF'
  | 'TIMEOUT';

export type CorrectShipmentInput = {
  carrierCode: string;
  shipmentId: string | number;
  trackingNumber: string;
};

/** Why customer service cancels an unpaid order. */
export type DeskCancelReason =
  | 'PRICE_ERROR'
  | 'SHOPPER_ASKED'
  | 'STOCK_ERROR'
  | 'SUSPICIOUS';

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

export type ShipOrderInput = {
  carrierCode: string;
  /** Left out: all that is left and not held. */
  lines?: Array<ShipmentLineInput> | null | undefined;
  orderId: string | number;
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

export type OrderActionsFragment = { id: string, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, lines: Array<{ id: string, title: string, spec: string }>, toShip: Array<{ orderLineId: string, quantity: number, held: boolean }> };

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
    | { orderNumber: string, status: OrderStatus, paymentStatus: OrderPaymentStatus, id: string, recipientIsOther: boolean, remark: string | null, goodsFen: number, discountFen: number, freightFen: number, payableFen: number, createdAt: string, paidAt: string | null, shippedAt: string | null, receivedAt: string | null, receivedHow: ReceiptWay | null, cancelledAt: string | null, cancelReason: CancelReason | null, endedAt: string | null, history: Array<{ at: string, action: string, actorKind: string, fromStatus: string | null, toStatus: string | null }>, deadline: { dueAt: string, urgency: Urgency, count: number, unit: TimeUnit } | null, lines: Array<{ id: string, title: string, spec: string, imagePath: string | null, quantity: number, unitPriceFen: number, discountFen: number, paidFen: number }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, shipments: Array<{ id: string, seq: number, carrierCode: string, carrierName: string, trackingNumber: string, shippedAt: string, correctedAt: string | null, lines: Array<{ orderLineId: string, quantity: number }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }>, consignee: { name: string, phoneNumber: string, regionNames: Array<string>, street: string } | null, waybill?: { name: string, phoneNumber: string, regionNames: Array<string>, street: string } | null, payments: Array<{ id: string, transactionId: string, amountFen: number, use: PaymentUse, paidAt: string }>, refunds: Array<{ id: string, status: RefundStatus, amountFen: number, createdAt: string }>, toShip: Array<{ orderLineId: string, quantity: number, held: boolean }> }
  , carriers: Array<{ code: string, name: string }> };

export type ParcelsFragment = { id: string, lines: Array<{ id: string, title: string }>, shipments: Array<{ id: string, seq: number, carrierCode: string, carrierName: string, trackingNumber: string, shippedAt: string, correctedAt: string | null, lines: Array<{ orderLineId: string, quantity: number }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> }> };

export type RecipientFragment = { recipientIsOther: boolean, remark: string | null, consignee: { name: string, phoneNumber: string, regionNames: Array<string>, street: string } | null, waybill?: { name: string, phoneNumber: string, regionNames: Array<string>, street: string } | null };

export type ShipFormFragment = { id: string, lines: Array<{ id: string, title: string, spec: string }>, toShip: Array<{ orderLineId: string, quantity: number, held: boolean }> };

export type CarrierOptionFragment = { code: string, name: string };

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

type RefusalFacts_NeedsApproval_Fragment = { code: string, message: string };

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
}`, {"fragmentName":"OrderActions"}) as unknown as TypedDocumentString<OrderActionsFragment, unknown>;
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
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
    `, {"fragmentName":"OrderHeader"}) as unknown as TypedDocumentString<OrderHeaderFragment, unknown>;
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
export const CarrierOptionFragmentDoc = new TypedDocumentString(`
    fragment CarrierOption on Carrier {
  code
  name
}
    `, {"fragmentName":"CarrierOption"}) as unknown as TypedDocumentString<CarrierOptionFragment, unknown>;
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
  deadline {
    dueAt
    urgency
    count
    unit
  }
}
    `, {"fragmentName":"OrderRow"}) as unknown as TypedDocumentString<OrderRowFragment, unknown>;
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
}`, {"hash":"sha256:38640426670e0c4329818e2173c848168ae0cffb1f01a49a6a51e851a7310a74"}) as unknown as TypedDocumentString<ShipOrderMutation, ShipOrderMutationVariables>;
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
}`, {"hash":"sha256:8f79e239ee4de5390bbc859d7971e26f502cea664e8356af82ded995c4a87363"}) as unknown as TypedDocumentString<CorrectShipmentMutation, CorrectShipmentMutationVariables>;
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
}`, {"hash":"sha256:984ebaac13cf553ca12938907e0606f970b19d3df3833cdfef1cca67ae3927c2"}) as unknown as TypedDocumentString<CancelOrderForShopperMutation, CancelOrderForShopperMutationVariables>;
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
  deadline {
    dueAt
    urgency
    count
    unit
  }
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
}
fragment CarrierOption on Carrier {
  code
  name
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
}
fragment HistoryEntry on OrderEvent {
  at
  action
  actorKind
  fromStatus
  toStatus
}`, {"hash":"sha256:305d74357f63654fd3ad5b1d604bab455d5db9c9ab66c1cd34131ed94e6cd4a6"}) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
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
  deadline {
    dueAt
    urgency
    count
    unit
  }
}`, {"hash":"sha256:98c49728ad14d702ce479c068db6b3f7b09a64c9957c1f3d84c041f0ec95a53b"}) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
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
}`, {"hash":"sha256:5af9f01fb6f0542aec4c249210911a7cbddb2031479730fdb16e5f9f6eaf8241"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
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