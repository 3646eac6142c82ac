import {
  type AuthorityKind,
  authorityKindLabels,
  type DisclosureStatus,
  type DisclosureView,
  disclosureStatusLabels,
  disclosureViewLabels,
} from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { ListPage } from "#ui/list-page";
import { servePage } from "#ui/serve-page";
import { DisclosureFilter } from "./disclosure-filter";
import { DisclosureTable } from "./disclosure-table";
import { DisclosureViews } from "./disclosure-views";

export const generateMetadata = titled("disclosures");

const listDocument = graphql(`
  query Disclosures($filter: DisclosureFilter, $after: String) {
    ...Frame
    disclosureRequests(first: 50, after: $after, filter: $filter) {
      nodes {
        ...DisclosureRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default servePage(async function Disclosures({ searchParams }: { readonly searchParams: SearchParams }) {
  const query = await searchParams;
  const filter = {
    view: wordOf<DisclosureView>(disclosureViewLabels, query.view),
    status: wordOf<DisclosureStatus>(disclosureStatusLabels, query.status),
    authority: wordOf<AuthorityKind>(authorityKindLabels, query.authority),
    number: textOf(query.number),
  };
  const after = textOf(query.after);
  const { number: requestNumber, ...words } = filter;
  const { disclosureRequests: page, viewer } = await askPage(listDocument, {
    filter: { ...words, requestNumber, dueSoon: false },
    after,
  });
  const { hasNextPage, endCursor } = page.pageInfo;
  const t = await getTranslations("titles");
  return (
    <ListPage
      title={t("disclosures")}
      views={<DisclosureViews filter={filter} mayRegister={viewer.permissions.includes("disclosure:register")} />}
      filter={<DisclosureFilter {...filter} />}
      pager={{
        firstHref: after && paths.disclosures(filter),
        nextHref: hasNextPage && endCursor ? paths.disclosures({ ...filter, after: endCursor }) : undefined,
      }}
    >
      <DisclosureTable requests={page.nodes} filtered={Object.values(filter).some(Boolean)} />
    </ListPage>
  );
});
