"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed } from "#lib/forms";
import { onIncident } from "../on-incident";

const removeDocument = graphql(`
  mutation RemoveAffectedPerson($input: RemoveAffectedPersonInput!) {
    removeAffectedPerson(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function removeAffectedPerson(_before: FormState, form: FormData): Promise<FormState> {
  const subjectId = text(form, "subjectId");
  return onIncident(form, {
    keep: ["subjectId", "reason"],
    send: async (incidentId) => {
      if (!subjectId) return malformed("subjectId", "choice");
      const input = { incidentId, subjectId, reason: text(form, "reason") };
      return (await callApi(removeDocument, { input })).removeAffectedPerson;
    },
  });
}
