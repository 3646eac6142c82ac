"use server";

import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text, wholeNumber } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { submit } from "#lib/forms";
import { paths } from "#lib/paths";
import { boxesIn, boxOf, grantsIn } from "./grant-names";

const inviteDocument = graphql(`
  mutation InviteStaffMember($input: InviteStaffMemberInput!) {
    inviteStaffMember(input: $input) {
      ... on StaffRecord {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function inviteStaffMember(_before: FormState, form: FormData): Promise<FormState> {
  const input = {
    email: text(form, "email"),
    displayName: text(form, "displayName"),
    grants: grantsIn(form),
    months: wholeNumber(form, "months"),
    reason: text(form, "reason"),
  };
  return submit(form, {
    keep: ["email", "displayName", "months", "reason", ...boxesIn(form)],
    // Nothing was ticked: the first box is where to begin.
    fieldOf: (path) => (path.startsWith("grants") ? boxOf("CUSTOMER_SERVICE_AGENT") : path),
    send: async () => (await callApi(inviteDocument, { input })).inviteStaffMember,
    onDone: async ({ id }) => redirect(paths.staffMember(id, { invited: "1" })),
  });
}
