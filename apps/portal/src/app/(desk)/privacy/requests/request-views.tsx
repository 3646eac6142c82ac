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
  readonly counts: readonly { readonly view: RequestView; readonly count: number; readonly more: boolean }[];
}

/** The queue by what it waits for; the two clocks first. */
export function RequestViews({ view, counts }: RequestViewsProps) {
  const t = useTranslations("requests");
  const say = useLabels();
  const countOf = (name: RequestView) => {
    const { count = 0, more = false } = counts.find((entry) => entry.view === name) ?? {};
    return { value: count, more };
  };
  return (
    <ViewTabs
      label={t("views")}
      tabs={[
        { href: paths.requests(), label: t("all"), current: !view },
        ...VIEWS.map((name) => ({
          href: paths.requests({ view: name }),
          label: say(requestViewLabels[name]),
          current: view === name,
          count: countOf(name),
        })),
      ]}
    />
  );
}
