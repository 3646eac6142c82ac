import { useTranslations } from "next-intl";
import { formatCount } from "#lib/format";
import { ButtonLink } from "#ui/button";

interface KeysetPagerProps {
  readonly count: { readonly value: number; readonly more: boolean };
  readonly previousHref?: string;
  readonly nextHref?: string;
}

/** No page numbers: rows that come in while one reads would shift them. */
export function KeysetPager({ count, previousHref, nextHref }: KeysetPagerProps) {
  const t = useTranslations("kit");
  return (
    <nav aria-label={t("pages")} className="mt-3 flex items-center gap-2 text-sm text-muted">
      <p className="mr-auto">{t("total", { count: `${formatCount(count.value)}${count.more ? "+" : ""}` })}</p>
      {previousHref && (
        <ButtonLink href={previousHref} rel="prev">
          {t("previous")}
        </ButtonLink>
      )}
      {nextHref && (
        <ButtonLink href={nextHref} rel="next">
          {t("next")}
        </ButtonLink>
      )}
    </nav>
  );
}
