import { incidentKindLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { ActionForm, SelectField, TextAreaField, TextField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { Notice } from "#ui/notice";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";
import { reportIncident } from "./report-incident";

export const generateMetadata = titled("newIncident");

const frameDocument = graphql(`
  query NewIncident {
    ...Frame
  }
`);

/** Open to everybody who works here: who sees a leak does not look for the right desk first. */
export default servePage(async function NewIncident({ searchParams }: { readonly searchParams: SearchParams }) {
  const reported = textOf((await searchParams).reported);
  const { viewer } = await askPage(frameDocument, {});
  const titles = await getTranslations("titles");
  const t = await getTranslations("incidents");
  const kit = await getTranslations("kit");
  const mayRead = viewer.permissions.includes("incident:read");
  return (
    <>
      <PageHeader
        title={titles("newIncident")}
        description={t("newLead")}
        {...(mayRead && { back: { href: paths.incidents(), label: titles("incidents") } })}
      />
      {reported && <Notice>{t("reported", { number: reported })}</Notice>}
      <div className="max-w-2xl">
        <ActionForm action={reportIncident} submitLabel={t("report")} pendingLabel={kit("pending")}>
          <TextField
            name="title"
            label={t("fieldTitle")}
            hint={t("fieldTitleHint")}
            maxLength={80}
            autoComplete="off"
          />
          <TextAreaField
            name="description"
            label={t("fieldDescription")}
            hint={t("fieldDescriptionHint")}
            maxLength={1000}
            rows={6}
          />
          <SelectField name="kind" label={t("fieldKind")}>
            <option value="">{kit("choose")}</option>
            <LabelOptions labels={incidentKindLabels} />
          </SelectField>
          <TextField
            name="discoveredAt"
            type="datetime-local"
            label={t("fieldDiscoveredAt")}
            hint={t("fieldDiscoveredAtHint")}
            className="max-w-60"
            optional
          />
          <TextField
            name="occurredAt"
            type="datetime-local"
            label={t("fieldOccurredAt")}
            className="max-w-60"
            optional
          />
          <TextField
            name="partnerLearnedAt"
            type="datetime-local"
            label={t("fieldPartnerLearnedAt")}
            hint={t("fieldPartnerLearnedAtHint")}
            className="max-w-60"
            optional
          />
        </ActionForm>
      </div>
    </>
  );
});
