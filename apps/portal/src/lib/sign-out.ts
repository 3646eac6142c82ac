"use server";

import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi, currentRequestId } from "#lib/api";
import { logFailure } from "#lib/log";
import { paths } from "#lib/paths";
import { forgetSession } from "#lib/session";

const signOutDocument = graphql(`
  mutation SignOut {
    signOutStaff
  }
`);

/** Ends the session at the API and in this browser. When the API cannot be told, the browser still forgets. */
export async function signOut(): Promise<never> {
  try {
    await callApi(signOutDocument);
  } catch (error) {
    logFailure(error, await currentRequestId());
  }
  await forgetSession();
  redirect(paths.signIn());
}
