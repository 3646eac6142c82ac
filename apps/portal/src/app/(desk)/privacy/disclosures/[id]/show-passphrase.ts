"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import { submit } from "#lib/forms";
import { MASKED, type RevealState } from "#lib/reveal-state";

const passphraseDocument = graphql(`
  mutation ShowDisclosurePassphrase($input: DisclosureInput!) {
    showDisclosurePassphrase(input: $input) {
      ... on DisclosurePassphrase {
        passphrase
      }
      ...RefusalFacts
    }
  }
`);

/** Into this one answer, and nowhere else: the API has forgotten it by then. */
export async function showPassphrase(_before: RevealState, form: FormData): Promise<RevealState> {
  let value = "";
  const state = await submit(form, {
    keep: [],
    send: async () => {
      const input = { requestId: text(form, "requestId") };
      return (await callApi(passphraseDocument, { input })).showDisclosurePassphrase;
    },
    onDone: async ({ passphrase }) => {
      value = passphrase;
      return MASKED;
    },
  });
  return value ? { ...state, shown: { value, secondsLeft: 0 } } : state;
}
