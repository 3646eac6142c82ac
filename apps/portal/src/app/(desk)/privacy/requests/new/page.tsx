import { requestKindLabels } from "@factory-to-home/contract";
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
import { receivedBy } from "./channels";
import { registerRequest } from "./register-request";

export const generateMetadata = titled("newRequest");

const frameDocument = graphql(`
  query NewRequest {
    ...Frame
  }
`);

/** For whoever recognizes a request in a letter, a call or a chat: the clock runs from the original message. */
export default servePage(async function NewRequest({ searchParams }: { readonly searchParams: SearchParams }) {
  const registered = textOf((await searchParams).registered);
  const { viewer } = await askPage(frameDocument, {});
  const titles = await getTranslations("titles");
  const t = await getTranslations("requests");
  const kit = await getTranslations("kit");
  const mayRead = viewer.permissions.includes("request:read");
  return (
    <>
      <PageHeader
        title={titles("newRequest")}
        description={t("newLead")}
        {...(mayRead && { back: { href: paths.requests(), label: titles("requests") } })}
      />
      {registered && <Notice>{t("registered", { number: registered })}</Notice>}
      <div className="max-w-2xl">
        <ActionForm action={registerRequest} submitLabel={t("register")} pendingLabel={kit("pending")}>
          <SelectField name="kind" label={t("kind")}>
            <option value="">{kit("choose")}</option>
            <LabelOptions labels={requestKindLabels} />
          </SelectField>
          <SelectField name="channel" label={t("channel")}>
            <option value="">{kit("choose")}</option>
            <LabelOptions labels={receivedBy} />
          </SelectField>
          <TextField
            name="receivedAt"
            type="datetime-local"
            label={t("fieldReceivedAt")}
            hint={t("fieldReceivedAtHint")}
            className="max-w-60"
          />
          <TextAreaField
            name="text"
            label={t("fieldText")}
            hint={t("fieldTextHint")}
            maxLength={1000}
            rows={6}
            optional
          />
          <TextField
            name="accountId"
            label={t("fieldAccount")}
            hint={t("fieldAccountHint")}
            autoComplete="off"
            maxLength={64}
            optional
          />
          <TextField
            name="source"
            label={t("fieldSource")}
            hint={t("fieldSourceHint")}
            autoComplete="off"
            maxLength={64}
            optional
          />
        </ActionForm>
      </div>
    </>
  );
});
