import { useTranslations } from "next-intl";
import { FileField } from "#ui/file-field";

/** The scan of a letter. It is staged before the form is judged, so that a form that fails keeps it. */
export function ScanInput({ optional }: { readonly optional?: boolean }) {
  const t = useTranslations("disclosures");
  return (
    <FileField
      name="scan"
      label={t("scan")}
      hint={t("scanHint")}
      optional={optional}
      accept="application/pdf,image/png,image/jpeg,image/webp"
    />
  );
}
