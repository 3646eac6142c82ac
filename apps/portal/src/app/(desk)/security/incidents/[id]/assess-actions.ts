"use server";

import { incidentSeverityLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text, wholeNumber } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { instantOf } from "#lib/instant-input";
import { fenOf } from "#lib/money-input";
import { wordOf } from "#lib/search-params";
import { onIncident } from "./on-incident";

const assessDocument = graphql(`
  mutation AssessIncident($input: AssessIncidentInput!) {
    assessIncident(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const raiseDocument = graphql(`
  mutation RaiseIncidentSeverity($input: ChangeIncidentSeverityInput!) {
    raiseIncidentSeverity(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const lowerDocument = graphql(`
  mutation LowerIncidentSeverity($input: ChangeIncidentSeverityInput!) {
    lowerIncidentSeverity(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const discoveryDocument = graphql(`
  mutation CorrectDiscovery($input: CorrectDiscoveryInput!) {
    correctDiscovery(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function assessIncident(_before: FormState, form: FormData): Promise<FormState> {
  const lossFen = fenOf(text(form, "lossFen") || "0");
  return onIncident(form, {
    keep: ["affectedEstimate", "lossFen"],
    send: async (incidentId) => {
      if (lossFen === undefined) return malformed("lossFen", "money");
      const input = { incidentId, affectedEstimate: wholeNumber(form, "affectedEstimate"), lossFen };
      return (await callApi(assessDocument, { input })).assessIncident;
    },
  });
}

export async function raiseIncidentSeverity(_before: FormState, form: FormData): Promise<FormState> {
  const severity = wordOf(incidentSeverityLabels, text(form, "severity"));
  return onIncident(form, {
    keep: ["severity", "reason"],
    send: async (incidentId) => {
      if (!severity) return malformed("severity", "choice");
      const input = { incidentId, severity, reason: text(form, "reason") };
      return (await callApi(raiseDocument, { input })).raiseIncidentSeverity;
    },
  });
}

export async function lowerIncidentSeverity(_before: FormState, form: FormData): Promise<FormState> {
  const severity = wordOf(incidentSeverityLabels, text(form, "severity"));
  return onIncident(form, {
    keep: ["severity", "reason"],
    send: async (incidentId) => {
      if (!severity) return malformed("severity", "choice");
      const input = { incidentId, severity, reason: text(form, "reason") };
      return (await callApi(lowerDocument, { input })).lowerIncidentSeverity;
    },
  });
}

export async function correctDiscovery(_before: FormState, form: FormData): Promise<FormState> {
  const discoveredAt = instantOf(text(form, "discoveredAt"));
  return onIncident(form, {
    keep: ["discoveredAt", "reason"],
    send: async (incidentId) => {
      if (!discoveredAt) return malformed("discoveredAt", "time");
      const input = { incidentId, discoveredAt, reason: text(form, "reason") };
      return (await callApi(discoveryDocument, { input })).correctDiscovery;
    },
  });
}
