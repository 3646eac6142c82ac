import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CaseEvidenceFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { EvidenceGallery } from "#ui/evidence-gallery";
import { Panel } from "#ui/panel";

graphql(`
  fragment CaseEvidence on StaffAfterSalesCase {
    evidence {
      id
      purpose
      stagedAt
      href
    }
  }
`);

/** Pictures of the shopper and of the warehouse, side by side. The API logs each that is looked at. */
export function CaseEvidence({ row }: { readonly row: CaseEvidenceFragment }) {
  const t = useTranslations("afterSalesCase");
  const of = (purpose: CaseEvidenceFragment["evidence"][number]["purpose"]) =>
    row.evidence.filter((file) => file.purpose === purpose);
  const sides = [
    { label: t("shopperPictures"), picture: "shopperPicture", files: of("AFTER_SALES_EVIDENCE") },
    { label: t("warehousePictures"), picture: "warehousePicture", files: of("AFTER_SALES_INSPECTION") },
  ] as const;
  return (
    <Panel title={t("evidence")}>
      <div className="grid gap-4 md:grid-cols-2">
        {sides.map(({ label, picture, files }) => (
          <section key={label} className="grid content-start gap-2">
            <h3 className="text-sm text-muted">{label}</h3>
            <EvidenceGallery
              label={label}
              evidence={files.flatMap(({ id, stagedAt, href }, index) =>
                href
                  ? [
                      {
                        id,
                        kind: "IMAGE" as const,
                        href,
                        thumbnailHref: href,
                        note: formatTime(stagedAt),
                        label: t(picture, { number: index + 1, count: files.length }),
                      },
                    ]
                  : [],
              )}
            />
          </section>
        ))}
      </div>
    </Panel>
  );
}
