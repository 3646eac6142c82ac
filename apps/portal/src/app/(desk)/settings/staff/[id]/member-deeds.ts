"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text, wholeNumber } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { aboutMember } from "../staff-form";

const proposeDocument = graphql(`
  mutation ProposeGrant($input: ProposeGrantInput!) {
    proposeGrant(input: $input) {
      ... on StaffGrant {
        id
      }
      ...RefusalFacts
    }
  }
`);

const resendDocument = graphql(`
  mutation ResendStaffInvitation($input: MemberInput!) {
    resendStaffInvitation(input: $input) {
      ... on StaffRecord {
        id
      }
      ...RefusalFacts
    }
  }
`);

const requestDocument = graphql(`
  mutation RequestSecondFactorReset($input: RequestSecondFactorResetInput!) {
    requestSecondFactorReset(input: $input) {
      ... on StaffReset {
        id
      }
      ...RefusalFacts
    }
  }
`);

const revokeDocument = graphql(`
  mutation RevokeStaffSessions($input: MemberInput!) {
    revokeStaffSessions(input: $input) {
      ... on StaffRecord {
        id
      }
      ...RefusalFacts
    }
  }
`);

const endDocument = graphql(`
  mutation EndEmployment($input: MemberInput!) {
    endEmployment(input: $input) {
      ... on StaffRecord {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function proposeGrant(_before: FormState, form: FormData): Promise<FormState> {
  const input = {
    staffId: text(form, "staffId"),
    name: text(form, "name"),
    months: wholeNumber(form, "months"),
    reason: text(form, "reason"),
  };
  return aboutMember(form, {
    keep: ["name", "months", "reason"],
    send: async () => (await callApi(proposeDocument, { input })).proposeGrant,
  });
}

export async function resendInvitation(_before: FormState, form: FormData): Promise<FormState> {
  const input = { staffId: text(form, "staffId") };
  return aboutMember(form, {
    send: async () => (await callApi(resendDocument, { input })).resendStaffInvitation,
  });
}

export async function requestReset(_before: FormState, form: FormData): Promise<FormState> {
  const input = {
    staffId: text(form, "staffId"),
    passwordToo: text(form, "passwordToo") === "on",
    reason: text(form, "reason"),
  };
  return aboutMember(form, {
    keep: ["reason", "passwordToo"],
    send: async () => (await callApi(requestDocument, { input })).requestSecondFactorReset,
  });
}

export async function revokeSessions(_before: FormState, form: FormData): Promise<FormState> {
  const input = { staffId: text(form, "staffId") };
  return aboutMember(form, {
    send: async () => (await callApi(revokeDocument, { input })).revokeStaffSessions,
  });
}

export async function endEmployment(_before: FormState, form: FormData): Promise<FormState> {
  const input = { staffId: text(form, "staffId") };
  return aboutMember(form, {
    send: async () => (await callApi(endDocument, { input })).endEmployment,
  });
}
