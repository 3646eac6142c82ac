"use server";

import { revealLiftReasonLabels } from "@factory-to-home/contract";
import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed, submit } from "#lib/forms";
import { paths } from "#lib/paths";
import { wordOf } from "#lib/search-params";

const liftDocument = graphql(`
  mutation LiftRevealSuspension($input: LiftRevealSuspensionInput!) {
    liftRevealSuspension(input: $input) {
      ... on RevealSuspension {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function liftSuspension(_before: FormState, form: FormData): Promise<FormState> {
  const suspensionId = text(form, "suspensionId");
  const reason = wordOf(revealLiftReasonLabels, text(form, "reason"));
  return submit(form, {
    keep: ["reason"],
    send: async () => {
      if (!reason) return malformed("reason", "choice");
      return (await callApi(liftDocument, { input: { suspensionId, reason } })).liftRevealSuspension;
    },
    onDone: async () => redirect(paths.suspension(suspensionId)),
  });
}
