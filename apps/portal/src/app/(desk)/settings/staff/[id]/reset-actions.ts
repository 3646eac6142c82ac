"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { aboutMember } from "../staff-form";

const approveDocument = graphql(`
  mutation ApproveSecondFactorReset($input: ResetInput!) {
    approveSecondFactorReset(input: $input) {
      ... on StaffReset {
        id
      }
      ...RefusalFacts
    }
  }
`);

const refuseDocument = graphql(`
  mutation RefuseSecondFactorReset($input: ResetInput!) {
    refuseSecondFactorReset(input: $input) {
      ... on StaffReset {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function approveReset(_before: FormState, form: FormData): Promise<FormState> {
  const input = { resetId: text(form, "resetId") };
  return aboutMember(form, {
    send: async () => (await callApi(approveDocument, { input })).approveSecondFactorReset,
  });
}

export async function refuseReset(_before: FormState, form: FormData): Promise<FormState> {
  const input = { resetId: text(form, "resetId") };
  return aboutMember(form, {
    send: async () => (await callApi(refuseDocument, { input })).refuseSecondFactorReset,
  });
}
