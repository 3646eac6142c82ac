import { conversationTopicLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { ChatHeaderFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { Badge } from "#ui/badge";
import { PageHeader } from "#ui/page-header";
import { ChatStatus, WaitingChip } from "../chat-status";

graphql(`
  fragment ChatHeader on StaffConversation {
    conversationNumber
    topic
    holder {
      displayName
    }
    ...ChatStatus
    ...ChatWaiting
  }
`);

export function ChatHeader({ row }: { readonly row: ChatHeaderFragment }) {
  const t = useTranslations("titles");
  const texts = useTranslations("chats");
  const say = useLabels();
  return (
    <PageHeader
      title={row.conversationNumber}
      back={{ href: paths.chats(), label: t("chats") }}
      facts={
        <>
          <Badge>{say(conversationTopicLabels[row.topic])}</Badge>
          <ChatStatus row={row} />
          <WaitingChip row={row} />
          <span>{row.holder?.displayName ?? texts("nobody")}</span>
        </>
      }
    />
  );
}
