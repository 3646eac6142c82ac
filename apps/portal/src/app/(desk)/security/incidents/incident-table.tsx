import { incidentKindLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { IncidentRowFragment } from "#generated/graphql";
import { formatCount, formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { DataTable } from "#ui/data-table";
import { NoRows } from "#ui/no-rows";
import { IncidentStatusBadge, NextClock, SeverityBadge } from "./incident-status";

graphql(`
  fragment IncidentRow on SecurityIncident {
    id
    incidentNumber
    title
    kind
    affectedCount
    reportedAt
    ...IncidentState
    ...IncidentClock
  }
`);

interface IncidentTableProps {
  readonly incidents: readonly IncidentRowFragment[];
  /** Whether a filter may be why there is nothing. */
  readonly filtered: boolean;
}

export function IncidentTable({ incidents, filtered }: IncidentTableProps) {
  const t = useTranslations("incidents");
  const say = useLabels();
  if (incidents.length === 0) {
    const texts = { none: t("none"), noneHint: t("noneHint"), noMatch: t("noMatch") };
    return <NoRows filtered={filtered} texts={texts} clearHref={paths.incidents()} />;
  }
  return (
    <DataTable
      caption={t("caption")}
      rows={incidents}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.incident(id)}
      columns={[
        { key: "number", header: t("number"), cell: ({ incidentNumber }) => incidentNumber },
        { key: "title", header: t("title"), clamp: true, cell: ({ title }) => title },
        { key: "status", header: t("status"), cell: (row) => <IncidentStatusBadge row={row} /> },
        { key: "clock", header: t("clock"), cell: (row) => <NextClock row={row} /> },
        { key: "severity", header: t("severity"), cell: (row) => <SeverityBadge row={row} /> },
        { key: "kind", header: t("kind"), wideOnly: true, cell: ({ kind }) => say(incidentKindLabels[kind]) },
        {
          key: "affected",
          header: t("affected"),
          align: "end",
          wideOnly: true,
          cell: ({ affectedCount }) => formatCount(affectedCount),
        },
        { key: "reported", header: t("reportedAt"), wideOnly: true, cell: ({ reportedAt }) => formatTime(reportedAt) },
      ]}
    />
  );
}
