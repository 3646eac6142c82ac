import { closureOutcomeLabels, closureStatusLabels, closureStepLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { RequestClosureFragment } from "#generated/graphql";
import { formatCount, formatDate, formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { closureOutcomeTones, closureStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { Facts } from "#ui/facts";
import { Panel } from "#ui/panel";

graphql(`
  fragment ClosureItems on ClosureItem {
    name
    label
    outcome
    rows
    keptUntil
    law
  }
  fragment RequestClosure on StaffDataSubjectRequest {
    closurePlan {
      items {
        ...ClosureItems
      }
    }
    closure {
      certificateNumber
      status
      confirmedAt
      verifiedAt
      restrictedUntil
      keysDestroyed
      seal
      steps {
        name
        doneAt
        dueAt
      }
      items {
        ...ClosureItems
      }
    }
  }
`);

type Closure = NonNullable<RequestClosureFragment["closure"]>;
type Item = Closure["items"][number];

/** What closing the account would do; once it is closed, how far the work is and what the certificate says. */
export function ClosurePanel({ row: { closure, closurePlan } }: { readonly row: RequestClosureFragment }) {
  const t = useTranslations("closure");
  if (closure) return <ClosureState closure={closure} />;
  if (!closurePlan) return null;
  return (
    <Panel title={t("plan")}>
      <p className="text-sm text-muted">{t("planHint")}</p>
      <Items caption={t("plan")} items={closurePlan.items} />
    </Panel>
  );
}

function ClosureState({ closure }: { readonly closure: Closure }) {
  const t = useTranslations("closure");
  const say = useLabels();
  const { certificateNumber, status, verifiedAt, restrictedUntil, keysDestroyed, seal, steps, items } = closure;
  return (
    <>
      <Panel title={t("progress")}>
        <DataTable
          caption={t("progress")}
          rows={steps}
          rowKey={({ name }) => name}
          columns={[
            { key: "step", header: t("step"), cell: ({ name }) => say(closureStepLabels[name]) },
            {
              key: "done",
              header: t("doneAt"),
              cell: ({ doneAt, dueAt }) =>
                doneAt ? formatTime(doneAt) : dueAt ? t("expected", { date: formatDate(dueAt) }) : t("toCome"),
            },
          ]}
        />
      </Panel>
      <Panel title={t("certificate")}>
        <Facts
          facts={[
            { term: t("certificateNumber"), value: certificateNumber },
            {
              term: t("status"),
              value: <StatusBadge tone={closureStatusTones[status]}>{say(closureStatusLabels[status])}</StatusBadge>,
            },
            { term: t("confirmedAt"), value: formatTime(closure.confirmedAt) },
            ...(verifiedAt ? [{ term: t("verifiedAt"), value: formatTime(verifiedAt) }] : []),
            { term: t("keysDestroyed"), value: formatCount(keysDestroyed) },
            ...(restrictedUntil ? [{ term: t("restrictedUntil"), value: formatDate(restrictedUntil) }] : []),
            ...(seal ? [{ term: t("seal"), value: <span className="break-all font-mono text-sm">{seal}</span> }] : []),
          ]}
        />
        <Items caption={t("items")} items={items} />
      </Panel>
    </>
  );
}

function Items({ caption, items }: { readonly caption: string; readonly items: readonly Item[] }) {
  const t = useTranslations("closure");
  const say = useLabels();
  return (
    <DataTable
      caption={caption}
      rows={items}
      rowKey={({ name, outcome }) => `${name} ${outcome}`}
      columns={[
        { key: "label", header: t("records"), cell: ({ label }) => label },
        {
          key: "outcome",
          header: t("outcome"),
          cell: ({ outcome }) => (
            <StatusBadge tone={closureOutcomeTones[outcome]}>{say(closureOutcomeLabels[outcome])}</StatusBadge>
          ),
        },
        { key: "rows", header: t("rows"), align: "end", cell: ({ rows }) => formatCount(rows) },
        { key: "until", header: t("until"), cell: ({ keptUntil }) => (keptUntil ? formatDate(keptUntil) : null) },
        { key: "law", header: t("law"), wideOnly: true, wrap: true, cell: ({ law }) => law },
      ]}
    />
  );
}
