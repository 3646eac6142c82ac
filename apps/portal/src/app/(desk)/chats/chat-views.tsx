import { type ConversationView, conversationViewLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { ViewTabs } from "#ui/view-tabs";

const VIEWS: readonly ConversationView[] = ["WAITING", "MINE", "HELD", "CLOSED"];

export function ChatViews({ view }: { readonly view: ConversationView }) {
  const t = useTranslations("chats");
  const say = useLabels();
  return (
    <ViewTabs
      label={t("views")}
      tabs={VIEWS.map((name) => ({
        href: paths.chats({ view: name }),
        label: say(conversationViewLabels[name]),
        current: name === view,
      }))}
    />
  );
}
