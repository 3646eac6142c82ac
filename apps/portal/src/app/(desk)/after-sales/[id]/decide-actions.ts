"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { onCase } from "./on-case";

const refundDocument = graphql(`
  mutation ApproveRefund($input: CaseInput!) {
    approveRefund(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const returnDocument = graphql(`
  mutation ApproveReturn($input: CaseInput!) {
    approveReturn(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const financeDocument = graphql(`
  mutation ApproveForFinance($input: CaseInput!) {
    approveForFinance(input: $input) {
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
  return onCase(form, { send: async (input) => (await callApi(refundDocument, { input })).approveRefund });
}

export async function approveReturn(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, { send: async (input) => (await callApi(returnDocument, { input })).approveReturn });
}

export async function approveForFinance(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, { send: async (input) => (await callApi(financeDocument, { input })).approveForFinance });
}

export async function rejectCase(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, {
    keep: ["text"],
    send: async ({ caseId }) =>
      (await callApi(rejectDocument, { input: { caseId, text: text(form, "text") } })).rejectAfterSalesCase,
  });
}
