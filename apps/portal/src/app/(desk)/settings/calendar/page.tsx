import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { Facts } from "#ui/facts";
import { Notice } from "#ui/notice";
import { PageHeader } from "#ui/page-header";
import { Panel } from "#ui/panel";
import { servePage } from "#ui/serve-page";
import { NoticeForm } from "./notice-form";
import { NoticeList } from "./notice-list";

export const generateMetadata = titled("calendar");

const calendarDocument = graphql(`
  query WorkingCalendar {
    ...Frame
    workingCalendar {
      years
      missingYears
      notices {
        ...HolidayNoticeEntry
      }
    }
  }
`);

/** By what working days are counted, and the holiday notices that staff entered. */
export default servePage(async function Calendar({ searchParams }: { readonly searchParams: SearchParams }) {
  const { workingCalendar, viewer } = await askPage(calendarDocument, {});
  const { done, entered } = await searchParams;
  const titles = await getTranslations("titles");
  const t = await getTranslations("settings");
  const { years, missingYears, notices } = workingCalendar;
  return (
    <>
      <PageHeader title={titles("calendar")} back={{ href: paths.settings(), label: titles("settings") }} />
      {(textOf(done) || textOf(entered)) && <Notice>{t(textOf(entered) ? "entered" : "decided")}</Notice>}
      <div className="grid gap-4">
        <Panel title={t("years")}>
          <Facts
            facts={[
              { term: t("years"), value: years.join(" · ") },
              { term: t("missing"), value: missingYears.join(" · ") || t("allKnown") },
            ]}
          />
        </Panel>
        <Panel title={t("notices")}>
          <NoticeList notices={notices} />
        </Panel>
        {viewer.permissions.includes("settings:manage") && (
          <Panel title={t("enter")}>
            <NoticeForm />
          </Panel>
        )}
      </div>
    </>
  );
});
