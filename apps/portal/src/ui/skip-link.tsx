import { useTranslations } from "next-intl";

export const MAIN_ID = "main";

export function SkipLink() {
  const t = useTranslations("common");
  return (
    <a
      href={`#${MAIN_ID}`}
      className="fixed -top-16 left-2 z-50 rounded-md bg-accent px-4 py-2 font-medium text-on-accent focus:top-2"
    >
      {t("skip")}
    </a>
  );
}
