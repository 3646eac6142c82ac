"use server";

import { incidentKindLabels } from "@factory-to-home/contract";
import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed, submit } from "#lib/forms";
import { instantOf } from "#lib/instant-input";
import { paths } from "#lib/paths";
import { wordOf } from "#lib/search-params";

const reportDocument = graphql(`
  mutation ReportIncident($input: ReportIncidentInput!) {
    reportIncident(input: $input) {
      ... on SecurityIncident {
        incidentNumber
      }
      ...RefusalFacts
    }
  }
`);

const TIMES = ["discoveredAt", "occurredAt", "partnerLearnedAt"] as const;

export async function reportIncident(_before: FormState, form: FormData): Promise<FormState> {
  const kind = wordOf(incidentKindLabels, text(form, "kind"));
  const times = TIMES.map((name) => [name, instantOf(text(form, name))] as const);
  return submit(form, {
    keep: ["title", "description", "kind", ...TIMES],
    send: async () => {
      if (!kind) return malformed("kind", "choice");
      const broken = times.find(([, instant]) => instant === undefined);
      if (broken) return malformed(broken[0], "time");
      const input = {
        title: text(form, "title"),
        description: text(form, "description"),
        kind,
        ...Object.fromEntries(times),
      };
      return (await callApi(reportDocument, { input })).reportIncident;
    },
    onDone: async ({ incidentNumber }) => redirect(paths.newIncident({ reported: incidentNumber })),
  });
}
