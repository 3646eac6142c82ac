import { errnoOf } from "./db.js";

/** Codes come from partners too: what does not look like one is not written down. */
const CODE = /^[\w.:-]{1,80}$/;

/** What of an error may be written down: a code, never a text, since texts may quote what somebody typed. */
export function errorCode(error: unknown): string {
  const errno = errnoOf(error);
  if (errno) return `SQL_${errno}`;
  if (!(error instanceof Error)) return "UNKNOWN";
  const first = error instanceof AggregateError ? error.errors[0] : undefined;
  if (first) return errorCode(first);
  const named = "code" in error ? String(error.code) : "";
  return CODE.test(named) ? named : error.constructor.name;
}
