import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "#ui/button";

interface FilterFormProps {
  /** The list itself, without any filter. */
  readonly action: string;
  /** Choices made elsewhere that filtering must not lose, such as the view. The cursor is not among them. */
  readonly keep?: Readonly<Record<string, string | undefined>>;
  readonly clearHref: string;
  readonly children: ReactNode;
}

/** A GET form: what is filtered stands in the address, to be reloaded, bookmarked and sent to a colleague. */
export function FilterForm({ action, keep = {}, clearHref, children }: FilterFormProps) {
  const t = useTranslations("kit");
  return (
    <search>
      <form action={action} className="mb-3 flex flex-wrap items-end gap-2">
        {Object.entries(keep).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {children}
        <Button>{t("filter")}</Button>
        <ButtonLink tone="quiet" href={clearHref}>
          {t("clearFilters")}
        </ButtonLink>
      </form>
    </search>
  );
}

/** A filter with its label in front, as narrow as its content. */
export function Filter({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="grid gap-0.5 text-xs text-muted max-sm:w-full">
      {label}
      {children}
    </label>
  );
}
