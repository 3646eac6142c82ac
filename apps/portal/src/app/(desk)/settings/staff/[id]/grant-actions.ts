"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { aboutMember } from "../staff-form";

const approveDocument = graphql(`
  mutation ApproveGrant($input: GrantInput!) {
    approveGrant(input: $input) {
      ... on StaffGrant {
        id
      }
      ...RefusalFacts
    }
  }
`);

const refuseDocument = graphql(`
  mutation RefuseGrant($input: GrantInput!) {
    refuseGrant(input: $input) {
      ... on StaffGrant {
        id
      }
      ...RefusalFacts
    }
  }
`);

const withdrawDocument = graphql(`
  mutation WithdrawGrant($input: GrantInput!) {
    withdrawGrant(input: $input) {
      ... on StaffGrant {
        id
      }
      ...RefusalFacts
    }
  }
`);

const revokeDocument = graphql(`
  mutation RevokeGrant($input: GrantInput!) {
    revokeGrant(input: $input) {
      ... on StaffGrant {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function approveGrant(_before: FormState, form: FormData): Promise<FormState> {
  const input = { grantId: text(form, "grantId") };
  return aboutMember(form, {
    send: async () => (await callApi(approveDocument, { input })).approveGrant,
  });
}

export async function refuseGrant(_before: FormState, form: FormData): Promise<FormState> {
  const input = { grantId: text(form, "grantId") };
  return aboutMember(form, {
    send: async () => (await callApi(refuseDocument, { input })).refuseGrant,
  });
}

export async function withdrawGrant(_before: FormState, form: FormData): Promise<FormState> {
  const input = { grantId: text(form, "grantId") };
  return aboutMember(form, {
    send: async () => (await callApi(withdrawDocument, { input })).withdrawGrant,
  });
}

export async function revokeGrant(_before: FormState, form: FormData): Promise<FormState> {
  const input = { grantId: text(form, "grantId") };
  return aboutMember(form, {
    send: async () => (await callApi(revokeDocument, { input })).revokeGrant,
  });
}
