import { operation } from "../client/graphql.js";
import type { Page } from "../shopper/types.js";
import type { Reconciliation, Shipment, StaffCase, StaffOrder, StaffSession } from "./types.js";

const refusal = "... on Refusal { code message }";
const invalid = "... on InvalidInput { fields { path code message } }";

interface Input<T> {
  input: T;
}

export const signInStaff = operation<StaffSession, Input<{ email: string; password: string; totp: string }>>(
  `mutation SignInStaff($input: SignInStaffInput!) {
  signInStaff(input: $input) {
    ... on StaffSession { token expiresAt staffMember { id roles permissions } }
    ${refusal} ${invalid}
  }
}`,
);

const order = `id orderNumber status payableFen paymentStatus createdAt
    lines { id skuId title quantity paidFen }
    consignee { name phoneNumber street }
    shipments { id carrierCode trackingNumber }
    payments { id amountFen use }
    refunds { id status amountFen }
    allowedActions { action allowed reason }`;

export const staffOrders = operation<Page<StaffOrder>, { filter?: { status?: string; orderNumber?: string } }>(
  `query StaffOrders($filter: StaffOrderFilter) {
  staffOrders(first: 20, filter: $filter) { nodes { ${order} } pageInfo { hasNextPage endCursor } }
}`,
);

export const staffOrder = operation<StaffOrder, { id: string }>(`query StaffOrder($id: ID!) {
  staffOrder(id: $id) { ... on StaffOrder { ${order} } ${refusal} }
}`);

export interface NewShipment {
  orderId: string;
  carrierCode: string;
  trackingNumber: string;
}

export const shipOrder = operation<Shipment, Input<NewShipment>>(`mutation ShipOrder($input: ShipOrderInput!) {
  shipOrder(input: $input) { ... on Shipment { id seq carrierCode trackingNumber } ${refusal} ${invalid} }
}`);

export const reconciliations = operation<Page<Reconciliation>>(`query Reconciliations {
  reconciliations(first: 50) {
    nodes {
      date status billRows ourPaidFen billPaidFen ourRefundedFen billRefundedFen
      differences { kind number }
    }
    pageInfo { hasNextPage endCursor }
  }
}`);

const afterSales =
  "id caseNumber orderId status refundFen refundPreview { hash } allowedActions { action allowed reason }";

export const staffCase = operation<StaffCase, { id: string }>(`query StaffCase($id: ID!) {
  staffAfterSalesCase(id: $id) { ... on StaffAfterSalesCase { ${afterSales} } ${refusal} }
}`);

const caseDeed = <I>(field: string, inputType = "CaseInput") =>
  operation<StaffCase, Input<I>>(`mutation ${field[0]!.toUpperCase()}${field.slice(1)}($input: ${inputType}!) {
  ${field}(input: $input) { ... on StaffAfterSalesCase { ${afterSales} } ${refusal} ${invalid} }
}`);

interface SeenCase {
  caseId: string;
  previewHash: string;
}

export const approveRefund = caseDeed<SeenCase>("approveRefund", "DecideRefundInput");
export const approveReturn = caseDeed<SeenCase>("approveReturn", "DecideRefundInput");
export const receiveReturn = caseDeed<{ caseId: string }>("receiveReturn");
export const acceptReturn = caseDeed<SeenCase & { condition: "SELLABLE" | "DAMAGED" }>(
  "acceptReturn",
  "AcceptReturnInput",
);
