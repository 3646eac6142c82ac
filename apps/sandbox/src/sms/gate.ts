import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { headerOf, type WireRequest } from "../kernel/answer.js";
import type { Clock } from "../kernel/clock.js";
import { refuse } from "./refusal.js";

const CLOCK_TOLERANCE_S = 300;
const MUST_BE_SIGNED = ["content-type", "host"];

interface Authorization {
  secretId: string;
  date: string;
  scope: string;
  signedHeaders: string[];
  signature: string;
}

/** Checks TC3-HMAC-SHA256 over whatever headers the caller says it signed. */
export class SmsGate {
  constructor(
    private readonly clock: Clock,
    private readonly key: { secretId: string; secretKey: string },
  ) {}

  check(request: WireRequest): void {
    const authorization = readAuthorization(headerOf(request, "authorization"));
    const timestamp = Number(headerOf(request, "x-tc-timestamp"));
    this.#checkTime(timestamp, authorization.date);
    if (authorization.secretId !== this.key.secretId)
      refuse("AuthFailure.SecretIdNotFound", "The SecretId is not found.");
    const expected = this.#sign(canonicalRequest(request, authorization.signedHeaders), timestamp, authorization);
    const given = Buffer.from(authorization.signature, "hex");
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      refuse("AuthFailure.SignatureFailure", "The provided credentials could not be validated.");
  }

  #checkTime(timestamp: number, date: string): void {
    if (!Number.isSafeInteger(timestamp)) refuse("MissingParameter", "X-TC-Timestamp is required.");
    const sameDay = new Date(timestamp * 1000).toISOString().startsWith(date);
    if (!sameDay) refuse("AuthFailure.InvalidAuthorization", "Credential date does not match X-TC-Timestamp.");
    if (Math.abs(this.clock.now() / 1000 - timestamp) > CLOCK_TOLERANCE_S)
      refuse("AuthFailure.SignatureExpire", "Signature expired.");
  }

  #sign(canonical: string, timestamp: number, { date, scope }: Authorization): Buffer {
    const digest = createHash("sha256").update(canonical).digest("hex");
    let key: string | Buffer = `TC3${this.key.secretKey}`;
    for (const word of [date, "sms", "tc3_request"]) key = createHmac("sha256", key).update(word).digest();
    return createHmac("sha256", key).update(`TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${digest}`).digest();
  }
}

function readAuthorization(header: string | undefined): Authorization {
  const form =
    /^TC3-HMAC-SHA256 Credential=(\w+)\/((\d{4}-\d\d-\d\d)\/sms\/tc3_request), ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;
  const [, secretId, scope, date, names, signature] = form.exec(header ?? "") ?? [];
  if (!secretId || !scope || !date || !names || !signature)
    refuse("AuthFailure.InvalidAuthorization", "The Authorization header is invalid.");
  const signedHeaders = names.split(";");
  if (!MUST_BE_SIGNED.every((name) => signedHeaders.includes(name)))
    refuse("AuthFailure.InvalidAuthorization", "SignedHeaders must contain content-type and host.");
  return { secretId, date, scope, signedHeaders, signature };
}

function canonicalRequest(request: WireRequest, signedHeaders: string[]): string {
  const lines = signedHeaders.map((name) => `${name}:${(headerOf(request, name) ?? "").trim().toLowerCase()}\n`);
  const digest = createHash("sha256").update(request.body).digest("hex");
  return ["POST", "/", "", lines.join(""), signedHeaders.join(";"), digest].join("\n");
}
