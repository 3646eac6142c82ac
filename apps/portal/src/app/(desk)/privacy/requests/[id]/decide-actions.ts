"use server";

import { requestOutcomeLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text, wholeNumber } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { wordOf } from "#lib/search-params";
import { chosenGrounds, groundNames } from "./grounds";
import { onRequest } from "./on-request";

const prepareDocument = graphql(`
  mutation PrepareAnswer($input: PrepareAnswerInput!) {
    prepareAnswer(input: $input) {
      ... on StaffDataSubjectRequest {
        id
      }
      ...RefusalFacts
    }
  }
`);

const approveDocument = graphql(`
  mutation ApproveAnswer($input: ReviewInput!) {
    approveAnswer(input: $input) {
      ... on StaffDataSubjectRequest {
        id
      }
      ...RefusalFacts
    }
  }
`);

const returnDocument = graphql(`
  mutation ReturnAnswer($input: ReturnAnswerInput!) {
    returnAnswer(input: $input) {
      ... on StaffDataSubjectRequest {
        id
      }
      ...RefusalFacts
    }
  }
`);

/** `facts.1` is a line of the one field. */
function fieldOf(path: string): string {
  if (path.startsWith("grounds")) return groundNames[0];
  return path.startsWith("facts") ? "facts" : path;
}

export async function prepareAnswer(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = wordOf(requestOutcomeLabels, text(form, "outcome"));
  const facts = text(form, "facts")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return onRequest(form, {
    keep: ["outcome", "facts", "answer", ...groundNames],
    fieldOf,
    send: async (requestId) => {
      if (!outcome) return malformed("outcome", "choice");
      const input = { requestId, outcome, grounds: chosenGrounds(form), facts, answer: text(form, "answer") };
      return (await callApi(prepareDocument, { input })).prepareAnswer;
    },
  });
}

export async function approveAnswer(_before: FormState, form: FormData): Promise<FormState> {
  return onRequest(form, {
    send: async (requestId) => {
      const input = { requestId, version: wholeNumber(form, "version") };
      return (await callApi(approveDocument, { input })).approveAnswer;
    },
  });
}

export async function returnAnswer(_before: FormState, form: FormData): Promise<FormState> {
  return onRequest(form, {
    keep: ["reason"],
    send: async (requestId) => {
      const input = { requestId, version: wholeNumber(form, "version"), reason: text(form, "reason") };
      return (await callApi(returnDocument, { input })).returnAnswer;
    },
  });
}
