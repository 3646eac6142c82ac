"use server";

import { goodsConditionLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { wordOf } from "#lib/search-params";
import { onCase } from "./on-case";

const receiveDocument = graphql(`
  mutation ReceiveReturn($input: CaseInput!) {
    receiveReturn(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const acceptDocument = graphql(`
  mutation AcceptReturn($input: AcceptReturnInput!) {
    acceptReturn(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const disputeDocument = graphql(`
  mutation DisputeReturn($input: CaseWithTextInput!) {
    disputeReturn(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const sendBackDocument = graphql(`
  mutation SendGoodsBack($input: CaseParcelInput!) {
    sendGoodsBack(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function receiveReturn(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, { send: async (input) => (await callApi(receiveDocument, { input })).receiveReturn });
}

export async function acceptReturn(_before: FormState, form: FormData): Promise<FormState> {
  const condition = wordOf(goodsConditionLabels, text(form, "condition"));
  return onCase(form, {
    keep: ["condition"],
    send: async ({ caseId }) => {
      if (!condition) return malformed("condition", "choice");
      return (await callApi(acceptDocument, { input: { caseId, condition } })).acceptReturn;
    },
  });
}

export async function disputeReturn(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, {
    keep: ["text"],
    send: async ({ caseId }) =>
      (await callApi(disputeDocument, { input: { caseId, text: text(form, "text") } })).disputeReturn,
  });
}

export async function sendGoodsBack(_before: FormState, form: FormData): Promise<FormState> {
  const parcel = { carrierCode: text(form, "carrierCode"), trackingNumber: text(form, "trackingNumber") };
  return onCase(form, {
    keep: ["carrierCode", "trackingNumber"],
    send: async ({ caseId }) => (await callApi(sendBackDocument, { input: { caseId, ...parcel } })).sendGoodsBack,
  });
}
