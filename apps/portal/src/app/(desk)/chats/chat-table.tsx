import { type ConversationView, conversationTopicLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { ChatRowFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { DataTable } from "#ui/data-table";
import { NoRows } from "#ui/no-rows";
import { ChatStatus, WaitingChip } from "./chat-status";

graphql(`
  fragment ChatRow on StaffConversation {
    id
    conversationNumber
    topic
    openedAt
    holder {
      displayName
    }
    ...ChatStatus
    ...ChatWaiting
  }
`);

interface ChatTableProps {
  readonly chats: readonly ChatRowFragment[];
  readonly view: ConversationView;
}

/** Nobody's name and no word of theirs: those are for whoever has the chat in hand. */
export function ChatTable({ chats, view }: ChatTableProps) {
  const t = useTranslations("chats");
  const say = useLabels();
  if (chats.length === 0) {
    const texts = { none: t("none"), noneHint: t("noneHint"), noMatch: t("noMatch") };
    return <NoRows filtered={view !== "WAITING"} texts={texts} clearHref={paths.chats()} />;
  }
  return (
    <DataTable
      caption={t("caption")}
      rows={chats}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.chat(id)}
      landable={view === "MINE"}
      columns={[
        { key: "number", header: t("number"), cell: ({ conversationNumber }) => conversationNumber },
        { key: "status", header: t("status"), cell: (row) => <ChatStatus row={row} /> },
        { key: "waiting", header: t("waiting"), cell: (row) => <WaitingChip row={row} /> },
        { key: "topic", header: t("topic"), cell: ({ topic }) => say(conversationTopicLabels[topic]) },
        { key: "holder", header: t("holder"), cell: ({ holder }) => holder?.displayName ?? t("nobody") },
        { key: "opened", header: t("openedAt"), wideOnly: true, cell: ({ openedAt }) => formatTime(openedAt) },
      ]}
    />
  );
}
