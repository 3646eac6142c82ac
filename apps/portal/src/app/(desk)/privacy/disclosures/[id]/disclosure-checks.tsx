import { disclosureCheckLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { DisclosureChecksFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { DataTable } from "#ui/data-table";
import { Panel } from "#ui/panel";

graphql(`
  fragment DisclosureChecks on DisclosureRequest {
    checks {
      check
      passed
      checkedAt
    }
  }
`);

export function DisclosureChecks({ row: { checks } }: { readonly row: DisclosureChecksFragment }) {
  const t = useTranslations("disclosures");
  const say = useLabels();
  const words = (passed: boolean | null) => (passed === null ? t("unanswered") : passed ? t("passed") : t("failed"));
  return (
    <Panel title={t("checks")}>
      <DataTable
        caption={t("checks")}
        rows={checks}
        rowKey={({ check }) => check}
        columns={[
          { key: "check", header: t("check"), cell: ({ check }) => say(disclosureCheckLabels[check]) },
          { key: "result", header: t("result"), cell: ({ passed }) => words(passed) },
          {
            key: "at",
            header: t("checkedAt"),
            wideOnly: true,
            cell: ({ checkedAt }) => checkedAt && formatTime(checkedAt),
          },
        ]}
      />
    </Panel>
  );
}
