"use server";

import { identityClaimLabels, identityOutcomeLabels, recordedIdentityMethodLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { wordOf } from "#lib/search-params";
import { chosenEvidence, evidenceNames } from "./evidence";
import { onRequest } from "./on-request";

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

const recordDocument = graphql(`
  mutation RecordIdentityCheck($input: RecordIdentityCheckInput!) {
    recordIdentityCheck(input: $input) {
      ... on IdentityCheck {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function askForIdentity(_before: FormState, form: FormData): Promise<FormState> {
  return onRequest(form, {
    send: async (entity) => (await callApi(askDocument, { input: { entity } })).askForIdentityConfirmation,
  });
}

export async function recordIdentityCheck(_before: FormState, form: FormData): Promise<FormState> {
  const claim = wordOf(identityClaimLabels, text(form, "claim"));
  const method = wordOf(recordedIdentityMethodLabels, text(form, "method"));
  const outcome = wordOf(identityOutcomeLabels, text(form, "outcome"));
  return onRequest(form, {
    keep: ["claim", "method", "outcome", "orderId", ...evidenceNames],
    fieldOf: (path) => (path === "evidence" ? evidenceNames[0] : path),
    send: async (entity) => {
      if (!claim) return malformed("claim", "choice");
      if (!method) return malformed("method", "choice");
      if (!outcome) return malformed("outcome", "choice");
      const orderId = text(form, "orderId").trim() || null;
      const input = { entity, claim, method, outcome, orderId, evidence: chosenEvidence(form) };
      return (await callApi(recordDocument, { input })).recordIdentityCheck;
    },
  });
}
