import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { formatDate } from "#lib/format";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";

export const generateMetadata = titled("announcements");

const announcementsDocument = graphql(`
  query PublicAnnouncements {
    publicAnnouncements {
      announcementNumber
      publishedAt
      endsAt
    }
  }
`);

/** Policy 5.8.1: where people look who could not be told one by one. */
export default servePage(async function Announcements() {
  const { publicAnnouncements } = await callApi(announcementsDocument);
  const t = await getTranslations("announcements");
  const title = (await getTranslations("titles"))("announcements");
  return (
    <>
      <PageHeader title={title} description={t("lead")} />
      {publicAnnouncements.length === 0 ? (
        <EmptyState kind="nothingYet" title={t("none")}>
          <p>{t("noneHint")}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={title}
          rows={publicAnnouncements}
          rowKey={({ announcementNumber }) => announcementNumber}
          rowHref={({ announcementNumber }) => paths.announcement(announcementNumber)}
          columns={[
            { key: "number", header: t("number"), cell: ({ announcementNumber }) => announcementNumber },
            { key: "published", header: t("publishedAt"), cell: ({ publishedAt }) => formatDate(publishedAt) },
            { key: "ends", header: t("endsAt"), cell: ({ endsAt }) => formatDate(endsAt) },
          ]}
        />
      )}
    </>
  );
});
