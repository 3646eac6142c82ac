"use server";

import { reportBasisLabels, reportKindLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { wordOf } from "#lib/search-params";
import { onIncident } from "./on-incident";

const draftDocument = graphql(`
  mutation DraftRegulatorReport($input: DraftRegulatorReportInput!) {
    draftRegulatorReport(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const claimDocument = graphql(`
  mutation ClaimIncident($input: WorkItemInput!) {
    claimWorkItem(input: $input) {
      ... on WorkItem {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function draftRegulatorReport(_before: FormState, form: FormData): Promise<FormState> {
  const kind = wordOf(reportKindLabels, text(form, "kind"));
  const basis = wordOf(reportBasisLabels, text(form, "basis"));
  return onIncident(form, {
    keep: ["kind", "basis"],
    send: async (incidentId) => {
      if (!kind) return malformed("kind", "choice");
      if (!basis) return malformed("basis", "choice");
      return (await callApi(draftDocument, { input: { incidentId, kind, basis } })).draftRegulatorReport;
    },
  });
}

export async function claimIncident(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    send: async (entity) => (await callApi(claimDocument, { input: { entity } })).claimWorkItem,
  });
}
