import { type RequestView, requestViewLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { ViewTabs } from "#ui/view-tabs";

const VIEWS: readonly RequestView[] = [
  "OVERDUE",
  "NEAR_DUE",
  "UNVERIFIED",
  "TO_HANDLE",
  "IN_REVIEW",
  "TO_DELIVER",
  "CLOSED",
];

interface RequestViewsProps {
  readonly view?: RequestView;
  readonly counts: readonly { readonly view: RequestView; readonly count: number }[];
}

/** The queue by what it waits for; the two clocks first. */
export function RequestViews({ view, counts }: RequestViewsProps) {
  const t = useTranslations("requests");
  const say = useLabels();
  const countOf = (name: RequestView) => counts.find((entry) => entry.view === name)?.count ?? 0;
  return (
    <ViewTabs
      label={t("views")}
      tabs={[
        { href: paths.requests(), label: t("all"), current: !view },
        ...VIEWS.map((name) => ({
          href: paths.requests({ view: name }),
          label: say(requestViewLabels[name]),
          current: view === name,
          count: { value: countOf(name), more: false },
        })),
      ]}
    />
  );
}
