import { useTranslations } from "next-intl";

export const MAIN_ID = "main";

export function SkipLink() {
  const t = useTranslations("common");
  return (
    <a
      href={`#${MAIN_ID}`}
      className="sr-only z-50 rounded-md bg-accent px-4 py-2 font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      {t("skip")}
    </a>
  );
}
