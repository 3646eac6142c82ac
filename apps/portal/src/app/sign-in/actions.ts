"use server";

import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { submit } from "#lib/forms";
import { insidePortal } from "#lib/paths";
import { startSession } from "#lib/session";

const signInDocument = graphql(`
  mutation SignIn($input: SignInStaffInput!) {
    signInStaff(input: $input) {
      ... on StaffSession {
        token
        expiresAt
        staffMember {
          id
        }
      }
      ...RefusalFacts
    }
  }
`);

export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  const input = { email: text(form, "email"), password: text(form, "password"), totp: text(form, "totp") };
  return submit(form, {
    keep: ["email"],
    send: async () => (await callApi(signInDocument, { input })).signInStaff,
    async onDone(opened) {
      await startSession(opened);
      redirect(insidePortal(text(form, "next")));
    },
  });
}
