import {
  type AfterSalesKind,
  type AfterSalesStatus,
  afterSalesKindLabels,
  afterSalesStatusLabels,
} from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { KeysetPager } from "#ui/keyset-pager";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";
import { CaseFilter } from "./case-filter";
import { CaseTable } from "./case-table";
import { CaseViews } from "./case-views";

export const generateMetadata = titled("afterSales");

const casesDocument = graphql(`
  query AfterSalesCases($filter: StaffAfterSalesCaseFilter, $after: String) {
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
  const { staffAfterSalesCases: cases } = await callApi(casesDocument, {
    filter: { status, kind, caseNumber: number, dueFirst: Boolean(due) },
    after,
  });
  const { hasNextPage, endCursor } = cases.pageInfo;
  const t = await getTranslations("titles");
  return (
    <>
      <PageHeader title={t("afterSales")} />
      <CaseViews filter={filter} />
      <CaseFilter {...filter} />
      <CaseTable cases={cases.nodes} filtered={Object.values(filter).some(Boolean)} />
      <KeysetPager
        firstHref={after && paths.cases(filter)}
        nextHref={hasNextPage && endCursor ? paths.cases({ ...filter, after: endCursor }) : undefined}
      />
    </>
  );
});
