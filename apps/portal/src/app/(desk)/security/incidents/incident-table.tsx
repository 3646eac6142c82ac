import { incidentClockLabels, incidentSeverityLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { IncidentRowFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { DataTable } from "#ui/data-table";
import { DeadlineChip } from "#ui/deadline-chip";
import { NoRows } from "#ui/no-rows";
import { IncidentStatusBadge } from "./incident-status";

graphql(`
  fragment IncidentRow on SecurityIncident {
    id
    incidentNumber
    title
    severity
    reportedAt
    ...IncidentState
    nextClock {
      kind
      deadline {
        dueAt
        urgency
        count
        unit
      }
    }
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
        {
          key: "clock",
          header: t("clock"),
          cell: ({ nextClock }) => nextClock?.deadline && <DeadlineChip deadline={nextClock.deadline} />,
        },
        {
          key: "duty",
          header: t("duty"),
          wideOnly: true,
          cell: ({ nextClock }) => nextClock?.deadline && say(incidentClockLabels[nextClock.kind]),
        },
        { key: "severity", header: t("severity"), cell: ({ severity }) => say(incidentSeverityLabels[severity]) },
        { key: "reported", header: t("reportedAt"), wideOnly: true, cell: ({ reportedAt }) => formatTime(reportedAt) },
      ]}
    />
  );
}
