import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { formatTime } from "#lib/format";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";

const versionsDocument = graphql(`
  query PolicyVersions {
    privacyPolicyVersions {
      version
      releasedAt
      updatedOn
      effectiveOn
    }
  }
`);

export const generateMetadata = titled("policyVersions");

export default servePage(async function PolicyVersions() {
  const { privacyPolicyVersions: versions } = await callApi(versionsDocument);
  const t = await getTranslations("policy");
  const title = (await getTranslations("titles"))("policyVersions");
  return (
    <>
      <PageHeader title={title} description={t("versionsLead")} back={{ href: paths.policy(), label: t("back") }} />
      {versions.length === 0 ? (
        <EmptyState kind="nothingYet" title={t("none")}>
          <p>{t("noneHint")}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={title}
          rows={versions}
          rowKey={({ version }) => version}
          rowHref={({ version }) => paths.policyVersion(version)}
          columns={[
            { key: "version", header: t("version"), cell: ({ version }) => version },
            { key: "effective", header: t("effective"), cell: ({ effectiveOn }) => effectiveOn },
            { key: "updated", header: t("updated"), cell: ({ updatedOn }) => updatedOn, wideOnly: true },
            { key: "released", header: t("released"), cell: ({ releasedAt }) => formatTime(releasedAt) },
          ]}
        />
      )}
    </>
  );
});
