import { type ApprovalKind, approvalKindLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { FilterForm } from "#ui/filter-form";
import { LabelOptions, SelectFilter } from "#ui/label-options";
import { ListPage } from "#ui/list-page";
import { servePage } from "#ui/serve-page";
import { ApprovalTable } from "./approval-table";

export const generateMetadata = titled("approvals");

const approvalsDocument = graphql(`
  query Approvals($kind: ApprovalKind, $after: String) {
    ...Frame
    approvalsForMe(first: 50, after: $after, kind: $kind) {
      nodes {
        ...ApprovalRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default servePage(async function Approvals({ searchParams }: { readonly searchParams: SearchParams }) {
  const query = await searchParams;
  const kind = wordOf<ApprovalKind>(approvalKindLabels, query.kind);
  const after = textOf(query.after);
  const { approvalsForMe, approvalsForMeCount } = await askPage(approvalsDocument, { kind, after });
  const { hasNextPage, endCursor } = approvalsForMe.pageInfo;
  const t = await getTranslations("titles");
  const texts = await getTranslations("approvals");
  return (
    <ListPage
      title={t("approvals")}
      count={{ value: approvalsForMeCount, more: false }}
      filter={
        <FilterForm action={paths.approvals()} clearHref={paths.approvals()}>
          <SelectFilter name="kind" label={texts("kind")} value={kind}>
            <LabelOptions labels={approvalKindLabels} />
          </SelectFilter>
        </FilterForm>
      }
      pager={{
        firstHref: after && paths.approvals({ kind }),
        nextHref: hasNextPage && endCursor ? paths.approvals({ kind, after: endCursor }) : undefined,
      }}
    >
      <ApprovalTable approvals={approvalsForMe.nodes} filtered={Boolean(kind)} />
    </ListPage>
  );
});
