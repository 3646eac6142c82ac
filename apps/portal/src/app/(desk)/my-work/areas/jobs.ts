import { workLabel } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { paths } from "#lib/paths";
import { blockOf, type WorkArea } from "../block";

graphql(`
  fragment JobsWork on Query {
    failedJobs: jobRuns(first: 5, filter: { status: FAILED }) @include(if: $mayJobsManage) {
      nodes {
        id
        kind
        createdAt
      }
      pageInfo {
        hasNextPage
      }
    }
    deadLetters: outboxMessages(first: 5, filter: { status: DEAD }) @include(if: $mayJobsManage) {
      nodes {
        id
        topic
        deadAt
        createdAt
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** What stands still until somebody looks at it. */
export const jobsWork: WorkArea = ({ failedJobs, deadLetters }, say) => [
  blockOf("failedJobs", paths.jobs({ view: "failed" }), failedJobs, ({ id, kind, createdAt }) => ({
    id,
    href: paths.job(id),
    name: say(workLabel(kind)),
    since: createdAt,
  })),
  blockOf("deadLetters", paths.jobs({ view: "letters" }), deadLetters, ({ id, topic, deadAt, createdAt }) => ({
    id,
    href: paths.job(id),
    name: say(workLabel(topic)),
    since: deadAt ?? createdAt,
  })),
];
