import { confidenceLabels, type DataType, dataTypeLabels, selectionSourceLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { IncidentPeopleFragment } from "#generated/graphql";
import { formatCount, formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { ActionList } from "#ui/action-list";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";
import { Panel } from "#ui/panel";
import { usePeopleParts } from "./people-forms";

graphql(`
  fragment IncidentPeople on SecurityIncident {
    id
    affectedCount
    dataTypes
    concernsStaffId
    affectedSetVersions {
      version
      source
      confidence
      dataTypes
      completedAt
      examined
      added
      extended
      removed
      total
      periodFrom
      periodTo
      reason
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

/** Whose information got out, version by version. */
export function PeoplePanel({ row }: { readonly row: IncidentPeopleFragment }) {
  const t = useTranslations("incident");
  const say = useLabels();
  const parts = usePeopleParts(row);
  const said = (types: readonly DataType[]) => types.map((type) => say(dataTypeLabels[type])).join(" · ");
  return (
    <Panel title={t("people")}>
      <div className="grid gap-4">
        <p>
          {t("affectedCount", { count: row.affectedCount })}
          {row.dataTypes.length > 0 && <span className="text-muted"> {said(row.dataTypes)}</span>}
        </p>
        {row.affectedSetVersions.length > 0 && (
          <>
            <p>
              <Link href={paths.incidentPeople(row.id)} className="inline-flex min-h-6 items-center">
                {t("peopleList")}
              </Link>
            </p>
            <DataTable
              caption={t("versions")}
              rows={row.affectedSetVersions.toReversed()}
              rowKey={({ version }) => String(version)}
              columns={[
                { key: "version", header: t("setVersion"), cell: ({ version }) => `v${version}` },
                { key: "source", header: t("setSource"), cell: ({ source }) => say(selectionSourceLabels[source]) },
                {
                  key: "total",
                  header: t("setTotal"),
                  align: "end",
                  cell: ({ total }) => (total === null ? t("collecting") : formatCount(total)),
                },
                { key: "added", header: t("setAdded"), align: "end", cell: ({ added }) => `+${formatCount(added)}` },
                {
                  key: "removed",
                  header: t("setRemoved"),
                  align: "end",
                  wideOnly: true,
                  cell: ({ removed }) => formatCount(removed),
                },
                {
                  key: "confidence",
                  header: t("confidence"),
                  wideOnly: true,
                  cell: ({ confidence }) => say(confidenceLabels[confidence]),
                },
                {
                  key: "types",
                  header: t("dataTypes"),
                  wrap: true,
                  wideOnly: true,
                  cell: (set) => said(set.dataTypes),
                },
                {
                  key: "completed",
                  header: t("setAt"),
                  wideOnly: true,
                  cell: ({ completedAt }) => completedAt && formatTime(completedAt),
                },
              ]}
            />
          </>
        )}
        <ActionList actions={row.allowedActions} parts={parts} folded />
      </div>
    </Panel>
  );
}
