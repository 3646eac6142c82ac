"use server";

import { requestKindLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { paths } from "#lib/paths";
import { wordOf } from "#lib/search-params";
import { onChat } from "./on-chat";

const registerDocument = graphql(`
  mutation RegisterRequestFromMessage($input: RegisterRequestFromMessageInput!) {
    registerRequestFromMessage(input: $input) {
      ... on StaffConversation {
        id
      }
      ...RefusalFacts
    }
  }
`);

const securityDocument = graphql(`
  mutation TransferConversationToSecurity($input: TransferConversationToSecurityInput!) {
    transferConversationToSecurity(input: $input) {
      ... on StaffConversation {
        id
      }
      ...RefusalFacts
    }
  }
`);

const linkDocument = graphql(`
  mutation LinkConversationOrder($input: LinkConversationOrderInput!) {
    linkConversationOrder(input: $input) {
      ... on StaffConversation {
        id
      }
      ...RefusalFacts
    }
  }
`);

const told = (id: string) => paths.chat(id, { told: "1" });

export async function registerRequest(_before: FormState, form: FormData): Promise<FormState> {
  const kind = wordOf(requestKindLabels, text(form, "kind"));
  return onChat(form, {
    keep: ["kind", "messageId"],
    send: async (conversationId) => {
      if (!kind) return malformed("kind", "choice");
      const input = { conversationId, kind, messageId: text(form, "messageId") };
      return (await callApi(registerDocument, { input })).registerRequestFromMessage;
    },
    goesTo: told,
  });
}

export async function tellSecurity(_before: FormState, form: FormData): Promise<FormState> {
  return onChat(form, {
    keep: ["note"],
    send: async (conversationId) =>
      (await callApi(securityDocument, { input: { conversationId, note: text(form, "note") } }))
        .transferConversationToSecurity,
    goesTo: told,
  });
}

export async function linkOrder(_before: FormState, form: FormData): Promise<FormState> {
  return onChat(form, {
    send: async (conversationId) =>
      (await callApi(linkDocument, { input: { conversationId, orderId: text(form, "orderId") } }))
        .linkConversationOrder,
  });
}
