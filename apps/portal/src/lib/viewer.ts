import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { graphql } from "#generated/gql";
import type { ViewerQuery } from "#generated/graphql";
import { callApi } from "#lib/api";
import { paths } from "#lib/paths";

const viewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      displayName
      roles
      permissions
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery["viewer"]>;

/** Who is signed in, with the permissions of this moment. Asked once per request, however many parts need it. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const { viewer } = await callApi(viewerDocument);
  return viewer ?? redirect(paths.signIn());
});
