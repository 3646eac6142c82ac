import { callerRoleLabels, requestKindLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { ActionForm, SelectField, TextAreaField, TextField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";
import { openTicket } from "./open-ticket";

export const generateMetadata = titled("newTicket");

const frameDocument = graphql(`
  query NewTicket {
    ...Frame
  }
`);

/** Whether it is about personal data is asked first: it decides who answers, and by when. Policy 9.1.2. */
export default servePage(async function NewTicket() {
  await askPage(frameDocument, {});
  const titles = await getTranslations("titles");
  const t = await getTranslations("hotline");
  const kit = await getTranslations("kit");
  return (
    <>
      <PageHeader
        title={titles("newTicket")}
        description={t("newLead")}
        back={{ href: paths.hotline(), label: titles("hotline") }}
      />
      <div className="max-w-2xl">
        <ActionForm action={openTicket} submitLabel={t("register")} pendingLabel={kit("pending")}>
          <SelectField name="aboutPersonalData" label={t("fieldAbout")} hint={t("fieldAboutHint")}>
            <option value="">{kit("choose")}</option>
            <option value="yes">{t("yes")}</option>
            <option value="no">{t("no")}</option>
          </SelectField>
          <SelectField name="requestKind" label={t("fieldKind")} hint={t("fieldKindHint")} optional>
            <option value="">{kit("choose")}</option>
            <LabelOptions labels={requestKindLabels} />
          </SelectField>
          <SelectField name="callerRole" label={t("callerRole")}>
            <option value="">{kit("choose")}</option>
            <LabelOptions labels={callerRoleLabels} />
          </SelectField>
          <TextField
            name="callerPhone"
            label={t("fieldPhone")}
            hint={t("fieldPhoneHint")}
            inputMode="tel"
            autoComplete="off"
            className="max-w-56"
          />
          <TextField name="callerName" label={t("fieldName")} maxLength={60} autoComplete="off" optional />
          <TextAreaField name="subject" label={t("fieldSubject")} maxLength={1000} rows={6} />
        </ActionForm>
      </div>
    </>
  );
});
