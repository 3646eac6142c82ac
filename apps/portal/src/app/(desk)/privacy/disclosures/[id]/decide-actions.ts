"use server";

import { type DisclosureVerdict, disclosureVerdictLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text, wholeNumber } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { wordOf } from "#lib/search-params";
import { boxesOf, boxNames, onDisclosure } from "../disclosure-form";

const reviewDocument = graphql(`
  mutation ReviewDisclosure($input: DecisionInput!) {
    reviewDisclosure(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const approveDocument = graphql(`
  mutation ApproveDisclosure($input: DecisionInput!) {
    approveDisclosure(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const signOffDocument = graphql(`
  mutation SignOffDisclosureScope($input: ScopeVersionInput!) {
    signOffDisclosureScope(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const decideDisputeDocument = graphql(`
  mutation DecideDisclosureDispute($input: DisputeInput!) {
    decideDisclosureDispute(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const decideCountDocument = graphql(`
  mutation DecideDisclosureCount($input: CountInput!) {
    decideDisclosureCount(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const refuseDocument = graphql(`
  mutation RefuseDisclosure($input: DisclosureWithTextInput!) {
    refuseDisclosure(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const collectDocument = graphql(`
  mutation CollectDisclosure($input: DisclosureInput!) {
    collectDisclosure(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const handOverDocument = graphql(`
  mutation HandOverDisclosure($input: HandOverInput!) {
    handOverDisclosure(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const acknowledgeDocument = graphql(`
  mutation AcknowledgeDisclosure($input: AcknowledgeInput!) {
    acknowledgeDisclosure(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

export async function review(_before: FormState, form: FormData): Promise<FormState> {
  const verdict = wordOf<DisclosureVerdict>(disclosureVerdictLabels, text(form, "verdict"));
  return onDisclosure(form, {
    keep: [...boxNames(form, "without"), ...boxNames(form, "spare"), "verdict", "reason"],
    send: async (requestId) => {
      if (!verdict) return malformed("verdict", "choice");
      const input = {
        requestId,
        version: wholeNumber(form, "version"),
        verdict,
        withoutFields: boxesOf(form, "without"),
        withoutSubjects: boxesOf(form, "spare"),
        reason: text(form, "reason"),
      };
      return (await callApi(reviewDocument, { input })).reviewDisclosure;
    },
  });
}

export async function approve(_before: FormState, form: FormData): Promise<FormState> {
  const verdict = wordOf<DisclosureVerdict>(disclosureVerdictLabels, text(form, "verdict"));
  return onDisclosure(form, {
    keep: [...boxNames(form, "without"), ...boxNames(form, "spare"), "verdict", "reason"],
    send: async (requestId) => {
      if (!verdict) return malformed("verdict", "choice");
      const input = {
        requestId,
        version: wholeNumber(form, "version"),
        verdict,
        withoutFields: boxesOf(form, "without"),
        withoutSubjects: boxesOf(form, "spare"),
        reason: text(form, "reason"),
      };
      return (await callApi(approveDocument, { input })).approveDisclosure;
    },
  });
}

export async function signOff(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    send: async (requestId) => {
      const input = { requestId, version: wholeNumber(form, "version") };
      return (await callApi(signOffDocument, { input })).signOffDisclosureScope;
    },
  });
}

export async function decideDispute(_before: FormState, form: FormData): Promise<FormState> {
  const follow = (["REVIEW", "APPROVE"] as const).find((hand) => hand === text(form, "follow"));
  return onDisclosure(form, {
    keep: ["follow", "reason"],
    send: async (requestId) => {
      const input = {
        requestId,
        version: wholeNumber(form, "version"),
        follow,
        reason: text(form, "reason"),
      };
      return (await callApi(decideDisputeDocument, { input })).decideDisclosureDispute;
    },
  });
}

export async function decideCount(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    keep: ["expectedCount", "reason"],
    send: async (requestId) => {
      const input = {
        requestId,
        version: wholeNumber(form, "version"),
        expectedCount: wholeNumber(form, "expectedCount"),
        reason: text(form, "reason"),
      };
      return (await callApi(decideCountDocument, { input })).decideDisclosureCount;
    },
  });
}

export async function refuse(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    keep: ["text"],
    send: async (requestId) => {
      const input = { requestId, text: text(form, "text") };
      return (await callApi(refuseDocument, { input })).refuseDisclosure;
    },
  });
}

export async function collect(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    send: async (requestId) => {
      const input = { requestId };
      return (await callApi(collectDocument, { input })).collectDisclosure;
    },
  });
}

export async function handOver(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    keep: ["receivedBy"],
    send: async (requestId) => {
      const input = { requestId, receivedBy: text(form, "receivedBy") };
      return (await callApi(handOverDocument, { input })).handOverDisclosure;
    },
  });
}

export async function acknowledge(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    keep: ["receiptOn"],
    send: async (requestId) => {
      const input = { requestId, receiptOn: text(form, "receiptOn") };
      return (await callApi(acknowledgeDocument, { input })).acknowledgeDisclosure;
    },
  });
}
