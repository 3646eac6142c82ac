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
/** A picture takes longer on its way than a question. */
const FILE_PATIENCE = 30_000;

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
  const { answer } = await send<GraphqlAnswer<Data>>(paths.graphql(), {
    body,
    patience: PATIENCE,
    requestId,
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
    },
  });
  return answer;
}

interface Posting {
  readonly body: string | FormData;
  readonly patience: number;
  readonly requestId: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send<Answer>(path: string, { body, patience, requestId, headers }: Posting) {
  const session = await currentSession();
  try {
    const response = await fetch(new URL(path, env().apiUrl), {
      method: "POST",
      body,
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
      headers: {
        ...headers,
        "accept-language": await currentLocale(),
        [REQUEST_ID]: requestId,
        ...(session && { authorization: `Bearer ${session.staffToken}` }),
      },
    });
    return { status: response.status, answer: (await response.json()) as Answer };
  } catch (cause) {
    throw new ApiFailure("no answer", { cause });
  }
}

interface UploadAnswer {
  readonly id?: string;
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
}

/** A file on its way to the API, ahead of the form it was chosen for. What it is and how large it may be, the API judges. */
export async function sendFile(purpose: string, file: File): Promise<UploadAnswer> {
  const body = new FormData();
  body.append("file", file, file.name);
  const requestId = await currentRequestId();
  const { status, answer } = await send<UploadAnswer>(`/files/${purpose}`, {
    body,
    patience: FILE_PATIENCE,
    requestId,
  });
  if (status === 401) return signInAgain();
  if (status === 403) throw new NotPermitted();
  return answer;
}

/**
 * What a link of the API's file store leads to, as it comes: for files that pass through the portal under its own
 * name. The link is made for browsers; this server may know the API by another name.
 */
export async function openFile(href: string): Promise<Response> {
  const { pathname, search } = new URL(href);
  const url = new URL(`/files/${pathname.split("/").at(-1)}${search}`, env().apiUrl);
  try {
    return await fetch(url, { cache: "no-store", signal: AbortSignal.timeout(FILE_PATIENCE) });
  } catch (cause) {
    throw new ApiFailure("no answer", { cause });
  }
}
