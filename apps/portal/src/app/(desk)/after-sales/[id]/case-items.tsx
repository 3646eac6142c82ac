import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CaseItemsFragment } from "#generated/graphql";
import { DataTable } from "#ui/data-table";
import { GoodsName } from "#ui/goods-name";
import { Money } from "#ui/money";

graphql(`
  fragment CaseItems on StaffAfterSalesCase {
    lines {
      orderLineId
      title
      spec
      quantity
      refundFen
    }
    order {
      lines {
        id
        imagePath
        quantity
        paidFen
      }
    }
  }
`);

/** What was bought beside what is asked back this time. */
export function CaseItems({ row: { lines, order } }: { readonly row: CaseItemsFragment }) {
  const t = useTranslations("afterSalesCase");
  const rows = lines.map((line) => ({ ...line, bought: order.lines.find(({ id }) => id === line.orderLineId)! }));
  return (
    <DataTable
      caption={t("items")}
      rows={rows}
      rowKey={({ orderLineId }) => orderLineId}
      columns={[
        {
          key: "goods",
          header: t("goods"),
          wrap: true,
          cell: ({ title, spec, bought }) => <GoodsName title={title} spec={spec} imagePath={bought.imagePath} />,
        },
        {
          key: "bought",
          header: t("bought"),
          align: "end",
          wideOnly: true,
          cell: ({ bought }) => `×${bought.quantity}`,
        },
        {
          key: "paid",
          header: t("paid"),
          align: "end",
          wideOnly: true,
          cell: ({ bought }) => <Money fen={bought.paidFen} />,
        },
        { key: "pieces", header: t("thisTime"), align: "end", cell: ({ quantity }) => `×${quantity}` },
        { key: "refund", header: t("refund"), align: "end", cell: ({ refundFen }) => <Money fen={refundFen} /> },
      ]}
    />
  );
}
