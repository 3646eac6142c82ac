import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { OrderLinesFragment } from "#generated/graphql";
import { DataTable } from "#ui/data-table";
import { GoodsName } from "#ui/goods-name";
import { Money } from "#ui/money";

graphql(`
  fragment OrderLines on StaffOrder {
    lines {
      id
      title
      spec
      imagePath
      quantity
      unitPriceFen
      discountFen
      paidFen
    }
  }
`);

export function OrderLines({ order }: { readonly order: OrderLinesFragment }) {
  const t = useTranslations("order");
  return (
    <DataTable
      caption={t("lines")}
      rows={order.lines}
      rowKey={({ id }) => id}
      columns={[
        { key: "goods", header: t("goods"), wrap: true, cell: (line) => <GoodsName {...line} /> },
        {
          key: "price",
          header: t("unitPrice"),
          align: "end",
          wideOnly: true,
          cell: ({ unitPriceFen }) => <Money fen={unitPriceFen} />,
        },
        { key: "quantity", header: t("quantity"), align: "end", cell: ({ quantity }) => `×${quantity}` },
        {
          key: "discount",
          header: t("discount"),
          align: "end",
          wideOnly: true,
          cell: ({ discountFen }) => <Money fen={-discountFen} />,
        },
        { key: "paid", header: t("linePaid"), align: "end", cell: ({ paidFen }) => <Money fen={paidFen} /> },
      ]}
    />
  );
}
