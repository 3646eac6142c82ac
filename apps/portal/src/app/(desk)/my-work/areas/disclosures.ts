import { authorityKindLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import type { WorkDisclosureFragment } from "#generated/graphql";
import { paths } from "#lib/paths";
import { blockOf, type Waiting, type WorkArea } from "../block";

graphql(`
  fragment WorkDisclosure on DisclosureRequest {
    id
    requestNumber
    authority
    receivedAt
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
  fragment WorkDisclosures on DisclosureRequestPage {
    nodes {
      ...WorkDisclosure
    }
    pageInfo {
      hasNextPage
    }
  }
  fragment DisclosuresWork on Query {
    disclosuresOverdue: disclosureRequests(first: 5, filter: { view: OVERDUE }) @include(if: $mayDisclosureRead) {
      ...WorkDisclosures
    }
    disclosuresNearDue: disclosureRequests(first: 5, filter: { view: NEAR_DUE }) @include(if: $watchesDisclosures) {
      ...WorkDisclosures
    }
    disclosuresToCheck: disclosureRequests(first: 5, filter: { view: TO_CHECK }) @include(if: $mayDisclosureRegister) {
      ...WorkDisclosures
    }
    disclosuresToRecheck: disclosureRequests(first: 5, filter: { view: TO_RECHECK }) @include(if: $mayDisclosureRegister) {
      ...WorkDisclosures
    }
    disclosuresToCollect: disclosureRequests(first: 5, filter: { view: TO_COLLECT }) @include(if: $mayDisclosureCollect) {
      ...WorkDisclosures
    }
    disclosuresToHandOver: disclosureRequests(first: 5, filter: { view: TO_HAND_OVER }) @include(if: $mayDisclosureHandOver) {
      ...WorkDisclosures
    }
  }
`);

/** An authority's day comes before our own order of work; what two officers sign stands among the approvals. */
export const disclosuresWork: WorkArea = (work, say) => {
  const waitingOf = ({ id, requestNumber, authority, receivedAt, deadline }: WorkDisclosureFragment): Waiting => ({
    id,
    href: paths.disclosure(id),
    name: `${say(authorityKindLabels[authority])} · ${requestNumber}`,
    deadline,
    since: receivedAt,
  });
  const at = (view: string) => paths.disclosures({ view });
  const filled = (page: typeof work.disclosuresOverdue) => (page?.nodes.length ? page : undefined);
  return [
    blockOf("disclosuresOverdue", at("OVERDUE"), filled(work.disclosuresOverdue), waitingOf),
    blockOf("disclosuresNearDue", at("NEAR_DUE"), filled(work.disclosuresNearDue), waitingOf),
    blockOf("disclosuresToCheck", at("TO_CHECK"), work.disclosuresToCheck, waitingOf),
    blockOf("disclosuresToCollect", at("TO_COLLECT"), work.disclosuresToCollect, waitingOf),
    blockOf("disclosuresToHandOver", at("TO_HAND_OVER"), work.disclosuresToHandOver, waitingOf),
    blockOf("disclosuresToRecheck", at("TO_RECHECK"), filled(work.disclosuresToRecheck), waitingOf),
  ];
};
