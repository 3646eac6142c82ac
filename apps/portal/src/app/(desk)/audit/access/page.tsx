import { type AccessDecision, accessDecisionLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { ListPage } from "#ui/list-page";
import { servePage } from "#ui/serve-page";
import { AccessFilter } from "./access-filter";
import { AccessTable } from "./access-table";
import { endOfDay, startOfDay } from "./days";

export const generateMetadata = titled("accessLog");

const accessesDocument = graphql(`
  query AccessLog($filter: AccessEntryFilter, $after: String) {
    accessEntries(first: 50, after: $after, filter: $filter) {
      nodes {
        ...AccessRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default servePage(async function AccessLog({ searchParams }: { readonly searchParams: SearchParams }) {
  const query = await searchParams;
  const filter = {
    staff: textOf(query.staff),
    about: textOf(query.about),
    decision: wordOf<AccessDecision>(accessDecisionLabels, query.decision),
    from: textOf(query.from),
    to: textOf(query.to),
  };
  const after = textOf(query.after);
  const { staff, about, decision, from, to } = filter;
  const { accessEntries } = await callApi(accessesDocument, {
    filter: {
      staffId: staff,
      decision,
      accountId: about?.startsWith("acc_") ? about : undefined,
      orderId: about?.startsWith("ord_") ? about : undefined,
      from: startOfDay(from),
      to: endOfDay(to),
    },
    after,
  });
  const { hasNextPage, endCursor } = accessEntries.pageInfo;
  const t = await getTranslations("titles");
  return (
    <ListPage
      title={t("accessLog")}
      filter={<AccessFilter {...filter} />}
      pager={{
        firstHref: after && paths.accessLog(filter),
        nextHref: hasNextPage && endCursor ? paths.accessLog({ ...filter, after: endCursor }) : undefined,
      }}
    >
      <AccessTable entries={accessEntries.nodes} filtered={Object.values(filter).some(Boolean)} />
    </ListPage>
  );
});
