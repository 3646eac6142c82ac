"use server";

import { reportChannelLabels } from "@factory-to-home/contract";
import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed, submit } from "#lib/forms";
import { instantOf } from "#lib/instant-input";
import { paths } from "#lib/paths";
import { wordOf } from "#lib/search-params";
import { onIncident } from "../../on-incident";

const editDocument = graphql(`
  mutation EditRegulatorReport($input: EditRegulatorReportInput!) {
    editRegulatorReport(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

const submitDocument = graphql(`
  mutation SubmitRegulatorReport($input: SubmitRegulatorReportInput!) {
    submitRegulatorReport(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

/** Comes back to the report, which is to be read once more before it is sent. */
export async function editRegulatorReport(_before: FormState, form: FormData): Promise<FormState> {
  const [incidentId, reportId] = [text(form, "incidentId"), text(form, "reportId")];
  return submit(form, {
    keep: ["text"],
    send: async () => {
      const input = { incidentId, reportId, textHash: text(form, "textHash"), text: text(form, "text") };
      return (await callApi(editDocument, { input })).editRegulatorReport;
    },
    onDone: async () => redirect(paths.incidentReport(incidentId, reportId)),
  });
}

export async function submitRegulatorReport(_before: FormState, form: FormData): Promise<FormState> {
  const channel = wordOf(reportChannelLabels, text(form, "channel"));
  const submittedAt = instantOf(text(form, "submittedAt"));
  return onIncident(form, {
    keep: ["channel", "receiptNumber", "submittedAt"],
    send: async (incidentId) => {
      if (!channel) return malformed("channel", "choice");
      if (submittedAt === undefined) return malformed("submittedAt", "time");
      const receiptNumber = text(form, "receiptNumber");
      const input = { incidentId, reportId: text(form, "reportId"), channel, receiptNumber, submittedAt };
      return (await callApi(submitDocument, { input })).submitRegulatorReport;
    },
  });
}
