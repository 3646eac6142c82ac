import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import type { SearchParams } from "#lib/search-params";
import { titled } from "#lib/titled";
import { CaseLayout } from "#ui/case-layout";
import { Notice } from "#ui/notice";
import { Refresh } from "#ui/refresh";
import { servePage } from "#ui/serve-page";
import { ChatDeeds } from "./chat-deeds";
import { ChatHeader } from "./chat-header";
import { ChatHistory } from "./chat-history";
import { ChatOrders } from "./chat-orders";
import { ChatPerson } from "./chat-person";
import { ChatStream } from "./chat-stream";
import { IdentityPanel } from "./identity-panel";
import { ReplyForm } from "./reply-form";

export const generateMetadata = titled("chat");

const chatDocument = graphql(`
  query Chat($id: ID!, $entity: String!) {
    ...Frame
    revealsSuspended
    revealReasons(kind: CONVERSATION)
    answeringColleagues {
      ...Colleague
    }
    inHand: staffConversations(view: MINE, first: 50) {
      nodes {
        id
      }
    }
    staffConversation(id: $id) {
      ... on StaffConversation {
        id
        status
        ...ChatHeader
        ...ChatDeeds
        held {
          ...ChatPerson
          ...ChatOrders
          events(first: 50) {
            nodes {
              ...ChatEvent
            }
          }
        }
      }
      ...RefusalFacts
    }
    identityStanding(entity: $entity) {
      ... on IdentityStanding {
        ...Standing
      }
      ...RefusalFacts
    }
  }
`);

/** Milliseconds after which an open chat looks whether there is something new. */
const EVERY = 5000;

interface ChatPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export default servePage(async function ChatPage({ params, searchParams }: ChatPageProps) {
  const id = decodeURIComponent((await params).id);
  const data = await askPage(chatDocument, { id, entity: id });
  const { staffConversation: row, identityStanding: standing } = data;
  if ("code" in row) throw new NotFound();
  const { told } = await searchParams;
  const t = await getTranslations("chat");
  const { held } = row;
  const right = { reasons: data.revealReasons, mayReveal: !data.revealsSuspended };
  const events = held?.events.nodes ?? [];
  return (
    <>
      <ChatHeader row={row} />
      {told && <Notice>{t("told")}</Notice>}
      {data.revealsSuspended && <Notice>{t("revealsSuspended")}</Notice>}
      <CaseLayout
        facts={
          held && (
            <>
              <ChatPerson row={held} {...right} />
              {!("code" in standing) && <IdentityPanel chatId={id} standing={standing} />}
              <ChatOrders chatId={id} row={held} {...right} />
            </>
          )
        }
        timeline={held && <ChatHistory events={events} />}
      >
        {held ? <ChatStream events={events} chatId={id} /> : <Notice>{t("notHeld")}</Notice>}
        {held && row.status !== "CLOSED" && <ReplyForm chatId={id} messageId={crypto.randomUUID()} />}
        <ChatDeeds
          row={row}
          colleagues={data.answeringColleagues}
          messages={events}
          noteId={crypto.randomUUID()}
          next={below(id, data.inHand.nodes)}
        />
      </CaseLayout>
      {held && row.status !== "CLOSED" && <Refresh every={EVERY} />}
    </>
  );
});

/** The row after this one, or before it when it is the last. */
function below(id: string, rows: readonly { readonly id: string }[]): string | undefined {
  const place = rows.findIndex((row) => row.id === id);
  return place < 0 ? undefined : (rows[place + 1] ?? rows[place - 1])?.id;
}
