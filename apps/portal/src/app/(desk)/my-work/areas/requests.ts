import { requestKindLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import type { WorkRequestFragment } from "#generated/graphql";
import { paths } from "#lib/paths";
import { deadlineOf } from "../../privacy/requests/request-status";
import { blockOf, type Waiting, type WorkArea } from "../block";

graphql(`
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
    requestsOverdue: staffRequests(first: 5, filter: { view: OVERDUE }) @include(if: $mayRequestRead) {
      ...WorkRequests
    }
    requestsNearDue: staffRequests(first: 5, filter: { view: NEAR_DUE }) @include(if: $watchesRequests) {
      ...WorkRequests
    }
    requestsUnverified: staffRequests(first: 5, filter: { view: UNVERIFIED }) @include(if: $mayRequestHandle) {
      ...WorkRequests
    }
    requestsToHandle: staffRequests(first: 5, filter: { view: TO_HANDLE }) @include(if: $mayRequestHandle) {
      ...WorkRequests
    }
    requestsToDeliver: staffRequests(first: 5, filter: { view: TO_DELIVER }) @include(if: $mayRequestHandle) {
      ...WorkRequests
    }
  }
`);

/** The clock has not stopped for those whose identity is open: they stand before what is simply in hand. */
export const requestsWork: WorkArea = (work, say) => {
  const waitingOf = ({ id, requestNumber, kind, receivedAt, clock }: WorkRequestFragment): Waiting => ({
    id,
    href: paths.request(id),
    name: `${say(requestKindLabels[kind])} · ${requestNumber}`,
    deadline: clock && deadlineOf(clock),
    since: receivedAt,
  });
  const at = (view: string) => paths.requests({ view });
  const filled = (page: typeof work.requestsOverdue) => (page?.nodes.length ? page : undefined);
  return [
    blockOf("requestsOverdue", at("OVERDUE"), filled(work.requestsOverdue), waitingOf),
    blockOf("requestsNearDue", at("NEAR_DUE"), filled(work.requestsNearDue), waitingOf),
    blockOf("requestsUnverified", at("UNVERIFIED"), work.requestsUnverified, waitingOf),
    blockOf("requestsToHandle", at("TO_HANDLE"), work.requestsToHandle, waitingOf),
    blockOf("requestsToDeliver", at("TO_DELIVER"), filled(work.requestsToDeliver), waitingOf),
  ];
};
