"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { atRow, paths } from "#lib/paths";
import { onChat } from "./on-chat";

const claimDocument = graphql(`
  mutation ClaimConversation($input: ConversationInput!) {
    claimConversation(input: $input) {
      ... on StaffConversation {
        id
      }
      ...RefusalFacts
    }
  }
`);

const handOverDocument = graphql(`
  mutation HandOverConversation($input: HandOverConversationInput!) {
    handOverConversation(input: $input) {
      ... on StaffConversation {
        id
      }
      ...RefusalFacts
    }
  }
`);

const closeDocument = graphql(`
  mutation CloseConversation($input: ConversationInput!) {
    closeConversation(input: $input) {
      ... on StaffConversation {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function claimConversation(_before: FormState, form: FormData): Promise<FormState> {
  return onChat(form, {
    send: async (conversationId) => (await callApi(claimDocument, { input: { conversationId } })).claimConversation,
  });
}

export async function handOver(_before: FormState, form: FormData): Promise<FormState> {
  return onChat(form, {
    keep: ["toStaffId", "note"],
    send: async (conversationId) => {
      const input = { conversationId, toStaffId: text(form, "toStaffId") || null, note: text(form, "note") };
      return (await callApi(handOverDocument, { input })).handOverConversation;
    },
    goesTo: () => nextOf(form),
  });
}

export async function closeConversation(_before: FormState, form: FormData): Promise<FormState> {
  return onChat(form, {
    send: async (conversationId) => (await callApi(closeDocument, { input: { conversationId } })).closeConversation,
    goesTo: () => nextOf(form),
  });
}

/** The chat has left these hands: back to one's own, with the keyboard on the one that stood below it. */
const nextOf = (form: FormData): string => atRow(paths.chats({ view: "MINE" }), text(form, "next"));
