"use server";

import { measureKindLabels, measureStateLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { instantOf } from "#lib/instant-input";
import { wordOf } from "#lib/search-params";
import { onIncident } from "./on-incident";

const entryDocument = graphql(`
  mutation AddIncidentEntry($input: AddIncidentEntryInput!) {
    addIncidentEntry(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const measureDocument = graphql(`
  mutation RecordIncidentMeasure($input: RecordIncidentMeasureInput!) {
    recordIncidentMeasure(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const evidenceDocument = graphql(`
  mutation RecordIncidentEvidence($input: RecordIncidentEvidenceInput!) {
    recordIncidentEvidence(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function addIncidentEntry(_before: FormState, form: FormData): Promise<FormState> {
  const at = instantOf(text(form, "at"));
  return onIncident(form, {
    keep: ["text", "at"],
    send: async (incidentId) => {
      if (at === undefined) return malformed("at", "time");
      return (await callApi(entryDocument, { input: { incidentId, text: text(form, "text"), at } })).addIncidentEntry;
    },
  });
}

export async function recordIncidentMeasure(_before: FormState, form: FormData): Promise<FormState> {
  const kind = wordOf(measureKindLabels, text(form, "kind"));
  const state = wordOf(measureStateLabels, text(form, "state"));
  return onIncident(form, {
    keep: ["kind", "state", "text"],
    send: async (incidentId) => {
      if (!kind) return malformed("kind", "choice");
      if (!state) return malformed("state", "choice");
      const input = { incidentId, kind, state, text: text(form, "text") };
      return (await callApi(measureDocument, { input })).recordIncidentMeasure;
    },
  });
}

export async function recordIncidentEvidence(_before: FormState, form: FormData): Promise<FormState> {
  const collectedAt = instantOf(text(form, "collectedAt"));
  return onIncident(form, {
    keep: ["sha256", "collectedAt", "text"],
    send: async (incidentId) => {
      if (collectedAt === undefined) return malformed("collectedAt", "time");
      const input = { incidentId, sha256: text(form, "sha256"), collectedAt, text: text(form, "text") };
      return (await callApi(evidenceDocument, { input })).recordIncidentEvidence;
    },
  });
}
