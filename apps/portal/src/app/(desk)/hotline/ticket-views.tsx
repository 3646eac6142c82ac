import { type TicketView, ticketViewLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { ViewTabs } from "#ui/view-tabs";

const VIEWS: readonly TicketView[] = ["OPEN", "MINE", "RESOLVED"];

export function TicketViews({ view }: { readonly view: TicketView }) {
  const t = useTranslations("hotline");
  const say = useLabels();
  return (
    <ViewTabs
      label={t("views")}
      tabs={VIEWS.map((name) => ({
        href: paths.hotline({ view: name }),
        label: say(ticketViewLabels[name]),
        current: name === view,
      }))}
    />
  );
}
