import { workLabel } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { SweepRowFragment } from "#generated/graphql";
import { formatExactTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { ActionForm } from "#ui/form";
import { NoRows } from "#ui/no-rows";
import { runSweep } from "./actions";
import { FailureReason } from "./failure-reason";

graphql(`
  fragment SweepRow on SweepState {
    name
    everyMs
    lastSuccessAt
    lastFailureAt
    lastError
    failuresInRow
    lateSeconds
    askedAt
  }
`);

/** Every timer of the machine: whether it keeps its beat, and why not. */
export function SweepTable({ sweeps }: { readonly sweeps: readonly SweepRowFragment[] }) {
  const t = useTranslations("jobs");
  const say = useLabels();
  const at = (moment: string | null) => (moment ? formatExactTime(moment) : "—");
  if (sweeps.length === 0) {
    const texts = { none: t("noSweeps"), noneHint: t("noSweepsHint"), noMatch: t("noMatch") };
    return <NoRows filtered={false} texts={texts} clearHref={paths.jobs()} />;
  }
  return (
    <DataTable
      caption={t("sweepCaption")}
      rows={sweeps}
      rowKey={({ name }) => name}
      columns={[
        { key: "work", header: t("work"), wrap: true, cell: ({ name }) => say(workLabel(name)) },
        { key: "health", header: t("health"), cell: (sweep) => <Health sweep={sweep} /> },
        { key: "lastSuccess", header: t("lastSuccess"), cell: ({ lastSuccessAt }) => at(lastSuccessAt) },
        { key: "every", header: t("every"), align: "end", cell: ({ everyMs }) => <Interval ms={everyMs} /> },
        {
          key: "lastFailure",
          header: t("lastFailure"),
          wideOnly: true,
          cell: ({ lastFailureAt }) => at(lastFailureAt),
        },
        {
          key: "reason",
          header: t("reason"),
          wrap: true,
          cell: ({ lastError }) => <FailureReason code={lastError} />,
        },
        { key: "run", header: t("actions"), cell: (sweep) => <RunNow sweep={sweep} /> },
      ]}
    />
  );
}

function Health({ sweep: { lastSuccessAt, failuresInRow, lateSeconds } }: { readonly sweep: SweepRowFragment }) {
  const t = useTranslations("jobs");
  if (lateSeconds > 0)
    return <StatusBadge tone="critical">{t("late", { minutes: Math.ceil(lateSeconds / 60) })}</StatusBadge>;
  if (failuresInRow > 0)
    return <StatusBadge tone="caution">{t("failuresInRow", { count: failuresInRow })}</StatusBadge>;
  return (
    <StatusBadge tone={lastSuccessAt ? "positive" : "neutral"}>{t(lastSuccessAt ? "onTime" : "neverRan")}</StatusBadge>
  );
}

function Interval({ ms }: { readonly ms: number }) {
  const t = useTranslations("jobs");
  const seconds = Math.round(ms / 1000);
  if (seconds % 3600 === 0) return t("hours", { count: seconds / 3600 });
  return seconds % 60 === 0 ? t("minutes", { count: seconds / 60 }) : t("seconds", { count: seconds });
}

function RunNow({ sweep: { name, askedAt } }: { readonly sweep: SweepRowFragment }) {
  const t = useTranslations("jobs");
  const kit = useTranslations("kit");
  if (askedAt) return <span className="text-muted">{t("asked")}</span>;
  return (
    <ActionForm action={runSweep} submitLabel={t("runNow")} pendingLabel={kit("pending")} tone="secondary">
      <input type="hidden" name="name" value={name} />
    </ActionForm>
  );
}
