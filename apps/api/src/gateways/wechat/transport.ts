import { type Egress, fieldPathsOf } from "../egress.js";
import { exchange, type HttpAnswer, TransportFailure } from "../http.js";
import { type JsonObject, parseObject, wholeNumberOf } from "../json.js";
import { errorOf, WeChatError, type WeChatOperation } from "./errors.js";
import type { WeChatRequest } from "./requests.js";

export interface TransportSettings {
  baseUrl: string;
  timeoutMs: number;
  fetch?: typeof fetch | undefined;
  egress?: Egress | undefined;
}

/** Sends one request once. @throws WeChatError unless the answer is a JSON object without a failing errcode. */
export type SendWeChat = (request: WeChatRequest, purposeRef?: string) => Promise<JsonObject>;

export function createTransport(settings: TransportSettings): SendWeChat {
  return async (request, purposeRef) => {
    const fields = [...fieldPathsOf(request.query), ...fieldPathsOf(request.body)];
    await settings.egress?.("WECHAT", request.operation, fields, purposeRef);
    return readAnswer(request.operation, await reach(request, settings));
  };
}

async function reach(request: WeChatRequest, settings: TransportSettings): Promise<HttpAnswer> {
  const url = new URL(request.path, settings.baseUrl);
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
  const body = request.body === undefined ? "" : JSON.stringify(request.body);
  const headers = { accept: "application/json", ...(body && { "content-type": "application/json" }) };
  try {
    return await exchange(
      { method: request.method, url: url.href, headers, body },
      { timeoutMs: settings.timeoutMs, fetch: settings.fetch },
    );
  } catch (error) {
    if (error instanceof TransportFailure) throw new WeChatError(request.operation, "UNREACHABLE");
    throw error;
  }
}

/** The content type is ignored: `sns/*` labels its JSON text/plain. A missing errcode means success. */
function readAnswer(operation: WeChatOperation, answer: HttpAnswer): JsonObject {
  if (answer.status >= 500) throw new WeChatError(operation, "BUSY");
  const json = answer.status === 200 ? parseObject(answer.body.toString("utf8")) : undefined;
  const errcode = json && wholeNumberOf(json.errcode ?? 0);
  if (json === undefined || errcode === undefined) throw new WeChatError(operation, "PROTOCOL");
  if (errcode !== 0) throw errorOf(operation, errcode, json.errmsg);
  return json;
}
