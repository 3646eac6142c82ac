"use server";

import { requestKindLabels } from "@factory-to-home/contract";
import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed, submit } from "#lib/forms";
import { instantOf } from "#lib/instant-input";
import { paths } from "#lib/paths";
import { wordOf } from "#lib/search-params";
import { currentSession } from "#lib/session";
import { receivedBy } from "./channels";

const registerDocument = graphql(`
  mutation RegisterRequest($input: RegisterRequestInput!) {
    registerRequest(input: $input) {
      ... on StaffDataSubjectRequest {
        id
        requestNumber
      }
      ...RefusalFacts
    }
  }
`);

export async function registerRequest(_before: FormState, form: FormData): Promise<FormState> {
  const kind = wordOf(requestKindLabels, text(form, "kind"));
  const channel = wordOf(receivedBy, text(form, "channel"));
  const receivedAt = instantOf(text(form, "receivedAt"));
  return submit(form, {
    keep: ["kind", "channel", "receivedAt", "text", "accountId", "source"],
    send: async () => {
      if (!kind) return malformed("kind", "choice");
      if (!channel) return malformed("channel", "choice");
      if (!receivedAt) return malformed("receivedAt", "time");
      const input = {
        kind,
        channel,
        receivedAt,
        text: text(form, "text") || null,
        accountId: text(form, "accountId").trim() || null,
        source: text(form, "source").trim() || null,
      };
      return (await callApi(registerDocument, { input })).registerRequest;
    },
    // Whoever may not read requests stays here and gets the number.
    onDone: async ({ id, requestNumber }) => {
      const mayRead = (await currentSession())?.permissions.includes("request:read");
      return redirect(mayRead ? paths.request(id) : paths.newRequest({ registered: requestNumber }));
    },
  });
}
