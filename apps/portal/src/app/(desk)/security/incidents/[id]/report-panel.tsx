import { reportBasisLabels, reportChannelLabels, reportKindLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { IncidentReportsFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { ActionList } from "#ui/action-list";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { SelectField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { Panel } from "#ui/panel";
import { IncidentForm } from "./incident-form";
import { draftRegulatorReport } from "./report-actions";

graphql(`
  fragment IncidentReports on SecurityIncident {
    id
    reports {
      id
      version
      kind
      basis
      draftedAt
      submittedAt
      channel
      receiptNumber
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

/** What the authority is told: drafted from the file, sent by a person, with its receipt. */
export function ReportPanel({ row }: { readonly row: IncidentReportsFragment }) {
  const t = useTranslations("incident");
  const kit = useTranslations("kit");
  const say = useLabels();
  return (
    <Panel title={t("reports")}>
      <div className="grid gap-4">
        {row.reports.length === 0 ? (
          <p className="text-muted">{t("noReports")}</p>
        ) : (
          <DataTable
            caption={t("reports")}
            rows={row.reports.toReversed()}
            rowKey={({ id }) => id}
            rowHref={({ id }) => paths.incidentReport(row.id, id)}
            columns={[
              {
                key: "kind",
                header: t("reportKind"),
                cell: ({ kind, version }) => `${say(reportKindLabels[kind])} v${version}`,
              },
              {
                key: "state",
                header: t("reportState"),
                cell: ({ submittedAt }) => (
                  <StatusBadge tone={submittedAt ? "positive" : "caution"}>
                    {submittedAt ? `${t("reportSent")} ${formatTime(submittedAt)}` : t("reportDraft")}
                  </StatusBadge>
                ),
              },
              {
                key: "basis",
                header: t("reportBasis"),
                wrap: true,
                cell: ({ basis }) => say(reportBasisLabels[basis]),
              },
              {
                key: "receipt",
                header: t("receipt"),
                wideOnly: true,
                cell: ({ channel, receiptNumber }) =>
                  channel && `${say(reportChannelLabels[channel])} ${receiptNumber ?? ""}`,
              },
            ]}
          />
        )}
        <ActionList
          actions={row.allowedActions}
          parts={{
            draftRegulatorReport: {
              label: t("draftReport"),
              form: (
                <IncidentForm
                  incidentId={row.id}
                  action={draftRegulatorReport}
                  submitLabel={t("draftReport")}
                  hint={t("draftReportHint")}
                >
                  <SelectField name="kind" label={t("reportKind")}>
                    <option value="">{kit("choose")}</option>
                    <LabelOptions labels={reportKindLabels} />
                  </SelectField>
                  <SelectField name="basis" label={t("reportBasis")}>
                    <option value="">{kit("choose")}</option>
                    <LabelOptions labels={reportBasisLabels} />
                  </SelectField>
                </IncidentForm>
              ),
            },
          }}
          folded
        />
      </div>
    </Panel>
  );
}
