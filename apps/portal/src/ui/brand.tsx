import { useTranslations } from "next-intl";
import { paths } from "#lib/paths";

export function Mark() {
  // biome-ignore lint/performance/noImgElement: a drawing of some hundred bytes; nothing to optimize
  return <img src={paths.icon()} alt="" width={24} height={24} />;
}

/** The mall's name, with the desk's beside it where staff work. */
export function Brand({ desk = false }: { readonly desk?: boolean }) {
  const t = useTranslations("common");
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <Mark />
      <span className="font-semibold tracking-tight">{t("mall")}</span>
      {desk && <span className="text-muted">{t("desk")}</span>}
    </span>
  );
}
