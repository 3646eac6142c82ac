"use server";

import { incidentTrackLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { wordOf } from "#lib/search-params";
import { onIncident } from "./on-incident";

const settleDocument = graphql(`
  mutation SettleIncidentTrack($input: SettleIncidentTrackInput!) {
    settleIncidentTrack(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const justifyDocument = graphql(`
  mutation JustifyIncidentTrack($input: SettleIncidentTrackInput!) {
    justifyIncidentTrack(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const noNoticeDocument = graphql(`
  mutation DecideNoNotice($input: DecideNoNoticeInput!) {
    decideNoNotice(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const orderDocument = graphql(`
  mutation RecordAuthorityOrder($input: IncidentWithReasonInput!) {
    recordAuthorityOrder(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function settleIncidentTrack(_before: FormState, form: FormData): Promise<FormState> {
  const track = wordOf(incidentTrackLabels, text(form, "track"));
  return onIncident(form, {
    keep: ["track", "reason"],
    send: async (incidentId) => {
      if (!track) return malformed("track", "choice");
      const input = { incidentId, track, reason: text(form, "reason") };
      return (await callApi(settleDocument, { input })).settleIncidentTrack;
    },
  });
}

export async function justifyIncidentTrack(_before: FormState, form: FormData): Promise<FormState> {
  const track = wordOf(incidentTrackLabels, text(form, "track"));
  return onIncident(form, {
    keep: ["track", "reason"],
    send: async (incidentId) => {
      if (!track) return malformed("track", "choice");
      const input = { incidentId, track, reason: text(form, "reason") };
      return (await callApi(justifyDocument, { input })).justifyIncidentTrack;
    },
  });
}

export async function decideNoNotice(_before: FormState, form: FormData): Promise<FormState> {
  const evidenceId = text(form, "evidenceId");
  return onIncident(form, {
    keep: ["evidenceId", "reason"],
    send: async (incidentId) => {
      if (!evidenceId) return malformed("evidenceId", "choice");
      const input = { incidentId, evidenceId, reason: text(form, "reason") };
      return (await callApi(noNoticeDocument, { input })).decideNoNotice;
    },
  });
}

export async function recordAuthorityOrder(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    keep: ["reason"],
    send: async (incidentId) =>
      (await callApi(orderDocument, { input: { incidentId, reason: text(form, "reason") } })).recordAuthorityOrder,
  });
}
