import { type OrderStatus, orderStatusLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { ListPage } from "#ui/list-page";
import { servePage } from "#ui/serve-page";
import { OrderFilter } from "./order-filter";
import { OrderTable } from "./order-table";
import { OrderViews } from "./order-views";

export const generateMetadata = titled("orders");

const ordersDocument = graphql(`
  query Orders($filter: StaffOrderFilter, $after: String) {
    ...Frame
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
  const { staffOrders, viewer } = await askPage(ordersDocument, { filter: { status, orderNumber: number }, after });
  const { hasNextPage, endCursor } = staffOrders.pageInfo;
  const filter = { status, number };
  const t = await getTranslations("titles");
  return (
    <ListPage
      title={t("orders")}
      views={<OrderViews current={number ? undefined : (status ?? "ALL")} permissions={viewer.permissions} />}
      filter={<OrderFilter {...filter} />}
      pager={{
        firstHref: after && paths.orders(filter),
        nextHref: hasNextPage && endCursor ? paths.orders({ ...filter, after: endCursor }) : undefined,
      }}
    >
      <OrderTable orders={staffOrders.nodes} filtered={Boolean(status || number)} />
    </ListPage>
  );
});
