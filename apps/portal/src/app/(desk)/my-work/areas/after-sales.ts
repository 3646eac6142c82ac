import { graphql } from "#generated/gql";
import type { WorkCaseFragment } from "#generated/graphql";
import { paths } from "#lib/paths";
import { blockOf, type Waiting, type WorkArea } from "../block";

graphql(`
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
    overdue: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, overdue: true }) @include(if: $mayRefundApprove) {
      ...WorkCases
    }
    escalated: staffAfterSalesCases(first: 5, filter: { status: ESCALATED }) @include(if: $mayRefundApprove) {
      ...WorkCases
    }
    disputed: staffAfterSalesCases(first: 5, filter: { status: DISPUTED }) @include(if: $mayRefundApprove) {
      ...WorkCases
    }
    submitted: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, dueFirst: true }) @include(if: $mayAfterSalesDecide) {
      ...WorkCases
    }
    refundFailed: staffAfterSalesCases(first: 5, filter: { status: REFUND_FAILED }) @include(if: $mayAfterSalesDecide) {
      ...WorkCases
    }
    inspecting: staffAfterSalesCases(first: 5, filter: { status: INSPECTING, dueFirst: true }) @include(if: $watchesReturns) {
      ...WorkCases
    }
    returning: staffAfterSalesCases(first: 5, filter: { status: RETURN_SHIPPED, dueFirst: true }) @include(if: $mayAfterSalesInspect) {
      ...WorkCases
    }
    sendBack: staffAfterSalesCases(first: 5, filter: { status: RETURN_BACK }) @include(if: $mayAfterSalesInspect) {
      ...WorkCases
    }
  }
`);

const waitingOf = ({ id, caseNumber, refundFen, openedAt, overdueAt, deadline }: WorkCaseFragment): Waiting => ({
  id,
  href: paths.case(id),
  name: caseNumber,
  deadline,
  since: overdueAt ?? openedAt,
  amountFen: refundFen,
});

export const afterSalesWork: WorkArea = (work) => {
  const block = (key: CaseKey, status: string) => blockOf(key, paths.cases({ status }), work[key], waitingOf);
  return [
    block("overdue", "SUBMITTED"),
    block("escalated", "ESCALATED"),
    block("disputed", "DISPUTED"),
    block("refundFailed", "REFUND_FAILED"),
    block("submitted", "SUBMITTED"),
    block("inspecting", "INSPECTING"),
    block("returning", "RETURN_SHIPPED"),
    block("sendBack", "RETURN_BACK"),
  ];
};

type CaseKey =
  | "overdue"
  | "escalated"
  | "disputed"
  | "submitted"
  | "refundFailed"
  | "inspecting"
  | "returning"
  | "sendBack";
