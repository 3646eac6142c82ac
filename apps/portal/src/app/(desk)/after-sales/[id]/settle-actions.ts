"use server";

import { disputeOutcomeLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { fenOf } from "#lib/money-input";
import { wordOf } from "#lib/search-params";
import { onCase, seen } from "./on-case";

const appealDocument = graphql(`
  mutation DecideAppeal($input: DecideAppealInput!) {
    decideAppeal(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const settleDocument = graphql(`
  mutation SettleDispute($input: SettleDisputeInput!) {
    settleDispute(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

const retryDocument = graphql(`
  mutation RetryRefund($input: CaseInput!) {
    retryRefund(input: $input) {
      ... on StaffAfterSalesCase {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function decideAppeal(_before: FormState, form: FormData): Promise<FormState> {
  const verdict = text(form, "verdict");
  return onCase(form, {
    keep: ["verdict", "text"],
    send: async () => {
      if (verdict !== "shopper" && verdict !== "mall") return malformed("verdict", "choice");
      const input = { ...seen(form), inFavorOfShopper: verdict === "shopper", text: text(form, "text") || null };
      return (await callApi(appealDocument, { input })).decideAppeal;
    },
  });
}

export async function settleDispute(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = wordOf(disputeOutcomeLabels, text(form, "outcome"));
  const deductionFen = fenOf(text(form, "deductionFen") || "0");
  return onCase(form, {
    keep: ["outcome", "deductionFen"],
    send: async () => {
      if (!outcome) return malformed("outcome", "choice");
      if (deductionFen === undefined) return malformed("deductionFen", "money");
      return (await callApi(settleDocument, { input: { ...seen(form), outcome, deductionFen } })).settleDispute;
    },
  });
}

export async function retryRefund(_before: FormState, form: FormData): Promise<FormState> {
  return onCase(form, { send: async (input) => (await callApi(retryDocument, { input })).retryRefund });
}
