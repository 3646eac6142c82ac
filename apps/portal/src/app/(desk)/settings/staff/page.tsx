import { type StaffView, staffViewLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { ButtonLink } from "#ui/button";
import { ListPage } from "#ui/list-page";
import { servePage } from "#ui/serve-page";
import { StaffTable } from "./staff-table";
import { StaffViews } from "./staff-views";

export const generateMetadata = titled("staff");

const staffDocument = graphql(`
  query Staff($filter: StaffListFilter, $after: String) {
    ...Frame
    staffRecords(first: 50, after: $after, filter: $filter) {
      nodes {
        ...StaffRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    staffCounts {
      ...StaffViewCounts
    }
  }
`);

export default servePage(async function Staff({ searchParams }: { readonly searchParams: SearchParams }) {
  const query = await searchParams;
  const view: StaffView | undefined = wordOf(staffViewLabels, query.view);
  const after = textOf(query.after);
  const { staffRecords, staffCounts } = await askPage(staffDocument, { filter: { view }, after });
  const titles = await getTranslations("titles");
  const { hasNextPage, endCursor } = staffRecords.pageInfo;
  return (
    <ListPage
      title={titles("staff")}
      actions={
        <ButtonLink tone="primary" href={paths.inviteStaff()}>
          {titles("inviteStaff")}
        </ButtonLink>
      }
      views={<StaffViews view={view} counts={staffCounts} />}
      pager={{
        firstHref: after && paths.staff({ view }),
        nextHref: hasNextPage && endCursor ? paths.staff({ view, after: endCursor }) : undefined,
      }}
    >
      <StaffTable staff={staffRecords.nodes} filtered={view !== undefined} />
    </ListPage>
  );
});
