import "server-only";
import { cache } from "react";
import { graphql } from "#generated/gql";
import type { FrameFragment, TypedDocumentString } from "#generated/graphql";
import { callApi, signInAgain } from "#lib/api";
import { NotPermitted } from "#lib/failures";
import { currentSession } from "#lib/session";

graphql(`
  fragment Frame on Query {
    viewer {
      id
      displayName
      roles
      permissions
    }
    approvalsForMeCount
    runningIncidents {
      id
      incidentNumber
      nextClock {
        deadline {
          dueAt
          urgency
          count
          unit
        }
      }
    }
  }
`);

const frameDocument = graphql(`
  query FrameAlone {
    ...Frame
  }
`);

export type Viewer = NonNullable<FrameFragment["viewer"]>;

/** What stands around every page. */
export interface Frame extends FrameFragment {
  readonly viewer: Viewer;
}

/** Milliseconds after which the frame no longer expects a page to bring what it shows. */
const PATIENCE = 100;

/** Where the page of this request leaves what it got for its frame. */
const requestFrame = cache(() => {
  const { promise, resolve, reject } = Promise.withResolvers<Frame>();
  // A navigation by script renders the page only: nobody waits for its frame, and none need mind that it failed.
  promise.catch(() => {});
  return { promise, resolve, reject, expected: false, settled: false };
});

/** The frame in a request of its own: for what is not a page, and for pages that could not ask. */
export const askFrame = cache(async (): Promise<Frame> => framed(await callApi(frameDocument)));

/**
 * Asks for all that a page shows, its frame included, in one request: the document spreads `...Frame`. Variables that
 * depend on rights are given as a function of them; they are tried with the rights known from signing in, and once
 * more when the API says that those have changed. What may really be seen and done is the API's to judge.
 */
export async function askPage<Data extends FrameFragment, V>(
  document: TypedDocumentString<Data, V>,
  variables: V | ((may: (permission: string) => boolean) => V),
): Promise<Data & { readonly viewer: Viewer }> {
  const frame = requestFrame();
  frame.expected = true;
  const fit = (permissions: readonly string[]) =>
    variables instanceof Function ? variables((permission) => permissions.includes(permission)) : variables;
  const known = (await currentSession())?.permissions ?? [];
  const call = callApi as (document: TypedDocumentString<Data, V>, variables: V) => Promise<Data>;
  const send = async (wanted: V) => framed(await call(document, wanted));
  let data: Data & Frame;
  try {
    data = await send(fit(known));
  } catch (error) {
    if (!(error instanceof NotPermitted)) throw error;
    const { viewer } = await askFrame();
    if (sameAs(fit(known), fit(viewer.permissions))) throw error;
    data = await send(fit(viewer.permissions));
  }
  const actual = fit(data.viewer.permissions);
  if (!sameAs(fit(known), actual)) data = await send(actual);
  frame.settled = true;
  frame.resolve(data);
  return data;
}

const sameAs = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** No viewer means that the API ended the session. */
async function framed<Data extends FrameFragment>(data: Data): Promise<Data & Frame> {
  const { viewer } = data;
  return viewer ? { ...data, viewer } : signInAgain();
}

/** For the layout: what the page of this request brings along; asked for alone when none does. */
export async function frameOfPage(): Promise<Frame> {
  const frame = requestFrame();
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (!frame.expected) await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return frame.expected ? frame.promise : askFrame();
}

/** Lets a page bring its frame, and makes sure that there is one when it asked for none, failed, or went elsewhere. */
export async function withFrame<Result>(render: () => Promise<Result>, elsewhere: (error: unknown) => void) {
  const frame = requestFrame();
  frame.expected = true;
  try {
    return await render();
  } catch (error) {
    try {
      elsewhere(error);
    } catch (redirection) {
      frame.settled = true;
      frame.reject(redirection);
      throw redirection;
    }
    throw error;
  } finally {
    if (!frame.settled) askFrame().then(frame.resolve, frame.reject);
  }
}
