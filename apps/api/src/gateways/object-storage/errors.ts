/**
 * What a failed call means to its caller:
 * - `NOT_FOUND`: no such object
 * - `TOO_LARGE`: the object is larger than the caller wanted to read
 * - `CONFIG`: our key, clock, bucket or rights are wrong; a human must act
 * - `BUSY`, `UNREACHABLE`: nothing is wrong with the request
 * - `PROTOCOL`: an answer, or a request of ours, that breaks the documented contract
 */
export type ObjectStorageErrorKind = "NOT_FOUND" | "TOO_LARGE" | "CONFIG" | "BUSY" | "UNREACHABLE" | "PROTOCOL";

export type ObjectStorageOperation = "PUT_OBJECT" | "HEAD_OBJECT" | "GET_OBJECT" | "DELETE_OBJECT";

/** The message holds operation, kind and code only: keys name cases, URLs hold signatures. */
export class ObjectStorageError extends Error {
  override readonly name = "ObjectStorageError";
  readonly retryable: boolean;

  constructor(
    readonly operation: ObjectStorageOperation,
    readonly kind: ObjectStorageErrorKind,
    /** The storage's word, such as SignatureDoesNotMatch. */
    readonly code?: string,
  ) {
    super(`Object storage ${operation}: ${kind}${code ? ` (${code})` : ""}`);
    this.retryable = kind === "BUSY" || kind === "UNREACHABLE";
  }
}

/** @param body XML, empty for HEAD */
export function errorOf(operation: ObjectStorageOperation, status: number, body: string): ObjectStorageError {
  const code = /<Code>([A-Za-z]{1,64})<\/Code>/.exec(body)?.[1];
  return new ObjectStorageError(operation, kindOf(status, code), code);
}

function kindOf(status: number, code: string | undefined): ObjectStorageErrorKind {
  if (code === "NoSuchBucket") return "CONFIG";
  if (status === 404) return "NOT_FOUND";
  if (status === 403 || status === 401) return "CONFIG";
  return status === 429 || status >= 500 ? "BUSY" : "PROTOCOL";
}
