import { randomUUID } from "node:crypto";
import type { Answer } from "../kernel/answer.js";

/** Where in a request a wrong value stands: JSON pointer for the body, a name for url and query. */
export interface Flaw {
  field: string;
  value: string;
  issue: string;
  location: "body" | "query" | "url";
}

/** A refusal of WeChat Pay: HTTP status, stable code, text for people. */
export class PayRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly detail?: Flaw,
  ) {
    super(message);
  }
}

export function refuse(status: number, code: string, message: string): never {
  throw new PayRefusal(status, code, message);
}

export function refuseParameter(detail: Flaw): never {
  throw new PayRefusal(400, "PARAM_ERROR", "参数错误", detail);
}

/** Refusals carry no signature; a 401 of the transaction paths does not even carry a Request-ID. */
export function answerRefusal(refusal: PayRefusal, path: string): Answer {
  const { status, code, message, detail } = refusal;
  const anonymous = status === 401 && path.startsWith("/v3/pay/transactions/");
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...(!anonymous && { "request-id": requestId() }) },
    body: JSON.stringify({ code, message, ...(detail && { detail }) }),
  };
}

export function requestId(): string {
  return `${randomUUID().replaceAll("-", "").toUpperCase()}-0`;
}
