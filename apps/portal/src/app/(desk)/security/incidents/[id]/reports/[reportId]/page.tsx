import { reportBasisLabels, reportChannelLabels, reportKindLabels } from "@factory-to-home/contract";
import { getLocale, getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import { formatTime } from "#lib/format";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { Facts } from "#ui/facts";
import { SelectField, TextAreaField, TextField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { PageHeader } from "#ui/page-header";
import { Panel } from "#ui/panel";
import { servePage } from "#ui/serve-page";
import { IncidentForm } from "../../incident-form";
import { editRegulatorReport, submitRegulatorReport } from "./report-deeds";

export const generateMetadata = titled("incidentReport");

const reportDocument = graphql(`
  query IncidentReport($id: ID!) {
    ...Frame
    securityIncident(id: $id) {
      ... on SecurityIncident {
        id
        incidentNumber
        reports {
          id
          version
          kind
          basis
          draftedAt
          text
          textHash
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
      ...RefusalFacts
    }
  }
`);

interface ReportPageProps {
  readonly params: Promise<{ readonly id: string; readonly reportId: string }>;
}

/** One report to the authority: a draft to correct and send, afterwards what was sent and its receipt. */
export default servePage(async function ReportPage({ params }: ReportPageProps) {
  const asked = await params;
  const [id, reportId] = [decodeURIComponent(asked.id), decodeURIComponent(asked.reportId)];
  const { securityIncident: row } = await askPage(reportDocument, { id });
  if ("code" in row) throw new NotFound();
  const report = row.reports.find((one) => one.id === reportId);
  if (!report) throw new NotFound();
  const titles = await getTranslations("titles");
  const t = await getTranslations("incident");
  const kit = await getTranslations("kit");
  const locale = await getLocale();
  const handles = row.allowedActions.some(({ action, allowed }) => action === "draftRegulatorReport" && allowed);
  const open = handles && report.submittedAt === null;
  const { channel, receiptNumber, submittedAt } = report;
  return (
    <>
      <PageHeader
        title={`${reportKindLabels[report.kind][locale]} v${report.version}`}
        description={titles("incidentReport")}
        back={{ href: paths.incident(id), label: row.incidentNumber }}
      />
      <div className="grid max-w-3xl gap-4">
        <Facts
          facts={[
            { term: t("reportBasis"), value: reportBasisLabels[report.basis][locale] },
            { term: t("draftedAt"), value: formatTime(report.draftedAt) },
            ...(submittedAt ? [{ term: t("reportSent"), value: formatTime(submittedAt) }] : []),
            ...(channel ? [{ term: t("reportChannel"), value: reportChannelLabels[channel][locale] }] : []),
            ...(receiptNumber ? [{ term: t("receipt"), value: receiptNumber }] : []),
          ]}
        />
        {open ? (
          <>
            <Panel title={t("reportDraft")}>
              <IncidentForm incidentId={id} action={editRegulatorReport} submitLabel={t("saveReport")}>
                <input type="hidden" name="reportId" value={report.id} />
                <input type="hidden" name="textHash" value={report.textHash} />
                <TextAreaField name="text" label={t("reportText")} rows={24} defaultValue={report.text ?? ""} />
              </IncidentForm>
            </Panel>
            <Panel title={t("sendReport")}>
              <IncidentForm
                incidentId={id}
                action={submitRegulatorReport}
                submitLabel={t("sendReport")}
                hint={t("sendReportHint")}
              >
                <input type="hidden" name="reportId" value={report.id} />
                <SelectField name="channel" label={t("reportChannel")}>
                  <option value="">{kit("choose")}</option>
                  <LabelOptions labels={reportChannelLabels} />
                </SelectField>
                <TextField name="receiptNumber" label={t("receipt")} autoComplete="off" className="max-w-80" />
                <TextField
                  name="submittedAt"
                  type="datetime-local"
                  label={t("submittedAt")}
                  hint={t("emptyIsNow")}
                  className="max-w-60"
                  optional
                />
              </IncidentForm>
            </Panel>
          </>
        ) : (
          <Panel title={t("reportText")}>
            <p className="whitespace-pre-line wrap-anywhere">{report.text}</p>
          </Panel>
        )}
      </div>
    </>
  );
});
