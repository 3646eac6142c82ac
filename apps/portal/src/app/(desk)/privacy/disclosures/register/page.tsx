import { authorityKindLabels } from "@factory-to-home/contract";
import { getLocale, getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { ButtonLink } from "#ui/button";
import { DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";

export const generateMetadata = titled("disclosureFigures");

const figuresDocument = graphql(`
  query DisclosureFigures($year: Int, $half: Int) {
    ...Frame
    disclosureFigures(year: $year, half: $half) {
      year
      half
      figures {
        authority
        received
        open
        complied
        narrowed
        noData
        returned
        refused
        foreign
        withdrawn
        notified
      }
    }
  }
`);

/** `2026-2` in the address; the half-year of now, as the mall's clock says, when there is none. */
function halfOf(typed: string | undefined): { year?: number; half?: number } {
  const match = /^(20\d{2})-([12])$/.exec(typed ?? "");
  return match ? { year: Number(match[1]), half: Number(match[2]) } : {};
}

export default servePage(async function DisclosureFigures({ searchParams }: { readonly searchParams: SearchParams }) {
  const asked = halfOf(textOf((await searchParams).half));
  const { year, half, figures } = (await askPage(figuresDocument, asked)).disclosureFigures;
  const titles = await getTranslations("titles");
  const t = await getTranslations("disclosures");
  const locale = await getLocale();
  const say = (label: Readonly<Record<string, string>>) => label[locale] ?? "";
  const earlier = half === 1 ? `${year - 1}-2` : `${year}-1`;
  const later = half === 1 ? `${year}-2` : `${year + 1}-1`;
  return (
    <>
      <PageHeader
        title={titles("disclosureFigures")}
        facts={t(half === 1 ? "firstHalf" : "secondHalf", { year: String(year) })}
        description={t("figuresLead")}
        back={{ href: paths.disclosures(), label: titles("disclosures") }}
        actions={
          <>
            <ButtonLink tone="quiet" href={paths.disclosureFigures({ half: earlier })}>
              {t("earlier")}
            </ButtonLink>
            <ButtonLink tone="quiet" href={paths.disclosureFigures({ half: later })}>
              {t("later")}
            </ButtonLink>
          </>
        }
      />
      {figures.length === 0 ? (
        <EmptyState kind="nothingYet" title={t("noFigures")}>
          {t("noFiguresHint")}
        </EmptyState>
      ) : (
        <DataTable
          caption={titles("disclosureFigures")}
          rows={figures}
          rowKey={({ authority }) => authority}
          columns={[
            { key: "authority", header: t("authority"), cell: ({ authority }) => say(authorityKindLabels[authority]) },
            { key: "received", header: t("received"), align: "end", cell: ({ received }) => received },
            {
              key: "answered",
              header: t("answered"),
              align: "end",
              cell: ({ complied, narrowed, noData }) => complied + narrowed + noData,
            },
            { key: "returned", header: t("returned"), align: "end", cell: ({ returned }) => returned },
            { key: "refused", header: t("refused"), align: "end", cell: ({ refused }) => refused },
            {
              key: "other",
              header: t("otherEnds"),
              align: "end",
              cell: ({ foreign, withdrawn }) => foreign + withdrawn,
            },
            { key: "open", header: t("open"), align: "end", cell: ({ open }) => open },
            { key: "notified", header: t("notified"), align: "end", wideOnly: true, cell: ({ notified }) => notified },
          ]}
        />
      )}
    </>
  );
});
