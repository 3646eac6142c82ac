"use server";

import { answerDeliveryWayLabels, requestKindLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { instantOf } from "#lib/instant-input";
import { wordOf } from "#lib/search-params";
import { onRequest } from "./on-request";

const claimDocument = graphql(`
  mutation ClaimRequest($input: WorkItemInput!) {
    claimWorkItem(input: $input) {
      ... on WorkItem {
        id
      }
      ...RefusalFacts
    }
  }
`);

const triageDocument = graphql(`
  mutation TriageRequest($input: TriageRequestInput!) {
    triageRequest(input: $input) {
      ... on StaffDataSubjectRequest {
        id
      }
      ...RefusalFacts
    }
  }
`);

const startDocument = graphql(`
  mutation StartRequest($input: DataSubjectRequestInput!) {
    startRequest(input: $input) {
      ... on StaffDataSubjectRequest {
        id
      }
      ...RefusalFacts
    }
  }
`);

const earlierDocument = graphql(`
  mutation MoveReceiptEarlier($input: MoveReceiptEarlierInput!) {
    moveReceiptEarlier(input: $input) {
      ... on StaffDataSubjectRequest {
        id
      }
      ...RefusalFacts
    }
  }
`);

const deliveryDocument = graphql(`
  mutation RecordAnswerDelivery($input: RecordAnswerDeliveryInput!) {
    recordAnswerDelivery(input: $input) {
      ... on StaffDataSubjectRequest {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function claimRequest(_before: FormState, form: FormData): Promise<FormState> {
  return onRequest(form, {
    send: async (entity) => (await callApi(claimDocument, { input: { entity } })).claimWorkItem,
  });
}

export async function triageRequest(_before: FormState, form: FormData): Promise<FormState> {
  const kind = wordOf(requestKindLabels, text(form, "kind"));
  return onRequest(form, {
    keep: ["kind", "accountId"],
    send: async (requestId) => {
      if (!kind) return malformed("kind", "choice");
      const input = { requestId, kind, accountId: text(form, "accountId").trim() || null };
      return (await callApi(triageDocument, { input })).triageRequest;
    },
  });
}

export async function startRequest(_before: FormState, form: FormData): Promise<FormState> {
  return onRequest(form, {
    send: async (requestId) => (await callApi(startDocument, { input: { requestId } })).startRequest,
  });
}

export async function moveReceiptEarlier(_before: FormState, form: FormData): Promise<FormState> {
  const receivedAt = instantOf(text(form, "receivedAt"));
  return onRequest(form, {
    keep: ["receivedAt", "evidence"],
    send: async (requestId) => {
      if (!receivedAt) return malformed("receivedAt", "time");
      const input = { requestId, receivedAt, evidence: text(form, "evidence") };
      return (await callApi(earlierDocument, { input })).moveReceiptEarlier;
    },
  });
}

export async function recordAnswerDelivery(_before: FormState, form: FormData): Promise<FormState> {
  const way = wordOf(answerDeliveryWayLabels, text(form, "way"));
  return onRequest(form, {
    keep: ["way"],
    send: async (requestId) => {
      if (!way) return malformed("way", "choice");
      return (await callApi(deliveryDocument, { input: { requestId, way } })).recordAnswerDelivery;
    },
  });
}
