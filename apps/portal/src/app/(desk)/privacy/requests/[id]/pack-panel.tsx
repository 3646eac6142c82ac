import { accessPackFormLabels, accessPackStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { RequestPackFragment } from "#generated/graphql";
import { formatCount, formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { accessPackTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { Facts } from "#ui/facts";
import { Panel } from "#ui/panel";

graphql(`
  fragment RequestPack on StaffDataSubjectRequest {
    accessPack {
      form
      status
      categories
      records
      madeAt
      expiresAt
      downloads
      endedAt
    }
  }
`);

/** How the person's copy stands. There is no way from here to what is in it. */
export function PackPanel({ row: { accessPack: pack } }: { readonly row: RequestPackFragment }) {
  const t = useTranslations("closure");
  const say = useLabels();
  if (!pack) return null;
  const time = (term: string, at: string | null) => (at ? [{ term, value: formatTime(at) }] : []);
  return (
    <Panel title={t("pack")}>
      <p className="text-sm text-muted">{t("packHint")}</p>
      <Facts
        facts={[
          { term: t("packForm"), value: say(accessPackFormLabels[pack.form]) },
          {
            term: t("status"),
            value: (
              <StatusBadge tone={accessPackTones[pack.status]}>{say(accessPackStatusLabels[pack.status])}</StatusBadge>
            ),
          },
          { term: t("packCategories"), value: formatCount(pack.categories) },
          { term: t("packRecords"), value: formatCount(pack.records) },
          { term: t("packDownloads"), value: t("ofThree", { count: pack.downloads }) },
          ...time(t("packMadeAt"), pack.madeAt),
          ...time(t("packExpiresAt"), pack.endedAt ? null : pack.expiresAt),
          ...time(t("packEndedAt"), pack.endedAt),
        ]}
      />
    </Panel>
  );
}
