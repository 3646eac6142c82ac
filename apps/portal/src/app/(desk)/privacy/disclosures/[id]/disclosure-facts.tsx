import { disclosureDefectLabels, disclosureNoticeLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { DisclosureFactsFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { Facts } from "#ui/facts";
import { PlainLink } from "#ui/link";
import { Panel } from "#ui/panel";

graphql(`
  fragment DisclosureFacts on DisclosureRequest {
    receivedAt
    defect
    answerText
    notice
    noticedAt
    renewalOf
    renewedBy
    package {
      sealedAt
      rows
      sha256
      handedOverAt
      receiptOn
    }
  }
`);

export function DisclosureFacts({ row }: { readonly row: DisclosureFactsFragment }) {
  const t = useTranslations("disclosures");
  const say = useLabels();
  const linkTo = (id: string | null, term: string) =>
    id ? [{ term, value: <PlainLink href={paths.disclosure(id)}>{t("openIt")}</PlainLink> }] : [];
  return (
    <>
      <Panel title={t("facts")}>
        <Facts
          facts={[
            { term: t("receivedAt"), value: formatTime(row.receivedAt) },
            { term: t("notice"), value: row.notice ? say(disclosureNoticeLabels[row.notice]) : t("undecided") },
            ...(row.noticedAt ? [{ term: t("noticedAt"), value: formatTime(row.noticedAt) }] : []),
            ...(row.defect ? [{ term: t("defect"), value: say(disclosureDefectLabels[row.defect]) }] : []),
            ...(row.answerText ? [{ term: t("answer"), value: row.answerText }] : []),
            ...linkTo(row.renewalOf, t("renewalOf")),
            ...linkTo(row.renewedBy, t("renewedBy")),
          ]}
        />
      </Panel>
      {row.package && (
        <Panel title={t("package")}>
          <Facts
            facts={[
              { term: t("sealedAt"), value: formatTime(row.package.sealedAt) },
              { term: t("rows"), value: row.package.rows },
              { term: t("sha"), value: <span className="break-all">{row.package.sha256}</span> },
              ...(row.package.receiptOn ? [{ term: t("receipt"), value: row.package.receiptOn }] : []),
            ]}
          />
        </Panel>
      )}
    </>
  );
}
