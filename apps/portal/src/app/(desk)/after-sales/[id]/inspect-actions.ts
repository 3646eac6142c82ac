"use server";

import { goodsConditionLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { wordOf } from "#lib/search-params";
import { stageFor } from "#lib/stage-file";
import { onCase, seen } from "./on-case";

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
  mutation DisputeReturn($input: DisputeReturnInput!) {
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

/** What the warehouse saw: pictures go to the API first, so that a refused form still has them. */
const photos = { photoIds: stageFor("AFTER_SALES_INSPECTION") };

export async function receiveReturn(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, { send: async (input) => (await callApi(receiveDocument, { input })).receiveReturn });
}

export async function acceptReturn(_before: FormState, form: FormData): Promise<FormState> {
  const condition = wordOf(goodsConditionLabels, text(form, "condition"));
  return onCase(form, {
    keep: ["condition"],
    files: photos,
    send: async (_case, { photoIds = [] }) => {
      if (!condition) return malformed("condition", "choice");
      const input = { ...seen(form), condition, photoIds: [...photoIds] };
      return (await callApi(acceptDocument, { input })).acceptReturn;
    },
  });
}

export async function disputeReturn(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, {
    keep: ["text"],
    files: photos,
    send: async ({ caseId }, { photoIds = [] }) => {
      const input = { caseId, text: text(form, "text"), photoIds: [...photoIds] };
      return (await callApi(disputeDocument, { input })).disputeReturn;
    },
  });
}

export async function sendGoodsBack(_before: FormState, form: FormData): Promise<FormState> {
  const parcel = { carrierCode: text(form, "carrierCode"), trackingNumber: text(form, "trackingNumber") };
  return onCase(form, {
    keep: ["carrierCode", "trackingNumber"],
    send: async ({ caseId }) => (await callApi(sendBackDocument, { input: { caseId, ...parcel } })).sendGoodsBack,
  });
}
