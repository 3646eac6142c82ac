import { type OrderStatus, orderStatusLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { currentViewer } from "#lib/viewer";
import { KeysetPager } from "#ui/keyset-pager";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";
import { OrderFilter } from "./order-filter";
import { OrderTable } from "./order-table";
import { OrderViews } from "./order-views";

export const generateMetadata = titled("orders");

const ordersDocument = graphql(`
  query Orders($filter: StaffOrderFilter, $after: String) {
    staffOrders(first: 50, after: $after, filter: $filter) {
      nodes {
        ...OrderRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default servePage(async function Orders({ searchParams }: { readonly searchParams: SearchParams }) {
  const query = await searchParams;
  const status = wordOf<OrderStatus>(orderStatusLabels, query.status);
  const number = textOf(query.number);
  const after = textOf(query.after);
  const { staffOrders } = await callApi(ordersDocument, { filter: { status, orderNumber: number }, after });
  const { hasNextPage, endCursor } = staffOrders.pageInfo;
  const filter = { status, number };
  const { permissions } = await currentViewer();
  const t = await getTranslations("titles");
  return (
    <>
      <PageHeader title={t("orders")} />
      <OrderViews current={number ? undefined : (status ?? "ALL")} permissions={permissions} />
      <OrderFilter {...filter} />
      <OrderTable orders={staffOrders.nodes} filtered={Boolean(status || number)} />
      <KeysetPager
        firstHref={after && paths.orders(filter)}
        nextHref={hasNextPage && endCursor ? paths.orders({ ...filter, after: endCursor }) : undefined}
      />
    </>
  );
});
