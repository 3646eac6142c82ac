import type { Answer, WireRequest } from "../kernel/answer.js";
import { refuseParameter } from "./refusal.js";
import { type Field, Misfit } from "./shape.js";

/** One call of the API. Path parts in braces are handed to `run` decoded. */
export interface Operation {
  method: "GET" | "POST";
  /** For instance "/v3/pay/transactions/id/{transaction_id}". */
  template: string;
  run: (call: Call) => Answer;
}

/** A request that passed the gate. Its readers refuse with PARAM_ERROR and say which value is wrong. */
export interface Call {
  host: string;
  path: (name: string) => string;
  query: <T>(name: string, field: Field<T>) => T;
  optionalQuery: <T>(name: string, field: Field<T>) => T | undefined;
  body: <T>(shape: Field<T>) => T;
}

/** The operation of a path, the path's parts, and whether only the method is wrong. */
export function findOperation(
  operations: Operation[],
  method: string,
  path: string,
): { operation: Operation; parts: Record<string, string> } | "wrong-method" | undefined {
  const matches = operations.flatMap((operation) => {
    const parts = matchTemplate(operation.template, path);
    return parts ? [{ operation, parts }] : [];
  });
  return (
    matches.find(({ operation }) => operation.method === method) ?? (matches.length > 0 ? "wrong-method" : undefined)
  );
}

export function readCall(request: WireRequest, parts: Record<string, string>): Call {
  const query = new URLSearchParams(request.url.split("?")[1]);
  const optionalQuery = <T>(name: string, field: Field<T>) =>
    query.has(name) ? readAt("query", () => field(query.get(name), name)) : undefined;
  return {
    host: request.host,
    path: (name) => parts[name] ?? "",
    query: (name, field) => readAt("query", () => field(query.get(name) ?? undefined, name)),
    optionalQuery,
    body: (shape) => readAt("body", () => shape(parseJson(request.body), "")),
  };
}

function matchTemplate(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [index, piece] of wanted.entries()) {
    const value = given[index] ?? "";
    if (piece.startsWith("{")) parts[piece.slice(1, -1)] = decode(value);
    else if (piece !== value) return undefined;
  }
  return parts;
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

function readAt<T>(location: "body" | "query", read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    const value = typeof error.value === "object" ? JSON.stringify(error.value) : String(error.value ?? "");
    return refuseParameter({ field: error.at, value: value.slice(0, 128), issue: error.issue, location });
  }
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new Misfit("", "", "must be JSON");
  }
}
