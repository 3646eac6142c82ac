import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { JobTabCountsFragment } from "#generated/graphql";
import { paths } from "#lib/paths";
import { ViewTabs } from "#ui/view-tabs";
import { VIEWS, type View } from "./views";

graphql(`
  fragment JobTabCounts on JobCounts {
    failed
    lateSweeps
  }
`);

interface JobViewsProps {
  readonly view: View;
  readonly letters: number;
  readonly counts: JobTabCountsFragment;
}

/** Only what waits for somebody is counted. */
export function JobViews({ view, letters, counts: { failed, lateSweeps } }: JobViewsProps) {
  const t = useTranslations("jobs");
  const counted: Partial<Record<View, number>> = { letters, failed, sweeps: lateSweeps };
  const tabs = (Object.keys(VIEWS) as View[]).map((name) => ({
    href: paths.jobs({ view: name === "letters" ? undefined : name }),
    label: t(name),
    current: name === view,
    count: counted[name] ? { value: counted[name], more: false } : undefined,
  }));
  return <ViewTabs label={t("views")} tabs={tabs} />;
}
