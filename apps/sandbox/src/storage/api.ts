import { createHash } from "node:crypto";
import { type Answer, headerOf, type WireRequest } from "../kernel/answer.js";
import type { Context } from "../kernel/context.js";
import { type Faults, type Outcome, runUnder } from "../kernel/faults.js";
import type { Table } from "../kernel/store.js";
import { type Form, readForm } from "./form.js";
import { StorageGate } from "./gate.js";
import { checkPolicy } from "./policy.js";
import { answerRefusal, refuse, StorageRefusal } from "./refusal.js";
import { isSignatureOf, readCredential } from "./signature.js";

export interface StoredObject {
  key: string;
  contentType: string;
  etag: string;
  bytes: number;
  base64: string;
  at: number;
}

/** An S3 bucket in path style: PUT, GET, HEAD and DELETE of objects, and POST of a form with a policy. */
export class StorageApi {
  readonly #objects: Table<StoredObject>;
  readonly #gate: StorageGate;

  constructor(
    private readonly context: Context,
    private readonly faults: Faults,
  ) {
    this.#objects = context.store.table<StoredObject>("objects");
    this.#gate = new StorageGate(context.clock, context.accounts.storage);
  }

  get bucket(): string {
    return this.context.accounts.storage.bucket;
  }

  all(): StoredObject[] {
    return this.#objects.values();
  }

  async handle(request: WireRequest): Promise<Outcome> {
    const { pathname } = new URL(request.url, "http://sandbox");
    const fault = this.faults.take(request.method, pathname);
    const refuseBy = (status = 500) => answerRefusal(new StorageRefusal(status, "InternalError", "Try again."));
    try {
      const form = request.method === "POST" ? await readForm(request) : undefined;
      const deed = () => this.#answer(() => (form ? this.#post(form) : this.#serve(request, pathname)));
      return await runUnder(fault, deed, ({ status }) => refuseBy(status));
    } catch (error) {
      if (error instanceof StorageRefusal) return answerRefusal(error);
      throw error;
    }
  }

  #answer(deed: () => Answer): Answer {
    try {
      return deed();
    } catch (error) {
      if (error instanceof StorageRefusal) return answerRefusal(error);
      throw error;
    }
  }

  #serve(request: WireRequest, pathname: string): Answer {
    this.#gate.check(request);
    const key = decodeURIComponent(pathname.slice(this.bucket.length + 2));
    switch (request.method) {
      case "PUT":
        return { status: 200, headers: { etag: this.#keep(key, request.body, headerOf(request, "content-type")) } };
      case "GET":
      case "HEAD":
        return show(this.#find(key), headerOf(request, "range"));
      case "DELETE":
        this.#objects.delete(key);
        return { status: 204 };
      default:
        return refuse(405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
    }
  }

  #post(form: Form): Answer {
    const { fields, file } = form;
    const field = (name: string) => fields.get(name) ?? refuse(400, "InvalidArgument", `${name} is missing`);
    const credential = readCredential(field("x-amz-credential"));
    if (!credential) refuse(400, "InvalidArgument", "the credential is malformed");
    this.#gate.checkCredential({ ...credential, stamp: field("x-amz-date") });
    const claim = { ...credential, signature: field("x-amz-signature") };
    if (!isSignatureOf(field("policy"), claim, this.context.accounts.storage.secretKey))
      refuse(403, "SignatureDoesNotMatch", "The request signature we calculated does not match.");
    checkPolicy(form, this.bucket, this.context.clock.now());
    const etag = this.#keep(field("key"), file, fields.get("content-type"));
    const wanted = Number(fields.get("success_action_status"));
    return { status: [200, 201].includes(wanted) ? wanted : 204, headers: { etag } };
  }

  /** @returns its etag */
  #keep(key: string, content: Buffer, contentType = "binary/octet-stream"): string {
    const etag = `"${createHash("md5").update(content).digest("hex")}"`;
    const at = this.context.clock.now();
    const base64 = content.toString("base64");
    this.#objects.put(key, { key, contentType, etag, bytes: content.length, base64, at });
    return etag;
  }

  #find(key: string): StoredObject {
    return this.#objects.get(key) ?? refuse(404, "NoSuchKey", "The specified key does not exist.");
  }
}

function show({ base64, contentType, etag, bytes }: StoredObject, range?: string): Answer {
  const body = Buffer.from(base64, "base64");
  const headers = { "content-type": contentType, etag, "accept-ranges": "bytes" };
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
  if (from === undefined || to === undefined) return { status: 200, headers, body };
  if (Number(from) >= bytes) refuse(416, "InvalidRange", "The requested range is not satisfiable");
  const part = body.subarray(Number(from), Number(to) + 1);
  const last = Number(from) + part.length - 1;
  return { status: 206, headers: { ...headers, "content-range": `bytes ${from}-${last}/${bytes}` }, body: part };
}
