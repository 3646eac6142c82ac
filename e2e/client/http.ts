import { Unreachable } from "./patience.js";

const ANSWER_WITHIN_MS = 15_000;

export interface HttpAnswer {
  status: number;
  body: unknown;
}

/** Sends JSON, reads JSON. Throws `Unreachable` when the line breaks or the server says 5xx. */
export async function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer> {
  const answer = await exchange(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...headers },
    body: JSON.stringify(body),
  });
  if (answer.status >= 500) throw new Unreachable(`${url} answered ${answer.status}`);
  return answer;
}

/** Reads JSON. Throws `Unreachable` as `postJson` does. */
export async function getJson(url: string): Promise<HttpAnswer> {
  const answer = await exchange(url, { headers: { accept: "application/json" } });
  if (answer.status >= 500) throw new Unreachable(`${url} answered ${answer.status}`);
  return answer;
}

async function exchange(url: string, init: RequestInit): Promise<HttpAnswer> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  } catch (error) {
    throw new Unreachable(`${url}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
