"use server";

import { callerRoleLabels, requestKindLabels } from "@factory-to-home/contract";
import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed, submit } from "#lib/forms";
import { paths } from "#lib/paths";
import { wordOf } from "#lib/search-params";

const openDocument = graphql(`
  mutation OpenTicket($input: OpenTicketInput!) {
    openTicket(input: $input) {
      ... on StaffTicket {
        id
      }
      ...RefusalFacts
    }
  }
`);

const KEPT = ["aboutPersonalData", "requestKind", "callerRole", "callerPhone", "callerName", "subject"];

export async function openTicket(_before: FormState, form: FormData): Promise<FormState> {
  const about = text(form, "aboutPersonalData");
  const callerRole = wordOf(callerRoleLabels, text(form, "callerRole"));
  return submit(form, {
    keep: KEPT,
    send: async () => {
      if (about !== "yes" && about !== "no") return malformed("aboutPersonalData", "choice");
      if (!callerRole) return malformed("callerRole", "choice");
      const input = {
        aboutPersonalData: about === "yes",
        requestKind: wordOf(requestKindLabels, text(form, "requestKind")) ?? null,
        callerRole,
        callerPhone: text(form, "callerPhone"),
        callerName: text(form, "callerName") || null,
        subject: text(form, "subject"),
      };
      return (await callApi(openDocument, { input })).openTicket;
    },
    onDone: async ({ id }) => redirect(paths.ticket(id)),
  });
}
