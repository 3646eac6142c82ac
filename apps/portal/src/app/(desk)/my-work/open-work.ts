import "server-only";
import { graphql } from "#generated/gql";
import type { WorkCasesFragment, WorkOrdersFragment, WorkQuery } from "#generated/graphql";
import { callApi } from "#lib/api";
import { paths } from "#lib/paths";

graphql(`
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
`);

const workDocument = graphql(`
  query Work($approves: Boolean!, $decides: Boolean!, $watches: Boolean!, $inspects: Boolean!, $ships: Boolean!, $cancels: Boolean!) {
    overdue: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, overdue: true }) @include(if: $approves) {
      ...WorkCases
    }
    escalated: staffAfterSalesCases(first: 5, filter: { status: ESCALATED }) @include(if: $approves) {
      ...WorkCases
    }
    disputed: staffAfterSalesCases(first: 5, filter: { status: DISPUTED }) @include(if: $approves) {
      ...WorkCases
    }
    refundFailed: staffAfterSalesCases(first: 5, filter: { status: REFUND_FAILED }) @include(if: $approves) {
      ...WorkCases
    }
    submitted: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, dueFirst: true }) @include(if: $decides) {
      ...WorkCases
    }
    inspecting: staffAfterSalesCases(first: 5, filter: { status: INSPECTING, dueFirst: true }) @include(if: $watches) {
      ...WorkCases
    }
    returning: staffAfterSalesCases(first: 5, filter: { status: RETURN_SHIPPED, dueFirst: true }) @include(if: $inspects) {
      ...WorkCases
    }
    sendBack: staffAfterSalesCases(first: 5, filter: { status: RETURN_BACK }) @include(if: $inspects) {
      ...WorkCases
    }
    toShip: staffOrders(first: 5, filter: { status: PAID }) @include(if: $ships) {
      ...WorkOrders
    }
    partlyShipped: staffOrders(first: 5, filter: { status: PARTIALLY_SHIPPED }) @include(if: $ships) {
      ...WorkOrders
    }
    unpaid: staffOrders(first: 5, filter: { status: PENDING_PAYMENT }) @include(if: $cancels) {
      ...WorkOrders
    }
  }
`);

/** What waits, as the beginning of a list that `href` shows whole. */
export type Block = { readonly key: keyof WorkQuery; readonly href: string } & (
  | { readonly cases: WorkCasesFragment }
  | { readonly orders: WorkOrdersFragment }
);

/** What waits for somebody with these rights, in the order in which it should be looked at. */
export async function openWork(permissions: readonly string[]): Promise<Block[]> {
  const may = (permission: string) => permissions.includes(permission);
  const work = await callApi(workDocument, {
    approves: may("refund:approve"),
    decides: may("after-sales:decide"),
    watches: may("after-sales:inspect") || may("after-sales:decide"),
    inspects: may("after-sales:inspect"),
    ships: may("shipment:create"),
    cancels: may("order:cancel"),
  });
  const cases = (key: CaseKey, status: string): Block[] => {
    const page = work[key];
    return page ? [{ key, href: paths.cases({ status }), cases: page }] : [];
  };
  const orders = (key: OrderKey, status: string): Block[] => {
    const page = work[key];
    return page ? [{ key, href: paths.orders({ status }), orders: page }] : [];
  };
  return [
    ...cases("overdue", "SUBMITTED"),
    ...cases("escalated", "ESCALATED"),
    ...cases("disputed", "DISPUTED"),
    ...cases("refundFailed", "REFUND_FAILED"),
    ...cases("submitted", "SUBMITTED"),
    ...orders("toShip", "PAID"),
    ...orders("partlyShipped", "PARTIALLY_SHIPPED"),
    ...cases("inspecting", "INSPECTING"),
    ...cases("returning", "RETURN_SHIPPED"),
    ...cases("sendBack", "RETURN_BACK"),
    ...orders("unpaid", "PENDING_PAYMENT"),
  ];
}

type OrderKey = "toShip" | "partlyShipped" | "unpaid";
type CaseKey = Exclude<keyof WorkQuery, OrderKey>;
