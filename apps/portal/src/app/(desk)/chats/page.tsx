import { type ConversationView, conversationViewLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { ListPage } from "#ui/list-page";
import { servePage } from "#ui/serve-page";
import { ChatTable } from "./chat-table";
import { ChatViews } from "./chat-views";

export const generateMetadata = titled("chats");

const chatsDocument = graphql(`
  query Chats($view: ConversationView!, $after: String) {
    ...Frame
    staffConversations(first: 50, after: $after, view: $view) {
      nodes {
        ...ChatRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default servePage(async function Chats({ searchParams }: { readonly searchParams: SearchParams }) {
  const query = await searchParams;
  const view = wordOf<ConversationView>(conversationViewLabels, query.view) ?? "WAITING";
  const after = textOf(query.after);
  const { staffConversations } = await askPage(chatsDocument, { view, after });
  const { hasNextPage, endCursor } = staffConversations.pageInfo;
  const t = await getTranslations("titles");
  return (
    <ListPage
      title={t("chats")}
      views={<ChatViews view={view} />}
      pager={{
        firstHref: after && paths.chats({ view }),
        nextHref: hasNextPage && endCursor ? paths.chats({ view, after: endCursor }) : undefined,
      }}
    >
      <ChatTable chats={staffConversations.nodes} view={view} />
    </ListPage>
  );
});
