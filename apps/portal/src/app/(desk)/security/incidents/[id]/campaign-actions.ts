"use server";

import { type AnnouncementPlace, announcementPlaceLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { onIncident } from "./on-incident";

const startDocument = graphql(`
  mutation StartCampaign($input: StartCampaignInput!) {
    startCampaign(input: $input) {
      ... on NoticeCampaign {
        id
      }
      ...RefusalFacts
    }
  }
`);

const pauseDocument = graphql(`
  mutation PauseCampaign($input: CampaignInput!) {
    pauseCampaign(input: $input) {
      ... on NoticeCampaign {
        id
      }
      ...RefusalFacts
    }
  }
`);

const resumeDocument = graphql(`
  mutation ResumeCampaign($input: CampaignInput!) {
    resumeCampaign(input: $input) {
      ... on NoticeCampaign {
        id
      }
      ...RefusalFacts
    }
  }
`);

const retryDocument = graphql(`
  mutation RetryFailedDeliveries($input: CampaignInput!) {
    retryFailedDeliveries(input: $input) {
      ... on NoticeCampaign {
        id
      }
      ...RefusalFacts
    }
  }
`);

const announceDocument = graphql(`
  mutation PublishAnnouncement($input: PublishAnnouncementInput!) {
    publishAnnouncement(input: $input) {
      ... on NoticeCampaign {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function startCampaign(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    keep: ["confirmation"],
    send: async (incidentId) =>
      (await callApi(startDocument, { input: { incidentId, confirmation: text(form, "confirmation") } })).startCampaign,
  });
}

export async function pauseCampaign(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    send: async () => (await callApi(pauseDocument, { input: { campaignId: text(form, "campaignId") } })).pauseCampaign,
  });
}

export async function resumeCampaign(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    send: async () =>
      (await callApi(resumeDocument, { input: { campaignId: text(form, "campaignId") } })).resumeCampaign,
  });
}

export async function retryFailedDeliveries(_before: FormState, form: FormData): Promise<FormState> {
  return onIncident(form, {
    send: async () =>
      (await callApi(retryDocument, { input: { campaignId: text(form, "campaignId") } })).retryFailedDeliveries,
  });
}

const places = Object.keys(announcementPlaceLabels) as AnnouncementPlace[];

/** Until the end of the day that was chosen, Shanghai's time. */
export async function publishAnnouncement(_before: FormState, form: FormData): Promise<FormState> {
  const day = text(form, "endsOn");
  return onIncident(form, {
    keep: ["endsOn", "reason", ...places],
    fieldOf: (path) => ({ endsAt: "endsOn", places: "NOTICE_PAGE" })[path] ?? path,
    send: async () => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return malformed("endsOn", "time");
      const input = {
        campaignId: text(form, "campaignId"),
        places: places.filter((place) => text(form, place) === "on"),
        endsAt: `${day}T23:59:59+08:00`,
        reason: text(form, "reason"),
      };
      return (await callApi(announceDocument, { input })).publishAnnouncement;
    },
  });
}
