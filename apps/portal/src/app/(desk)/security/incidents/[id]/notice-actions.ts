"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text, wholeNumber } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { onIncident } from "./on-incident";

const submitDocument = graphql(`
  mutation SubmitIncidentNotice($input: NoticeVersionInput!) {
    submitIncidentNotice(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const approveDocument = graphql(`
  mutation ApproveIncidentNotice($input: NoticeVersionInput!) {
    approveIncidentNotice(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const returnDocument = graphql(`
  mutation ReturnIncidentNotice($input: ReturnIncidentNoticeInput!) {
    returnIncidentNotice(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function submitIncidentNotice(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    send: async (incidentId) => {
      const input = { incidentId, version: wholeNumber(form, "version") };
      return (await callApi(submitDocument, { input })).submitIncidentNotice;
    },
  });
}

export async function approveIncidentNotice(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    send: async (incidentId) => {
      const input = { incidentId, version: wholeNumber(form, "version") };
      return (await callApi(approveDocument, { input })).approveIncidentNotice;
    },
  });
}

export async function returnIncidentNotice(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    keep: ["reason"],
    send: async (incidentId) => {
      const input = { incidentId, version: wholeNumber(form, "version"), reason: text(form, "reason") };
      return (await callApi(returnDocument, { input })).returnIncidentNotice;
    },
  });
}
