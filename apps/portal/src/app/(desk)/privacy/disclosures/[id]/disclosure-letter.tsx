import { authorityKindLabels, disclosureDeliveryLabels, legalInstrumentKindLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { DisclosureLetterFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { Facts } from "#ui/facts";
import { Panel } from "#ui/panel";

graphql(`
  fragment DisclosureLetter on DisclosureRequest {
    authority
    authorityName
    caseNumber
    deliveredBy
    legalArticle
    legalHook
    dataAsked
    personsAsked
    askedFrom
    askedTo
    hasSecrecyClause
    secrecyText
    officers {
      name
      idNumber
    }
    instruments {
      id
      kind
      issuedOn
      validUntil
      hasDocument
    }
  }
`);

/** What the letter says, and the papers it rests on. */
export function DisclosureLetter({ row }: { readonly row: DisclosureLetterFragment }) {
  const t = useTranslations("disclosures");
  const say = useLabels();
  const secrecy = row.hasSecrecyClause ? (row.secrecyText ?? "✔") : t("no");
  return (
    <Panel title={t("letter")}>
      <Facts
        facts={[
          { term: t("authority"), value: say(authorityKindLabels[row.authority]) },
          { term: t("authorityName"), value: row.authorityName },
          { term: t("caseNumber"), value: row.caseNumber ?? t("no") },
          { term: t("delivered"), value: say(disclosureDeliveryLabels[row.deliveredBy]) },
          {
            term: t("officers"),
            value: row.officers.map(({ name, idNumber }) => `${name} ${idNumber}`).join(" · ") || t("no"),
          },
          { term: t("article"), value: row.legalArticle ?? t("no") },
          { term: t("hook"), value: row.legalHook },
          { term: t("dataAsked"), value: row.dataAsked },
          { term: t("personsAsked"), value: row.personsAsked },
          { term: t("period"), value: `${row.askedFrom} – ${row.askedTo}` },
          { term: t("secrecy"), value: secrecy },
          ...row.instruments.map(({ kind, issuedOn, validUntil, hasDocument }) => ({
            term: say(legalInstrumentKindLabels[kind]),
            value: `${issuedOn} – ${validUntil} · ${t("scan")} ${hasDocument ? t("onFile") : t("missing")}`,
          })),
        ]}
      />
    </Panel>
  );
}
