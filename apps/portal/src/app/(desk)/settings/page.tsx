import { type SettingArea, settingAreaLabels } from "@factory-to-home/contract";
import { getLocale, getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { ButtonLink } from "#ui/button";
import { PageHeader } from "#ui/page-header";
import { Panel } from "#ui/panel";
import { servePage } from "#ui/serve-page";
import { SettingTable } from "./setting-table";
import { WaitingChanges } from "./waiting-changes";

export const generateMetadata = titled("settings");

const settingsDocument = graphql(`
  query Settings {
    ...Frame
    settings {
      area
      ...SettingRow
      ...WaitingChange
    }
    workingCalendar {
      missingYears
    }
  }
`);

/** Everything that may be changed while the mall runs, area by area; what waits for a second person stands on top. */
export default servePage(async function Settings() {
  const { settings, workingCalendar } = await askPage(settingsDocument, {});
  const titles = await getTranslations("titles");
  const t = await getTranslations("settings");
  const locale = await getLocale();
  const { missingYears } = workingCalendar;
  const areas = Map.groupBy(settings, ({ area }) => area);
  return (
    <>
      <PageHeader
        title={titles("settings")}
        description={t("lead")}
        actions={<ButtonLink href={paths.calendar()}>{t("calendarLink")}</ButtonLink>}
      />
      {missingYears.length > 0 && (
        <p role="status" className="mb-4 rounded-md bg-caution-soft px-3 py-2 text-caution">
          {t("calendarMissing", { years: missingYears.join(" · ") })}
        </p>
      )}
      <div className="grid gap-4">
        <WaitingChanges settings={settings} />
        {(Object.keys(settingAreaLabels) as SettingArea[])
          .filter((area) => areas.has(area))
          .map((area) => (
            <Panel key={area} title={settingAreaLabels[area][locale]}>
              <SettingTable
                caption={t("caption", { area: settingAreaLabels[area][locale] })}
                settings={areas.get(area) ?? []}
              />
            </Panel>
          ))}
      </div>
    </>
  );
});
