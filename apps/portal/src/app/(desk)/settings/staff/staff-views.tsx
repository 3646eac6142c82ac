import { type StaffView, staffViewLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { StaffViewCountsFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { ViewTabs } from "#ui/view-tabs";

graphql(`
  fragment StaffViewCounts on StaffCounts {
    active
    invited
    left
    withoutSecondFactor
    stale
    waitingForApproval
    ending
  }
`);

/** What somebody has to do comes first; those who have left come last. */
const COUNTS: Readonly<Record<StaffView, Exclude<keyof StaffViewCountsFragment, "__typename">>> = {
  WAITING_FOR_APPROVAL: "waitingForApproval",
  ACTIVE: "active",
  INVITED: "invited",
  ENDING: "ending",
  WITHOUT_SECOND_FACTOR: "withoutSecondFactor",
  STALE: "stale",
  LEFT: "left",
};

interface StaffViewsProps {
  readonly view?: StaffView;
  readonly counts: StaffViewCountsFragment;
}

export function StaffViews({ view, counts }: StaffViewsProps) {
  const t = useTranslations("staff");
  const say = useLabels();
  return (
    <ViewTabs
      label={t("views")}
      tabs={[
        { href: paths.staff(), label: t("all"), current: !view },
        ...(Object.keys(COUNTS) as StaffView[]).map((name) => ({
          href: paths.staff({ view: name }),
          label: say(staffViewLabels[name]),
          current: view === name,
          count: { value: counts[COUNTS[name]], more: false },
        })),
      ]}
    />
  );
}
