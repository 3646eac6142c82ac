import { useTranslations } from "next-intl";
import { Wordmark } from "#ui/wordmark";

/** The mall's name, with the desk's beside it where staff work. */
export function Brand({ desk = false }: { readonly desk?: boolean }) {
  const t = useTranslations("common");
  return <Wordmark mall={t("mall")}>{desk && <span className="text-muted">{t("desk")}</span>}</Wordmark>;
}
