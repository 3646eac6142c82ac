import "server-only";
import { cache } from "react";
import { graphql } from "#generated/gql";
import type { ViewerQuery } from "#generated/graphql";
import { callApi, signInAgain } from "#lib/api";

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

/** Who is signed in, with the rights of this moment; asked once per request. Null means the API ended the session. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const { viewer } = await callApi(viewerDocument);
  return viewer ?? signInAgain();
});
