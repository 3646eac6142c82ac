"use server";

import {
  type DisclosureCheck,
  type DisclosureNotice,
  disclosureCheckLabels,
  disclosureNoticeLabels,
  type LegalInstrumentKind,
  legalInstrumentKindLabels,
} from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text, wholeNumber } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { wordOf } from "#lib/search-params";
import { boxesOf, boxNames, filled, linesOf, onDisclosure } from "../disclosure-form";

const checks = Object.keys(disclosureCheckLabels) as DisclosureCheck[];

const recordChecksDocument = graphql(`
  mutation RecordDisclosureChecks($input: RecordChecksInput!) {
    recordDisclosureChecks(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const attachScanDocument = graphql(`
  mutation AttachInstrumentDocument($input: AttachDocumentInput!) {
    attachInstrumentDocument(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const recordRenewedDocument = graphql(`
  mutation RecordRenewedInstrument($input: RenewedInstrumentInput!) {
    recordRenewedInstrument(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const renewDocument = graphql(`
  mutation RenewDisclosure($input: RenewDisclosureInput!) {
    renewDisclosure(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const decideNoticeDocument = graphql(`
  mutation DecideDisclosureNotice($input: NoticeInput!) {
    decideDisclosureNotice(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const proposeScopeDocument = graphql(`
  mutation ProposeDisclosureScope($input: ProposeScopeInput!) {
    proposeDisclosureScope(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

const submitScopeDocument = graphql(`
  mutation SubmitDisclosureScope($input: DisclosureInput!) {
    submitDisclosureScope(input: $input) {
      ... on DisclosureRequest {
        __typename
      }
      ...RefusalFacts
    }
  }
`);

export async function recordChecks(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    keep: [...checks, "note"],
    send: async (requestId) => {
      const input = {
        requestId,
        answers: checks.flatMap((check) => {
          const answer = text(form, check);
          if (answer !== "yes" && answer !== "no" && answer !== "denied") return [];
          const deniedByUnit = answer === "denied";
          return [{ check, passed: answer === "yes", deniedByUnit, note: filled(form, "note") }];
        }),
      };
      return (await callApi(recordChecksDocument, { input })).recordDisclosureChecks;
    },
  });
}

export async function attachScan(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    withScan: true,
    send: async (requestId, scanId) => {
      if (!scanId) return malformed("scan", "file");
      const input = { requestId, scanId };
      return (await callApi(attachScanDocument, { input })).attachInstrumentDocument;
    },
  });
}

export async function recordRenewed(_before: FormState, form: FormData): Promise<FormState> {
  const kind = wordOf<LegalInstrumentKind>(legalInstrumentKindLabels, text(form, "kind"));
  return onDisclosure(form, {
    keep: ["kind", "number", "issuedOn", "validUntil"],
    withScan: true,
    send: async (requestId, scanId) => {
      if (!kind) return malformed("kind", "choice");
      const input = {
        requestId,
        instrument: {
          kind,
          number: filled(form, "number"),
          issuedOn: filled(form, "issuedOn"),
          validUntil: filled(form, "validUntil"),
          scanId,
        },
      };
      return (await callApi(recordRenewedDocument, { input })).recordRenewedInstrument;
    },
  });
}

export async function renew(_before: FormState, form: FormData): Promise<FormState> {
  const kind = wordOf<LegalInstrumentKind>(legalInstrumentKindLabels, text(form, "kind"));
  return onDisclosure(form, {
    keep: ["kind", "number", "issuedOn", "validUntil"],
    withScan: true,
    send: async (requestId, scanId) => {
      if (!kind) return malformed("kind", "choice");
      const input = {
        requestId,
        instrument: {
          kind,
          number: filled(form, "number"),
          issuedOn: filled(form, "issuedOn"),
          validUntil: filled(form, "validUntil"),
          scanId,
        },
      };
      return (await callApi(renewDocument, { input })).renewDisclosure;
    },
  });
}

export async function decideNotice(_before: FormState, form: FormData): Promise<FormState> {
  const decision = wordOf<DisclosureNotice>(disclosureNoticeLabels, text(form, "decision"));
  return onDisclosure(form, {
    keep: ["decision", "day", "clause"],
    send: async (requestId) => {
      if (!decision) return malformed("decision", "choice");
      const input = { requestId, decision, day: filled(form, "day"), clause: filled(form, "clause") };
      return (await callApi(decideNoticeDocument, { input })).decideDisclosureNotice;
    },
  });
}

export async function proposeScope(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    keep: [
      ...boxNames(form, "field"),
      "persons",
      "from",
      "to",
      "recipientsNamed",
      "expectedCount",
      "note",
      "groupText",
    ],
    send: async (requestId) => {
      const input = {
        requestId,
        persons: linesOf(form, "persons"),
        fields: boxesOf(form, "field"),
        from: text(form, "from"),
        to: text(form, "to"),
        recipientsNamed: text(form, "recipientsNamed") === "on",
        expectedCount: wholeNumber(form, "expectedCount"),
        note: filled(form, "note"),
        groupText: filled(form, "groupText"),
      };
      return (await callApi(proposeScopeDocument, { input })).proposeDisclosureScope;
    },
  });
}

export async function submitScope(_before: FormState, form: FormData): Promise<FormState> {
  return onDisclosure(form, {
    send: async (requestId) => {
      const input = { requestId };
      return (await callApi(submitScopeDocument, { input })).submitDisclosureScope;
    },
  });
}
