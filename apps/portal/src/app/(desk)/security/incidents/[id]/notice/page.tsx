import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import type { NoticeTextsFragment } from "#generated/graphql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { ActionForm, CheckboxField, TextAreaField } from "#ui/form";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";
import { ELEMENTS } from "../notice-texts";
import { prepareIncidentNotice } from "./prepare-notice";

export const generateMetadata = titled("incidentNotice");

const draftDocument = graphql(`
  query IncidentNoticeDraft($id: ID!) {
    ...Frame
    securityIncident(id: $id) {
      ... on SecurityIncident {
        id
        incidentNumber
        notices {
          version
          zh {
            ...NoticeTexts
          }
          en {
            ...NoticeTexts
          }
        }
      }
      ...RefusalFacts
    }
  }
`);

/** The next version begins with the words of the last. */
export default servePage(async function NoticePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const id = decodeURIComponent((await params).id);
  const { securityIncident: row } = await askPage(draftDocument, { id });
  if ("code" in row) throw new NotFound();
  const titles = await getTranslations("titles");
  const t = await getTranslations("incident");
  const kit = await getTranslations("kit");
  const [newest] = row.notices;
  return (
    <>
      <PageHeader
        title={titles("incidentNotice")}
        description={t("noticeLead")}
        back={{ href: paths.incident(id), label: row.incidentNumber }}
      />
      <div className="max-w-3xl">
        <ActionForm action={prepareIncidentNotice} submitLabel={t("saveNotice")} pendingLabel={kit("pending")}>
          <input type="hidden" name="incidentId" value={id} />
          <input type="hidden" name="basedOn" value={newest?.version ?? 0} />
          <Elements language="zh" texts={newest?.zh} />
          {newest?.en && <CheckboxField name="withoutEnglish" label={t("withoutEnglish")} />}
          <Elements language="en" texts={newest?.en ?? undefined} />
        </ActionForm>
      </div>
    </>
  );
});

interface ElementsProps {
  readonly language: "zh" | "en";
  readonly texts?: NoticeTextsFragment;
}

async function Elements({ language, texts }: ElementsProps) {
  const t = await getTranslations("incident");
  const chinese = language === "zh";
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 font-semibold">{t(chinese ? "inChinese" : "inEnglish")}</legend>
      {!chinese && <p className="text-sm text-muted">{t("englishHint")}</p>}
      {ELEMENTS.map((element) => (
        <TextAreaField
          key={element}
          name={`${language}.${element}`}
          label={t(`element_${element}`)}
          defaultValue={texts?.[element] ?? ""}
          lang={chinese ? "zh-CN" : "en"}
          maxLength={800}
          rows={3}
          optional
        />
      ))}
    </fieldset>
  );
}
