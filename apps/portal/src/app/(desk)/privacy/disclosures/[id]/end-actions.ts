"use server";

import { type DisclosureDefect, disclosureDefectLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { wordOf } from "#lib/search-params";
import { filled, onDisclosure } from "../disclosure-form";

const returnRequestDocument = graphql(`
  mutation ReturnDisclosure($input: ReturnInput!) {
    returnDisclosure(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const withdrawDocument = graphql(`
  mutation WithdrawDisclosure($input: DisclosureWithTextInput!) {
    withdrawDisclosure(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const closeRequestDocument = graphql(`
  mutation CloseDisclosure($input: DisclosureInput!) {
    closeDisclosure(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const recheckNoticeDocument = graphql(`
  mutation RecheckDisclosureNotice($input: RecheckInput!) {
    recheckDisclosureNotice(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

export async function returnRequest(_before: FormState, form: FormData): Promise<FormState> {
  const defect = wordOf<DisclosureDefect>(disclosureDefectLabels, text(form, "defect"));
  return onDisclosure(form, {
    keep: ["defect", "text"],
    send: async (requestId) => {
      if (!defect) return malformed("defect", "choice");
      const input = { requestId, defect, text: filled(form, "text") };
      return (await callApi(returnRequestDocument, { input })).returnDisclosure;
    },
  });
}

export async function withdraw(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    keep: ["text"],
    send: async (requestId) => {
      const input = { requestId, text: text(form, "text") };
      return (await callApi(withdrawDocument, { input })).withdrawDisclosure;
    },
  });
}

export async function closeRequest(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    send: async (requestId) => {
      const input = { requestId };
      return (await callApi(closeRequestDocument, { input })).closeDisclosure;
    },
  });
}

export async function recheckNotice(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    keep: ["cleared", "day", "reason"],
    send: async (requestId) => {
      const input = {
        requestId,
        cleared: text(form, "cleared") === "on",
        day: filled(form, "day"),
        reason: text(form, "reason"),
      };
      return (await callApi(recheckNoticeDocument, { input })).recheckDisclosureNotice;
    },
  });
}
