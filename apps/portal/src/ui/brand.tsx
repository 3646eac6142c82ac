import { useTranslations } from "next-intl";

export function Mark() {
  return (
    <svg aria-hidden viewBox="0 0 32 32" className="size-6 shrink-0">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <path d="M6 25V13l6 4.2V13l6 4.2V13l8-6v18z" className="fill-on-accent" />
      <path d="M18 25v-5h4v5z" className="fill-accent" />
    </svg>
  );
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
