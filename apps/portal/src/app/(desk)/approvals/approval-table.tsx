import { approvalKindLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { ApprovalRowFragment } from "#generated/graphql";
import { hrefOfEntity } from "#lib/entities";
import { formatMoney, formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { DataTable } from "#ui/data-table";
import { DeadlineChip } from "#ui/deadline-chip";
import { NoRows } from "#ui/no-rows";

graphql(`
  fragment ApprovalRow on Approval {
    id
    kind
    entity
    version
    amountFen
    askedAt
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
`);

interface ApprovalTableProps {
  readonly approvals: readonly ApprovalRowFragment[];
  /** Whether a filter may be why there is nothing. */
  readonly filtered: boolean;
}

/** What waits for this reader, the next due first. The decision is taken where the whole case can be seen. */
export function ApprovalTable({ approvals, filtered }: ApprovalTableProps) {
  const t = useTranslations("approvals");
  const say = useLabels();
  if (approvals.length === 0) {
    const texts = { none: t("none"), noneHint: t("noneHint"), noMatch: t("noMatch") };
    return <NoRows filtered={filtered} texts={texts} clearHref={paths.approvals()} />;
  }
  return (
    <DataTable
      caption={t("caption")}
      rows={approvals}
      rowKey={({ id }) => id}
      rowHref={({ entity }) => hrefOfEntity(entity)}
      columns={[
        { key: "kind", header: t("kind"), cell: ({ kind }) => say(approvalKindLabels[kind]) },
        { key: "deadline", header: t("deadline"), cell: ({ deadline }) => <DeadlineChip deadline={deadline} /> },
        {
          key: "amount",
          header: t("amount"),
          align: "end",
          cell: ({ amountFen }) => (amountFen === null ? null : formatMoney(amountFen)),
        },
        { key: "version", header: t("version"), align: "end", wideOnly: true, cell: ({ version }) => version },
        { key: "asked", header: t("askedAt"), wideOnly: true, cell: ({ askedAt }) => formatTime(askedAt) },
      ]}
    />
  );
}
