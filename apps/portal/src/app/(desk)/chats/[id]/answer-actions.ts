"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { onChat } from "./on-chat";

const answerDocument = graphql(`
  mutation AnswerConversation($input: AnswerConversationInput!) {
    answerConversation(input: $input) {
      ... on StaffMessage {
        id
      }
      ...RefusalFacts
    }
  }
`);

const noteDocument = graphql(`
  mutation AddConversationNote($input: AddConversationNoteInput!) {
    addConversationNote(input: $input) {
      ... on StaffMessage {
        id
      }
      ...RefusalFacts
    }
  }
`);

const recallDocument = graphql(`
  mutation RecallAnswer($input: RecallAnswerInput!) {
    recallAnswer(input: $input) {
      ... on StaffMessage {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function answerConversation(_before: FormState, form: FormData): Promise<FormState> {
  return onChat(form, {
    keep: ["body", "sendAnyway", "clientMessageId"],
    send: async (conversationId) => {
      const input = {
        conversationId,
        clientMessageId: text(form, "clientMessageId"),
        body: text(form, "body"),
        sendAnyway: text(form, "sendAnyway") === "on",
      };
      return (await callApi(answerDocument, { input })).answerConversation;
    },
  });
}

export async function addNote(_before: FormState, form: FormData): Promise<FormState> {
  return onChat(form, {
    keep: ["body", "clientMessageId"],
    send: async (conversationId) => {
      const input = { conversationId, clientMessageId: text(form, "clientMessageId"), body: text(form, "body") };
      return (await callApi(noteDocument, { input })).addConversationNote;
    },
  });
}

export async function recallAnswer(_before: FormState, form: FormData): Promise<FormState> {
  const messageId = text(form, "messageId");
  return onChat(form, {
    send: async (conversationId) =>
      (await callApi(recallDocument, { input: { conversationId, messageId } })).recallAnswer,
  });
}
