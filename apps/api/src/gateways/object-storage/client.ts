import type { Egress } from "../egress.js";
import { exchange, type HttpAnswer, TransportFailure } from "../http.js";
import { objectUrl } from "./address.js";
import { errorOf, ObjectStorageError, type ObjectStorageOperation } from "./errors.js";
import {
  type DirectPutRule,
  type DownloadRule,
  type GrantSettings,
  presignGet,
  presignPut,
  type UploadForm,
  type UploadRule,
  uploadForm,
} from "./grants.js";
import { signHeaders } from "./signing.js";

export interface ObjectStorageSettings extends GrantSettings {
  /** Milliseconds since epoch. */
  now: () => number;
  timeoutMs: number;
  fetch?: typeof fetch;
  egress?: Egress<"OBJECT_STORAGE">;
}

export interface ObjectToKeep {
  key: string;
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string;
}

export interface ObjectFacts {
  bytes: number;
  /** As whoever stored it said. */
  contentType: string;
  etag: string;
}

export interface ReadLimit {
  maxBytes: number;
}

/** Calls throw `ObjectStorageError`, grants and wrong keys `RangeError`; `purposeRef` is for the egress gate alone. */
export interface ObjectStorage {
  put(object: ObjectToKeep, purposeRef?: string): Promise<void>;
  /** Undefined when there is none. */
  head(key: string, purposeRef?: string): Promise<ObjectFacts | undefined>;
  /** The whole object. @throws ObjectStorageError `TOO_LARGE` beyond the limit, `NOT_FOUND` */
  get(key: string, limit: ReadLimit, purposeRef?: string): Promise<Buffer>;
  /** The first bytes, for looking at what a file really is. */
  getStart(key: string, bytes: number, purposeRef?: string): Promise<Buffer>;
  /** Done, too, when there was none. */
  delete(key: string, purposeRef?: string): Promise<void>;
  /** Grants are only computed: nothing leaves until somebody uses them. */
  presignGet(rule: DownloadRule): string;
  presignPut(rule: DirectPutRule): string;
  uploadForm(rule: UploadRule): UploadForm;
}

/** What leaves at most, for the sharing gate (Policy 4.1). */
export const OBJECT_STORAGE_FIELDS = {
  PUT_OBJECT: ["key", "content"],
  HEAD_OBJECT: ["key"],
  GET_OBJECT: ["key"],
  DELETE_OBJECT: ["key"],
} as const satisfies Record<ObjectStorageOperation, readonly string[]>;

/** Room for the storage's own words when it refuses, however little was asked for. */
const REFUSAL_BYTES = 65_536;

interface Call {
  operation: ObjectStorageOperation;
  method: "PUT" | "HEAD" | "GET" | "DELETE";
  key: string;
  headers?: Record<string, string>;
  body?: Uint8Array<ArrayBuffer>;
  maxBytes?: number;
}

/** Private objects on any S3-compatible storage. */
export function createObjectStorage(settings: ObjectStorageSettings): ObjectStorage {
  const at = () => new Date(settings.now());
  const send = async (call: Call, purposeRef?: string): Promise<HttpAnswer> => {
    const url = objectUrl(settings, call.key);
    await settings.egress?.("OBJECT_STORAGE", call.operation, [...OBJECT_STORAGE_FIELDS[call.operation]], purposeRef);
    const answer = await reach(call, url, settings);
    if (answer.status < 200 || answer.status >= 300) {
      throw errorOf(call.operation, answer.status, answer.body.toString("utf8"));
    }
    if (answer.body.length > (call.maxBytes ?? Number.POSITIVE_INFINITY)) {
      throw new ObjectStorageError(call.operation, "TOO_LARGE");
    }
    return answer;
  };
  const read = async (call: Omit<Call, "operation" | "method">, purposeRef?: string) =>
    (await send({ operation: "GET_OBJECT", method: "GET", ...call }, purposeRef)).body;

  return {
    async put({ key, bytes, contentType }, purposeRef) {
      const headers = { "content-type": contentType };
      await send({ operation: "PUT_OBJECT", method: "PUT", key, headers, body: bytes }, purposeRef);
    },
    head: (key, purposeRef) =>
      orUndefined(async () => readFacts(await send({ operation: "HEAD_OBJECT", method: "HEAD", key }, purposeRef))),
    get: (key, { maxBytes }, purposeRef) => read({ key, maxBytes }, purposeRef),
    async getStart(key, bytes, purposeRef) {
      const start = await read({ key, headers: { range: `bytes=0-${bytes - 1}` } }, purposeRef);
      // A storage may ignore the range.
      return start.subarray(0, bytes);
    },
    async delete(key, purposeRef) {
      await orUndefined(() => send({ operation: "DELETE_OBJECT", method: "DELETE", key }, purposeRef));
    },
    presignGet: (rule) => presignGet(settings, rule, at()),
    presignPut: (rule) => presignPut(settings, rule, at()),
    uploadForm: (rule) => uploadForm(settings, rule, at()),
  };
}

async function reach(call: Call, url: URL, settings: ObjectStorageSettings): Promise<HttpAnswer> {
  const { operation, method, headers = {}, body = "" } = call;
  const maxBytes = call.maxBytes && Math.max(call.maxBytes, REFUSAL_BYTES);
  const signed = signHeaders(settings, { method, url, headers }, body, new Date(settings.now()));
  const { timeoutMs, fetch } = settings;
  try {
    return await exchange({ method, url: url.href, headers: signed, body }, { timeoutMs, fetch, maxBytes });
  } catch (error) {
    if (!(error instanceof TransportFailure)) throw error;
    throw new ObjectStorageError(operation, error.reason === "ANSWER_TOO_LARGE" ? "TOO_LARGE" : "UNREACHABLE");
  }
}

function readFacts({ headers }: HttpAnswer): ObjectFacts {
  const bytes = Number(headers.get("content-length") ?? Number.NaN);
  const etag = headers.get("etag");
  const contentType = headers.get("content-type") ?? "application/octet-stream";
  if (!Number.isSafeInteger(bytes) || etag === null) throw new ObjectStorageError("HEAD_OBJECT", "PROTOCOL");
  return { bytes, contentType, etag };
}

async function orUndefined<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ObjectStorageError && error.kind === "NOT_FOUND") return undefined;
    throw error;
  }
}
