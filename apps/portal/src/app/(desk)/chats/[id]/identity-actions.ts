"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import type { FormState } from "#lib/form-state";
import { onChat } from "./on-chat";

const askDocument = graphql(`
  mutation AskForIdentityConfirmation($input: IdentityEntityInput!) {
    askForIdentityConfirmation(input: $input) {
      ... on IdentityAsk {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function askForIdentity(_before: FormState, form: FormData): Promise<FormState> {
  return onChat(form, {
    send: async (entity) => (await callApi(askDocument, { input: { entity } })).askForIdentityConfirmation,
  });
}
