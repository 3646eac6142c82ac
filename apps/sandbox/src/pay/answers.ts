import type { Answer } from "../kernel/answer.js";

export function answerJson(body: object): Answer {
  return { status: 200, headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(body) };
}
