"use server";

import { ticketOutcomeLabels } from "@factory-to-home/contract";
import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed, submit } from "#lib/forms";
import { paths } from "#lib/paths";
import { wordOf } from "#lib/search-params";

const claimDocument = graphql(`
  mutation ClaimTicket($input: WorkItemInput!) {
    claimWorkItem(input: $input) {
      ... on WorkItem {
        id
      }
      ...RefusalFacts
    }
  }
`);

const noteDocument = graphql(`
  mutation AddTicketNote($input: AddTicketNoteInput!) {
    addTicketNote(input: $input) {
      ... on StaffTicket {
        id
      }
      ...RefusalFacts
    }
  }
`);

const resolveDocument = graphql(`
  mutation ResolveTicket($input: ResolveTicketInput!) {
    resolveTicket(input: $input) {
      ... on StaffTicket {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function claimTicket(_before: FormState, form: FormData): Promise<FormState> {
  const entity = text(form, "ticketId");
  return submit(form, {
    keep: [],
    send: async () => (await callApi(claimDocument, { input: { entity } })).claimWorkItem,
    onDone: async () => redirect(paths.ticket(entity)),
  });
}

export async function addTicketNote(_before: FormState, form: FormData): Promise<FormState> {
  const ticketId = text(form, "ticketId");
  const waitingOnCaller = text(form, "waitingOnCaller") === "on";
  return submit(form, {
    keep: ["text", "waitingOnCaller"],
    send: async () =>
      (await callApi(noteDocument, { input: { ticketId, text: text(form, "text"), waitingOnCaller } })).addTicketNote,
    onDone: async () => redirect(paths.ticket(ticketId)),
  });
}

export async function resolveTicket(_before: FormState, form: FormData): Promise<FormState> {
  const ticketId = text(form, "ticketId");
  const outcome = wordOf(ticketOutcomeLabels, text(form, "outcome"));
  return submit(form, {
    keep: ["outcome", "answer"],
    send: async () => {
      if (!outcome) return malformed("outcome", "choice");
      const input = { ticketId, outcome, answer: text(form, "answer") };
      return (await callApi(resolveDocument, { input })).resolveTicket;
    },
    onDone: async () => redirect(paths.ticket(ticketId)),
  });
}
