import { useTranslations } from "next-intl";
import { ButtonLink } from "#ui/button";
import { EmptyState } from "#ui/empty-state";

interface NoRowsProps {
  /** Whether a filter may be why there is nothing. */
  readonly filtered: boolean;
  readonly texts: { readonly none: string; readonly noneHint: string; readonly noMatch: string };
  readonly clearHref: string;
}

/** In place of an empty table: nothing yet, or nothing that matches. */
export function NoRows({ filtered, texts, clearHref }: NoRowsProps) {
  const t = useTranslations("kit");
  if (!filtered) {
    return (
      <EmptyState kind="nothingYet" title={texts.none}>
        <p>{texts.noneHint}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState kind="noMatch" title={texts.noMatch}>
      <ButtonLink href={clearHref}>{t("clearFilters")}</ButtonLink>
    </EmptyState>
  );
}
