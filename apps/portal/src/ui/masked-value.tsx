import { LockKeyhole } from "lucide-react";
import { useTranslations } from "next-intl";

/** A value the API masked. The clear one is not in this page, so nothing here could show it. */
export function MaskedValue({ value }: { readonly value: string }) {
  const t = useTranslations("kit");
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      {value}
      <LockKeyhole aria-hidden className="size-3 text-outline" />
      <span className="sr-only">{t("masked")}</span>
    </span>
  );
}
