"use server";

import { confidenceLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { instantOf } from "#lib/instant-input";
import { wordOf } from "#lib/search-params";
import { chosenTypes, typeNames } from "./data-types";
import { onIncident } from "./on-incident";

const shownDocument = graphql(`
  mutation AddPeopleShown($input: AddPeopleShownInput!) {
    addPeopleShown(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const ordersDocument = graphql(`
  mutation AddPeopleOfOrders($input: AddPeopleOfOrdersInput!) {
    addPeopleOfOrders(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const listedDocument = graphql(`
  mutation AddListedPeople($input: AddListedPeopleInput!) {
    addListedPeople(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const fieldOf = (path: string): string => (path === "dataTypes" ? typeNames[0] : path);

export async function addPeopleShown(_before: FormState, form: FormData): Promise<FormState> {
  const from = instantOf(text(form, "from"));
  const to = instantOf(text(form, "to"));
  return onIncident(form, {
    keep: ["staffId", "from", "to", "includeMasked", "reason"],
    send: async (incidentId) => {
      if (!from) return malformed("from", "time");
      if (!to) return malformed("to", "time");
      const input = {
        incidentId,
        staffId: text(form, "staffId").trim(),
        from,
        to,
        includeMasked: text(form, "includeMasked") === "on",
        reason: text(form, "reason") || null,
      };
      return (await callApi(shownDocument, { input })).addPeopleShown;
    },
  });
}

export async function addPeopleOfOrders(_before: FormState, form: FormData): Promise<FormState> {
  const from = instantOf(text(form, "from"));
  const to = instantOf(text(form, "to"));
  const confidence = wordOf(confidenceLabels, text(form, "confidence"));
  const orderNumbers = text(form, "orderNumbers")
    .split(/[\s,，、]+/)
    .filter(Boolean);
  return onIncident(form, {
    keep: ["from", "to", "orderNumbers", "confidence", "reason", ...typeNames],
    fieldOf,
    send: async (incidentId) => {
      if (from === undefined) return malformed("from", "time");
      if (to === undefined) return malformed("to", "time");
      if (!confidence) return malformed("confidence", "choice");
      const input = {
        incidentId,
        from,
        to,
        orderNumbers: orderNumbers.length > 0 ? orderNumbers : null,
        dataTypes: chosenTypes(form),
        confidence,
        reason: text(form, "reason") || null,
      };
      return (await callApi(ordersDocument, { input })).addPeopleOfOrders;
    },
  });
}

export async function addListedPeople(_before: FormState, form: FormData): Promise<FormState> {
  const confidence = wordOf(confidenceLabels, text(form, "confidence"));
  return onIncident(form, {
    keep: ["list", "keepUnknown", "confidence", "reason", ...typeNames],
    fieldOf,
    send: async (incidentId) => {
      if (!confidence) return malformed("confidence", "choice");
      const input = {
        incidentId,
        list: text(form, "list"),
        keepUnknown: text(form, "keepUnknown") === "on",
        dataTypes: chosenTypes(form),
        confidence,
        reason: text(form, "reason") || null,
      };
      return (await callApi(listedDocument, { input })).addListedPeople;
    },
  });
}
