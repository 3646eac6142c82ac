"use server";

import { deskCancelReasonLabels } from "@factory-to-home/contract";
import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text, wholeNumber } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed, submit } from "#lib/forms";
import { paths } from "#lib/paths";
import { wordOf } from "#lib/search-params";
import { chosenLines } from "./chosen-lines";

const shipDocument = graphql(`
  mutation ShipOrder($input: ShipOrderInput!) {
    shipOrder(input: $input) {
      ... on Shipment {
        id
      }
      ...RefusalFacts
    }
  }
`);

const correctDocument = graphql(`
  mutation CorrectShipment($input: CorrectShipmentInput!) {
    correctShipment(input: $input) {
      ... on Shipment {
        id
      }
      ...RefusalFacts
    }
  }
`);

const cancelDocument = graphql(`
  mutation CancelOrderForShopper($input: CancelOrderForShopperInput!) {
    cancelOrderForShopper(input: $input) {
      ... on StaffOrder {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function shipOrder(_before: FormState, form: FormData): Promise<FormState> {
  const orderId = text(form, "orderId");
  const { lines, quantityFields, fieldOf } = chosenLines(form);
  const input = { orderId, ...trackingOf(form), lines, parcelsSoFar: wholeNumber(form, "parcelsSoFar") };
  return submit(form, {
    keep: ["carrierCode", "trackingNumber", ...quantityFields],
    fieldOf,
    send: async () => (await callApi(shipDocument, { input })).shipOrder,
    onDone: async () => redirect(paths.order(orderId)),
  });
}

export async function correctShipment(_before: FormState, form: FormData): Promise<FormState> {
  const input = { shipmentId: text(form, "shipmentId"), ...trackingOf(form) };
  return submit(form, {
    keep: ["carrierCode", "trackingNumber"],
    send: async () => (await callApi(correctDocument, { input })).correctShipment,
    onDone: async () => redirect(paths.order(text(form, "orderId"))),
  });
}

export async function cancelOrder(_before: FormState, form: FormData): Promise<FormState> {
  const orderId = text(form, "orderId");
  const reason = wordOf(deskCancelReasonLabels, text(form, "reason"));
  return submit(form, {
    keep: ["reason"],
    send: async () => {
      if (!reason) return malformed("reason", "choice");
      return (await callApi(cancelDocument, { input: { orderId, reason } })).cancelOrderForShopper;
    },
    onDone: async () => redirect(paths.order(orderId)),
  });
}

const trackingOf = (form: FormData) => ({
  carrierCode: text(form, "carrierCode"),
  trackingNumber: text(form, "trackingNumber"),
});
