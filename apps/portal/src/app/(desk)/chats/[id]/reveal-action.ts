"use server";

import { revealReasonLabels } from "@factory-to-home/contract";
import { graphql } from "#generated/gql";
import type { RevealField } from "#generated/graphql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import { malformed } from "#lib/forms";
import { reveal } from "#lib/reveal";
import type { RevealState } from "#lib/reveal-state";
import { wordOf } from "#lib/search-params";

const revealDocument = graphql(`
  mutation RevealPersonalData($input: RevealPersonalDataInput!) {
    revealPersonalData(input: $input) {
      ... on RevealedValue {
        value
        secondsLeft
      }
      ...RefusalFacts
    }
  }
`);

/** One field of one person; the API writes the log before it answers. */
export async function revealPersonalData(_before: RevealState, form: FormData): Promise<RevealState> {
  return reveal(
    form,
    async ({ reason, reasonText }) => {
      const chosen = wordOf(revealReasonLabels, reason);
      if (!chosen) return malformed("reason", "choice");
      const input = {
        entity: text(form, "entity"),
        field: text(form, "field") as RevealField,
        reason: chosen,
        reasonText,
      };
      return (await callApi(revealDocument, { input })).revealPersonalData;
    },
    (answer) => ("value" in answer ? answer : undefined),
  );
}
