import { useTranslations } from "next-intl";
import { ButtonLink } from "#ui/button";

interface KeysetPagerProps {
  /** Absent on the first page itself. */
  readonly firstHref?: string;
  /** Absent on the last page. */
  readonly nextHref?: string;
}

/** No page numbers and no way back but the browser's: rows that come in while one reads would shift them. */
export function KeysetPager({ firstHref, nextHref }: KeysetPagerProps) {
  const t = useTranslations("kit");
  if (!firstHref && !nextHref) return null;
  return (
    <nav aria-label={t("pages")} className="mt-3 flex items-center justify-end gap-2">
      {firstHref && <ButtonLink href={firstHref}>{t("firstPage")}</ButtonLink>}
      {nextHref && (
        <ButtonLink href={nextHref} rel="next">
          {t("next")}
        </ButtonLink>
      )}
    </nav>
  );
}
