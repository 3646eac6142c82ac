import {
  type RequestChannel,
  type RequestKind,
  type RequestView,
  requestChannelLabels,
  requestKindLabels,
  requestViewLabels,
} from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { ButtonLink } from "#ui/button";
import { ListPage } from "#ui/list-page";
import { servePage } from "#ui/serve-page";
import { RequestFilter } from "./request-filter";
import { RequestTable } from "./request-table";
import { RequestViews } from "./request-views";

export const generateMetadata = titled("requests");

const requestsDocument = graphql(`
  query Requests($filter: StaffRequestFilter, $after: String) {
    ...Frame
    staffRequests(first: 50, after: $after, filter: $filter) {
      nodes {
        ...RequestRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    staffRequestCounts {
      view
      count
      more
    }
    calendarYearsMissing
  }
`);

export default servePage(async function Requests({ searchParams }: { readonly searchParams: SearchParams }) {
  const query = await searchParams;
  const filter = {
    view: wordOf<RequestView>(requestViewLabels, query.view),
    kind: wordOf<RequestKind>(requestKindLabels, query.kind),
    channel: wordOf<RequestChannel>(requestChannelLabels, query.channel),
    number: textOf(query.number),
  };
  const after = textOf(query.after);
  const { view, kind, channel, number } = filter;
  const { staffRequests, staffRequestCounts, calendarYearsMissing, viewer } = await askPage(requestsDocument, {
    filter: { view, kind, channel, requestNumber: number },
    after,
  });
  const { hasNextPage, endCursor } = staffRequests.pageInfo;
  const titles = await getTranslations("titles");
  const t = await getTranslations("requests");
  return (
    <ListPage
      title={titles("requests")}
      actions={
        viewer.permissions.includes("request:register") && (
          <ButtonLink tone="primary" href={paths.newRequest()}>
            {t("register")}
          </ButtonLink>
        )
      }
      views={<RequestViews view={view} counts={staffRequestCounts} />}
      filter={<RequestFilter {...filter} />}
      pager={{
        firstHref: after && paths.requests(filter),
        nextHref: hasNextPage && endCursor ? paths.requests({ ...filter, after: endCursor }) : undefined,
      }}
    >
      {calendarYearsMissing.length > 0 && (
        <p className="mb-3 rounded-md bg-caution-soft px-3 py-2 text-sm text-caution">
          {t("calendarMissing", { years: calendarYearsMissing.join("、") })}
        </p>
      )}
      <RequestTable
        requests={staffRequests.nodes}
        viewerId={viewer.id}
        filtered={Object.values(filter).some(Boolean)}
      />
    </ListPage>
  );
});
