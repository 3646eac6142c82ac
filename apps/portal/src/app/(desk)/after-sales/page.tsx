import {
  type AfterSalesKind,
  type AfterSalesStatus,
  afterSalesKindLabels,
  afterSalesStatusLabels,
} from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { ListPage } from "#ui/list-page";
import { servePage } from "#ui/serve-page";
import { CaseFilter } from "./case-filter";
import { CaseTable } from "./case-table";
import { CaseViews } from "./case-views";

export const generateMetadata = titled("afterSales");

const casesDocument = graphql(`
  query AfterSalesCases($filter: StaffAfterSalesCaseFilter, $after: String) {
    ...Frame
    staffAfterSalesCases(first: 50, after: $after, filter: $filter) {
      nodes {
        ...CaseRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default servePage(async function AfterSales({ searchParams }: { readonly searchParams: SearchParams }) {
  const query = await searchParams;
  const filter = {
    status: wordOf<AfterSalesStatus>(afterSalesStatusLabels, query.status),
    kind: wordOf<AfterSalesKind>(afterSalesKindLabels, query.kind),
    number: textOf(query.number),
    due: textOf(query.due) && "1",
  };
  const after = textOf(query.after);
  const { status, kind, number, due } = filter;
  const { staffAfterSalesCases: cases } = await askPage(casesDocument, {
    filter: { status, kind, caseNumber: number, dueFirst: Boolean(due) },
    after,
  });
  const { hasNextPage, endCursor } = cases.pageInfo;
  const t = await getTranslations("titles");
  return (
    <ListPage
      title={t("afterSales")}
      views={<CaseViews filter={filter} />}
      filter={<CaseFilter {...filter} />}
      pager={{
        firstHref: after && paths.cases(filter),
        nextHref: hasNextPage && endCursor ? paths.cases({ ...filter, after: endCursor }) : undefined,
      }}
    >
      <CaseTable cases={cases.nodes} filtered={Object.values(filter).some(Boolean)} />
    </ListPage>
  );
});
