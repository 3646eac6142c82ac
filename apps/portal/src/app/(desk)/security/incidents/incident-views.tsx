import { useTranslations } from "next-intl";
import { paths } from "#lib/paths";
import { textOf } from "#lib/search-params";
import { ViewTabs } from "#ui/view-tabs";

const VIEWS = ["clock", "overdue", "all"] as const;
type View = (typeof VIEWS)[number];

/** How the register is looked at; undefined: what is not closed, newest first. */
export const viewOf = (parameter: string | string[] | undefined): View | undefined =>
  VIEWS.find((view) => view === textOf(parameter));

interface IncidentViewsProps {
  readonly view?: View;
  /** A filter says more than the view does. */
  readonly narrowed: boolean;
}

export function IncidentViews({ view, narrowed }: IncidentViewsProps) {
  const t = useTranslations("incidents");
  const labels = { clock: t("byClock"), overdue: t("overdue"), all: t("all") };
  return (
    <ViewTabs
      label={t("views")}
      tabs={[
        { href: paths.incidents(), label: t("open"), current: !narrowed && !view },
        ...VIEWS.map((name) => ({
          href: paths.incidents({ view: name }),
          label: labels[name],
          current: !narrowed && view === name,
        })),
      ]}
    />
  );
}
