/** One HTTP exchange with a time limit and a size limit; the only place where gateways call fetch. */
export interface HttpRequest {
  method: "GET" | "HEAD" | "POST" | "PUT" | "DELETE";
  url: string;
  headers: Record<string, string>;
  /** An empty one is not sent. */
  body: string | Uint8Array<ArrayBuffer>;
}

export interface HttpAnswer {
  status: number;
  headers: Headers;
  /** The bytes as they arrived: signatures are made over these and nothing else. */
  body: Buffer;
}

export interface HttpLimits {
  /** Milliseconds for the whole exchange, body included. */
  timeoutMs: number;
  maxBytes?: number | undefined;
  fetch?: typeof fetch | undefined;
}

/** `NO_CONNECTION` is the only failure that proves that the other side saw nothing. */
export type TransportReason = "NO_CONNECTION" | "TIMEOUT" | "CONNECTION_LOST" | "ANSWER_TOO_LARGE";

/** Carries neither URL nor cause: both may hold codes, tokens and numbers of persons. */
export class TransportFailure extends Error {
  override readonly name = "TransportFailure";

  constructor(readonly reason: TransportReason) {
    super(reason);
  }
}

const oneMebibyte = 2 ** 20;

const neverConnected = new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** @throws TransportFailure for anything short of a complete answer; every HTTP status is an answer. */
export async function exchange(request: HttpRequest, limits: HttpLimits): Promise<HttpAnswer> {
  const send = limits.fetch ?? fetch;
  try {
    const response = await send(request.url, {
      method: request.method,
      headers: request.headers,
      ...(request.body.length > 0 && { body: request.body }),
      // A redirect would carry credentials and personal data to a host nobody configured.
      redirect: "manual",
      signal: AbortSignal.timeout(limits.timeoutMs),
    });
    const body = await readBounded(response, limits.maxBytes ?? oneMebibyte);
    return { status: response.status, headers: response.headers, body };
  } catch (error) {
    throw error instanceof TransportFailure ? error : new TransportFailure(reasonOf(error));
  }
}

async function readBounded(response: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new TransportFailure("ANSWER_TOO_LARGE");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): TransportReason {
  if (error instanceof Error && error.name === "TimeoutError") return "TIMEOUT";
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return neverConnected.has(code) ? "NO_CONNECTION" : "CONNECTION_LOST";
}
