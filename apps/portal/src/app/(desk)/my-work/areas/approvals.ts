import { approvalKindLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { hrefOfEntity } from "#lib/entities";
import { paths } from "#lib/paths";
import { blockOf, type WorkArea } from "../block";

graphql(`
  fragment ApprovalsWork on Query {
    approvalsForMe(first: 5) {
      nodes {
        id
        kind
        entity
        amountFen
        askedAt
        deadline {
          dueAt
          urgency
          count
          unit
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** What waits for this person's decision; nothing at all for those who never decide. */
export const approvalsWork: WorkArea = ({ approvalsForMe, approvalsForMeCount }, say) => [
  approvalsForMeCount === 0
    ? undefined
    : blockOf("toApprove", paths.approvals(), approvalsForMe, ({ id, kind, entity, amountFen, askedAt, deadline }) => ({
        id,
        href: hrefOfEntity(entity),
        name: say(approvalKindLabels[kind]),
        deadline,
        since: askedAt,
        amountFen,
      })),
];
