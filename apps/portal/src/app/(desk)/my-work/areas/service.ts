import { graphql } from "#generated/gql";
import { paths } from "#lib/paths";
import { blockOf, type WorkArea } from "../block";

graphql(`
  fragment ServiceWork on Query {
    waitingChats: staffConversations(first: 5, view: WAITING) @include(if: $mayConversationAnswer) {
      nodes {
        id
        conversationNumber
        openedAt
        waiting {
          since
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    openTickets: staffTickets(first: 5, view: OPEN) @include(if: $mayConversationAnswer) {
      nodes {
        id
        ticketNumber
        receivedAt
        deadline {
          dueAt
          urgency
          count
          unit
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** Whoever waits for an answer now comes before the calls of the last days. */
export const serviceWork: WorkArea = ({ waitingChats, openTickets }) => [
  blockOf("waitingChats", paths.chats(), waitingChats, ({ id, conversationNumber, openedAt, waiting }) => ({
    id,
    href: paths.chat(id),
    name: conversationNumber,
    since: waiting?.since ?? openedAt,
  })),
  blockOf("openTickets", paths.hotline(), openTickets, ({ id, ticketNumber, receivedAt, deadline }) => ({
    id,
    href: paths.ticket(id),
    name: ticketNumber,
    deadline,
    since: receivedAt,
  })),
];
