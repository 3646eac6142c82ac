"use server";

import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { submit } from "#lib/forms";
import { paths } from "#lib/paths";

const acceptDocument = graphql(`
  mutation AcceptStaffInvitation($input: AcceptStaffInvitationInput!) {
    acceptStaffInvitation(input: $input) {
      ... on InvitationAccepted {
        accepted
      }
      ...RefusalFacts
    }
  }
`);

/** Neither password nor code comes back after a no. */
export async function acceptStaffInvitation(_before: FormState, form: FormData): Promise<FormState> {
  const input = { token: text(form, "token"), password: text(form, "password"), totp: text(form, "totp") };
  return submit(form, {
    keep: [],
    send: async () => (await callApi(acceptDocument, { input })).acceptStaffInvitation,
    onDone: async () => redirect(paths.signIn({ ready: true })),
  });
}
