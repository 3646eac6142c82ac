import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import { paths } from "#lib/paths";
import { type SearchParams, textOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { Notice } from "#ui/notice";
import { PageHeader } from "#ui/page-header";
import { Panel } from "#ui/panel";
import { servePage } from "#ui/serve-page";
import { ChangeForm } from "./change-form";
import { ChangeHistory } from "./change-history";
import { SettingFacts } from "./setting-facts";

export const generateMetadata = titled("setting");

const settingDocument = graphql(`
  query SettingPage($key: String!) {
    ...Frame
    setting(key: $key) {
      ... on Setting {
        label
        hint
        ...SettingFacts
        ...ChangeForm
        ...ChangeHistory
      }
      ...RefusalFacts
    }
  }
`);

interface SettingPageProps {
  readonly params: Promise<{ readonly key: string }>;
  readonly searchParams: SearchParams;
}

export default servePage(async function SettingPage({ params, searchParams }: SettingPageProps) {
  const { setting, viewer } = await askPage(settingDocument, { key: decodeURIComponent((await params).key) });
  if ("code" in setting) throw new NotFound();
  const titles = await getTranslations("titles");
  const t = await getTranslations("settings");
  return (
    <>
      <PageHeader
        title={setting.label}
        back={{ href: paths.settings(), label: titles("settings") }}
        {...(setting.hint && { description: setting.hint })}
      />
      {textOf((await searchParams).done) && <Notice>{t("decided")}</Notice>}
      <div className="grid gap-4">
        <Panel title={t("facts")}>
          <SettingFacts setting={setting} />
        </Panel>
        <Panel title={t("change")}>
          {viewer.permissions.includes("settings:manage") ? (
            <ChangeForm setting={setting} />
          ) : (
            <p className="text-muted">{t("mayNot")}</p>
          )}
        </Panel>
        <Panel title={t("history")}>
          <ChangeHistory setting={setting} />
        </Panel>
      </div>
    </>
  );
});
