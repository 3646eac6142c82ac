import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { headerOf, type WireRequest } from "../kernel/answer.js";

export interface Credential {
  accessKey: string;
  /** "20261122/us-east-1/s3/aws4_request" */
  scope: string;
}

/** What a request claims: who signed which headers when, and over which form of the body. */
export interface Claim extends Credential {
  stamp: string;
  signedHeaders: string[];
  payloadHash: string;
  signature: string;
}

/** "20261122T080000Z" as ms since the epoch; NaN for anything else. */
export function readStamp(stamp: string): number {
  return Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

export function readCredential(text: string): Credential | undefined {
  const [, accessKey, scope] = /^([^/]+)\/(\d{8}\/[\w-]+\/s3\/aws4_request)$/.exec(text) ?? [];
  return accessKey && scope ? { accessKey, scope } : undefined;
}

/** Whether the signature fits the request as it was sent. */
export function isSigned(request: WireRequest, claim: Claim, secretKey: string): boolean {
  const digest = createHash("sha256").update(canonicalRequest(request, claim)).digest("hex");
  const toSign = `AWS4-HMAC-SHA256\n${claim.stamp}\n${claim.scope}\n${digest}`;
  return isSignatureOf(toSign, claim, secretKey);
}

/** The same over a ready text, such as the base64 of a policy. */
export function isSignatureOf(
  text: string,
  { scope, signature }: { scope: string; signature: string },
  secretKey: string,
): boolean {
  let key: string | Buffer = `AWS4${secretKey}`;
  for (const word of scope.split("/")) key = createHmac("sha256", key).update(word).digest();
  const expected = createHmac("sha256", key).update(text).digest();
  const given = Buffer.from(signature, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Whatever query was sent is signed, but for the signature itself. */
function canonicalRequest(request: WireRequest, { signedHeaders, payloadHash }: Claim): string {
  const [path = "", query = ""] = request.url.split("?", 2);
  const pairs = query
    .split("&")
    .filter((pair) => pair !== "" && !pair.startsWith("X-Amz-Signature="))
    .map((pair) => {
      const [name = "", value = ""] = pair.split("=", 2);
      return `${recode(name)}=${recode(value)}`;
    });
  const lines = signedHeaders.map(
    (name) => `${name}:${(headerOf(request, name) ?? "").trim().replaceAll(/ +/g, " ")}\n`,
  );
  const segments = path.split("/").map(recode);
  return [
    request.method,
    segments.join("/"),
    pairs.sort().join("&"),
    lines.join(""),
    signedHeaders.join(";"),
    payloadHash,
  ].join("\n");
}

/** However the client wrote it, S3 signs the one strict form. */
function recode(text: string): string {
  return encodeURIComponent(decodeURIComponent(text)).replaceAll(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
