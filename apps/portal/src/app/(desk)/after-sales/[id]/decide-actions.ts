"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { onCase, seen } from "./on-case";

const refundDocument = graphql(`
  mutation ApproveRefund($input: DecideRefundInput!) {
    approveRefund(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const returnDocument = graphql(`
  mutation ApproveReturn($input: DecideRefundInput!) {
    approveReturn(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const financeDocument = graphql(`
  mutation ApproveForFinance($input: DecideRefundInput!) {
    approveForFinance(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const askDocument = graphql(`
  mutation AskForEvidence($input: CaseWithTextInput!) {
    askForEvidence(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const rejectDocument = graphql(`
  mutation RejectAfterSalesCase($input: CaseWithTextInput!) {
    rejectAfterSalesCase(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function approveRefund(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, { send: async () => (await callApi(refundDocument, { input: seen(form) })).approveRefund });
}

export async function approveReturn(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, { send: async () => (await callApi(returnDocument, { input: seen(form) })).approveReturn });
}

export async function approveForFinance(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, { send: async () => (await callApi(financeDocument, { input: seen(form) })).approveForFinance });
}

export async function askForEvidence(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, {
    keep: ["text"],
    send: async ({ caseId }) =>
      (await callApi(askDocument, { input: { caseId, text: text(form, "text") } })).askForEvidence,
  });
}

export async function rejectCase(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, {
    keep: ["text"],
    send: async ({ caseId }) =>
      (await callApi(rejectDocument, { input: { caseId, text: text(form, "text") } })).rejectAfterSalesCase,
  });
}
