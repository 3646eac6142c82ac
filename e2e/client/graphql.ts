import { postJson } from "./http.js";
import { Unreachable } from "./patience.js";

/** A GraphQL operation with one root field, and what that field answers. */
export interface Operation<_Answer, _Variables> {
  readonly text: string;
}

export const operation = <Answer, Variables = Record<string, never>>(text: string): Operation<Answer, Variables> => ({
  text,
});

/** The API's expected "no". */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(
    readonly code: string,
    message: string,
    /** All that was selected of the refusal, such as the fields of INVALID_INPUT. */
    readonly details: Record<string, unknown>,
  ) {
    super(`${code}: ${message} ${details.fields ? JSON.stringify(details.fields) : ""}`.trim());
  }
}

/** The session is over, or there was none. */
export class Unauthenticated extends Error {
  override readonly name = "Unauthenticated";
}

export class GraphQLFailure extends Error {
  override readonly name = "GraphQLFailure";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/** Without trailing slash. A function is asked before each request: the next of several replicas. */
export type ApiUrl = string | (() => string);

export interface Caller {
  readonly apiUrl: ApiUrl;
  readonly locale: "zh-CN" | "en";
  readonly token?: string;
}

interface Body {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions?: { requestId?: string };
}

/** Somebody else's absence, told as a refusal: the same as no answer. */
const TRY_LATER = new Set(["WECHAT_UNAVAILABLE", "PAYMENT_UNAVAILABLE", "TEXT_CHECK_UNAVAILABLE"]);

/** Sends one operation once and answers its root field. Throws `Refused`, `Unauthenticated`, `Unreachable`. */
export async function send<Answer, Variables>(
  { apiUrl, locale, token }: Caller,
  { text }: Operation<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const headers = { "accept-language": locale, ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const { status, body } = await postJson(
    `${typeof apiUrl === "string" ? apiUrl : apiUrl()}/graphql`,
    { query: text, variables },
    headers,
  );
  const { data, errors, extensions } = (body ?? {}) as Body;
  if (errors?.[0]) throw failureOf(errors[0], status, extensions?.requestId);
  const answer = Object.values(data ?? {})[0];
  if (isRefusal(answer)) throw refusalOf(answer);
  return answer as Answer;
}

function failureOf(error: NonNullable<Body["errors"]>[number], status: number, requestId?: string): Error {
  const { code = `HTTP_${status}` } = error.extensions ?? {};
  if (code === "UNAUTHENTICATED") return new Unauthenticated(error.message);
  if (code === "INTERNAL_SERVER_ERROR") return new Unreachable(`the API failed, request ${requestId}`);
  return new GraphQLFailure(code, error.message);
}

const isRefusal = (answer: unknown): answer is { code: string; message: string } =>
  typeof answer === "object" && answer !== null && "code" in answer && "message" in answer;

function refusalOf({ code, message, ...details }: { code: string; message: string }): Error {
  return TRY_LATER.has(code) ? new Unreachable(`${code}: ${message}`) : new Refused(code, message, details);
}
