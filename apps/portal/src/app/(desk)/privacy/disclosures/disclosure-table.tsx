import { authorityKindLabels, disclosureOutcomeLabels, disclosureStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { DisclosureRowFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { disclosureStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { DeadlineChip } from "#ui/deadline-chip";
import { NoRows } from "#ui/no-rows";

graphql(`
  fragment DisclosureRow on DisclosureRequest {
    id
    requestNumber
    status
    outcome
    authority
    receivedAt
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
`);

interface DisclosureTableProps {
  readonly requests: readonly DisclosureRowFragment[];
  /** Whether a filter may be why there is nothing. */
  readonly filtered: boolean;
}

export function DisclosureTable({ requests, filtered }: DisclosureTableProps) {
  const t = useTranslations("disclosures");
  const say = useLabels();
  if (requests.length === 0) {
    const texts = { none: t("none"), noneHint: t("noneHint"), noMatch: t("noMatch") };
    return <NoRows filtered={filtered} texts={texts} clearHref={paths.disclosures()} />;
  }
  return (
    <DataTable
      caption={t("caption")}
      rows={requests}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.disclosure(id)}
      columns={[
        { key: "number", header: t("number"), cell: ({ requestNumber }) => requestNumber },
        {
          key: "status",
          header: t("status"),
          cell: ({ status }) => (
            <StatusBadge tone={disclosureStatusTones[status]}>{say(disclosureStatusLabels[status])}</StatusBadge>
          ),
        },
        {
          key: "deadline",
          header: t("deadline"),
          cell: ({ deadline }) => deadline && <DeadlineChip deadline={deadline} />,
        },
        { key: "authority", header: t("authority"), cell: ({ authority }) => say(authorityKindLabels[authority]) },
        {
          key: "outcome",
          header: t("outcome"),
          cell: ({ outcome }) => outcome && say(disclosureOutcomeLabels[outcome]),
        },
        { key: "received", header: t("receivedAt"), wideOnly: true, cell: ({ receivedAt }) => formatTime(receivedAt) },
      ]}
    />
  );
}
