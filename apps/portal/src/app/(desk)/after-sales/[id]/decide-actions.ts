"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { onCase } from "./on-case";

const refundDocument = graphql(`
  mutation ApproveRefund($input: CaseInput!, $previewHash: String) {
    approveRefund(input: $input, previewHash: $previewHash) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const returnDocument = graphql(`
  mutation ApproveReturn($input: CaseInput!, $previewHash: String) {
    approveReturn(input: $input, previewHash: $previewHash) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const financeDocument = graphql(`
  mutation ApproveForFinance($input: CaseInput!, $previewHash: String) {
    approveForFinance(input: $input, previewHash: $previewHash) {
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

/** The sum that stood on the page when the button was pressed. */
const seen = (form: FormData) => text(form, "previewHash") || null;

export async function approveRefund(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, {
    send: async (input) => (await callApi(refundDocument, { input, previewHash: seen(form) })).approveRefund,
  });
}

export async function approveReturn(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, {
    send: async (input) => (await callApi(returnDocument, { input, previewHash: seen(form) })).approveReturn,
  });
}

export async function approveForFinance(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, {
    send: async (input) => (await callApi(financeDocument, { input, previewHash: seen(form) })).approveForFinance,
  });
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
