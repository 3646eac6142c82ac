import { afterSalesKindLabels, afterSalesReasonLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CaseRowFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { DataTable } from "#ui/data-table";
import { Money } from "#ui/money";
import { NoRows } from "#ui/no-rows";
import { CaseClock, CaseStatus } from "./case-status";

graphql(`
  fragment CaseRow on StaffAfterSalesCase {
    id
    caseNumber
    kind
    reason
    refundFen
    openedAt
    ...CaseStatus
    ...CaseClock
  }
`);

interface CaseTableProps {
  readonly cases: readonly CaseRowFragment[];
  /** Whether a filter may be why there is nothing. */
  readonly filtered: boolean;
}

export function CaseTable({ cases, filtered }: CaseTableProps) {
  const t = useTranslations("afterSales");
  const say = useLabels();
  if (cases.length === 0) {
    const texts = { none: t("none"), noneHint: t("noneHint"), noMatch: t("noMatch") };
    return <NoRows filtered={filtered} texts={texts} clearHref={paths.cases()} />;
  }
  return (
    <DataTable
      caption={t("caption")}
      rows={cases}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.case(id)}
      columns={[
        { key: "number", header: t("number"), cell: ({ caseNumber }) => caseNumber },
        { key: "status", header: t("status"), cell: (row) => <CaseStatus row={row} /> },
        { key: "deadline", header: t("deadline"), cell: (row) => <CaseClock row={row} /> },
        { key: "kind", header: t("kind"), cell: ({ kind }) => say(afterSalesKindLabels[kind]) },
        {
          key: "reason",
          header: t("reason"),
          wideOnly: true,
          cell: ({ reason }) => say(afterSalesReasonLabels[reason]),
        },
        { key: "amount", header: t("refund"), align: "end", cell: ({ refundFen }) => <Money fen={refundFen} /> },
        { key: "opened", header: t("openedAt"), wideOnly: true, cell: ({ openedAt }) => formatTime(openedAt) },
      ]}
    />
  );
}
