import { useTranslations } from "next-intl";
import { MAIN_ID } from "#lib/paths";

export function SkipLink() {
  const t = useTranslations("common");
  return (
    <a href={`#${MAIN_ID}`} className="skip-link">
      {t("skip")}
    </a>
  );
}
