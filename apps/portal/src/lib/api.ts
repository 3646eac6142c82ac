import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { env } from "#env";
import type { TypedDocumentString } from "#generated/graphql";
import { ApiFailure, NotFound, NotPermitted } from "#lib/failures";
import { currentLocale } from "#lib/locale";
import { paths } from "#lib/paths";
import { PAGE_PATH, REQUEST_ID } from "#lib/request";
import { currentSession } from "#lib/session";

/** Milliseconds after which a page says that the API does not answer, rather than keep a person waiting. */
const PATIENCE = 10_000;

interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

type Variables<V> = V extends Record<string, never> ? [] : [variables: V];

/**
 * The portal's only way to the API: one typed document, answered in the reader's language and by the reader's
 * rights. No session any more sends to sign-in; a missing right throws `NotPermitted`, an address that nothing can
 * bear `NotFound`; anything else unexpected throws `ApiFailure`. Refusals are data and simply come back.
 */
export async function callApi<Data, V>(
  document: TypedDocumentString<Data, V>,
  ...[variables]: Variables<V>
): Promise<Data> {
  const requestId = await currentRequestId();
  const answer = await post<Data>(bodyOf(document, variables), requestId);
  const code = answer.errors?.[0]?.extensions?.code;
  if (code === "UNAUTHENTICATED") return signInAgain();
  if (code === "FORBIDDEN") throw new NotPermitted();
  // Our documents are typed: only an id or a cursor in an address can be in a form that the API cannot read.
  if (code === "BAD_USER_INPUT") throw new NotFound();
  if (answer.errors?.length || !answer.data) throw new ApiFailure(code ?? "no data");
  return answer.data;
}

export async function currentRequestId(): Promise<string> {
  return (await headers()).get(REQUEST_ID) ?? "";
}

/** The way back in for whoever had a session until now. */
export async function signInAgain(): Promise<never> {
  const next = (await headers()).get(PAGE_PATH) ?? undefined;
  return redirect(paths.signIn({ next, ended: true }));
}

/** In production the API runs only documents it was built with, found by the hash of `persisted-documents.json`. */
function bodyOf<Data, V>(document: TypedDocumentString<Data, V>, variables: V | undefined): string {
  const documentId = String(document.__meta__?.hash).replace("sha256:", "");
  return JSON.stringify({ documentId, query: document.toString(), variables });
}

async function post<Data>(body: string, requestId: string): Promise<GraphqlAnswer<Data>> {
  const session = await currentSession();
  try {
    const response = await fetch(new URL(paths.graphql(), env().apiUrl), {
      method: "POST",
      body,
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        "accept-language": await currentLocale(),
        [REQUEST_ID]: requestId,
        ...(session && { authorization: `Bearer ${session.staffToken}` }),
      },
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  } catch (cause) {
    throw new ApiFailure("no answer", { cause });
  }
}
