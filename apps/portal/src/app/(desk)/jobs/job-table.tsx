import { jobStatusLabels, workLabel } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { JobRowFragment } from "#generated/graphql";
import { formatCount, formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { jobStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { NoRows } from "#ui/no-rows";
import { FailureReason } from "./failure-reason";
import type { View } from "./views";

graphql(`
  fragment JobRow on JobRun {
    id
    kind
    status
    done
    total
    createdAt
    lastError
  }
`);

interface JobTableProps {
  readonly jobs: readonly JobRowFragment[];
  readonly filtered: boolean;
  readonly view: View;
}

export function JobTable({ jobs, filtered, view }: JobTableProps) {
  const t = useTranslations("jobs");
  const kit = useTranslations("kit");
  const say = useLabels();
  if (jobs.length === 0) {
    const texts = { none: t("noJobs"), noneHint: t("noJobsHint"), noMatch: t("noMatch") };
    return <NoRows filtered={filtered} texts={texts} clearHref={paths.jobs({ view })} />;
  }
  return (
    <DataTable
      caption={t("jobCaption")}
      rows={jobs}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.job(id)}
      columns={[
        { key: "work", header: t("work"), wrap: true, cell: ({ kind }) => say(workLabel(kind)) },
        {
          key: "status",
          header: t("status"),
          cell: ({ status }) => <StatusBadge tone={jobStatusTones[status]}>{say(jobStatusLabels[status])}</StatusBadge>,
        },
        {
          key: "progress",
          header: t("progress"),
          align: "end",
          cell: ({ done, total }) =>
            total ? kit("doneOf", { done: formatCount(done), total: formatCount(total) }) : formatCount(done),
        },
        {
          key: "reason",
          header: t("reason"),
          wrap: true,
          cell: ({ lastError }) => <FailureReason code={lastError} />,
        },
        { key: "createdAt", header: t("createdAt"), cell: ({ createdAt }) => formatTime(createdAt) },
      ]}
    />
  );
}
