import { randomUUID } from "node:crypto";
import type { Answer } from "../kernel/answer.js";

/** A call that fails as a whole: HTTP 200 with an Error instead of statuses. */
export class SmsRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function refuse(code: string, message: string): never {
  throw new SmsRefusal(code, message);
}

export const answerRefusal = ({ code, message }: SmsRefusal): Answer =>
  answerWith({ Error: { Code: code, Message: message } });

export function answerWith(response: object): Answer {
  const body = JSON.stringify({ Response: { ...response, RequestId: randomUUID() } });
  return { status: 200, headers: { "content-type": "application/json" }, body };
}
