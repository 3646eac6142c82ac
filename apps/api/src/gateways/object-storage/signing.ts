import { createHash, createHmac } from "node:crypto";

/** AWS Signature Version 4 for S3, as query parameters, as a header and over a POST policy. */
export interface StorageKey {
  accessKey: string;
  secretKey: string;
  region: string;
}

export interface Signable {
  method: string;
  url: URL;
  /** Lower-case names; all of them are signed, `host` comes from the URL. */
  headers?: Record<string, string>;
}

const algorithm = "AWS4-HMAC-SHA256";
const unsignedPayload = "UNSIGNED-PAYLOAD";

/** "20261122T080000Z" */
export const stampOf = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

const scopeOf = ({ region }: StorageKey, stamp: string): string => `${stamp.slice(0, 8)}/${region}/s3/aws4_request`;

export const credentialOf = (key: StorageKey, stamp: string): string => `${key.accessKey}/${scopeOf(key, stamp)}`;

/** The URL with a signature that anyone may use once or often until it expires; the body is not covered. */
export function presignUrl(
  key: StorageKey,
  { method, url, headers = {} }: Signable,
  at: Date,
  expiresS: number,
): string {
  const stamp = stampOf(at);
  const signed = { ...headers, host: url.host };
  const query = {
    "X-Amz-Algorithm": algorithm,
    "X-Amz-Content-Sha256": unsignedPayload,
    "X-Amz-Credential": credentialOf(key, stamp),
    "X-Amz-Date": stamp,
    "X-Amz-Expires": String(expiresS),
    "X-Amz-SignedHeaders": namesOf(signed),
  };
  const search = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeOnce(value)}`)
    .join("&");
  const canonical = canonicalRequest(method, url.pathname, search, signed, unsignedPayload);
  return `${url.origin}${url.pathname}?${search}&X-Amz-Signature=${signatureOf(key, stamp, canonical)}`;
}

/** The headers of a call of our own, which also cover its body. */
export function signHeaders(
  key: StorageKey,
  { method, url, headers = {} }: Signable,
  body: string | Uint8Array,
  at: Date,
): Record<string, string> {
  const stamp = stampOf(at);
  const payloadHash = sha256(body);
  const sent = { ...headers, "x-amz-content-sha256": payloadHash, "x-amz-date": stamp };
  const signed = { ...sent, host: url.host };
  const canonical = canonicalRequest(method, url.pathname, "", signed, payloadHash);
  const authorization = [
    `${algorithm} Credential=${credentialOf(key, stamp)}`,
    `SignedHeaders=${namesOf(signed)}`,
    `Signature=${signatureOf(key, stamp, canonical)}`,
  ].join(", ");
  return { ...sent, authorization };
}

/** Fields of a form that prove its policy. */
export function signPolicy(key: StorageKey, policyBase64: string, stamp: string): Record<string, string> {
  return {
    policy: policyBase64,
    "x-amz-algorithm": algorithm,
    "x-amz-credential": credentialOf(key, stamp),
    "x-amz-date": stamp,
    "x-amz-signature": hmac(signingKey(key, stamp), policyBase64).toString("hex"),
  };
}

/** Everything but letters, digits and -_.~ as %XX, once: S3 does not encode paths twice as other services do. */
export const encodeOnce = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const namesOf = (headers: Record<string, string>): string => Object.keys(headers).sort().join(";");

function canonicalRequest(
  method: string,
  path: string,
  search: string,
  headers: Record<string, string>,
  payloadHash: string,
): string {
  const lines = Object.keys(headers)
    .sort()
    .map((name) => `${name}:${headers[name]?.trim()}\n`);
  return [method, path, search, lines.join(""), namesOf(headers), payloadHash].join("\n");
}

function signatureOf(key: StorageKey, stamp: string, canonical: string): string {
  const toSign = [algorithm, stamp, scopeOf(key, stamp), sha256(canonical)].join("\n");
  return hmac(signingKey(key, stamp), toSign).toString("hex");
}

const signingKey = (key: StorageKey, stamp: string): Buffer =>
  scopeOf(key, stamp).split("/").reduce<string | Buffer>(hmac, `AWS4${key.secretKey}`) as Buffer;

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
