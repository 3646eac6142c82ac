import {
  authorityKindLabels,
  disclosureCategoryLabels,
  disclosureDeliveryLabels,
  legalInstrumentKindLabels,
} from "@factory-to-home/contract";
import { getLocale, getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { ActionForm, CheckboxField, SelectField, TextAreaField, TextField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";
import { ScanInput } from "../scan-input";
import { registerDisclosure } from "./register-disclosure";

export const generateMetadata = titled("newDisclosure");

const frameDocument = graphql(`
  query NewDisclosure {
    ...Frame
  }
`);

export default servePage(async function NewDisclosure() {
  await askPage(frameDocument, {});
  const titles = await getTranslations("titles");
  const t = await getTranslations("disclosures");
  const kit = await getTranslations("kit");
  const locale = await getLocale();
  const label = (words: Readonly<Record<string, string>>) => words[locale] ?? "";
  return (
    <>
      <PageHeader
        title={titles("newDisclosure")}
        description={t("newLead")}
        back={{ href: paths.disclosures(), label: titles("disclosures") }}
      />
      <div className="max-w-2xl">
        <ActionForm action={registerDisclosure} submitLabel={t("register")} pendingLabel={kit("pending")}>
          <SelectField name="authority" label={t("authority")}>
            <LabelOptions labels={authorityKindLabels} />
          </SelectField>
          <TextField name="authorityName" label={t("authorityName")} maxLength={120} autoComplete="off" />
          <TextField name="caseNumber" label={t("caseNumber")} maxLength={120} autoComplete="off" optional />
          <SelectField name="deliveredBy" label={t("delivered")}>
            <LabelOptions labels={disclosureDeliveryLabels} />
          </SelectField>
          <TextField name="receivedOn" type="date" label={t("receivedOn")} className="max-w-60" />
          <TextField name="answerBy" type="date" label={t("answerBy")} className="max-w-60" optional />
          <SelectField name="kind" label={t("instrument")}>
            <LabelOptions labels={legalInstrumentKindLabels} />
          </SelectField>
          <TextField name="number" label={t("instrumentNumber")} maxLength={120} autoComplete="off" optional />
          <TextField name="issuedOn" type="date" label={t("issuedOn")} className="max-w-60" optional />
          <TextField name="validUntil" type="date" label={t("validUntil")} className="max-w-60" optional />
          <ScanInput label={t("scan")} hint={t("scanHint")} />
          <TextAreaField name="officers" label={t("officers")} hint={t("officersHint")} rows={3} optional />
          <TextField name="legalArticle" label={t("article")} maxLength={200} autoComplete="off" optional />
          <CheckboxField name="hasSecrecyClause" label={t("secrecy")} />
          <TextAreaField name="secrecyText" label={t("secrecyText")} maxLength={500} rows={2} optional />
          <TextAreaField name="dataAsked" label={t("dataAsked")} maxLength={500} rows={3} />
          <TextAreaField name="personsAsked" label={t("personsAsked")} maxLength={500} rows={2} />
          <CheckboxField name="asksForGroup" label={t("asksForGroup")} />
          <fieldset className="grid gap-1">
            <legend className="text-sm font-medium">{t("categories")}</legend>
            {Object.entries(disclosureCategoryLabels).map(([word, words]) => (
              <CheckboxField key={word} name={`category-${word}`} label={label(words)} />
            ))}
          </fieldset>
          <TextField name="askedFrom" type="date" label={t("from")} className="max-w-60" />
          <TextField name="askedTo" type="date" label={t("to")} className="max-w-60" />
        </ActionForm>
      </div>
    </>
  );
});
