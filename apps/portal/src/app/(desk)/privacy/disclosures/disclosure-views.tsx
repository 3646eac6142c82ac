import { type DisclosureView, disclosureViewLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { ButtonLink } from "#ui/button";
import { ViewTabs } from "#ui/view-tabs";

interface DisclosureViewsProps {
  readonly filter: {
    readonly view?: DisclosureView;
    readonly status?: string;
    readonly authority?: string;
    readonly number?: string;
  };
  readonly mayRegister: boolean;
}

export function DisclosureViews({ filter, mayRegister }: DisclosureViewsProps) {
  const t = useTranslations("disclosures");
  const say = useLabels();
  const narrowed = Boolean(filter.status || filter.authority || filter.number);
  const views = Object.keys(disclosureViewLabels) as DisclosureView[];
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        {mayRegister && <ButtonLink href={paths.newDisclosure()}>{t("register")}</ButtonLink>}
        <ButtonLink tone="quiet" href={paths.disclosureFigures()}>
          {t("figures")}
        </ButtonLink>
      </div>
      <ViewTabs
        label={t("views")}
        tabs={[
          { href: paths.disclosures(), label: t("all"), current: !narrowed && !filter.view },
          ...views.map((view) => ({
            href: paths.disclosures({ view }),
            label: say(disclosureViewLabels[view]),
            current: !narrowed && filter.view === view,
          })),
        ]}
      />
    </div>
  );
}
