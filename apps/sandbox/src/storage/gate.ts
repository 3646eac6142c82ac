import { createHash } from "node:crypto";
import { headerOf, type WireRequest } from "../kernel/answer.js";
import type { Clock } from "../kernel/clock.js";
import { refuse } from "./refusal.js";
import { type Claim, isSigned, readCredential, readStamp } from "./signature.js";

export interface StorageKey {
  accessKey: string;
  secretKey: string;
  region: string;
}

const CLOCK_TOLERANCE_MS = 15 * 60_000;
const LONGEST_LIFE_S = 604_800;
const UNSIGNED = "UNSIGNED-PAYLOAD";

/** Checks SigV4 in the query (a grant for somebody else) or in the Authorization header (the merchant itself). */
export class StorageGate {
  constructor(
    private readonly clock: Clock,
    private readonly key: StorageKey,
  ) {}

  check(request: WireRequest): void {
    const { searchParams } = new URL(request.url, "http://sandbox");
    const presigned = searchParams.has("X-Amz-Signature");
    const claim = presigned ? readQuery(searchParams) : readHeaders(request);
    this.checkCredential(claim);
    if (presigned) this.#checkLife(claim.stamp, Number(searchParams.get("X-Amz-Expires")));
    else this.#checkClock(claim.stamp);
    if (!claim.signedHeaders.includes("host")) refuse(403, "AccessDenied", "host must be signed");
    if (!isSigned(request, claim, this.key.secretKey))
      refuse(403, "SignatureDoesNotMatch", "The request signature we calculated does not match.");
    checkPayload(request, claim.payloadHash);
  }

  checkCredential({ accessKey, scope, stamp }: Pick<Claim, "accessKey" | "scope" | "stamp">): void {
    if (accessKey !== this.key.accessKey) refuse(403, "InvalidAccessKeyId", "The access key does not exist.");
    if (scope !== `${stamp.slice(0, 8)}/${this.key.region}/s3/aws4_request`)
      refuse(400, "AuthorizationQueryParametersError", "The credential scope is wrong.");
  }

  #checkLife(stamp: string, lifeS: number): void {
    if (!Number.isSafeInteger(lifeS) || lifeS < 1 || lifeS > LONGEST_LIFE_S)
      refuse(400, "AuthorizationQueryParametersError", "X-Amz-Expires must be 1 to 604800.");
    const age = this.clock.now() - readStamp(stamp);
    if (Number.isNaN(age) || age < -CLOCK_TOLERANCE_MS) refuse(403, "AccessDenied", "Request is not yet valid.");
    if (age > lifeS * 1000) refuse(403, "AccessDenied", "Request has expired.");
  }

  #checkClock(stamp: string): void {
    const age = Math.abs(this.clock.now() - readStamp(stamp));
    if (Number.isNaN(age) || age > CLOCK_TOLERANCE_MS)
      refuse(403, "RequestTimeTooSkewed", "The difference between the request time and the current time is too large.");
  }
}

function readQuery(query: URLSearchParams): Claim {
  const credential = readCredential(query.get("X-Amz-Credential") ?? "");
  if (!credential || query.get("X-Amz-Algorithm") !== "AWS4-HMAC-SHA256")
    refuse(400, "AuthorizationQueryParametersError", "Query-string authentication parameters are wrong.");
  return {
    ...credential,
    stamp: query.get("X-Amz-Date") ?? "",
    signedHeaders: (query.get("X-Amz-SignedHeaders") ?? "").split(";"),
    payloadHash: query.get("X-Amz-Content-Sha256") ?? UNSIGNED,
    signature: query.get("X-Amz-Signature") ?? "",
  };
}

function readHeaders(request: WireRequest): Claim {
  const header = headerOf(request, "authorization");
  if (header === undefined) refuse(403, "AccessDenied", "Access Denied");
  const form = /^AWS4-HMAC-SHA256 Credential=([^, ]+), ?SignedHeaders=([^, ]+), ?Signature=([0-9a-f]{64})$/;
  const [, named = "", names = "", signature = ""] = form.exec(header) ?? [];
  const credential = readCredential(named);
  const payloadHash = headerOf(request, "x-amz-content-sha256");
  if (!credential || payloadHash === undefined)
    refuse(400, "AuthorizationHeaderMalformed", "The authorization header is malformed.");
  const stamp = headerOf(request, "x-amz-date") ?? "";
  return { ...credential, stamp, signedHeaders: names.split(";"), payloadHash, signature };
}

function checkPayload({ body }: WireRequest, payloadHash: string): void {
  if (payloadHash === UNSIGNED) return;
  if (createHash("sha256").update(body).digest("hex") !== payloadHash)
    refuse(400, "XAmzContentSHA256Mismatch", "The provided x-amz-content-sha256 header does not match.");
}
