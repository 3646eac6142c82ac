import { orderStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { OrderRowFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { orderStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { Money } from "#ui/money";
import { NoRows } from "#ui/no-rows";
import { OrderClock } from "./order-clock";

graphql(`
  fragment OrderRow on StaffOrder {
    id
    orderNumber
    status
    payableFen
    createdAt
    lines {
      title
      quantity
    }
    ...OrderClock
  }
`);

interface OrderTableProps {
  readonly orders: readonly OrderRowFragment[];
  /** Whether a filter may be why there is nothing. */
  readonly filtered: boolean;
}

export function OrderTable({ orders, filtered }: OrderTableProps) {
  const t = useTranslations("orders");
  const say = useLabels();
  if (orders.length === 0) {
    const texts = { none: t("none"), noneHint: t("noneHint"), noMatch: t("noMatch") };
    return <NoRows filtered={filtered} texts={texts} clearHref={paths.orders()} />;
  }
  return (
    <DataTable
      caption={t("caption")}
      rows={orders}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.order(id)}
      columns={[
        { key: "number", header: t("number"), cell: ({ orderNumber }) => orderNumber },
        {
          key: "status",
          header: t("status"),
          cell: ({ status }) => (
            <StatusBadge tone={orderStatusTones[status]}>{say(orderStatusLabels[status])}</StatusBadge>
          ),
        },
        {
          key: "deadline",
          header: t("deadline"),
          cell: (order) => <OrderClock order={order} />,
        },
        { key: "goods", header: t("goods"), wrap: true, cell: ({ lines }) => <GoodsSummary lines={lines} /> },
        { key: "amount", header: t("payable"), align: "end", cell: ({ payableFen }) => <Money fen={payableFen} /> },
        { key: "created", header: t("createdAt"), wideOnly: true, cell: ({ createdAt }) => formatTime(createdAt) },
      ]}
    />
  );
}

/** The first line by name, the others by number. */
function GoodsSummary({ lines }: Pick<OrderRowFragment, "lines">) {
  const t = useTranslations("orders");
  const [first, ...others] = lines;
  if (!first) return null;
  return (
    <span className="line-clamp-2">
      {first.title} ×{first.quantity}
      {others.length > 0 && <span className="text-muted"> · {t("moreLines", { count: others.length })}</span>}
    </span>
  );
}
