import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import type { JobsQueryVariables } from "#generated/graphql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { ListPage } from "#ui/list-page";
import { servePage } from "#ui/serve-page";
import { JobFilter } from "./job-filter";
import { JobTable } from "./job-table";
import { JobViews } from "./job-views";
import { LetterTable } from "./letter-table";
import { SweepTable } from "./sweep-table";
import { VIEWS, viewFor } from "./views";

export const generateMetadata = titled("jobs");

const jobsDocument = graphql(`
  query Jobs(
    $messages: Boolean!
    $jobs: Boolean!
    $sweeps: Boolean!
    $own: Boolean!
    $manages: Boolean!
    $messageFilter: OutboxMessageFilter!
    $jobFilter: JobRunFilter
    $after: String
  ) {
    ...Frame
    outboxMessages(first: 50, after: $after, filter: $messageFilter) @include(if: $messages) {
      nodes {
        ...LetterRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    jobRuns(first: 50, after: $after, filter: $jobFilter) @include(if: $jobs) {
      nodes {
        ...JobRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    myJobRuns(first: 50, after: $after) @include(if: $own) {
      nodes {
        ...JobRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    sweepStates @include(if: $sweeps) {
      ...SweepRow
    }
    deadLetterCount @include(if: $manages)
    jobCounts @include(if: $manages) {
      ...JobTabCounts
    }
  }
`);

export default servePage(async function Jobs({ searchParams }: { readonly searchParams: SearchParams }) {
  const query = await searchParams;
  const work = textOf(query.work);
  const after = textOf(query.after);
  const found = await askPage(jobsDocument, (may) => variablesOf(query, may("jobs:manage")));
  const manages = found.viewer.permissions.includes("jobs:manage");
  const view = viewFor(wordOf(VIEWS, query.view), manages);
  const ask = VIEWS[view];
  const runs = found.jobRuns ?? found.myJobRuns;
  const pageInfo = (found.outboxMessages ?? runs)?.pageInfo;
  const t = await getTranslations("titles");
  const filter = { view: manages ? view : undefined, work };
  const next = pageInfo?.hasNextPage ? pageInfo.endCursor : undefined;
  return (
    <ListPage
      title={t("jobs")}
      filter={
        <>
          {manages && found.jobCounts && (
            <JobViews view={view} letters={found.deadLetterCount ?? 0} counts={found.jobCounts} />
          )}
          {ask.of !== "sweeps" && ask.of !== "own" && <JobFilter view={view} work={work} />}
        </>
      }
      pager={{
        firstHref: after && paths.jobs(filter),
        nextHref: next ? paths.jobs({ ...filter, after: next }) : undefined,
      }}
    >
      {found.outboxMessages && (
        <LetterTable letters={found.outboxMessages.nodes} filtered={Boolean(work)} view={view} />
      )}
      {runs && <JobTable jobs={runs.nodes} filtered={Boolean(work)} view={view} />}
      {found.sweepStates && <SweepTable sweeps={found.sweepStates} />}
    </ListPage>
  );
});

/** Whoever keeps the jobs sees all of them, the others their own. */
function variablesOf(query: Awaited<SearchParams>, manages: boolean): JobsQueryVariables {
  const ask = VIEWS[viewFor(wordOf(VIEWS, query.view), manages)];
  const work = textOf(query.work);
  return {
    messages: ask.of === "messages",
    jobs: ask.of === "jobs",
    sweeps: ask.of === "sweeps",
    own: ask.of === "own",
    manages,
    messageFilter: { status: ask.of === "messages" ? ask.status : "DEAD", topic: work },
    jobFilter: { status: ask.of === "jobs" && "status" in ask ? ask.status : undefined, kind: work },
    after: textOf(query.after),
  };
}
