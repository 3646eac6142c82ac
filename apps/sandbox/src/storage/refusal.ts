import { randomUUID } from "node:crypto";
import type { Answer } from "../kernel/answer.js";

/** A refusal of S3: HTTP status and a code in XML. */
export class StorageRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function refuse(status: number, code: string, message: string): never {
  throw new StorageRefusal(status, code, message);
}

export function answerRefusal({ status, code, message }: StorageRefusal): Answer {
  const inner = `<Code>${code}</Code><Message>${message}</Message><RequestId>${randomUUID()}</RequestId>`;
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${inner}</Error>`;
  return { status, headers: { "content-type": "application/xml" }, body };
}
