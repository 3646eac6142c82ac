"use server";

import { incidentKindLabels, incidentPriorityLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text, wholeNumber } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { fenOf } from "#lib/money-input";
import { wordOf } from "#lib/search-params";
import { onIncident } from "./on-incident";

const triageDocument = graphql(`
  mutation TriageIncident($input: TriageIncidentInput!) {
    triageIncident(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const confirmDocument = graphql(`
  mutation ConfirmIncident($input: IncidentInput!) {
    confirmIncident(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const containDocument = graphql(`
  mutation ContainIncident($input: IncidentInput!) {
    containIncident(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const recoverDocument = graphql(`
  mutation RecoverIncident($input: IncidentInput!) {
    recoverIncident(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const closeDocument = graphql(`
  mutation CloseIncident($input: IncidentInput!) {
    closeIncident(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const reviewDocument = graphql(`
  mutation ReviewIncident($input: ReviewIncidentInput!) {
    reviewIncident(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const dismissDocument = graphql(`
  mutation DismissIncident($input: IncidentWithReasonInput!) {
    dismissIncident(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const reopenDocument = graphql(`
  mutation ReopenIncident($input: IncidentWithReasonInput!) {
    reopenIncident(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function triageIncident(_before: FormState, form: FormData): Promise<FormState> {
  const kind = wordOf(incidentKindLabels, text(form, "kind"));
  const priority = wordOf(incidentPriorityLabels, text(form, "priority"));
  const lossFen = fenOf(text(form, "lossFen") || "0");
  return onIncident(form, {
    keep: ["kind", "priority", "affectedEstimate", "lossFen"],
    send: async (incidentId) => {
      if (!kind) return malformed("kind", "choice");
      if (!priority) return malformed("priority", "choice");
      if (lossFen === undefined) return malformed("lossFen", "money");
      const input = { incidentId, kind, priority, affectedEstimate: wholeNumber(form, "affectedEstimate"), lossFen };
      return (await callApi(triageDocument, { input })).triageIncident;
    },
  });
}

export async function confirmIncident(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    send: async (incidentId) => (await callApi(confirmDocument, { input: { incidentId } })).confirmIncident,
  });
}

export async function containIncident(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    send: async (incidentId) => (await callApi(containDocument, { input: { incidentId } })).containIncident,
  });
}

export async function recoverIncident(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    send: async (incidentId) => (await callApi(recoverDocument, { input: { incidentId } })).recoverIncident,
  });
}

export async function closeIncident(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    send: async (incidentId) => (await callApi(closeDocument, { input: { incidentId } })).closeIncident,
  });
}

export async function reviewIncident(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    keep: ["cause", "lessons"],
    send: async (incidentId) => {
      const input = { incidentId, cause: text(form, "cause"), lessons: text(form, "lessons") };
      return (await callApi(reviewDocument, { input })).reviewIncident;
    },
  });
}

export async function dismissIncident(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    keep: ["reason"],
    send: async (incidentId) =>
      (await callApi(dismissDocument, { input: { incidentId, reason: text(form, "reason") } })).dismissIncident,
  });
}

export async function reopenIncident(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    keep: ["reason"],
    send: async (incidentId) =>
      (await callApi(reopenDocument, { input: { incidentId, reason: text(form, "reason") } })).reopenIncident,
  });
}
