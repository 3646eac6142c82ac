import { GraphQLError } from "graphql";
import pino, { type Logger } from "pino";
import { errnoOf } from "#kernel/db";

/** One JSON line per event on standard output. Lines carry ids, codes and counts; never what a person typed. */
export const createLog = (level: string, service: string): Logger =>
  pino({ level, base: { service }, timestamp: pino.stdTimeFunctions.isoTime });

/** What a person may be known by, out of a sentence of ours: addresses of mail, long numbers and Chinese text. */
const impersonal = (message: string): string =>
  message
    .replace(/[^\s@]+@[^\s@]+/g, "…")
    .replace(/\d[\d\s-]{4,}\d/g, "…")
    .replace(/\p{Script=Han}+/gu, "…");

/**
 * What of an error may be logged: its kind, its code and where it happened. Messages of database and input errors
 * quote values, so no message is kept but that of our own plain `Error`s, and of that nothing which names a person.
 */
export function loggable(error: unknown): Record<string, string | number | undefined> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const root = error.cause instanceof Error ? error.cause : error;
  return {
    kind: error.constructor.name,
    code: "code" in root && typeof root.code === "string" ? root.code : undefined,
    errno: errnoOf(error),
    path: error instanceof GraphQLError ? error.path?.join(".") : undefined,
    message: error.constructor === Error ? impersonal(error.message) : undefined,
    at: error.stack
      ?.split("\n")
      .filter((line) => line.trimStart().startsWith("at "))
      .slice(0, 6)
      .map((line) => line.trim())
      .join(" < "),
  };
}
